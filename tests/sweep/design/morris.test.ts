import fc from "fast-check";
import { expect, test } from "vitest";
import { morris } from "../../../src/sweep/design/morris.ts";
import { chiSquareDeviations } from "./chi-square.ts";
import { pointsOf } from "./points-of.ts";

const halfLevels = fc.integer({ min: 1, max: 6 });
const factors = fc.integer({ min: 1, max: 9 });

test("a trajectory changes each factor once, by delta, on the grid", () => {
  fc.assert(fc.property(halfLevels, factors, fc.integer(), (half, k, seed) => {
    const levels = 2 * half;
    const points = pointsOf(morris(5, levels, k, seed));
    expect(points.length).toBe(5 * (k + 1));
    const indices = points.map((point) => point.map((x) => {
      const index = Math.round(x * (levels - 1));
      expect(x).toBe(index / (levels - 1));
      expect(index >= 0 && index < levels).toBe(true);
      return index;
    }));
    for (let trajectory = 0; trajectory < 5; trajectory++) {
      const changed: number[] = [];
      for (let step = 1; step <= k; step++) {
        const at = trajectory * (k + 1) + step;
        const moved = indices[at].flatMap((index, factor) => {
          const by = index - indices[at - 1][factor];
          return by === 0 ? [] : [{ factor, by }];
        });
        expect(moved.length).toBe(1);
        // delta = p / (2 (p - 1)) is p / 2 steps of the grid.
        expect(Math.abs(moved[0].by)).toBe(half);
        changed.push(moved[0].factor);
      }
      expect(changed.sort((a, b) => a - b)).toEqual(Array.from({ length: k }, (_, i) => i));
    }
  }));
});

test("starts and orders are equally likely", () => {
  // 16 starts of two factors on four levels, 6 orders of three: once in 300,000 by chance.
  const starts = new Int32Array(16);
  const orders = new Map<string, number>();
  const two = pointsOf(morris(3200, 4, 2, 8));
  for (let at = 0; at < two.length; at += 3) {
    starts[Math.round(two[at][0] * 3) * 4 + Math.round(two[at][1] * 3)]++;
  }
  const three = pointsOf(morris(3000, 4, 3, 8));
  for (let at = 0; at < three.length; at += 4) {
    const order = [1, 2, 3].map((step) =>
      three[at + step].findIndex((x, factor) => x !== three[at + step - 1][factor])).join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(chiSquareDeviations(starts)).toBeLessThan(4.5);
  expect(orders.size).toBe(6);
  expect(chiSquareDeviations([...orders.values()])).toBeLessThan(4.5);
});

test("an odd number of levels is refused", () => {
  for (const levels of [0, 1, 3, 5, 2.5, NaN]) {
    expect(() => morris(1, levels, 2, 1)).toThrow(RangeError);
  }
});
