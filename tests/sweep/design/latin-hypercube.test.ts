import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "../../../src/base/random.ts";
import { LATIN_HYPERCUBE_CELLS, latinHypercube }
  from "../../../src/sweep/design/latin-hypercube.ts";
import { permuted } from "../../../src/sweep/design/permuted.ts";
import { chiSquareDeviations } from "./chi-square.ts";
import { pointAt, pointsOf } from "./points-of.ts";

test("every stratum of every factor holds exactly one cell", () => {
  const sizes = fc.integer({ min: 1, max: 700 });
  fc.assert(fc.property(sizes, fc.integer({ min: 1, max: 6 }), fc.integer(), (n, k, seed) => {
    const points = pointsOf(latinHypercube(n, k, seed));
    for (let factor = 0; factor < k; factor++) {
      const strata = new Set(points.map((point) => Math.floor(point[factor] * n)));
      expect(strata.size).toBe(n);
      expect(Math.min(...strata)).toBe(0);
      expect(Math.max(...strata)).toBe(n - 1);
    }
  }), { numRuns: 60 });
});

test("a hypercube of 2^31 cells costs no memory and stays in the cube", () => {
  const n = LATIN_HYPERCUBE_CELLS;
  const design = latinHypercube(n, 3, 9);
  fc.assert(fc.property(fc.integer({ min: 0, max: n - 1 }), (cell) => {
    for (const x of pointAt(design, cell)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
    }
  }));
  expect(() => latinHypercube(n + 1, 3, 9)).toThrow(RangeError);
});

test("the place within the stratum is uniform", () => {
  // Once in 300,000 tests by chance.
  const counts = new Int32Array(64);
  const n = 6400;
  for (const [x] of pointsOf(latinHypercube(n, 1, 4))) counts[Math.floor((x * n % 1) * 64)]++;
  expect(chiSquareDeviations(counts)).toBeLessThan(4.5);
});

test("factors are uncorrelated", () => {
  // Correlations of independent orders have variance 1/(n-1). 20 seeds of 28 pairs at 4.5
  // deviations (7e-6 on both sides): by chance once in 260 choices of the seeds.
  const n = 512;
  for (let seed = 0; seed < 20; seed++) {
    const points = pointsOf(latinHypercube(n, 8, seed));
    for (let i = 0; i < 8; i++) {
      for (let j = 0; j < i; j++) {
        const sum = points.reduce((all, x) => all + (x[i] - 0.5) * (x[j] - 0.5), 0);
        expect(Math.abs(sum / n * 12)).toBeLessThan(4.5 / Math.sqrt(n - 1));
      }
    }
  }
});

test("the orders are orders, and all are equally likely", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer(), (size, seed) => {
    const key = keyOf(seed, "test");
    const seen = new Set(Array.from({ length: size }, (_, at) => permuted(key, 3, size, at)));
    expect(seen.size).toBe(size);
    for (const at of seen) expect(at >= 0 && at < size && Number.isInteger(at)).toBe(true);
  }), { numRuns: 12 });
  // The 120 orders of five, over seeds and over columns: once in 300,000 tests by chance.
  for (const bySeed of [true, false]) {
    const fixed = keyOf(1, "test");
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 3600; draw++) {
      const key = bySeed ? keyOf(draw, "test") : fixed;
      const order = [0, 1, 2, 3, 4].map((at) => permuted(key, bySeed ? 0 : draw, 5, at)).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(120);
    expect(chiSquareDeviations([...counts.values()])).toBeLessThan(4.5);
  }
});
