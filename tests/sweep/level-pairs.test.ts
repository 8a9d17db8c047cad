import { describe, expect, test } from "vitest";
import { grid } from "../../src/sweep/design/grid.ts";
import type { CellTable } from "../../src/sweep/cell-table.ts";
import { measureColumn } from "../../src/sweep/cell-columns.ts";
import { pairedLevels, type LevelPairs } from "../../src/sweep/level-pairs.ts";
import { levelFactor, numberFactor, tableFrom, type Outcome } from "../figure/sweep-samples.ts";

const THREE = ["None", "Helps", "Noise"].map((en) => ({ en, zh: en }));

/** Twelve settings of a number, and three levels, with 50 replicates in each cell. */
function tableOf(outcome: Outcome, noise: number): CellTable {
  const design = grid([Array.from({ length: 12 }, (_, n) => n / 11), [0, 0.5, 0.9]]);
  return tableFrom({ factors: [numberFactor("x", 0, 1), levelFactor("who", THREE)], design, noise,
    facts: { kind: "grid", cells: design.cells }, measures: { y: outcome } });
}

/** Level 1 adds 3; level 2 adds and takes away a tenth. */
const outcome: Outcome = ([x = 0, who = 0], cell) =>
  10 * x + (who === 1 ? 3 : who === 2 ? (cell % 2 === 0 ? 0.1 : -0.1) : 0);

function pairsOf(table: CellTable): LevelPairs[] {
  return pairedLevels(table, 0, measureColumn(table, 0));
}

const countsOf = (pairs: readonly LevelPairs[]): unknown[] =>
  pairs.map(({ level, against, chance, count: { points, rises, unchanged, falls } }) =>
    [level, against, chance, points, rises, unchanged, falls]);

describe("levels against their partner", () => {
  test("without chance every difference counts", () => {
    const pairs = pairsOf(tableOf(outcome, 0));
    const [, noise] = pairs;
    expect(pairs[0]?.count.rises).toBe(12);
    expect(noise?.chance).toBe("none");
    expect(noise?.count.unchanged).toBe(0);
    expect(pairs[0]?.differences).toHaveLength(12);
  });
  test("with chance only what is told apart from it counts", () => {
    // Means of 50 with variance 9: a difference of 1.2 is just told apart.
    expect(countsOf(pairsOf(tableOf(outcome, 9)))).toEqual([
      [1, 0, "known", 12, 12, 0, 0], [2, 0, "known", 12, 0, 12, 0],
    ]);
    expect(countsOf(pairsOf(tableOf(outcome, 90)))[0]).toEqual([1, 0, "known", 12, 0, 12, 0]);
  });
  test("it rests on the replicates that have the measure, not on all", () => {
    const table = tableOf(outcome, 9);
    const few = { ...table, present: table.present.map(() => 3) };
    expect(countsOf(pairsOf(few))[0]).toEqual([1, 0, "known", 12, 0, 12, 0]);
  });
  test("of single replicates chance is not known, and all count", () => {
    const table = tableOf(outcome, 9);
    const single = { ...table, present: table.present.map(() => 1),
      variance: table.variance.map(() => NaN) };
    expect(countsOf(pairsOf(single))[0]).toEqual([1, 0, "unknown", 12, 12, 0, 0]);
  });
  test("cells without an output are missing, not equal", () => {
    const gaps = tableOf((row, cell) => (cell < 3 ? NaN : outcome(row, cell)), 0);
    for (const { count, differences } of pairsOf(gaps)) {
      expect(count.points + count.missing).toBe(12);
      expect(count.missing).toBeGreaterThan(0);
      expect(differences).toHaveLength(count.points);
    }
  });
});
