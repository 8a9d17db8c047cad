import fc from "fast-check";
import { expect, test } from "vitest";
import { grid } from "../../../src/sweep/design/grid.ts";
import { oneAtATime } from "../../../src/sweep/design/one-at-a-time.ts";
import { pointsOf } from "./points-of.ts";

const coordinates = fc.uniqueArray(
  fc.integer({ min: 0, max: 20 }).map((x) => x / 20), { minLength: 1, maxLength: 4 });
const factors = fc.array(coordinates, { maxLength: 5 });

test("a grid has every combination once", () => {
  fc.assert(fc.property(factors, (lists) => {
    const points = pointsOf(grid(lists));
    expect(points.length).toBe(lists.reduce((all, { length }) => all * length, 1));
    expect(new Set(points.map((point) => point.join(" "))).size).toBe(points.length);
    for (const point of points) {
      point.forEach((x, factor) => expect(lists[factor]).toContain(x));
    }
  }));
});

test("a grid varies the factors in the order that is asked for", () => {
  const lists = [[0, 1], [0, 0.5, 1], [0.25, 0.75]];
  expect(pointsOf(grid(lists)).slice(0, 3)).toEqual([[0, 0, 0.25], [1, 0, 0.25], [0, 0.5, 0.25]]);
  expect(pointsOf(grid(lists, [2, 0, 1])).slice(0, 5)).toEqual([
    [0, 0, 0.25], [0, 0, 0.75], [1, 0, 0.25], [1, 0, 0.75], [0, 0.5, 0.25],
  ]);
});

test("one at a time: the base, then each coordinate of each factor alone", () => {
  fc.assert(fc.property(factors, (lists) => {
    const alone = lists.flatMap((list, factor) => list.map((x) =>
      lists.map((_, other) => (other === factor ? x : NaN))));
    expect(pointsOf(oneAtATime(lists))).toEqual([lists.map(() => NaN), ...alone]);
  }));
});
