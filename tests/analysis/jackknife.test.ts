import { expect, test } from "vitest";
import { jackknifed } from "../../src/analysis/jackknife.ts";

/** The mean and the sum of squares of the rows themselves. */
const statistics = (rows: readonly number[]): Float64Array => Float64Array.of(
  rows.reduce((sum, row) => sum + row, 0) / rows.length,
  rows.reduce((sum, row) => sum + row * row, 0));

test("of a mean with a row per block it is Student's interval of the rows", () => {
  const rows = [0, 1, 2, 3, 4, 5, 6, 7];
  const [{ value, low, high }] = jackknifed(rows, 8, statistics) as [
    { value: number; low: number; high: number }];
  // 0 to 7 have a variance of 6; Student's quantile of 7 degrees of freedom.
  const half = 2.364624251592784 * Math.sqrt(6 / 8);
  expect(value).toBe(3.5);
  expect(low).toBeCloseTo(3.5 - half, 12);
  expect(high).toBeCloseTo(3.5 + half, 12);
});

test("rows are left out by blocks, those without rows being none", () => {
  const seen: number[] = [];
  jackknifed([0, 1, 2, 3, 128, 129], 256, (rows) => {
    seen.push(rows.length);
    return Float64Array.of(rows.length);
  });
  // All rows, then without each of the two blocks of four that hold any.
  expect(seen).toEqual([6, 2, 4]);
});

test("every statistic has its own interval; of one block there is none", () => {
  const both = jackknifed([0, 1, 2, 3], 4, statistics);
  expect(both.map(({ value }) => value)).toEqual([1.5, 14]);
  expect(jackknifed([0, 1], 256, statistics)[0]).toEqual({ value: 0.5, low: NaN, high: NaN });
});
