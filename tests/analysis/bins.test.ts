import { describe, expect, test } from "vitest";
import { binCount, binOf, binsOf } from "../../src/analysis/bins.ts";

describe("bins", () => {
  test("few values stand for themselves, ascending as numbers", () => {
    const bins = binsOf(Float64Array.of(10, 9, NaN, 100, 9, -1), 4, 3);
    expect(bins).toEqual({ binned: false, marks: [-1, 9, 10, 100] });
    expect(binCount(bins)).toBe(4);
    expect([-1, 9, 10, 100].map((value) => binOf(bins, value))).toEqual([0, 1, 2, 3]);
  });
  test("without a limit every value stands for itself", () => {
    const values = Float64Array.from({ length: 200 }, (_, n) => n % 50);
    expect(binsOf(values, Infinity, 10)).toEqual({ binned: false, marks: [...Array(50).keys()] });
    expect(binsOf(values, 49, 10).binned).toBe(true);
  });
  test("many values fall into bins of about as many cells, edges in the bin above", () => {
    const values = Float64Array.from({ length: 100 }, (_, n) => n);
    const bins = binsOf(values, 12, 4);
    expect(bins).toEqual({ binned: true, marks: [0, 24.5, 49.5, 74.5, 99] });
    const counts = [0, 0, 0, 0];
    for (const value of values) counts[binOf(bins, value)]! += 1;
    expect(counts).toEqual([25, 25, 25, 25]);
    expect([binOf(bins, 24.5), binOf(bins, 99)]).toEqual([1, 3]);
  });
  test("bins that would be empty are joined; no values, no bins", () => {
    const tied = Float64Array.from({ length: 100 }, (_, n) => (n < 60 ? 0 : n));
    const bins = binsOf(tied, 12, 4);
    expect(bins.marks).toEqual([0, 74.5, 99]);
    expect(binCount(binsOf(Float64Array.of(NaN, NaN), 12, 4))).toBe(0);
  });
});
