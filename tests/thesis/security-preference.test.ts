import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARAMETER, WORLD } from "../../src/model/layout.ts";
import { compile } from "../../src/model/compile.ts";
import type { Files } from "../../src/scenario/files.ts";
import { armLoader } from "../../src/scenario/load-arms.ts";
import { loadSecurityPreference } from "../../src/scenario/load-security-preference.ts";
import { breachOf, fewestChanges, type Broken, type Tries } from "../../src/thesis/breaking.ts";
import {
  placeOf, playReadings, READ, READ_FIRST, type NumberChange, type Readings,
} from "../../src/thesis/readings.ts";
import {
  ALL_ON, combinationOf, COMBINATIONS, foldWorlds, LOGIC_IDS, readingColumn, statementEffects,
} from "../../src/thesis/security-preference.ts";
import { shapley } from "../../src/thesis/shapley.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SET = resolve(ROOT, "theses/security-preference.yaml");

/** The repository's files, with some of them replaced. */
function filesWith(replaced: Readonly<Record<string, string>> = {}): Files {
  return {
    read: (path) => (path in replaced ? new TextEncoder().encode(replaced[path])
      : existsSync(path) ? readFileSync(path) : undefined),
    resolve: (from, to) => resolve(dirname(from), to),
    inside: (root, path) => !relative(root, path).startsWith(".."),
    rootOf: () => ROOT,
    display: (path) => relative(ROOT, path),
  };
}

describe("Shapley values", () => {
  const wholes = fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 8, maxLength: 8 });

  test("sum to the worth of all less the worth of none, exactly", () => {
    fc.assert(fc.property(wholes, (numbers) => {
      const worth = numbers.map((number) => 6 * number);
      const sum = shapley(worth, 3).reduce((total, value) => total + value, 0);
      expect(sum).toBe(worth[7] - worth[0]);
    }));
  });

  test("are those of the average over all six orders", () => {
    const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    fc.assert(fc.property(wholes, (worth) => {
      const naive = [0, 0, 0];
      for (const order of orders) {
        let coalition = 0;
        for (const player of order) {
          naive[player] += (worth[coalition | (1 << player)] - worth[coalition]) / 6;
          coalition |= 1 << player;
        }
      }
      shapley(worth, 3).forEach((value, k) => expect(value).toBeCloseTo(naive[k], 9));
    }));
  });

  test("treat two that do the same alike, and give nothing to one that does nothing", () => {
    fc.assert(fc.property(wholes, ([none, one, both, third]) => {
      // The first two are worth the same; the third adds nothing.
      const worth = [none, one, one, both, none, one, one, both];
      const [left, right, dummy] = shapley(worth, 3);
      expect(left).toBe(right);
      expect(dummy).toBe(0);
      // And where it adds always the same, it gets just that.
      const added = worth.map((value, s) => (s < 4 ? value : value + third));
      expect(shapley(added, 3)[2]).toBeCloseTo(third, 9);
    }));
  });

  test("need a worth for every coalition", () => {
    expect(() => shapley([0, 1, 2], 2)).toThrow("3 worths");
  });
});

/** Readings of one column each: preference, turn, and one measure. */
function readings(...rows: readonly (readonly [number, number, number])[]): Readings {
  return { rows: rows.length, width: READ_FIRST + 1, numbers: Float64Array.from(rows.flat()) };
}

