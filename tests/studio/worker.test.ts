import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { edited, type Edit } from "../../src/edit/edit.ts";
import type { Choice } from "../../src/edit/pack.ts";
import { BLOCK, compile, explain, playBlocks, playerOf, summarise } from "../../src/engine.ts";
import { loadAll, type LoadOptions } from "../../src/scenario/load.ts";
import { studioBody } from "../../src/studio/worker/body.ts";
import { deskOf, sliceOf, type Desk } from "../../src/studio/worker/desk.ts";
import { StudioRefusal, WorkerGone, type StudioPort } from "../../src/studio/worker/hand.ts";
import type { ToStudioWorker, Wish } from "../../src/studio/worker/message.ts";
import { packed, shelf } from "../edit/library.ts";
import { faultyPort, inlinePort, mortalWorker } from "./inline-ports.ts";

const files = diskFiles();
const read = new Map();

function textOf(ids: readonly string[]): string {
  return JSON.stringify(codedPack({ format: 1, plenary: "1", scenarios: ids.map(packed) }));
}

function deskOn(ids: readonly string[], ports: readonly StudioPort[]): Desk {
  const desk = deskOf(ports, (id) => {
    const { scenario } = packed(id);
    return [Object.keys(scenario.agents).length, scenario.summits.length];
  });
  desk.open(textOf(ids));
  return desk;
}

function deskWith(ids: readonly string[], workers: number,
  seen?: (message: ToStudioWorker) => void): Desk {
  return deskOn(ids, Array.from({ length: workers }, () => inlinePort(seen)));
}

function wishFor(scenario: string, replicates: number, edits: readonly Edit[] = [],
  choice: Choice = {}): Wish {
  return { scenario, choice, edits, seed: 1, replicates };
}

/** What `plenary run` comes to. */
function summaryOf(id: string, replicates: number, options: LoadOptions = {}) {
  const path = shelf().find((one) => one.id === id)?.path ?? "";
  const [{ scenario, base, problems }] = loadAll([path], files, options, read);
  if (scenario === undefined) throw new Error(problems[0].message.en);
  const model = compile(scenario, base);
  return { model, summary: summarise(model, 1, playBlocks(playerOf(model, 1), 0, replicates)) };
}

test.each(shelf().map(({ id }) => id))("%s: the digest is the command line's", async (id) => {
  const desk = deskWith([id], 2);
  const wish = wishFor(id, 100);
  const result = await desk.play({ wish });
  const { model, summary } = summaryOf(id, 100);
  expect((await desk.summary(wish)).digest).toBe(summary.digest);
  expect(result?.replicates).toBe(summary.replicates);
  expect(result?.agents).toEqual(model.agentOrder.map((i) => model.agents[i].id));
  result?.summits.forEach((summit, m) => {
    const known = summary.summits[m];
    const { forum, date, signatures, organisations, present, text, regime, expectation } = known;
    expect(summit).toMatchObject(
      { forum, date, signatures, organisations, present, text, regime, expectation });
    expect(summit.coverage).toEqual(known.coverageSpread);
    expect([...summit.signedShare]).toEqual(
      result.agents.map((agent) => known.agents[agent].signedShare));
    expect([...summit.presentShare]).toEqual(
      result.agents.map((agent) => known.agents[agent].presentShare));
  });
  if (result?.world !== null) expect(result?.world).toEqual(summary.world);
}, 300_000);

