import { expect, test } from "vitest";
import { differenceError } from "../../src/analysis/difference-error.ts";

test("Welch's interval: equal variances, and one mean that does not vary", () => {
  // 4/8 + 4/8 with 14 degrees of freedom; 9/4 with the 3 of the only mean that varies.
  expect(differenceError(4, 8, 4, 8)).toBeCloseTo(2.144787, 4);
  expect(differenceError(9, 4, 0, 100)).toBeCloseTo(3.182446305 * 1.5, 8);
  expect(differenceError(0, 100, 9, 4)).toBe(differenceError(9, 4, 0, 100));
});

test("degrees of freedom lie between those of the smaller mean and of both", () => {
  const half = differenceError(4, 3, 40, 40);
  expect(half).toBeLessThan(4.302652729749462 * Math.sqrt(4 / 3 + 40 / 40));
  expect(half).toBeGreaterThan(1.96 * Math.sqrt(4 / 3 + 40 / 40));
});

test("0 without chance, no number of single replicates", () => {
  expect(differenceError(0, 5, 0, 5)).toBe(0);
  expect(differenceError(1, 1, 1, 50)).toBeNaN();
  expect(differenceError(NaN, 0, 1, 50)).toBeNaN();
});
