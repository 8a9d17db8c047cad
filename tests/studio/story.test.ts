import fc from "fast-check";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { packScenario } from "../../src/cli/studio/pack-scenario.ts";
import { packedStory, storyAmong, type StoryFile } from "../../src/cli/studio/pack-story.ts";
import { changesOf, modelAt } from "../../src/cli/theses/security-preference-desk.ts";
import { packOf } from "../../src/edit/pack-code.ts";
import type { PackedStory } from "../../src/edit/packed-story.ts";
import type { PackedScenario } from "../../src/edit/pack.ts";
import { foldWorlds, horizonOf, playReadings } from "../../src/engine.ts";
import { ALL_ON, COMBINATIONS, LOGIC_IDS } from "../../src/thesis/security-preference.ts";
import {
  answered, back, beginStory, dotsOf, drawn, isShown, made, moved, next, stacked, STEPS, switched,
  type Story,
} from "../../src/studio/state/story.ts";
import {
  answerOf, benchAsk, breachBy, dotsAtEnd, storyWorlds, undoing, type LevelsAsk,
  type StoryWorlds,
} from "../../src/studio/state/story-worlds.ts";
import { deskOf } from "../../src/studio/worker/desk.ts";
import { packed, shelf } from "../edit/library.ts";
import { inlinePort } from "./inline-ports.ts";

const REPLICATES = 16;
const files = diskFiles();

describe("the steps", () => {
  const acts: Readonly<Record<string, (story: Story) => Story>> = {
    next, back, draw: (story) => drawn(story, { median: 0.7 }),
    keep: (story) => (story.step === "predict" ? made(story, "drawn") : story),
    skip: (story) => (story.step === "predict" ? made(story, "skipped") : story),
    toggle: (story) => switched(story, "technology"), answer: (story) => answered(story, "none"),
  };

  test("however a reader goes, nothing simulated is shown before the prediction", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(acts))), (chosen) => {
      let story = beginStory();
      let decided = false;
      for (const name of chosen) {
        decided ||= story.step === "predict" && (name === "keep" || name === "skip");
        story = acts[name](story);
        if (isShown(story)) expect(decided).toBe(true);
        if (!decided) expect(STEPS.indexOf(story.step)).toBeLessThan(STEPS.indexOf("reveal"));
      }
    }));
  });

  test("a prediction that is made stays, and a reader can come to the end and back", () => {
    let story = made(drawn(next(beginStory()), { median: 0.3, width: 0.1 }), "drawn");
    expect(story.step).toBe("reveal");
    expect(drawn(story, { median: 0.9 }).prediction).toEqual({ median: 0.3, width: 0.1 });
    expect(made(back(story), "skipped").made).toBe("drawn");
    for (let n = 0; n < 20; n++) story = next(story);
    expect(story.step).toBe("limits");
    for (let n = 0; n < 20; n++) story = back(story);
    expect(story.step).toBe("claim");
  });

  test("switches and moved numbers go back to where they were", () => {
    const story = beginStory();
    expect(switched(switched(story, "politics"), "politics")).toEqual(story);
    expect(switched(switched(story, "development"), "development").on).toEqual(LOGIC_IDS);
    expect(moved(moved(story, "world.risk", 0.1), "world.risk", undefined)).toEqual(story);
  });
});

describe("the dots", () => {
  const numbers = fc.record({
    median: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  });

  test("fifty of them say the median and the width", () => {
    fc.assert(fc.property(numbers, (prediction) => {
      const dots = dotsOf(prediction);
      expect(dots).toHaveLength(50);
      expect([...dots].sort((one, other) => one - other)).toEqual(dots);
      expect(dots.every((dot) => dot >= 0 && dot <= 1)).toBe(true);
      const { median, width } = prediction;
      if (median - 2 * width < 0 || median + 2 * width > 1) return;
      expect((dots[24] + dots[25]) / 2).toBeCloseTo(median, 9);
      const inside = dots.filter((dot) => Math.abs(dot - median) <= width).length;
      expect(inside).toBeGreaterThanOrEqual(44);
      expect(inside).toBeLessThanOrEqual(46);
    }));
  });

  test("stand in columns without a gap", () => {
    const dots = stacked([0, 0, 0.005, 0.99, 1, 0.5], 50);
    expect(dots.map(({ up }) => up)).toEqual([0, 1, 2, 0, 0, 1]);
    expect(dots[5].at).toBeCloseTo(0.99, 9);
  });
});

