import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { difference } from "../../src/edit/difference.ts";
import { edited, type Edit } from "../../src/edit/edit.ts";
import { compile } from "../../src/model/compile.ts";
import { PARAMETERS } from "../../src/model/layout.ts";
import { locate } from "../../src/scenario/located.ts";
import { cellLoader } from "../../src/scenario/load-sweep-cell.ts";
import { load } from "../../src/scenario/load.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { shelf } from "./library.ts";

const files = diskFiles();
const read = new Map();

/** What loading a scenario with changes gives: the loader's own way, its libraries drawn once. */
function loaderOf(id: string): (edits: readonly Edit[]) => { scenario?: Scenario } {
  const path = shelf().find((one) => one.id === id)?.path ?? "";
  const cell = cellLoader(path, files, undefined, [], read);
  const place = { file: "test", line: 1, column: 1, length: 1 };
  return (edits) => {
    const { scenario } = cell({
      whatifs: [], set: edits.map(({ path: at, value }) =>
        ({ path: at, place, value: locate(value, place) })),
    });
    return scenario === undefined ? {} : { scenario };
  };
}

const unit = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const quantity = fc.oneof(unit,
  fc.tuple(unit, unit, unit).map((three) => {
    const [low, mode, high] = [...three].sort((left, right) => left - right);
    return { low, mode, high, origin: "assumed" };
  }));

/** Edits that `set` admits, of every kind. */
function editsOf(scenario: Scenario): fc.Arbitrary<Edit[]> {
  const agents = fc.constantFrom(...Object.keys(scenario.agents));
  const issues = fc.constantFrom(...Object.keys(scenario.issues));
  const forums = fc.constantFrom(...Object.keys(scenario.forums));
  const fields = fc.constantFrom("capability", "security", "safety", "venue", "trust", "alignment",
    "openness", "exposure", "bindingness", "shares.gdp", "transfer");
  const edit = (path: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Edit> =>
    fc.record({ path, value });
  const one = fc.oneof(
    edit(fc.tuple(agents, fields).map(([id, field]) => `agents.${id}.${field}`), quantity),
    edit(fc.tuple(agents, issues).map(([id, issue]) => `agents.${id}.positions.${issue}`),
      quantity),
    edit(fc.tuple(agents, issues).map(([id, issue]) => `agents.${id}.salience.${issue}`), unit),
    edit(fc.tuple(agents, agents).map(([id, other]) => `agents.${id}.rivals.${other}`), unit),
    edit(agents.map((id) => `agents.${id}`), fc.record({
      capability: quantity, positions: fc.dictionary(issues, quantity, { maxKeys: 3 }),
    })),
    edit(fc.constantFrom(...PARAMETERS).map((name) => `parameters.${name}`),
      fc.integer({ min: 1, max: 100 }).map((n) => n / 100)),
    edit(fc.constant("parameters"), fc.record({ noise: quantity, spillover: unit })),
    edit(fc.constantFrom("risk", "frontier").map((name) => `world.${name}`),
      fc.integer({ min: 1, max: 99 }).map((n) => n / 100)),
    edit(fc.tuple(forums, fc.constantFrom("universality", "legitimacy", "entryIntoForce", "reach",
      "implementation")).map(([id, field]) => `forums.${id}.${field}`), quantity),
    edit(forums.map((id) => `forums.${id}.procedure`),
      fc.constantFrom("opt-in", "silence", "vote")),
    edit(forums.map((id) => `forums.${id}.rounds`), fc.integer({ min: 0, max: 80 })),
    edit(fc.constant("absent"), fc.uniqueArray(agents, { maxLength: 4 })),
    edit(fc.constant("decisions"), fc.uniqueArray(
      fc.record({ agent: agents, signs: fc.boolean() }),
      { maxLength: 4, selector: ({ agent }) => agent })),
  );
  return fc.array(one, { minLength: 1, maxLength: 6 });
}

/** What is said of a scenario besides its numbers. */
function said({ parameterSet, ownParameters, singleParameters, defaultLegitimacy, usedSets,
  parameters }: Scenario): unknown {
  const { use: _, ...values } = parameters ?? {};
  return {
    parameterSet, defaultLegitimacy, usedSets, values,
    own: [...ownParameters].sort(), single: [...singleParameters].sort(),
  };
}

const SCENARIOS = [
  "tutorial", "internet-1995", "white-house-2023", "munich-2024", "standards-body",
];

describe.each(SCENARIOS)("%s", (id) => {
  const loaded = loaderOf(id);
  const scenario = loaded([]).scenario as Scenario;

  test("an edited scenario is the one that loading with `set` gives", () => {
    let admitted = 0;
    fc.assert(fc.property(editsOf(scenario), (edits) => {
      const wanted = loaded(edits).scenario;
      if (wanted === undefined) return;
      admitted += 1;
      const found = edited(scenario, edits);
      expect(compile(found, scenario).fingerprint).toBe(compile(wanted, scenario).fingerprint);
      expect(said(found)).toEqual(said(wanted));
    }), { numRuns: 60, seed: 5 });
    expect(admitted).toBeGreaterThan(20);
  });

  test("the difference of two scenarios makes the one of the other", () => {
    fc.assert(fc.property(editsOf(scenario), editsOf(scenario), (some, others) => {
      const [before, after] = [edited(scenario, some), edited(scenario, others)];
      const way = difference(before, after);
      const made = edited(before, way);
      expect(compile(made, scenario).fingerprint).toBe(compile(after, scenario).fingerprint);
      expect(difference(made, after)).toEqual([]);
      expect(difference(after, after)).toEqual([]);
    }), { numRuns: 40, seed: 6 });
  });

  test("editing writes to nothing", () => {
    const text = JSON.stringify(scenario);
    fc.assert(fc.property(editsOf(scenario), (edits) => {
      edited(scenario, edits);
    }), { numRuns: 20, seed: 7 });
    expect(JSON.stringify(scenario)).toBe(text);
  });
});

test("the command line's own `--set` gives the same", () => {
  const path = shelf().find((one) => one.id === "tutorial")?.path ?? "";
  const { scenario } = load(path, files);
  const { scenario: wanted, base } = load(path, files, {
    set: ["parameters.noise=0.3", "world.risk={ low: 0.1, high: 0.4 }", "absent=[]"],
  });
  const found = edited(scenario as Scenario, [
    { path: "parameters.noise", value: 0.3 },
    { path: "world.risk", value: { low: 0.1, high: 0.4 } }, { path: "absent", value: [] },
  ]);
  expect(compile(found, scenario).fingerprint)
    .toBe(compile(wanted as Scenario, base).fingerprint);
});

test("a path that the format has not is a fault", () => {
  const scenario = loaderOf("tutorial")([]).scenario as Scenario;
  for (const path of ["", "nothing", "agents.__proto__.capability", "agents.Coral.nothing",
    "agents.Coral.capability.deep.er", "parameters.constructor"]) {
    expect(() => edited(scenario, [{ path, value: 1 }]), path).toThrow(RangeError);
  }
});
