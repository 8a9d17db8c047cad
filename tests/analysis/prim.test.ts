import { describe, expect, test } from "vitest";
import { binomialTail } from "../../src/analysis/binomial-tail.ts";
import { prim, type Box, type Discovery } from "../../src/analysis/prim.ts";
import { drawer } from "./known-functions.ts";
import { plantedBox } from "./planted-box.ts";

const NUMBER = { low: 0, high: 1, levels: 0 };

function limitsOf(box: Box | undefined): number[] {
  return box?.limits.map(({ factor }) => factor) ?? [];
}

function discovered(
  count: number, factors: number, inside: number, outside: number, seed: number,
): Discovery {
  const cells = plantedBox(count, factors, inside, outside, seed);
  return prim(cells.points, cells.hits, cells.factors);
}

describe("a planted box: first factor above 0.7, second below 0.4", () => {
  test.each([[1000, 2], [1000, 22], [300, 22]])("without noise, %i cells, %i factors",
    (count, factors) => {
      const found = discovered(count, factors, 1, 0, 1);
      expect(limitsOf(found.box)).toEqual([0, 1]);
      expect(found.box).toMatchObject({ coverage: 1, density: 1 });
      const [first, second] = found.box!.limits;
      // The ends are hits: the outermost of about 120 (36) lies within 0.1 of the box's edge.
      expect(first).toMatchObject({ high: 1, p: expect.any(Number) });
      expect(first!.low).toBeGreaterThan(0.7);
      expect(first!.low).toBeLessThan(0.8);
      expect(second!.low).toBe(0);
      expect(second!.high).toBeLessThan(0.4);
      expect(second!.high).toBeGreaterThan(0.3);
      // One of the two limits alone leaves at most 0.4 of hits among 36 cells: below 1e-14.
      expect(first!.p).toBeLessThan(1e-10);
      expect(second!.p).toBeLessThan(1e-10);
      expect(found.p).toBe(0.01);
      expect(found.missing).toBe(0);
    });

  test("with noise and 20 factors that do nothing: it is found, and nothing else", () => {
    const seeds = [1, 2, 3];
    const boxes = seeds.map((seed) => discovered(1000, 22, 0.9, 0.1, seed).box);
    for (const box of boxes) {
      expect(limitsOf(box)).toEqual([0, 1]);
      // Truly 0.551 of all hits are in the box, 0.9 of its cells hit. Over 30 seeds coverage was
      // 0.48 to 0.61 (mean 0.550), density 0.86 to 0.96 (mean 0.910: it flatters a little), the
      // ends 0.683 to 0.714 and 0.382 to 0.416.
      expect(Math.abs(box!.coverage - 0.551)).toBeLessThan(0.12);
      expect(Math.abs(box!.density - 0.9)).toBeLessThan(0.1);
      expect(Math.abs(box!.limits[0]!.low - 0.7)).toBeLessThan(0.05);
      expect(Math.abs(box!.limits[1]!.high - 0.4)).toBeLessThan(0.05);
    }
  });

  test("the trajectory trades coverage for density", () => {
    const { boxes, chosen } = discovered(1000, 5, 0.9, 0.1, 1);
    expect(boxes[0]).toMatchObject({ limits: [], coverage: 1, mass: 1, support: 1000 });
    for (let b = 1; b < boxes.length; b++) {
      expect(boxes[b]!.support).toBeLessThan(boxes[b - 1]!.support);
      expect(boxes[b]!.coverage).toBeLessThanOrEqual(boxes[b - 1]!.coverage);
    }
    expect(boxes[chosen]!.density).toBeGreaterThan(3 * boxes[0]!.density);
    expect(boxes.at(-1)!.mass).toBeGreaterThanOrEqual(0.05);
  });

  test("cells without an output are left out and counted", () => {
    const { points, hits, factors } = plantedBox(600, 3, 1, 0, 1);
    const draw = drawer("failures");
    const holes = hits.map((hit, cell) => (draw(cell, 0) < 0.2 ? 255 : hit));
    const lost = holes.filter((hit) => hit === 255).length;
    // As the base has it: no place on the factor.
    points[3 * holes.findIndex((hit) => hit !== 255)] = NaN;
    const found = prim(points, holes, factors);
    expect(found).toMatchObject({ missing: lost + 1, cells: 599 - lost });
    expect(limitsOf(found.box)).toEqual([0, 1]);
    expect(found.box).toMatchObject({ coverage: 1, density: 1 });
  });
});

