import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { readStudy } from "../../src/cli/sweep/study.ts";
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

test("written or compiled, a cell is the model that the command line would play", () => {
  const fast = new Set<string>();
  fc.assert(fc.property(
    fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 5 }),
    fc.nat(15), fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    (chosen, cell, share) => {
      const lines = chosen.map((path, n) =>
        `  f${n}: { path: ${path}, range: [${within(path, share).join(", ")}] }`);
      const lay = ["set: { parameters.noise: 0.1 }", "factors:", ...lines,
        "design: { kind: sobol, cells: 16 }"];
      if (folder.faults(...lay).length > 0) return;
      const study = folder.study(...lay);
      const settings = new Float64Array(chosen.length);
      study.settings(cell, settings);
      const set = ["parameters.noise=0.1", ...chosen.map((path, n) => `${path}=${settings[n]}`)];
      const whole = load(scenario, diskFiles(), { set });
      const made = study.prepare(cell);
      expect("problem" in made).toBe(whole.scenario === undefined);
      if (whole.scenario === undefined || "problem" in made) return;
      const compiled = compile(whole.scenario, whole.base);
      const written = withNumbers(made.model, new Map(made.changes));
      expect(fingerprintOf(written)).toBe(compiled.fingerprint);
      expect(played(written, made.seed)).toEqual(played(compiled, made.seed));
      if (made.changes.length > 0) for (const path of chosen) fast.add(path.split(".")[0] ?? "");
    },
  ), { numRuns: 60, seed: 4 });
  expect([...fast].sort()).toEqual(["agents", "forums", "parameters", "world"]);
}, 120_000);

test("Paris: thousands of cells are written into one model, each well under a millisecond", () => {
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
  const start = performance.now();
  const keys = new Set(Array.from({ length: 5000 }, (_, cell) => {
    const { model: one, key } = preparedCell(made, cell);
    expect(one === frame).toBe(true);
    return key;
  }));
  expect(keys.size).toBe(5000);
  expect((performance.now() - start) / 5000).toBeLessThan(1);
}, 60_000);
