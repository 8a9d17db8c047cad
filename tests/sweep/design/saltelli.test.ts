import fc from "fast-check";
import { expect, test } from "vitest";
import { saltelli, SALTELLI_FACTORS } from "../../../src/sweep/design/saltelli.ts";
import { sobol } from "../../../src/sweep/design/sobol.ts";
import { pointAt, pointsOf } from "./points-of.ts";

test("row by row: A, A with one factor from B, B with one from A, B", () => {
  const counts = fc.integer({ min: 1, max: 7 });
  fc.assert(fc.property(counts, fc.boolean(), fc.integer(), (k, second, seed) => {
    const base = 8;
    const points = pointsOf(saltelli(base, k, second, seed));
    const pairs = pointsOf(sobol(base, 2 * k, seed));
    const stride = second ? 2 * k + 2 : k + 2;
    expect(points.length).toBe(base * stride);
    for (let row = 0; row < base; row++) {
      const [a, b] = [pairs[row].slice(0, k), pairs[row].slice(k)];
      const but = (whole: number[], from: number[], i: number): number[] =>
        whole.map((x, factor) => (factor === i ? from[factor] : x));
      const columns = Array.from({ length: k }, (_, i) => i);
      expect(points.slice(row * stride, (row + 1) * stride)).toEqual([
        a, ...columns.map((i) => but(a, b, i)),
        ...(second ? columns.map((i) => but(b, a, i)) : []), b,
      ]);
      // The two points of a row have nothing in common.
      expect(a.filter((x, factor) => x === b[factor]).length).toBe(0);
    }
  }));
});

test("gives the exact shares of a product by Saltelli's and Jansen's estimators", () => {
  // x1 + x2/2 + x1 x2 on the unit square: S 0.675, 0.300; ST 0.700, 0.325.
  const base = 4096;
  const y = pointsOf(saltelli(base, 2, false, 3)).map(([u, v]) => u + v / 2 + u * v);
  const first = [0, 0];
  const total = [0, 0];
  for (let row = 0; row < base; row++) {
    const [a, , , b] = y.slice(4 * row, 4 * row + 4);
    for (const i of [0, 1]) {
      const mixed = y[4 * row + 1 + i];
      first[i] += b * (mixed - a) / base;
      total[i] += (a - mixed) ** 2 / (2 * base);
    }
  }
  const variance = 40 / 144;
  // The largest error of 40 seeds is 0.00026.
  const within = (value: number, exact: number): void => {
    expect(Math.abs(value / variance - exact)).toBeLessThan(0.001);
  };
  within(first[0], 0.675);
  within(first[1], 0.300);
  within(total[0], 0.700);
  within(total[1], 0.325);
});

test("takes as many factors as there are dimensions for, and no more", () => {
  const most = pointAt(saltelli(4, SALTELLI_FACTORS, false, 1), 5);
  expect(most.length).toBe(SALTELLI_FACTORS);
  expect(most.every((x) => x > 0 && x < 1)).toBe(true);
  expect(() => saltelli(4, SALTELLI_FACTORS + 1, false, 1)).toThrow(RangeError);
});
