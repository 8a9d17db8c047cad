import { describe, expect, test } from "vitest";
import { student975 } from "../../src/analysis/student-t.ts";
import { cellError, chanceShare } from "../../src/sweep/cell-error.ts";
import { grid } from "../../src/sweep/design/grid.ts";
import { latinHypercube } from "../../src/sweep/design/latin-hypercube.ts";
import type { CellTable } from "../../src/sweep/cell-table.ts";
import { sweepFinding, type MeasureFinding } from "../../src/sweep/sweep-finding.ts";
import { gridTable, levelFactor, morrisTable, numberFactor, oneAtATimeTable, tableFrom }
  from "../figure/sweep-samples.ts";

const levelsOf = (count: number) => Array.from({ length: count }, (_, n) =>
  ({ en: `Level ${n}`, zh: `水平 ${n}` }));

function findingOf(table: CellTable): MeasureFinding {
  return sweepFinding(table).measures[0] as MeasureFinding;
}

/** A factor of many levels whose output has nothing to do with their order, and a number. */
function manyLevels(count: number): CellTable {
  const design = grid([Array.from({ length: count }, (_, n) => (n + 0.5) / count), [0, 1]]);
  return tableFrom({ factors: [levelFactor("who", levelsOf(count)), numberFactor("x", 0, 1)],
    design, facts: { kind: "grid", cells: design.cells }, noise: 4,
    measures: { out: ([who = 0, x = 0]) => ((who * 7) % count) + x } });
}

describe("levels", () => {
  test("15 levels, and 30, stand for themselves: they have no order to be averaged in", () => {
    for (const count of [15, 30]) {
      const { responses, maps } = findingOf(manyLevels(count));
      const { curve } = responses[0]!;
      expect(curve.binned).toBe(false);
      expect(curve.points.map(({ x, mean }) => [x, mean]))
        .toEqual(Array.from({ length: count }, (_, who) => [who, ((who * 7) % count) + 0.5]));
      const [{ map, x }] = maps as [MeasureFinding["maps"][number]];
      expect((x === 0 ? map.xs : map.ys).marks).toHaveLength(count);
      expect(map.cells).toHaveLength(count * 2);
    }
  });
});

describe("errors rest on the replicates that have the measure", () => {
  test("a cell's mean, with Student's quantile", () => {
    const table = gridTable();
    const few = { ...table, present: table.present.map(() => 4) };
    expect(cellError(table, 0, 3)).toBeCloseTo(student975(49) * Math.sqrt(9 / 50), 12);
    expect(cellError(few, 0, 3)).toBeCloseTo(3.182446305283708 * 1.5, 12);
    expect(findingOf(few).worstError).toBeCloseTo(3.182446305283708 * 1.5, 12);
    expect(findingOf({ ...table, present: table.present.map(() => 1) }).worstError).toBeNaN();
  });
  test("the band of a curve over chosen cells, and a tornado's bars", () => {
    const table = gridTable();
    const few = { ...table, present: table.present.map(() => 4) };
    const [point] = findingOf(few).responses[0]!.curve.points;
    expect(point!.high - point!.mean).toBeCloseTo(3.182446305283708 * 1.5, 10);
    const alone = oneAtATimeTable();
    const bars = (of: CellTable): number[] => (findingOf(of).tornado ?? [])
      .flatMap((one) => one.bars.map(({ low, high }) => high - low));
    const wide = bars({ ...alone, present: alone.present.map(() => 4) });
    bars(alone).forEach((width, n) => expect(wide[n]).toBeGreaterThan(3 * width));
  });
  test("how much of the variance between cells is chance", () => {
    const table = gridTable();
    const between = findingOf(table).chance;
    expect(between).toBeGreaterThan(0);
    expect(chanceShare({ ...table, present: table.present.map(() => 25) }, 0))
      .toBeCloseTo(2 * between, 12);
    expect(chanceShare({ ...table, variance: table.variance.map(() => 1e9) }, 0)).toBe(1);
    expect(chanceShare({ ...table, present: table.present.map(() => 1) }, 0)).toBeNaN();
  });
});

test("cells of a trajectory are one draw: bands are wider than of cells drawn apart", () => {
  const { responses } = findingOf(morrisTable(6));
  const apart = findingOf({ ...morrisTable(6), sweep: { ...morrisTable(6).sweep,
    design: { kind: "latin-hypercube", cells: 84 } } });
  const width = (of: MeasureFinding["responses"]): number => of[5]!.curve.points.reduce(
    (sum, { low, high }) => sum + high - low, 0);
  expect(width(responses)).toBeGreaterThan(1.4 * width(apart.responses));
});

test("maps are of the leading factors, the first pairs by both places", () => {
  const factors = Array.from({ length: 30 }, (_, n) => numberFactor(`f${n}`, 0, 1));
  const table = tableFrom({ factors, design: latinHypercube(100, 30, 1),
    facts: { kind: "latin-hypercube", cells: 100 },
    measures: { out: (row) => row.reduce((sum, u, n) => sum + u / (n + 1), 0) } });
  const { maps, order } = findingOf(table);
  const places = maps.map(({ x, y }) => [order.indexOf(x), order.indexOf(y)]);
  expect(places).toEqual([[0, 1], [0, 2], [0, 3], [1, 2]]);
});
