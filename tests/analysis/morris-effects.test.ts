import { describe, expect, test } from "vitest";
import { morrisEffects, type MorrisScreening } from "../../src/analysis/morris-effects.ts";
import { morris } from "../../src/sweep/design/morris.ts";
import { drawer, ishigami, pointsOf, sobolG, valuesAt, type KnownFunction }
  from "./known-functions.ts";

const LEVELS = 4;
const STEP = 2 / 3;

/**
 * One trajectory from every point of the grid: each step maps the grid onto itself, so every
 * effect that the grid holds is seen twice, once from either end.
 */
function wholeGrid(factors: number): Float64Array {
  const points: number[] = [];
  for (let start = 0; start < LEVELS ** factors; start++) {
    const point = Array.from({ length: factors }, (_, f) =>
      (Math.floor(start / LEVELS ** f) % LEVELS) / (LEVELS - 1));
    points.push(...point);
    for (let f = 0; f < factors; f++) {
      point[f]! += point[f]! < 0.5 ? STEP : -STEP;
      points.push(...point);
    }
  }
  return Float64Array.from(points);
}

function screened(known: KnownFunction, points: Float64Array): MorrisScreening {
  const { factors } = known;
  const trajectories = points.length / factors / (factors + 1);
  return morrisEffects(points, valuesAt(known, points), { trajectories, factors });
}

/** Population standard deviation from the sample's. */
const population = ({ sigma, effects }: { sigma: number; effects: number }): number =>
  sigma * Math.sqrt((effects - 1) / effects);

function linear(slopes: readonly number[]): KnownFunction {
  return { ...ishigami, factors: slopes.length,
    of: (u) => slopes.reduce((sum, slope, i) => sum + slope * u[i]!, 0) };
}

describe("all effects of the grid of 4 levels", () => {
  test("Ishigami", () => {
    const { factors, constant, missing } = screened(ishigami, wholeGrid(3));
    expect({ constant, missing }).toEqual({ constant: false, missing: 0 });
    const exact = [[7.704054, 7.704054, 6.248796], [7.875, 0, 7.875], [6.248796, 0, 8.837132]];
    factors.forEach((found, f) => {
      expect(found).toMatchObject({ factor: f, effects: 64, missing: 0 });
      expect([found.muStar.value, found.mu, population(found)])
        .toEqual(exact[f]!.map((value) => expect.closeTo(value, 6)));
    });
  });

  test("a linear function: its slopes, and no spread", () => {
    const { factors } = screened(linear([3, -2, 0]), wholeGrid(3));
    expect(factors.map(({ mu }) => mu)).toEqual([3, -2, 0].map((mu) => expect.closeTo(mu, 12)));
    expect(factors.map(({ muStar }) => muStar.value))
      .toEqual([3, 2, 0].map((mu) => expect.closeTo(mu, 12)));
    // Rounding of sums near 3, divided by the step.
    for (const { sigma } of factors) expect(sigma).toBeLessThan(1e-14);
  });

  test("Sobol's G of four factors", () => {
    const { factors } = screened(sobolG([0, 1, 4.5, 9]), wholeGrid(4));
    expect(factors.map(({ muStar }) => muStar.value))
      .toEqual([2.557239, 1.461279, 0.584512, 0.329966].map((mu) => expect.closeTo(mu, 6)));
  });
});

test("trajectories of the design find the same; their interval holds it", () => {
  const exact = [7.704054, 7.875, 6.248796];
  let held = 0;
  const screens = 200;
  for (let seed = 0; seed < screens; seed++) {
    const { factors } = screened(ishigami, pointsOf(morris(20, LEVELS, 3, seed)));
    held += [0, 2].filter((f) =>
      factors[f]!.muStar.low <= exact[f]! && exact[f]! <= factors[f]!.muStar.high).length;
    // Every effect of the second factor is 7.875 or -7.875.
    expect(factors[1]!.muStar.value).toBeCloseTo(7.875, 10);
    expect(factors[1]!.muStar.high - factors[1]!.muStar.low).toBeLessThan(1e-9);
  }
  // Measured over 2000 screens: 0.96. Of 400, fewer than 360 or more than 398 come once in 10^5.
  expect(held).toBeGreaterThanOrEqual(360);
  expect(held).toBeLessThanOrEqual(398);
});

describe("cells without an output", () => {
  test("cost the effects on both sides, and no other", () => {
    const points = pointsOf(morris(50, LEVELS, 3, 1));
    const output = valuesAt(linear([3, -2, 1]), points);
    const chance = drawer("failures");
    let gone = 0;
    let lost = 0;
    for (let cell = 0; cell < output.length; cell++) {
      if (chance(cell, 0) < 0.1) output[cell] = NaN;
    }
    for (let cell = 0; cell < output.length; cell++) {
      if (Number.isNaN(output[cell])) gone += 1;
      if (cell % 4 > 0 && Number.isNaN(output[cell]! - output[cell - 1]!)) lost += 1;
    }
    const found = morrisEffects(points, output, { trajectories: 50, factors: 3 });
    expect(gone).toBeGreaterThan(5);
    expect(found.missing).toBe(gone);
    expect(found.factors.reduce((sum, { missing }) => sum + missing, 0)).toBe(lost);
    for (const { effects, missing } of found.factors) expect(effects + missing).toBe(50);
    expect(found.factors.map(({ mu }) => mu))
      .toEqual([3, -2, 1].map((mu) => expect.closeTo(mu, 12)));
  });

  test("a constant output has effects of exactly 0 and says so", () => {
    const points = pointsOf(morris(4, LEVELS, 2, 1));
    const plan = { trajectories: 4, factors: 2 };
    const found = morrisEffects(points, new Float64Array(12).fill(0.1), plan);
    expect(found.constant).toBe(true);
    for (const { muStar, mu, sigma } of found.factors) {
      expect([muStar.value, muStar.low, muStar.high, mu, sigma].map(Math.abs))
        .toEqual([0, 0, 0, 0, 0]);
    }
    const none = morrisEffects(points, new Float64Array(12).fill(NaN), plan);
    expect(none).toMatchObject({ constant: false, missing: 12 });
    expect(none.factors[0]).toMatchObject({ mu: NaN, effects: 0, missing: 4 });
  });

  test("one trajectory has no interval; none has nothing; wrong lengths are a fault", () => {
    const one = screened(linear([3, -2]), pointsOf(morris(1, LEVELS, 2, 1)));
    expect(one.factors[0]!.muStar).toEqual({ value: expect.closeTo(3, 12), low: NaN, high: NaN });
    expect(one.factors[0]!.sigma).toBeNaN();
    const plan = { trajectories: 0, factors: 2 };
    const none = morrisEffects(new Float64Array(0), new Float64Array(0), plan);
    expect(none.factors[1]!.effects).toBe(0);
    expect(() => morrisEffects(new Float64Array(0), new Float64Array(1), plan)).toThrow("cells");
  });
});