describe("folding eight worlds", () => {
  const worlds = Array.from({ length: COMBINATIONS }, (_, c) =>
    readings([0.25 + c / 16, c === ALL_ON ? 2 : Infinity, c], [0.25 + c / 8, 3, 2 * c]));

  test("a run without a turn counts with its length, and in the share", () => {
    const { combos, whole, shapley: shares, replicates } = foldWorlds(worlds, 5);
    expect(replicates).toBe(2);
    expect(combos[0].crossing.mean).toBe(4);
    expect(combos[0].crosses).toBe(0.5);
    expect(combos[ALL_ON].crossing.mean).toBe(2.5);
    expect(whole.mean).toBeCloseTo((7 / 16 + 7 / 8) / 2, 12);
    const sum = shares.reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(whole.mean, 12);
    expect(LOGIC_IDS.map((logic) => combos[combinationOf([logic])][logic]))
      .toEqual([true, true, true]);
  });

  test("a replicate that overflowed in one world is left out of all", () => {
    const broken = worlds.map((world, c) => (c === 3
      ? { ...world, numbers: world.numbers.with(0, NaN) } : world));
    expect(foldWorlds(broken, 5).replicates).toBe(1);
  });

  test("each kind of statement measures what its definition says", () => {
    const early = readings([0, 1, 0], [0, 3, 0]);
    const played = { worlds, measures: ["text"], variants: new Map([["internet", early]]) };
    const effects = (one: Parameters<typeof statementEffects>[0]): number[] =>
      [...statementEffects(one, played)];
    // The measure is the combination's number: 1, 2 and 4 are what the logics add.
    expect(effects({ kind: "logic", logic: "technology", measure: "text" })).toEqual([2, 4]);
    expect(effects({ kind: "pair", with: ["politics"], without: ["development"],
      measure: "text" })).toEqual([3, 6]);
    expect(effects({ kind: "joint", logics: ["development", "politics"], measure: "text" }))
      .toEqual([0, 0]);
    // Two years against one, and three against three.
    expect(effects({ kind: "against", with: "base", without: "internet",
      on: ["development", "technology", "politics"] })).toEqual([1, 0]);
    // Never is later than any turn.
    expect(effects({ kind: "against", with: "base", without: "internet", on: [] }))
      .toEqual([1, 0]);
  });
});

const BROKEN: Broken = { never: 0.5, notBefore: 0.5, effect: 0 };

describe("what breaks the thesis", () => {
  test("no turn, none before the contrast's, no effect", () => {
    const at = (level: number, turn: number): Readings => readings([level, turn, 0]);
    expect(breachOf(at(0.6, 2), at(0.4, Infinity), at(0.6, 9), BROKEN)).toBeNull();
    expect(breachOf(at(0.4, Infinity), at(0.3, Infinity), at(0.6, 9), BROKEN)).toBe("never");
    expect(breachOf(at(0.6, 9), at(0.3, Infinity), at(0.6, 9), BROKEN)).toBe("notBefore");
    expect(breachOf(at(0.6, 2), at(0.6, 2), at(0.6, 9), BROKEN)).toBe("effect");
  });

  const movable = ["a", "b", "c"].map((path, place) =>
    ({ path, place, from: 0.5, range: [0, 1] as const }));
  const breaksWhere = (test: (at: (place: number) => number) => boolean): Tries =>
    async (changes) => {
      const moved = new Map<number, number>(changes);
      return test((place) => moved.get(place) ?? 0.5) ? "never" : null;
    };

  test("one number that breaks it is found, with the nearest value", async () => {
    const found = await fewestChanges(movable, breaksWhere((at) => at(1) < 0.125));
    expect(found.fewest).toBe(1);
    expect(found.sets.map(({ moves }) => moves.map(({ path }) => path))).toEqual([["b"]]);
    const [none, one] = found.alone;
    expect(none.to).toBeNull();
    expect(one.to).toBeLessThan(0.125);
    expect(one.to).toBeGreaterThan(0.125 - 0.01);
  });

  test("two that break it only together are found, and nothing where nothing does", async () => {
    const pair = await fewestChanges(movable, breaksWhere((at) => at(0) > 0.9 && at(2) < 0.1));
    expect(pair.fewest).toBe(2);
    expect(pair.sets).toEqual([{ by: "never", moves: [
      { path: "a", from: 0.5, to: 1 }, { path: "c", from: 0.5, to: 0 }] }]);
    expect((await fewestChanges(movable, breaksWhere(() => false))).fewest).toBeNull();
    expect((await fewestChanges(movable, breaksWhere(() => true))).already).toBe("never");
  });
});