describe("one scenario", () => {
  const id = "white-house-2023";
  const edits: Edit[] = [{ path: "parameters.noise", value: 0.3 },
    { path: "parameters.venuePull", value: 0.7 }];
  const options = { set: ["parameters.noise=0.3", "parameters.venuePull=0.7"] };

  test("its summary is the command line's, terms and all, however many workers", async () => {
    const { summary } = summaryOf(id, 130, { ...options, use: "mechanism" });
    for (const workers of [1, 2, 3]) {
      const desk = deskWith([id], workers);
      const wish = wishFor(id, 130, edits, { set: "mechanism" });
      await desk.play({ wish });
      expect(await desk.summary(wish)).toEqual(summary);
    }
  });

  test("a number written into the model gives what compiling gives", async () => {
    const desk = deskWith([id], 2);
    await desk.prepare(wishFor(id, 50, edits), "parameters.noise");
    await desk.prepare(wishFor(id, 50, edits), "parameters.venuePull");
    for (const noise of [0.1, 0.2, 0.3, 0.4, 0.5]) {
      const moved = [{ path: "parameters.noise", value: noise }, edits[1]];
      const wish = wishFor(id, 50, moved);
      await desk.play({ wish });
      const { summary } = summaryOf(id, 50,
        { set: [`parameters.noise=${noise}`, "parameters.venuePull=0.7"] });
      expect((await desk.summary(wish)).digest).toBe(summary.digest);
    }
  });

  test("why an agent signs is what `plenary explain` says", async () => {
    const { model } = summaryOf(id, 25);
    const desk = deskWith([id], 2);
    const agent = model.agents[0].id;
    const told = await desk.explain(wishFor(id, 25), agent, 3);
    expect(told).toEqual(structuredClone(explain(model, 1, 3, agent)));
  });

  test("who turns is counted in the same replicates", async () => {
    const desk = deskWith([id], 2);
    const base = wishFor(id, 100);
    const [agent] = Object.keys(packed(id).scenario.agents);
    const decisions = [{ path: "decisions", value: [{ agent, signs: false }] }];
    const before = await desk.play({ wish: base, baseline: true });
    const after = await desk.play({ wish: wishFor(id, 60, decisions), against: base });
    const flips = after?.summits[0].flips;
    expect(flips?.replicates).toBe(60);
    const place = after?.agents.indexOf(agent) ?? -1;
    expect(flips?.gained[place]).toBe(0);
    expect(after?.summits[0].signedShare[place]).toBe(0);
    const again = await desk.play({ wish: base, against: base });
    expect(again?.summits[0].flips?.gained.some((share) => share !== 0)).toBe(false);
    expect(again?.summits[0].flips?.lost.some((share) => share !== 0)).toBe(false);
    expect(again?.summits[0].signatures).toEqual(before?.summits[0].signatures);
  });

  test("the latest wish wins: those between are given up, and none is mixed up", async () => {
    const plays: Wish[] = [];
    const desk = deskWith([id], 2, (message) => {
      if ("ask" in message && message.ask.kind === "play") plays.push(message.ask.wish);
    });
    const wishes = [0.1, 0.2, 0.3, 0.4, 0.5].map((noise) =>
      wishFor(id, 2000, [{ path: "parameters.noise", value: noise }]));
    const answers = await Promise.all(wishes.map((wish) => desk.play({ wish })));
    expect(answers.slice(0, -1)).toEqual([undefined, undefined, undefined, undefined]);
    const slices = (n: number): number => plays.filter((wish) =>
      wish.edits[0].value === wishes[n].edits[0].value).length;
    expect([1, 2, 3].map(slices)).toEqual([0, 0, 0]);
    expect(slices(0)).toBeLessThan(slices(4));
    expect((await desk.summary(wishes[4])).digest).toBe(
      summaryOf(id, 2000, { set: ["parameters.noise=0.5"] }).summary.digest);
    expect(answers[4]?.replicates).toBe(2000);
  });

  test("a baseline is never given up", async () => {
    const desk = deskWith([id], 2);
    const results = await Promise.all([
      desk.play({ wish: wishFor(id, 500), baseline: true }),
      desk.play({ wish: wishFor(id, 100, edits), against: wishFor(id, 500) }),
    ]);
    expect(results.map((one) => one?.replicates)).toEqual([500, 100]);
    expect(results[1]?.summits[0].flips).not.toBeNull();
  });

  test("the same wish twice gives the same, whatever was played between", async () => {
    const desk = deskWith([id], 2);
    const digests: string[] = [];
    for (const wish of [wishFor(id, 75), wishFor(id, 50, edits), wishFor(id, 75)]) {
      await desk.play({ wish });
      digests.push((await desk.summary(wish)).digest);
    }
    expect(digests[0]).toBe(digests[2]);
    expect(digests[0]).not.toBe(digests[1]);
  });

  test("what is not there is refused in words", async () => {
    const desk = deskWith([id], 1);
    await expect(desk.summary(wishFor(id, 25))).rejects.toThrow(StudioRefusal);
    await expect(desk.model(wishFor("nowhere", 25))).rejects.toThrow(StudioRefusal);
  });

  test("a fault comes with its stack", async () => {
    const desk = deskWith([id], 1);
    const fault = desk.explain(wishFor(id, 25), "Nobody", null);
    await expect(fault).rejects.toThrow(/Nobody|undefined|not/);
  });
});

