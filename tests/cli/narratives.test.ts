import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { directionOf } from "../../src/analysis/survival.ts";
import { optionsOf, read } from "../../src/cli/arguments.ts";
import { consoleOf } from "../../src/cli/console.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import type { Reading } from "../../src/cli/files/load-narratives.ts";
import { loadAll } from "../../src/cli/files/load-scenario.ts";
import { armsOf, type Arms, type Sources } from "../../src/cli/play/arms.ts";
import {
  alongside, narrativeArms, planSurvival, type NarrativeArms,
} from "../../src/cli/play/narratives.ts";
import { planComparison } from "../../src/cli/play/plan-comparison.ts";
import { inlinePort } from "../../src/cli/pool/inline-port.ts";
import { poolOf } from "../../src/cli/pool/pool.ts";
import {
  contrast, playerOf, playPairs, type Comparison, type ComparisonSet,
} from "../../src/engine.ts";
import { compile } from "../../src/model/compile.ts";
import { load } from "../../src/scenario/load.ts";
import { small } from "../scenario/samples.ts";
import { emptyFolder } from "./plenary.ts";

const whatif = (id: string, over: string, rest: string): string => `extends: ${over}
id: ${id}
title: { en: A, zh: 甲 }
${rest}
`;

const narrative = (id: string, agents: string): string => `format: 1
narrative: ${id}
title: { en: As ${id}, zh: 如 ${id} }
agents:
${agents}
`;

const NARRATIVES = {
  "narratives/cool.yaml": narrative("cool", "  FRA: { positions: { safety: 0, access: 0 } }"),
  "narratives/keen.yaml": narrative("keen", "  KEN: { bindingness: 0.9, venue: 1 }\n  X: {}"),
};
const ELSEWHERE = {
  "narratives/elsewhere.yaml": narrative("elsewhere", "  BRA: { venue: 1 }"),
};
const SETS = ["mechanism", "calibrated"];
const REPLICATES = 130;
const FEW = 4;
const SEED = 7;

interface Case {
  readonly sources: Sources;
  readonly arms: readonly Arms[];
  readonly told: NarrativeArms[];
  readonly folder: string;
  /** Files that the manifest would name. */
  readonly read: readonly string[];
}

