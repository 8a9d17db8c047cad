import { describe, expect, test } from "vitest";
import { sobolIndices, type SobolIndices } from "../../src/analysis/sobol-indices.ts";
import { saltelli } from "../../src/sweep/design/saltelli.ts";
import { bilinear, drawer, ishigami, pointsOf, sobolG, valuesAt, type KnownFunction }
  from "./known-functions.ts";

const G8 = sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]);

function outputOf(known: KnownFunction, base: number, second = false, seed = 1): Float64Array {
  return valuesAt(known, pointsOf(saltelli(base, known.factors, second, seed)));
}

function indicesOf(known: KnownFunction, base: number, second = false, seed = 1): SobolIndices {
  const plan = { base, factors: known.factors, second };
  return sobolIndices(outputOf(known, base, second, seed), plan);
}

/** The largest error of first and total order. */
function errorOf(known: KnownFunction, { first, total }: SobolIndices): number {
  return Math.max(...first.map(({ value }, i) => Math.abs(value - known.first[i]!)),
    ...total.map(({ value }, i) => Math.abs(value - known.total[i]!)));
}

test("the exact values are those that are published", () => {
  expect(ishigami.variance).toBeCloseTo(13.844587940719254, 12);
  expect(ishigami.first[0]).toBeCloseTo(0.31390519114781146, 14);
  expect(ishigami.total).toEqual([0.5575888552099592, 0.4424111447900409, 0.2436836640621477]
    .map((value) => expect.closeTo(value, 13)));
  expect(G8.variance).toBeCloseTo(0.4654244319022067, 13);
  expect(G8.first[0]).toBeCloseTo(0.7161921689, 10);
  expect(G8.total[1]).toBeCloseTo(0.2421981928, 10);
});

describe("functions with known indices", () => {
  // Over 60 scrambles of 4096 rows no index was off by more than 0.0208 (Ishigami), 0.0084 (G) and
  // 0.0003 (bilinear). 0.03 is beyond 5 standard deviations of the worst, Ishigami's third factor.
  const known = [
    ["Ishigami", ishigami, 0.03], ["G", G8, 0.03], ["bilinear", bilinear, 0.002],
  ] as const;
  test.each(known)(
    "%s at 4096 rows, three scrambles", (_, own, tolerance) => {
      for (const seed of [1, 2, 3]) {
        const found = indicesOf(own, 4096, false, seed);
        expect(errorOf(own, found)).toBeLessThan(tolerance);
        expect(found).toMatchObject({ rows: 4096, missing: 0, constant: false });
        // Sobol' points integrate smooth functions to 1 in 1000 at this size.
        expect(Math.abs(found.mean / own.mean - 1)).toBeLessThan(0.005);
        expect(Math.abs(found.variance / own.variance - 1)).toBeLessThan(0.02);
      }
    });

  test("pairs: Ishigami's first and third, the bilinear product, and none elsewhere", () => {
    const found = indicesOf(ishigami, 4096, true);
    expect(found.second.map(({ i, j }) => [i, j])).toEqual([[0, 1], [0, 2], [1, 2]]);
    const [s12, s13, s23] = found.second.map(({ estimate }) => estimate.value) as
      [number, number, number];
    expect(Math.abs(s13 - 0.2436836640621477)).toBeLessThan(0.03);
    // The second factor adds to the others: what is left of a pair with it is error of sampling.
    expect(Math.abs(s12)).toBeLessThan(0.03);
    expect(Math.abs(s23)).toBeLessThan(0.03);
    const product = indicesOf(bilinear, 1024, true);
    expect(Math.abs(product.second[0]!.estimate.value - 0.025)).toBeLessThan(0.002);
    expect(errorOf(bilinear, product)).toBeLessThan(0.005);
    expect(indicesOf(ishigami, 64).second).toEqual([]);
  });

  test("G's pairs", () => {
    const found = indicesOf(G8, 4096, true);
    const pair = (i: number, j: number): number =>
      found.second.find((one) => one.i === i && one.j === j)!.estimate.value;
    expect(Math.abs(pair(0, 1) - 0.0596826807)).toBeLessThan(0.02);
    expect(Math.abs(pair(0, 2) - 0.0078919247)).toBeLessThan(0.02);
    expect(found.second).toHaveLength(28);
  });
});

