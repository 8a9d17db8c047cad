import { expect, test } from "vitest";
import type { CurvePoint } from "../../src/analysis/response-curve.ts";
import type { Region } from "../../src/sweep/region.ts";
import { regionCrossings, type RegionCrossing } from "../../src/sweep/region-crossings.ts";
import { levelFactor, numberFactor } from "../figure/sweep-samples.ts";

const NAMES = [{ en: "None", zh: "无" }, { en: "Some", zh: "有" }];

/** A curve at 0, 1, 2..., give or take half a band; without one, no interval. */
function crossing(
  means: readonly number[], sign: Region["sign"], bound: number, half = NaN,
): RegionCrossing {
  const points = means.map((mean, x): CurvePoint =>
    ({ x, from: x, to: x, mean, low: mean - half, high: mean + half, cells: 3 }));
  const curve = { points, binned: false, unset: 0, missing: 0, constant: false };
  const factors = [numberFactor("a", 0, means.length - 1), levelFactor("b", NAMES)];
  const found = regionCrossings({ measure: 0, sign, bound, from: "number" },
    [{ factor: 0, curve }, { factor: 1, curve }], factors);
  expect(found.map(({ factor }) => factor)).toEqual([0]);
  return found[0];
}

test("a bound is crossed where a straight line between settings meets it", () => {
  expect(crossing([10, 8, 4], "<", 6)).toEqual({ factor: 0, found: "once", crossings: 1,
    settings: 3, within: 1, outside: 2,
    first: { value: 1.5, low: NaN, high: NaN, enters: true, setting: 2 } });
  expect(crossing([10, 8, 4], ">", 6).first)
    .toMatchObject({ value: 1.5, enters: false, setting: 1 });
  expect(crossing([4, 8, 10], "<=", 6).first).toMatchObject({ value: 0.5, enters: false });
  expect(crossing([4, 8, 10], ">=", 6).first).toMatchObject({ value: 0.5, enters: true });
});

test("equal to the bound is within for <= and >=, and not for < and >", () => {
  const flat = (sign: Region["sign"]): string => crossing([6, 6], sign, 6).found;
  expect([flat("<"), flat("<="), flat(">"), flat(">=")])
    .toEqual(["never", "always", "never", "always"]);
});

test("single drawn cells are no curve, and cross nothing", () => {
  const points = [1, 5].map((mean, x): CurvePoint =>
    ({ x, from: x, to: x, mean, low: NaN, high: NaN, cells: 1 }));
  const curve = { points, binned: true, unset: 0, missing: 0, constant: false };
  const region = { measure: 0, sign: ">", bound: 3, from: "number" } as const;
  const found = (drawn: boolean) => regionCrossings(region, [{ factor: 0, curve }],
    [numberFactor("a", 0, 1)], drawn)[0]?.found;
  expect([found(false), found(true)]).toEqual(["once", "unclear"]);
});

test("never, always, several times, and too little to tell", () => {
  expect(crossing([1, 2, 3], "<", 0).found).toBe("never");
  expect(crossing([1, 2, 3], ">", 0).found).toBe("always");
  expect(crossing([1, 3, 1, 3], ">", 2)).toMatchObject({ found: "several", crossings: 3,
    first: { value: 0.5, enters: true } });
  expect(crossing([1], ">", 2).found).toBe("unknown");
});

test("the interval is where the ends of the band cross", () => {
  expect(crossing([0, 4, 8], ">", 3, 1).first).toMatchObject({ value: 0.75, low: 0.5, high: 1 });
  expect(crossing([8, 4, 0], "<", 3, 1).first).toMatchObject({ value: 1.25, low: 1, high: 1.5 });
  expect(crossing([0, 4, 5, 8], "<", 4.5, 1)).toMatchObject({ found: "once",
    first: { low: 0.875, high: 2 + 1 / 6, enters: false } });
});

test("no crossing where the curve does not leave the bound by more than its interval", () => {
  expect(crossing([0, 4, 8], ">", 1, 2)).toMatchObject({ found: "unclear", crossings: 0,
    within: 2, outside: 0, settings: 3 });
  expect(crossing([0, 4, 8], ">", 7, 2)).toMatchObject({ found: "unclear", within: 0,
    outside: 2 });
  expect(crossing([2, 1.9, 2.1, 1.8, 2.2], "<", 2, 0.5)).toMatchObject({ found: "unclear",
    within: 0, outside: 0 });
  // Noise about the bound on the way is not counted; what leaves it on both sides is.
  expect(crossing([0, 1.9, 2.1, 1.9, 4], ">", 2, 0.5)).toMatchObject({ found: "once",
    crossings: 1, first: { enters: true } });
});
