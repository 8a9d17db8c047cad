import { expect, test } from "vitest";
import { responseCurve } from "../../src/analysis/response-curve.ts";
import { student975 } from "../../src/analysis/student-t.ts";
import { drawer } from "./known-functions.ts";

test("few values stand for themselves, with Student's interval over cells", () => {
  const x = Float64Array.of(2, 0, 2, 0, 0, NaN, 1);
  const y = Float64Array.of(7, 1, 9, 2, 3, 50, NaN);
  const found = responseCurve(x, y);
  expect(found).toMatchObject({ binned: false, unset: 1, missing: 1, constant: false });
  expect(found.points.map(({ x: at, mean, cells }) => [at, mean, cells]))
    .toEqual([[0, 2, 3], [2, 8, 2]]);
  // Mean 2 of 1, 2, 3: standard error 1/sqrt(3), 2 degrees of freedom.
  expect(found.points[0]!.high).toBeCloseTo(2 + 4.302652729749462 / Math.sqrt(3), 12);
  expect(found.points[1]!.low).toBeCloseTo(8 - 12.706204736174694, 12);
});

test("many values go into bins of about as many cells each, which hold them all", () => {
  const draw = drawer("curve");
  const x = Float64Array.from({ length: 1003 }, (_, i) => draw(i, 0));
  const found = responseCurve(x, x.map((value) => 3 * value));
  expect(found.binned).toBe(true);
  expect(found.points).toHaveLength(10);
  expect(found.points.reduce((sum, { cells }) => sum + cells, 0)).toBe(1003);
  found.points.forEach((point, b) => {
    expect(Math.abs(point.cells - 100.3)).toBeLessThan(1);
    expect(point.mean).toBeCloseTo(3 * point.x, 12);
    expect(point.from).toBeLessThan(point.x);
    expect(point.to).toBeGreaterThan(point.x);
    if (b > 0) expect(point.from).toBe(found.points[b - 1]!.to);
  });
});

test("values that crowd at one place make fewer bins, none of them empty", () => {
  const x = Float64Array.from({ length: 100 }, (_, i) => (i < 80 ? 0 : i));
  const found = responseCurve(x, x, { values: 3, bins: 10 });
  expect(found.points.reduce((sum, { cells }) => sum + cells, 0)).toBe(100);
  expect(found.points.every(({ cells }) => cells > 0)).toBe(true);
  expect(found.points[0]!.cells).toBe(80);
});

test("a constant output, a single cell, and none", () => {
  expect(responseCurve(Float64Array.of(0, 1), Float64Array.of(4, 4)).constant).toBe(true);
  const one = responseCurve(Float64Array.of(1), Float64Array.of(4));
  expect(one.points).toEqual([
    { x: 1, from: 1, to: 1, mean: 4, low: NaN, high: NaN, cells: 1 },
  ]);
  const none = { points: [], constant: false };
  expect(responseCurve(new Float64Array(0), new Float64Array(0))).toMatchObject(none);
  expect(responseCurve(Float64Array.of(NaN), Float64Array.of(1))).toMatchObject({ unset: 1 });
});

test("Student's quantiles", () => {
  const exact = [[1, 12.706204736174694], [4, 2.7764451051977934], [10, 2.2281388519862735],
    [11, 2.200985160082949], [15, 2.131449545559323], [63, 1.9983405425207412],
    [1000, 1.9623390808264143]] as const;
  for (const [freedom, quantile] of exact) {
    expect(Math.abs(student975(freedom) - quantile)).toBeLessThan(1e-5);
  }
  expect(student975(0)).toBeNaN();
});
