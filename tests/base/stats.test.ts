import { expect, test } from "vitest";
import { mean, meanInterval, quantile, shareInterval, variance } from "../../src/base/stats.ts";

test("quantiles of type 7, as R gives them", () => {
  const sorted = [1, 2, 4, 8, 16];
  expect([0, 0.05, 0.25, 0.5, 0.9, 0.95, 1].map((share) => quantile(sorted, share)))
    .toEqual([1, 1.2, 2, 4, expect.closeTo(12.8, 12), expect.closeTo(14.4, 12), 16]);
  expect(quantile([7], 0.3)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test("quantiles of what is partly without end", () => {
  const sorted = [1, 2, Infinity, Infinity];
  expect([0, 1 / 3, 0.5, 2 / 3, 0.9, 1].map((share) => quantile(sorted, share)))
    .toEqual([1, 2, Infinity, Infinity, Infinity, Infinity]);
  expect(quantile([Infinity], 0.5)).toBe(Infinity);
  expect(quantile([1, 2, Infinity], 0.5)).toBe(2);
});

test("mean and sample variance", () => {
  expect(mean([1, 2, 3, 4])).toBe(2.5);
  expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14);
  expect(variance([3])).toBe(0);
  expect(mean([])).toBeNaN();
});

test("Wilson's 95% intervals, by hand", () => {
  const known = [[5, 10, 0.236593090512564, 0.7634069094874361],
    [0, 10, 0, 0.2775327998628892], [8, 10, 0.49016247153664183, 0.9433178485456247],
    [10, 10, 0.7224672001371107, 1], [61, 193, 0.25460191442179597, 0.38470171386174074],
    [1, 1, 0.20654931437723745, 1]] as const;
  for (const [k, n, low, high] of known) {
    const found = shareInterval(k / n, n);
    expect(Math.abs(found.low - low)).toBeLessThan(1e-14);
    expect(Math.abs(found.high - high)).toBeLessThan(1e-14);
    expect(found.high).toBeLessThanOrEqual(1);
  }
  expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test("the normal interval of a mean", () => {
  const { low, high } = meanInterval([1, 2, 3, 4]);
  const half = 1.959963984540054 * Math.sqrt(5 / 3 / 4);
  expect(low).toBeCloseTo(2.5 - half, 14);
  expect(high).toBeCloseTo(2.5 + half, 14);
});