describe("the set that comes with the program", () => {
  const loaded = loadSecurityPreference(SET, filesWith());

  test("has no mistake, and separates what is definition from what can fail", () => {
    expect(loaded.problems).toEqual([]);
    const kinds = loaded.set?.file.statements.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === "definition").length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => kind === "contingent").length).toBeGreaterThan(0);
    for (const id of LOGIC_IDS) {
      const paths = Object.keys(loaded.set?.file.logics[id].on ?? {});
      expect(paths.map(placeOf)).not.toContain(-1);
    }
  });

  test("a model in which concern follows nothing is found broken by the engine", async () => {
    const { set } = loaded;
    if (set === undefined) throw new Error("not loaded");
    const { scenario } = armLoader(set.base, filesWith())(set.change);
    if (scenario === undefined) throw new Error("no base");
    const model = compile(scenario);
    const numb: NumberChange[] = [[PARAMETER.riskSecurity, 0], [PARAMETER.rivalrySecurity, 0],
      [PARAMETER.clubThreat, 0]];
    const play = (changes: readonly NumberChange[]): Readings =>
      playReadings(model, changes, [], 1, 0, 2);
    const contrast = readings([0.6, 9, 0], [0.6, 9, 0]);
    const found = await fewestChanges(
      [{ path: "world.risk", place: WORLD.risk, from: 0.5, range: [0, 1] }],
      async (changes) => breachOf(play([...numb, ...changes]), play([]), contrast, BROKEN));
    expect(found.already).toBe("never");
    const turns = readingColumn(play([[PARAMETER.riskSecurity, 1], [WORLD.risk, 1],
      [PARAMETER.hazardExisting, 9]]), READ.turn);
    expect(Math.max(...turns)).toBeLessThan(Infinity);
  });

  const spoiled = (from: string, to: string): string[] => {
    const text = readFileSync(SET, "utf8");
    expect(text).toContain(from);
    const { problems } = loadSecurityPreference(SET, filesWith({ [SET]: text.replace(from, to) }));
    return problems.map(({ place, message }) => `${place.line > 0} ${message.en}`);
  };

  test.each([
    ["parameters.lockIn: [0, 2]", "parameters.lockOut: [0, 2]", "lockOut"],
    ["parameters.lockIn: [0, 2]", "parameters.lockIn: [2, 0]", "lowest below"],
    ["parameters.lockIn: [0, 2]", "agents.USA.capability: [0, 2]", "agents.USA.capability"],
    ["- parameters.riskHalfLife", "- parameters.riskHalfLive", "mean \"riskHalfLife\""],
    ["parameters.untied: [0, 1]", "parameters.untied: [0, 7]", "0 to 1"],
    ["parameters.hazardOpaque: 1\n", "parameters.hazardOpaque: much\n", "the text \"much\""],
    ["parameters.hazardOpaque: 1\n", "parameters.noise: 1\n", "only in one of on and off"],
    ["logic: development, measure: safety", "logic: development, measure: savety", "safety?"],
    ["logic: technology, measure", "logic: theology, measure", "development, technology"],
    ["without: internet\n", "without: telegraph\n", "telegraph"],
    ["base: base.yaml", "base: nowhere.yaml", "nowhere.yaml"],
    ["base: base.yaml", "base: ../../../etc/passwd", "etc/passwd"],
    ["crossing: crossing.preference", "crossing: crossing.guard", "no measure"],
    ["never: 0.5", "never: 2", "0 to 1"],
    ["id: S5", "id: S4", "S4"],
    ["id: S1\n    kind: definition", "id: S1\n    kind: dogma", "definition or contingent"],
    ["source: article-001", "source: article-100", "article-100"],
    ["set:\n", "__proto__: {}\nset:\n", "__proto__"],
    ["title: { en: Politics, zh: 政治逻辑 }", "title: Politics", "both languages"],
  ])("%s turned into %s is told", (from, to, told) => {
    const problems = spoiled(from, to);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join("\n")).toContain(told);
    expect(problems.every((problem) => problem.startsWith("true"))).toBe(true);
  });
});