test("what chance could do as well is not claimed, box or limit", () => {
  let claimed = 0;
  let limits = 0;
  for (let seed = 0; seed < 30; seed++) {
    const found = discovered(250, 8, 0.7, 0.2, seed);
    if (found.box === undefined) continue;
    claimed += 1;
    limits += limitsOf(found.box).filter((factor) => factor > 1).length;
    expect(found.p).toBe(0.01);
    // Chance 0.01 shared among 16 ends.
    for (const { p } of found.box.limits) expect(p).toBeLessThanOrEqual(0.01 / 16);
  }
  // Some of the boxes are found, none with a limit on a factor that does nothing.
  expect(claimed).toBeGreaterThan(2);
  expect(claimed).toBeLessThan(30);
  expect(limits).toBe(0);
});

test("both ends of one factor", () => {
  const { points, factors } = plantedBox(500, 3, 0, 0, 1);
  const hits = Uint8Array.from({ length: 500 }, (_, cell) =>
    (points[3 * cell + 2]! > 0.3 && points[3 * cell + 2]! < 0.6 ? 1 : 0));
  const { box } = prim(points, hits, factors);
  expect(limitsOf(box)).toEqual([2]);
  expect(box).toMatchObject({ coverage: 1, density: 1 });
  expect(box!.limits[0]!.low).toBeGreaterThan(0.3);
  expect(box!.limits[0]!.high).toBeLessThan(0.6);
});

test("levels, not neighbours of each other, and a number", () => {
  const draw = drawer("levels");
  const count = 800;
  const points = Float64Array.from({ length: count * 4 }, (_, i) =>
    (i % 4 === 0 ? Math.floor(5 * draw(i, 0)) : draw(i, 0)));
  const hits = Uint8Array.from({ length: count }, (_, cell) => {
    const within = [1, 3].includes(points[4 * cell]!) && points[4 * cell + 1]! < 0.5;
    return draw(cell, 1) < (within ? 0.95 : 0.05) ? 1 : 0;
  });
  const level = { low: 0, high: 4, levels: 5 };
  const { box } = prim(points, hits, [level, NUMBER, NUMBER, NUMBER]);
  expect(limitsOf(box)).toEqual([0, 1]);
  expect(box!.limits[0]).toMatchObject({ levels: [1, 3], low: 1, high: 3 });
  expect(Math.abs(box!.limits[1]!.high - 0.5)).toBeLessThan(0.05);
});

test("a grid of five values, exactly", () => {
  const points = Float64Array.from({ length: 375 }, (_, i) =>
    Math.floor(Math.floor(i / 3) / 5 ** (i % 3)) % 5);
  const hits = Uint8Array.from({ length: 125 }, (_, cell) =>
    (points[3 * cell]! >= 3 && points[3 * cell + 1]! <= 1 ? 1 : 0));
  const each = { low: 0, high: 4, levels: 0 };
  const { box } = prim(points, hits, [each, each, each]);
  expect(box).toMatchObject({ coverage: 1, density: 1, mass: 0.16, support: 20 });
  // Without either limit half of 40 or 2 of 5 of 50 cells hit: 20 of 20 by chance, 0.4^20.
  expect(box!.limits).toEqual([
    { factor: 0, low: 3, high: 4, p: expect.closeTo(0.4 ** 20, 15) },
    { factor: 1, low: 0, high: 1, p: expect.closeTo(0.4 ** 20, 15) },
  ]);
});

test("the same seed gives the same; none and all hits, and few cells, give no box", () => {
  const again = discovered(200, 3, 0.8, 0.2, 4);
  expect(discovered(200, 3, 0.8, 0.2, 4)).toEqual(again);
  for (const chance of [0, 1]) {
    expect(discovered(50, 2, chance, chance, 1))
      .toMatchObject({ boxes: [], chosen: -1, p: 1, hits: 50 * chance });
  }
  for (const count of [0, 1, 2, 3]) {
    const few = discovered(count, 2, 0.5, 0.5, 1);
    expect(few.chosen).toBe(-1);
    expect(few.box).toBeUndefined();
  }
  expect(() => prim(new Float64Array(3), new Uint8Array(2), [NUMBER])).toThrow("unlike");
});

test("binomial tails", () => {
  // Sums of exact fractions, and SciPy's binom.sf where there are many.
  expect(binomialTail(0, 5, 0.3)).toBe(1);
  expect(binomialTail(5, 5, 0.5)).toBeCloseTo(1 / 32, 15);
  expect(binomialTail(2, 3, 0.25)).toBeCloseTo(10 / 64, 15);
  expect(binomialTail(1, 1000, 0.001)).toBeCloseTo(1 - 0.999 ** 1000, 12);
  expect(binomialTail(60, 100, 0.5) / 0.028443966820490392 - 1).toBeCloseTo(0, 10);
  expect(binomialTail(300, 1000, 0.2) / 3.811044687488596e-14 - 1).toBeCloseTo(0, 10);
  expect(binomialTail(6, 5, 0.5)).toBe(0);
  expect(binomialTail(1, 5, 0)).toBe(0);
  expect(binomialTail(5, 5, 1)).toBe(1);
});
