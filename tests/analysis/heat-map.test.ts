import { expect, test } from "vitest";
import { heatMap } from "../../src/analysis/heat-map.ts";
import { drawer } from "./known-functions.ts";

test("a grid of values: means of the fields that are played", () => {
  const found = heatMap(
    Float64Array.of(0, 1, 0, 1, 1, NaN, 0, 2), Float64Array.of(5, 5, 7, 7, 7, 5, 5, 7),
    Float64Array.of(1, 2, 3, 4, 6, 9, NaN, 8),
  );
  expect(found).toEqual({
    xs: { binned: false, marks: [0, 1, 2] }, ys: { binned: false, marks: [5, 7] },
    cells: [
      { x: 0, y: 0, mean: 1, cells: 1 }, { x: 1, y: 0, mean: 2, cells: 1 },
      { x: 0, y: 1, mean: 3, cells: 1 }, { x: 1, y: 1, mean: 5, cells: 2 },
      { x: 2, y: 1, mean: 8, cells: 1 },
    ],
    unset: 1, missing: 1, constant: false,
  });
});

test("scattered points are binned, and no cell is lost", () => {
  const draw = drawer("heat");
  const n = 2000;
  const [x, y] = [0, 1].map((f) => Float64Array.from({ length: n }, (_, i) => draw(i, f))) as
    [Float64Array, Float64Array];
  const found = heatMap(x, y, x.map((value, i) => value + 2 * y[i]!), { bins: 5 });
  expect(found.xs).toMatchObject({ binned: true, marks: { length: 6 } });
  expect(found.cells.reduce((sum, { cells }) => sum + cells, 0)).toBe(n);
  for (const { x: column, y: row, mean } of found.cells) {
    const [x0, x1] = found.xs.marks.slice(column, column + 2) as [number, number];
    const [y0, y1] = found.ys.marks.slice(row, row + 2) as [number, number];
    expect(mean).toBeGreaterThan(x0 + 2 * y0);
    expect(mean).toBeLessThan(x1 + 2 * y1);
  }
});

test("constant, empty, and all missing", () => {
  expect(heatMap(Float64Array.of(0, 1), Float64Array.of(0, 0), Float64Array.of(3, 3)).constant)
    .toBe(true);
  const none = new Float64Array(0);
  expect(heatMap(none, none, none)).toMatchObject({ cells: [], constant: false, missing: 0 });
  const gone = heatMap(Float64Array.of(0), Float64Array.of(0), Float64Array.of(NaN));
  expect(gone).toMatchObject({ cells: [], constant: false, missing: 1 });
});
