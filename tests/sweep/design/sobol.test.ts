import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sobolDirections } from "../../../src/sweep/design/sobol-directions.ts";
import { sobol, SOBOL_LIMITS } from "../../../src/sweep/design/sobol.ts";
import { chiSquareDeviations } from "./chi-square.ts";
import { centredDiscrepancy, l2StarDiscrepancy } from "./discrepancy.ts";
import { pointAt, pointsOf } from "./points-of.ts";

const CELLS = SOBOL_LIMITS.cells;

describe("the sequence itself", () => {
  test("starts as Joe and Kuo's program does", () => {
    expect(pointsOf(sobol(10, 3, null))).toEqual([
      [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ]);
  });

  test("has the published discrepancies", () => {
    // The sums of 256 terms of about 1 round off at 1e-14; the constants have 12 decimals.
    const points = pointsOf(sobol(16, 2, null));
    expect(Math.abs(centredDiscrepancy(points) - 0.003624386258)).toBeLessThan(6e-13);
    expect(Math.abs(l2StarDiscrepancy(points) - 0.047766230960)).toBeLessThan(6e-13);
  });

  test("is SciPy's far beyond 2^20 and in high dimensions", () => {
    // scipy.stats.qmc.Sobol(481, scramble=False, bits=32), times 2^32.
    const dimensions = [0, 1, 2, 16, 99, 299, 480];
    const expected: [number, number[]][] = [
      [4095, [1048576, 4042260480, 1435500544, 267386880, 4134535168, 4205838336, 3866099712]],
      [1048575, [4096, 4026593280, 3314585600, 856436736, 152555520, 3236868096, 3606499328]],
      [1060921, [2752780288, 2822535168, 2230614016, 2056136704, 1241765888, 2438215680,
        1033119744]],
      [33554439, [536871104, 3762307136, 536917056, 2366319808, 3264026816, 2399621952,
        166651712]],
      [987654321, [2537197028, 2354976556, 1767331772, 373083572, 3426550796, 619816276,
        430305796]],
    ];
    const design = sobol(CELLS, 481, null);
    for (const [cell, numbers] of expected) {
      const point = pointAt(design, cell);
      expect(dimensions.map((d) => point[d] * 4294967296)).toEqual(numbers);
    }
  });

  test("is SciPy's in every number of the table", () => {
    // Points 2^b - 1 have one bit of the Gray code each, so these are all numbers of the table;
    // the sum with weights 31^i mod 2^32 of the same points of SciPy.
    const design = sobol(8192, 481, null);
    let sum = 0;
    for (let bit = 1; bit <= 13; bit++) {
      for (const x of pointAt(design, 2 ** bit - 1)) {
        sum = (Math.imul(sum, 31) + x * 4294967296) >>> 0;
      }
    }
    expect(sum).toBe(153616384);
  });

  test("moves from point to point by one direction number, as the Gray code does", () => {
    const factors = 40;
    const directions = sobolDirections(factors);
    const design = sobol(CELLS, factors, null);
    const cells = fc.integer({ min: 0, max: CELLS - 2 });
    fc.assert(fc.property(cells, (cell) => {
      // Antonov and Saleev: the bit is the lowest zero of the index.
      let bit = 0;
      for (let rest = cell; rest % 2 === 1; rest = (rest - 1) / 2) bit++;
      const next = pointAt(design, cell + 1);
      pointAt(design, cell).forEach((x, d) => {
        const moved = (x * 4294967296 ^ directions[bit * factors + d]) >>> 0;
        expect(next[d] * 4294967296).toBe(moved);
      });
    }));
  });

  test("refuses what the table does not hold", () => {
    expect(() => sobol(2, SOBOL_LIMITS.factors + 1, null)).toThrow(RangeError);
    expect(() => sobol(CELLS + 1, 2, null)).toThrow(RangeError);
  });
});

/** In which of 2^bits equal intervals a coordinate lies. */
const top = (x: number, bits: number): number => Math.floor(x * 2 ** bits);

/** The largest number of points in any elementary interval of volume 2^-m, in two dimensions. */
function fullest(points: readonly (readonly number[])[], i: number, j: number, m: number): number {
  let most = 0;
  for (let first = 0; first <= m; first++) {
    const counts = new Int32Array(2 ** m);
    for (const point of points) {
      counts[top(point[i], first) * 2 ** (m - first) + top(point[j], m - first)]++;
    }
    most = Math.max(most, ...counts);
  }
  return most;
}

const seeds = fc.option(fc.oneof(fc.integer(), fc.string()), { nil: null });

describe("nets", () => {
  test("a prefix of 2^m points is a (0, m, 2)-net in the first two dimensions", () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 0, max: 9 }), (seed, m) => {
      expect(fullest(pointsOf(sobol(2 ** m, 2, seed)), 0, 1, m)).toBe(1);
    }), { numRuns: 30 });
  });

  test("each dimension has one point in each of 2^m equal intervals", () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 0, max: 9 }), (seed, m) => {
      const points = pointsOf(sobol(2 ** m, 50, seed));
      for (let d = 0; d < 50; d++) {
        expect(new Set(points.map((point) => top(point[d], m))).size).toBe(2 ** m);
      }
    }), { numRuns: 20 });
  });

  test("scrambling fills the elementary intervals of every pair as the sequence does", () => {
    const m = 7;
    const plain = pointsOf(sobol(2 ** m, 12, null));
    fc.assert(fc.property(fc.integer(), (seed) => {
      const scrambled = pointsOf(sobol(2 ** m, 12, seed));
      for (let i = 0; i < 12; i++) {
        for (let j = 0; j < i; j++) {
          expect(fullest(scrambled, i, j, m)).toBe(fullest(plain, i, j, m));
        }
      }
    }), { numRuns: 4 });
  });
});

describe("scrambling", () => {
  test("puts points in the middle of steps of 2^-32, others for every seed", () => {
    const halves = (seed: number): number[] =>
      pointsOf(sobol(64, 5, seed)).flat().map((x) => x * 4294967296 - 0.5);
    const [one, two] = [halves(1), halves(2)];
    for (const k of one) expect(Number.isInteger(k) && k >= 0 && k < 4294967296).toBe(true);
    // 320 independent pairs of 32 bits: two coincide with probability 1e-7.
    expect(one.filter((k, at) => k === two[at]).length).toBe(0);
  });

  test("makes every point uniform over the seeds", () => {
    // Three points of two dimensions; above 4.5 deviations by chance once in 50,000 tests.
    const counts = Array.from({ length: 6 }, () => new Int32Array(64));
    for (let seed = 0; seed < 6400; seed++) {
      const points = pointsOf(sobol(3, 2, seed)).flat();
      points.forEach((x, at) => counts[at][Math.floor(x * 64)]++);
    }
    for (const each of counts) expect(chiSquareDeviations(each)).toBeLessThan(4.5);
  });

  test("integrates smooth functions better than chance by far", () => {
    // x y at 256 points: the mean of independent points deviates by sqrt(7/144/256), 0.0138, that
    // of scrambled ones was measured as 0.00014 (within 7% of it for 100 seeds): twice that.
    const squares = Array.from({ length: 100 }, (_, seed) => {
      const points = pointsOf(sobol(256, 2, seed));
      const mean = points.reduce((sum, [x, y]) => sum + x * y, 0) / 256;
      return (mean - 0.25) ** 2;
    });
    const deviation = Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / 100);
    expect(deviation).toBeLessThan(0.00028);
    expect(deviation).toBeGreaterThan(0);
  });
});
