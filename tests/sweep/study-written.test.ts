import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { BadInput } from "../../src/cli/exit.ts";
import { readStudy, type Study } from "../../src/cli/sweep/study/study.ts";
import { compile } from "../../src/model/compile.ts";
import { fingerprintOf } from "../../src/model/model-fingerprint.ts";
import type { Model } from "../../src/model/model.ts";
import { PARAMETERS } from "../../src/model/layout.ts";
import { placesOf } from "../../src/model/place.ts";
import { playerOf, withNumbers } from "../../src/run/play.ts";
import { load } from "../../src/scenario/load.ts";
import { preparedCell, studyFolder } from "./study-folder.ts";

const folder = studyFolder();
afterAll(() => folder.remove());
const library = fileURLToPath(new URL("../../scenarios", import.meta.url));
const scenario = join(folder.path, "scenario.yaml");
// Room for obligations, so that what-ifs may leave less of it than a sweep takes.
folder.write("scenario.yaml", readFileSync(scenario, "utf8")
  .replace("bindingness: { min: 0, max: 0 }", "bindingness: { min: 0, max: 1 }"));
const { scenario: base } = load(scenario, diskFiles());
const model = compile(base!);

const ISSUES = ["safety", "access"];
const paths = [
  ...PARAMETERS.map((name) => `parameters.${name}`),
  ...["Amber", "Basalt", "Coral", "Foundry", "Guild"].flatMap((agent) => [
    ...["capability", "weight", "safety", "security", "alignment", "record", "exposure",
      "bindingness", "shares.models", "voices.Foundry"].map((field) => `agents.${agent}.${field}`),
    ...ISSUES.flatMap((issue) => ["positions", "salience", "statusQuo"]
      .map((field) => `agents.${agent}.${field}.${issue}`)),
  ]),
  ...["universality", "legitimacy", "chairWeight", "bindingness.max", "bindingness.min",
    "draft.bindingness", "fund.budget"].map((field) => `forums.summit.${field}`),
  "world.risk", "world.frontier", "world.norms",
];

/** What a run of a model comes to, to the bit. */
function played(one: Model, seed: string | number): number[] {
  const player = playerOf(one, seed);
  return [0, 1, 2].flatMap((replicate) => {
    const { chambers, values, series } = player.play(replicate);
    return [...values, ...series, ...chambers.flatMap(({ utility, signs, draft }) =>
      [...utility, ...signs, ...draft])];
  });
}

/** A number within the range that a path has in the model, or in [0, 1]. */
function within(path: string, share: number): [number, number] {
  const { least = 0, most = 1 } = placesOf(model, path) ?? {};
  const low = Number.isFinite(least) ? least : -0.5;
  const high = Number.isFinite(most) ? most : low + 2;
  const bottom = low + 0.25 * share * (high - low);
  return [bottom === 0 && path.endsWith("blocWidth") ? 0.1 : bottom, high - 0.25 * (high - low)];
}

/** What a level of a factor without a path is on the command line. */
interface Chosen {
  readonly file: string;
  readonly use?: string;
  readonly narrative?: string;
}

const LEAST = "forums.summit.bindingness.min";
const MOST = "forums.summit.bindingness.max";
const WHATIFS = ["low", "plain", "none", "leader-refuses"] as const;
folder.write("whatif/low.yaml", whatif("low", "  forums.summit.bindingness.max: 0.4\n"));
folder.write("whatif/plain.yaml", whatif("plain", "  agents.Amber.capability: 0.9\n"));
folder.write("seen.yaml", "format: 1\nnarrative: seen\ntitle: { en: S, zh: 南 }\n"
  + "agents: { Coral: { capability: 0.9 } }\n");

function whatif(id: string, set: string): string {
  return `format: 1\nextends: ../scenario.yaml\nid: ${id}\ntitle: { en: t, zh: t }\nset:\n${set}`;
}

function soundStudy(lines: readonly string[]): Study | undefined {
  try {
    return folder.study(...lines);
  } catch (error) {
    if (error instanceof BadInput) return undefined;
    throw error;
  }
}