describe("its worlds", () => {
  let file: StoryFile;
  let story: PackedStory;
  let bench: PackedScenario;
  let worlds: StoryWorlds;
  const asked: LevelsAsk[] = [];
  let play: (ask: LevelsAsk) => Promise<NonNullable<Awaited<ReturnType<typeof levels>>>>;
  const levels = (ask: LevelsAsk) => {
    asked.push(ask);
    return desk.levels({ ...ask, replicates: REPLICATES });
  };
  const desk = deskOf([inlinePort(), inlinePort()], () => [45, 7]);

  beforeAll(async () => {
    const contrast = packed("internet-1995");
    file = storyAmong(shelf(), files) as StoryFile;
    bench = packScenario(file.bench, { files, read: new Map(), replicates: 0 });
    story = packedStory(file, contrast);
    const coded = JSON.stringify(codedPack(
      { format: 1, plenary: "1", scenarios: [contrast, bench], story }));
    expect(packOf(JSON.parse(coded)).story).toEqual(JSON.parse(JSON.stringify(story)));
    desk.open(coded);
    play = levels;
    worlds = await storyWorlds(story, play) as StoryWorlds;
  }, 240_000);

  test("are those of plenary theses security-preference, number by number", () => {
    const { set } = file;
    const model = modelAt(set.base, files, new Map(), undefined, set.change, new Map());
    const readings = Array.from({ length: COMBINATIONS }, (_, c) =>
      playReadings(model, changesOf(set.file, c), [], 1, 0, REPLICATES));
    expect(worlds.eight).toEqual(foldWorlds(readings, horizonOf(model)));
    worlds.contrast.forEach(({ turns }, n) => {
      const variant = modelAt(set.variants[n].path, files, new Map(), undefined, undefined,
        new Map());
      expect(turns).toEqual(Float64Array.from({ length: REPLICATES }, (_, k) =>
        playReadings(variant, [], [], 1, k, 1).numbers[1]));
    });
  }, 120_000);

  test("all logics come first, and every variant of the contrast is played", () => {
    expect(asked[0]).toEqual(benchAsk(story, ALL_ON));
    expect(asked.filter(({ scenario }) => scenario === "internet-1995").map(({ choice }) =>
      choice.whatif)).toEqual([undefined, "fast-deployment", "no-rivalry"]);
    expect(dotsAtEnd(worlds.bench[ALL_ON])).toHaveLength(50);
  });

  test("the answer to the question is read off the worlds", () => {
    expect(undoing(worlds)).toEqual(["development", "technology"]);
    expect(answerOf(worlds)).toBe("several");
  });

  test("what a search finds to break the thesis breaks it, and less does not", async () => {
    const broken = await breachBy(story, { "parameters.riskSecurity": 0.2 }, worlds, play);
    expect(broken).toMatchObject({ breach: "never" });
    const held = await breachBy(story, { "parameters.riskSecurity": 0.9 }, worlds, play);
    expect(held).toEqual({ breach: null, turns: 1 });
  }, 60_000);

  test("an engine that breaks breaks no thesis, and upholds none", async () => {
    const answers = [worlds.bench[ALL_ON], undefined];
    const found = await breachBy(story, { "world.risk": 0.9 }, worlds,
      () => Promise.resolve(answers.shift()));
    expect(found).toBe("failed");
  });

  test("no more of them are played once nobody wants them", async () => {
    let count = 0;
    const one = () => Promise.resolve(worlds.bench[++count]);
    expect(await storyWorlds(story, one, () => count < 2)).toBeUndefined();
    expect(count).toBe(2);
  });
});

test("there is no story without its contrast", () => {
  const some = shelf().filter(({ id }) => id === "tutorial" || id === "paris-2025");
  expect(storyAmong(some, files)).toBeUndefined();
  const alone = shelf().filter(({ id }) => id === "internet-1995");
  expect(storyAmong(alone, files)).toBeUndefined();
  expect(storyAmong([...some, ...alone], files)?.contrast.path)
    .toBe(join(process.cwd(), "scenarios", "internet-1995", "scenario.yaml"));
});