async function prepare(
  narratives: Readonly<Record<string, string>>, ...words: readonly string[]
): Promise<Case> {
  const folder = join(emptyFolder(), "scenarios");
  const files = {
    "small/scenario.yaml": small,
    "small/no.yaml": whatif("no", "scenario.yaml", "decisions: [{ agent: USA, signs: false }]"),
    "small/binding.yaml": whatif("binding", "scenario.yaml",
      "set: { forums.summit.bindingness: { min: 0.5, max: 0.9 } }"),
    "small/both.yaml": whatif("both", "binding.yaml",
      "against: binding.yaml\ndecisions: [{ agent: USA, signs: false }]"),
    ...narratives,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const options = optionsOf(await read(["compare", ...words]), "compare");
  const reading: Reading = { options, files: diskFiles(), read: new Map() };
  const console = consoleOf("en");
  const paths = ["scenario", "no", "binding", "both"].map((name) =>
    join(folder, "small", `${name}.yaml`));
  const [base, ...whatifs] = loadAll(paths, options, console, reading.files, reading.read);
  if (base === undefined) throw new Error("the sample is not sound");
  const against = new Map([base, ...whatifs].map((source) => [source.path, source]));
  const sources = { base, whatifs, against };
  const arms = SETS.map((set) => armsOf(sources, set));
  const told = narrativeArms(sources, SETS, arms, reading, console);
  return {
    sources, arms, folder, told, read: reading.files.inputs().map(({ path }) => path),
  };
}

async function play(
  { arms, told }: Case, workers: number, replicates: number,
): Promise<ComparisonSet[]> {
  const planned = planComparison(arms, SEED, replicates);
  const survival = planSurvival(told, SEED, replicates);
  const plan = alongside(planned.plan, survival.plan);
  const pool = poolOf(inlinePort, workers);
  plan.keep(pool);
  await Promise.all(plan.jobs().map((job) => job.start(pool)));
  pool.close();
  expect(plan.finished()).toBe(replicates);
  return survival.over(planned.sets(replicates));
}

test("every answered what-if is played under each narrative that concerns its agents", async () => {
  const one = await prepare({ ...NARRATIVES, ...ELSEWHERE });
  expect(one.told.map(({ id }) => id)).toEqual(["cool", "keen"]);
  expect(one.read.filter((path) => path.includes("narratives/")))
    .toEqual(["scenarios/narratives/cool.yaml", "scenarios/narratives/keen.yaml"]);
  const sets = await play(one, 1, REPLICATES);
  let asked = 0;
  sets.forEach(({ whatifs }, s) => whatifs.forEach((found, w) => {
    if (!found.answer) {
      expect(found.narratives).toBeUndefined();
      return;
    }
    asked++;
    expect(found.narrativeReplicates).toBe(100);
    expect(found.narratives?.map(({ id }) => id)).toEqual(["cool", "keen"]);
    found.narratives?.forEach(({ id, title, difference, low, high, same }) => {
      expect(title.en).toBe(`As ${id}`);
      const { path } = one.sources.whatifs[w] ?? { path: "" };
      const partner = found.partner.kind === "refuses" || found.partner.kind === "signs"
        ? undefined : path.replace(/\w+\.yaml$/, found.partner.kind === "base"
          ? "scenario.yaml" : "binding.yaml");
      const told = one.told.find((seen) => seen.id === id)?.sets[s]
        ?.find((pairing) => pairing.whatif.id === found.id);
      if (told === undefined) throw new Error("not planned");
      // As if each file were loaded in full under the narrative.
      const narrativePath = join(one.folder, "narratives", `${id}.yaml`);
      for (const [file, model] of [[path, told.whatif], [partner, told.partner]] as const) {
        if (file === undefined) continue;
        const whole = load(file, diskFiles(), { narrative: narrativePath, use: SETS[s] ?? "" });
        if (whole.scenario === undefined || whole.base === undefined) throw new Error("unsound");
        expect(model.fingerprint).toBe(compile(whole.scenario, whole.base).fingerprint);
      }
      const [left, right] = [playerOf(told.whatif, SEED), playerOf(told.partner, SEED)];
      const whole = contrast(told, SEED, [playPairs(left, right, 0, 100)]).signatures
        ?? { difference: 0, low: 0, high: 0 };
      expect([difference, low, high]).toEqual([whole.difference, whole.low, whole.high]);
      const main = found.signatures ?? { low: NaN, high: NaN };
      expect(same).toBe(directionOf({ low, high }) === directionOf(main));
    });
    expect(found.survives).toBe(found.narratives?.filter(({ same }) => same).length);
  }));
  expect(asked).toBeGreaterThan(2);
});

test("narratives change no other number, and workers change none of them", async () => {
  const one = await prepare(NARRATIVES);
  const [alone, together] = [await play(one, 1, FEW), await play(one, 3, FEW)];
  expect(together).toEqual(alone);
  const bare = await play({ ...one, told: [] }, 2, FEW);
  const without = (sets: Comparison["sets"]) => sets.map((set) => ({
    ...set, whatifs: set.whatifs.map(({
      narratives: _narratives, survives: _survives, narrativeReplicates: _each, ...whatif
    }) => whatif),
  }));
  expect(without(alone)).toEqual(bare);
  expect(bare.flatMap(({ whatifs }) => whatifs.filter((found) => "survives" in found)))
    .toEqual([]);
});

test("changes of the command line come last under a narrative too", async () => {
  const one = await prepare(NARRATIVES, "--set", "agents.FRA.positions.safety=0.9");
  const cool = one.told.find(({ id }) => id === "cool")?.sets[0] ?? [];
  expect(cool.length).toBeGreaterThan(0);
  const [first] = cool;
  const whole = load(join(one.folder, "small", `${first?.whatif.id}.yaml`), diskFiles(), {
    narrative: join(one.folder, "narratives", "cool.yaml"), use: "mechanism",
    set: ["agents.FRA.positions.safety=0.9"],
  });
  if (whole.scenario === undefined) throw new Error("unsound");
  expect(first?.whatif.fingerprint).toBe(compile(whole.scenario, whole.base).fingerprint);
});

test("nothing is said where no narrative applies, or where one alone is asked for", async () => {
  expect((await prepare(ELSEWHERE)).told).toEqual([]);
  const first = await prepare(NARRATIVES);
  const cool = join(first.folder, "narratives", "cool.yaml");
  const one = await prepare(NARRATIVES, "--narrative", cool);
  expect(one.told).toEqual([]);
  expect(one.arms[0]?.rests.narrative).toEqual({ en: "As cool", zh: "如 cool" });
});