/** Factors of levels, in an order of their own, and what their levels are. */
const frames = fc.tuple(
  fc.option(fc.shuffledSubarray([...WHATIFS], { minLength: 1 }), { nil: undefined }),
  fc.option(fc.shuffledSubarray(["calibrated", "mechanism"], { minLength: 1 }), { nil: undefined }),
  fc.option(fc.shuffledSubarray(["none", "../seen.yaml"], { minLength: 1 }), { nil: undefined }),
).map(([who, use, seen]) => {
  const file = (id: string): string => (id === "none" ? id : `../whatif/${id}.yaml`);
  const of = (setting: number, all: readonly string[] | undefined): string | undefined =>
    all?.[setting];
  return {
    lines: [
      ...(who ? [`  who: { whatifs: [${who.map(file).join(", ")}] }`] : []),
      ...(use ? [`  use: { use: [${use.join(", ")}] }`] : []),
      ...(seen ? [`  seen: { narratives: [${seen.join(", ")}] }`] : []),
    ],
    chosen(settings: readonly number[]): Chosen {
      let n = 0;
      const [id, set, narrative] = [who, use, seen].map((all) => of(all ? settings[n++] : -1, all));
      return {
        file: id === undefined || id === "none" ? "scenario.yaml" : `whatif/${id}.yaml`,
        ...(set && { use: set }),
        ...(narrative && narrative !== "none" && { narrative: join(folder.path, "seen.yaml") }),
      };
    },
  };
});

test("written or compiled, a cell is the model that the command line would play", () => {
  const fast = new Set<string>();
  const seen = { played: 0, refused: 0, written: 0, framed: 0, first: 0 };
  fc.assert(fc.property(
    fc.uniqueArray(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...paths) },
      { weight: 1, arbitrary: fc.constantFrom(LEAST, MOST) }), { minLength: 1, maxLength: 5 }),
    frames,
    fc.nat(15), fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    (chosen, { lines, chosen: levels }, cell, share) => {
      const lay = ["set: { parameters.noise: 0.1 }", "factors:", ...lines,
        ...chosen.map((path, n) =>
          `  f${n}: { path: ${path}, range: [${within(path, share).join(", ")}] }`),
        "design: { kind: sobol, cells: 16 }"];
      const study = soundStudy(lay);
      if (study === undefined) return;
      const settings = new Float64Array(lines.length + chosen.length);
      study.settings(cell, settings);
      const set = ["parameters.noise=0.1",
        ...chosen.map((path, n) => `${path}=${settings[lines.length + n]}`)];
      const { file, ...options } = levels([...settings]);
      const whole = load(join(folder.path, file), diskFiles(), { ...options, set });
      const made = study.prepare(cell);
      expect("problem" in made).toBe(whole.scenario === undefined);
      if (whole.scenario === undefined || "problem" in made) {
        seen.refused++;
        return;
      }
      const compiled = compile(whole.scenario, whole.base);
      const written = withNumbers(made.model, new Map(made.changes));
      expect(fingerprintOf(written)).toBe(compiled.fingerprint);
      expect(played(written, made.seed)).toEqual(played(compiled, made.seed));
      seen.played++;
      if (made.changes.length === 0) return;
      seen.written++;
      if (lines.length > 0) seen.framed++;
      if (lines.length > 0 && settings[0] === 0) seen.first++;
      for (const path of chosen) fast.add(path.split(".")[0] ?? "");
    },
  ), { numRuns: 100, seed: 4 });
  expect([...fast].sort()).toEqual(["agents", "forums", "parameters", "world"]);
  // What is compared, so that nothing passes for want of cases.
  expect(seen.played).toBeGreaterThan(70);
  expect(seen.refused).toBeGreaterThan(3);
  expect(seen.written).toBeGreaterThan(60);
  expect(seen.framed).toBeGreaterThan(60);
  expect(seen.first).toBeGreaterThan(30);
}, 240_000);

const LOW = "../whatif/low.yaml";
const PLAIN = "../whatif/plain.yaml";

test.each([[LOW, PLAIN], [PLAIN, LOW]])("what-ifs %s, %s: a cell is refused in any order",
  (...order) => {
    const study = folder.study("factors:", `  w: { whatifs: [${order.join(", ")}] }`,
      `  min: { path: ${LEAST}, range: [0, 0.8], levels: 3 }`, "design: { kind: grid }");
    const row = new Float64Array(2);
    const refused = Array.from({ length: study.cells }, (_, cell) => {
      study.settings(cell, row);
      return "problem" in study.prepare(cell) ? `${order[row[0]]} ${row[1]}` : "";
    });
    expect(refused.filter((one) => one !== "")).toEqual([`${LOW} 0.8`]);
    const { problems } = load(join(folder.path, "whatif/low.yaml"), diskFiles(),
      { set: [`${LEAST}=0.8`] });
    expect(problems).toHaveLength(1);
  });