describe("a flight that fails", () => {
  const id = "white-house-2023";
  const [agent] = Object.keys(packed(id).scenario.agents);

  test("leaves the next one its blocks, though a slice of the first comes late", async () => {
    const held: (() => void)[] = [];
    let holding = true;
    let plays = 0;
    const lead = faultyPort("play", (message) => {
      if (!("ask" in message) || message.ask.kind !== "play") return;
      plays++;
      if (plays < 4) return;
      holding = false;
      for (const go of held.splice(0)) go();
    });
    const other = inlinePort();
    const slow: StudioPort = {
      post: other.post,
      listen(heard) {
        other.listen((message) => {
          if (holding) held.push(() => { heard(message); });
          else heard(message);
        });
      },
    };
    const desk = deskOn([id], [lead, slow]);
    await expect(desk.play({ wish: wishFor(id, 2000) })).rejects.toThrow(/broke once/);
    const edits = [{ path: "parameters.noise", value: 0.4 }];
    const result = await desk.play({ wish: wishFor(id, 2000, edits) });
    expect(held).toEqual([]);
    expect(result?.replicates).toBe(2000);
  });

  test("is not folded where blocks are missing", () => {
    const perform = studioBody();
    perform({ kind: "open", text: textOf([id]) });
    const wish = wishFor(id, 50);
    perform({ id: 1, ask: { kind: "play", wish, flight: 1, from: 0, count: 25, keep: true } });
    const answer = perform({ id: 2, ask: { kind: "fold", flight: 1,
      folding: { wish, baseline: false } } });
    expect(JSON.stringify(answer?.message)).toMatch(/"fault":"RangeError: 25 of 50 replicates/);
  });

  test("says so once, by a worker that joined late too", async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => { unheard.push(reason); };
    process.on("unhandledRejection", hear);
    const late = mortalWorker(inlinePort((message) => {
      if ("ask" in message && message.ask.kind === "play") queueMicrotask(() => late.kill("gone"));
    }));
    const desk = deskOn([id], [inlinePort(), late]);
    const told = desk.explain(wishFor(id, 25), agent, null);
    await expect(desk.play({ wish: wishFor(id, 2000) })).rejects.toThrow(WorkerGone);
    await told;
    await new Promise((go) => { setTimeout(go, 5); });
    process.off("unhandledRejection", hear);
    expect(unheard).toEqual([]);
  });
});

test("structure that numbers hang on is compiled: attendance follows from capability", async () => {
  const id = "green-deal";
  const desk = deskWith([id], 1);
  for (const value of [0.2, 0.3, 0.4]) {
    const edits = [{ path: "agents.FRA.capability", value }];
    const wish = wishFor(id, 25, edits);
    await desk.play({ wish });
    const { scenario } = packed(id);
    const model = compile(edited(scenario, edits), scenario);
    expect((await desk.summary(wish)).digest)
      .toBe(summarise(model, 1, playBlocks(playerOf(model, 1), 0, 25)).digest);
  }
}, 60_000);

test("slices are whole blocks", () => {
  for (const [agents, meetings] of [[1, 1], [24, 1], [214, 1], [222, 16], [0, 0]]) {
    const slice = sliceOf(agents, meetings);
    expect(slice % BLOCK).toBe(0);
    expect(slice).toBeGreaterThanOrEqual(BLOCK);
    expect(slice).toBeLessThanOrEqual(500);
  }
});
