import { expect, test } from "vitest";
import { robustness } from "../../src/analysis/robustness.ts";

test("counts directions, a difference as small as allowed is none", () => {
  const left = Float64Array.of(0, 0, 0, 0, NaN, 1);
  const right = Float64Array.of(2, -2, 1, -1, 1, NaN);
  expect(robustness(left, right, 1)).toMatchObject(
    { points: 4, rises: 1, falls: 1, unchanged: 2, missing: 2 });
  expect(robustness(left, right)).toMatchObject({ rises: 2, falls: 2, unchanged: 0 });
});

test("Wilson's interval", () => {
  const ones = new Float64Array(10).fill(1);
  const { share } = robustness(ones.map((_, i) => (i < 2 ? 1 : 0)), ones);
  // 8 of 10: Wilson (1927) gives 0.4901625 to 0.9433178.
  expect(share).toEqual({
    value: 0.8, low: expect.closeTo(0.4901625, 6), high: expect.closeTo(0.9433178, 6),
  });
  expect(robustness(ones.map(() => 0), ones).share).toMatchObject({ value: 1, high: 1 });
});

test("no points, and sides of unequal length", () => {
  expect(robustness(Float64Array.of(NaN), Float64Array.of(1))).toEqual({
    points: 0, rises: 0, falls: 0, unchanged: 0, missing: 1,
    share: { value: NaN, low: NaN, high: NaN },
  });
  expect(() => robustness(new Float64Array(1), new Float64Array(2))).toThrow("unequal");
});
