import { expect, test } from "vitest";
import { responseCurve } from "../../src/analysis/response-curve.ts";
import { shuffledSpans, type ShuffledSpans } from "../../src/analysis/shuffled-spans.ts";
import { keyOf, uniform } from "../../src/base/random.ts";
import { curveSpan } from "../../src/sweep/order-factors.ts";

/** Random cells with an output of noise and `effect` times the first of `count` factors. */
function spansOf(seed: number, count: number, effect: number, cells = 80): ShuffledSpans {
  const key = keyOf(seed, "test");
  const columns = Array.from({ length: count }, (_, f) =>
    Float64Array.from({ length: cells }, (_, cell) => uniform(key, cell, f, 1)));
  const y = Float64Array.from({ length: cells }, (_, cell) =>
    uniform(key, cell, 999, 2) + effect * (columns[0]?.[cell] ?? 0));
  return shuffledSpans(y, columns.map((column) => ({ column, values: 12,
    span: curveSpan(responseCurve(column, y)) })), seed);
}

test("where no factor does anything, one is told of in about 1 of 20 sweeps at most", () => {
  let sweeps = 0;
  for (let seed = 0; seed < 100; seed++) sweeps += Number(spansOf(seed, 6, 0).told.includes(true));
  // 100 sweeps at 5%: more than 11 would come by chance in fewer than 1 of 200.
  expect(sweeps).toBeLessThanOrEqual(11);
});

test("a factor that matters is told of, and its idle neighbours are not", () => {
  const found = Array.from({ length: 20 }, (_, seed) => spansOf(seed, 4, 2));
  expect(found.filter(({ told }) => told[0]).length).toBe(20);
  expect(found.filter(({ told }) => told.slice(1).includes(true)).length).toBeLessThan(4);
  expect(found[0]).toEqual(spansOf(0, 4, 2));
  expect(found[0]?.shuffles).toBe(99);
});

test("cells without output or setting are left out; a factor of one value has no limit", () => {
  const x = Float64Array.from({ length: 40 }, (_, n) => n);
  const y = x.map((value) => (value % 7 === 0 ? NaN : value));
  const gaps = x.map((value) => (value % 5 === 0 ? NaN : value));
  const found = shuffledSpans(y, [{ column: gaps, values: 12, span: 35 },
    { column: x.map(() => 3), values: 12, span: 0 }]);
  expect(found.told).toEqual([true, false]);
  expect(found.limits[0]).toBeGreaterThan(0);
  expect(found.limits[1]).toBeNaN();
});

test("many cells and factors get fewer shuffles, at least 19", () => {
  const x = Float64Array.from({ length: 20_000 }, (_, n) => n);
  const many = Array.from({ length: 100 }, () => ({ column: x, values: 12, span: 1e9 }));
  expect(shuffledSpans(x, many)).toMatchObject({ shuffles: 19 });
}, 30_000);