test("numbers that clash in one frame alone are refused there and written elsewhere", () => {
  folder.write("whatif/wide.yaml", whatif("wide", "  agents.Amber.salience.safety: 0\n"
    + "  agents.Amber.salience.access: 0\n"));
  const names = ["agents.Amber.salience.bindingness", "parameters.goodwill", "parameters.noise"];
  const study = folder.study("factors:", "  w: { whatifs: [../whatif/wide.yaml, none] }",
    ...names.map((path, n) => `  f${n}: { path: ${path}, range: [0, 0.2], levels: 2 }`),
    "design: { kind: grid }");
  const row = new Float64Array(4);
  for (let cell = 0; cell < study.cells; cell++) {
    study.settings(cell, row);
    const made = study.prepare(cell);
    expect("problem" in made, [...row].join()).toBe(row[0] === 0 && row[1] === 0);
    if (row[0] === 1) expect(made).toMatchObject({ changes: [{}, {}, {}] });
  }
});

test("in a grid, cells of one number that must be compiled share a model", () => {
  const lines = ["factors:",
    "  need: { path: parameters.coverageNeed, range: [0, 0.4], levels: 9 }",
    "  rounds: { path: forums.summit.rounds, values: [10, 20, 30] }",
    "  wish: { path: agents.Amber.positions.safety, range: [0.1, 0.9], levels: 2 }"];
  const study = folder.study(...lines, "design: { kind: grid }");
  const row = new Float64Array(3);
  const shared = new Set<Model>();
  for (let cell = 0; cell < study.cells; cell++) {
    study.settings(cell, row);
    const { model: frame, changes } = preparedCell(study, cell);
    const set = [`parameters.coverageNeed=${row[0]}`, `forums.summit.rounds=${row[1]}`,
      `agents.Amber.positions.safety=${row[2]}`];
    const whole = load(scenario, diskFiles(), { set });
    expect(fingerprintOf(withNumbers(frame, new Map(changes))))
      .toBe(compile(whole.scenario!, whole.base).fingerprint);
    shared.add(frame);
  }
  expect([study.cells, shared.size]).toEqual([54, 3]);
  expect(preparedCell(folder.study(...lines.map((line) => line.replace("9", "7")),
    "design: { kind: grid }"), 0).changes).toEqual([]);
});

test("a table's empty fields leave numbers that others may clash with", () => {
  folder.write("sweeps/ends.csv", 'least,most,need\n0.6,,0.1\n0.6,0.5,0.1\n,0.5,\n0.2,0.5,0.1\n');
  const study = folder.study("factors:",
    `  least: { path: ${LEAST}, range: [0, 0.6] }`,
    `  most: { path: ${MOST}, range: [0.5, 1] }`,
    "  need: { path: parameters.coverageNeed, range: [0, 0.4] }",
    "design: { kind: table, file: ends.csv }");
  const made = Array.from({ length: 4 }, (_, cell) => study.prepare(cell));
  expect(made.map((one) => "problem" in one)).toEqual([false, true, false, false]);
  expect(made[0]).toMatchObject({ changes: [{}, {}] });
});

test("Paris: thousands of cells are written into one model", () => {
  for (const name of ["paris-2025", "actors", "forums"]) {
    cpSync(join(library, name), join(folder.path, name), { recursive: true });
  }
  folder.write("package.json", "{}");
  cpSync(join(library, "issues.yaml"), join(folder.path, "issues.yaml"));
  const made = readStudy(folder.write("sweeps/paris.yaml", `format: 1
sweep: paris
title: { en: t, zh: t }
base: ../paris-2025/scenario.yaml
factors:
  need: { path: parameters.coverageNeed, range: prior }
  usa: { path: agents.USA.positions.safety, range: [0, 1] }
design: { kind: latin-hypercube, cells: 5000 }
`));
  const { model: frame } = preparedCell(made, 0);
  const keys = new Set(Array.from({ length: 5000 }, (_, cell) => {
    const { model: one, key } = preparedCell(made, cell);
    expect(one === frame).toBe(true);
    return key;
  }));
  expect(keys.size).toBe(5000);
}, 60_000);
