import { expect, test } from "vitest";
import { tornado } from "../../src/analysis/tornado.ts";

const N = NaN;
/** The base, factor 0 at 1 and at 0, factor 1 at levels 0, 2 and 1, and a cell of both. */
const SETTINGS = Float64Array.of(N, N, 1, N, 0, N, N, 0, N, 2, N, 1, 1, 1);
const MEAN = Float64Array.of(10, 13, 8, 10, 30, 4, 99);
const VARIANCE = Float64Array.of(4, 4, 4, 4, 4, 4, 4);
const COUNT = Int32Array.of(8, 8, 8, 8, 8, 8, 8);

test("bars by setting, factors by span, cells of several factors left out", () => {
  const found = tornado(SETTINGS, MEAN, VARIANCE, COUNT, 2);
  expect(found.map(({ factor, span, missing }) => [factor, span, missing]))
    .toEqual([[1, 26, 0], [0, 5, 0]]);
  expect(found[1]!.bars.map(({ setting, mean, difference }) => [setting, mean, difference]))
    .toEqual([[0, 8, -2], [1, 13, 3]]);
  expect(found[0]!.bars.map(({ setting }) => setting)).toEqual([0, 1, 2]);
  expect(found[0]!.low).toBe(found[0]!.bars[0]);
  expect(found[0]!.high).toBe(found[0]!.bars[2]);
  // The variance of a difference of two means of 8 is 4/8 + 4/8, with 14 degrees of freedom.
  expect(found[0]!.high!.high).toBeCloseTo(20 + 2.144787, 4);
  expect(found[0]!.high!.low).toBeCloseTo(20 - 2.144787, 4);
});

test("the base counts for the span, equal spans keep the factors' order", () => {
  const found = tornado(Float64Array.of(N, N, 1, N, N, 1), Float64Array.of(5, 7, 7),
    new Float64Array(3), Int32Array.of(2, 2, 2), 2);
  expect(found.map(({ factor, span }) => [factor, span])).toEqual([[0, 2], [1, 2]]);
});

test("missing cells are counted; without a base there are no bars", () => {
  const one = tornado(SETTINGS, MEAN.map((y, i) => (i === 2 ? N : y)), VARIANCE, COUNT, 2);
  expect(one.map(({ factor, bars, missing }) => [factor, bars.length, missing]))
    .toEqual([[1, 3, 0], [0, 1, 1]]);
  const none = tornado(SETTINGS, MEAN.map((y, i) => (i === 0 ? N : y)), VARIANCE, COUNT, 2);
  expect(none).toEqual([
    { factor: 0, bars: [], span: 0, missing: 2 }, { factor: 1, bars: [], span: 0, missing: 3 },
  ]);
  const single = tornado(SETTINGS, MEAN, VARIANCE, COUNT.map(() => 1), 2);
  expect(single[0]!.low).toMatchObject({ difference: 0, low: NaN, high: NaN });
  expect(tornado(new Float64Array(0), new Float64Array(0), new Float64Array(0),
    new Int32Array(0), 0)).toEqual([]);
});