describe("what must hold exactly", () => {
  test("a factor that does nothing has index 0 with an interval of no width", () => {
    const two: KnownFunction = { ...bilinear, factors: 3 };
    const { first, total, second } = indicesOf(two, 64, true);
    expect([first[2], total[2]]).toEqual([0, 0].map(() => ({ value: 0, low: 0, high: 0 })));
    for (const { i, j, estimate } of second) {
      if (i === 2 || j === 2) expect(Math.abs(estimate.value)).toBe(0);
    }
  });

  test("units do not matter, far from 0 neither", () => {
    const output = outputOf(ishigami, 256, true);
    const plan = { base: 256, factors: 3, second: true };
    const one = sobolIndices(output, plan);
    const other = sobolIndices(output.map((y) => 1e6 - 3 * y), plan);
    for (const order of ["first", "total"] as const) {
      other[order].forEach(({ value, low, high }, i) => {
        // A value near 1e6 keeps 1e-10 of itself, an index of squares 1e-8.
        expect(Math.abs(value - one[order][i]!.value)).toBeLessThan(1e-8);
        expect(Math.abs(low - one[order][i]!.low)).toBeLessThan(1e-7);
        expect(Math.abs(high - one[order][i]!.high)).toBeLessThan(1e-7);
      });
    }
  });

  test("the layout: only A's own column carries a factor", () => {
    // Two rows by hand, one factor: A, AB, B = (1, 4, 4), (5, 2, 2); the factor is everything.
    const found = sobolIndices(Float64Array.of(1, 4, 4, 5, 2, 2), {
      base: 2, factors: 1, second: false,
    });
    // Mean 3, variance (4 + 1 + 4 + 1) / 4; first (1 * 3 + -1 * -3) / 2; total (9 + 9) / 4.
    expect(found).toMatchObject({ mean: 3, variance: 2.5, rows: 2 });
    expect(found.first[0]!.value).toBeCloseTo(3 / 2.5, 14);
    expect(found.total[0]!.value).toBeCloseTo(4.5 / 2.5, 14);
  });
});

describe("cells without an output", () => {
  test("rows with one are dropped and counted, and the indices stand", () => {
    const output = outputOf(ishigami, 4096);
    const chance = drawer("failures");
    const rows = new Set<number>();
    for (let cell = 0; cell < output.length; cell++) {
      // One cell in 50 fails: about a tenth of all rows.
      if (chance(cell, 0) >= 0.02) continue;
      output[cell] = NaN;
      rows.add(Math.floor(cell / 5));
    }
    const found = sobolIndices(output, { base: 4096, factors: 3, second: false });
    expect(rows.size).toBeGreaterThan(300);
    expect(found).toMatchObject({ missing: rows.size, rows: 4096 - rows.size });
    // Holes break the sequence: the error is that of 400 random rows out of 4096.
    expect(errorOf(ishigami, found)).toBeLessThan(0.05);
  });

  test("a constant output has no indices and says so", () => {
    const plan = { base: 8, factors: 2, second: true };
    const output = new Float64Array(8 * 6).fill(48.1);
    const none = { first: [], total: [], second: [] };
    expect(sobolIndices(output, plan)).toMatchObject({ ...none, constant: true, rows: 8 });
    output[3] = NaN;
    expect(sobolIndices(output, plan)).toMatchObject({ ...none, constant: true, missing: 1 });
    expect(sobolIndices(output.fill(NaN), plan))
      .toMatchObject({ ...none, constant: false, rows: 0, missing: 8 });
  });

  test("one row gives none, two give no limits, and a wrong length is a fault", () => {
    expect(indicesOf(ishigami, 1)).toMatchObject({ first: [], rows: 1, constant: false });
    const two = indicesOf(ishigami, 2);
    expect(two.first).toHaveLength(3);
    expect(two.first.every(({ value }) => value === value)).toBe(true);
    expect(sobolIndices(new Float64Array(0), { base: 0, factors: 3, second: false }))
      .toMatchObject({ first: [], rows: 0, missing: 0 });
    expect(() => sobolIndices(new Float64Array(7), { base: 2, factors: 1, second: false }))
      .toThrow("cells");
  });
});

test("A and B alike though another cell differs: not constant, yet no variance to share", () => {
  const plan = { base: 64, factors: 2, second: false };
  const output = new Float64Array(64 * 4);
  expect(sobolIndices(output, plan)).toMatchObject({ constant: true, flat: false, total: [] });
  output[1] = 1;
  expect(sobolIndices(output, plan)).toMatchObject({ constant: false, flat: true, total: [] });
});
