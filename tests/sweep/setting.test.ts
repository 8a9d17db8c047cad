import { expect, test } from "vitest";
import { coordinatesOf, settingAt } from "../../src/sweep/setting.ts";
import type { Factor } from "../../src/sweep/factor.ts";

const factor = (low: number, high: number): Factor => ({
  id: "f", title: { en: "f", zh: "f" }, kind: "number", source: "path", path: "p", low, high,
  values: [], levels: [],
});

test.each([[0, 0.4], [-0.2, 0.4], [0.1, 0.3], [-1.7e308, 1.7e308], [5e-324, 1.7e308], [-1e-9, 0]])(
  "numbers of a range %d to %d are finite, in it, and exact at both ends", (low, high) => {
    const range = factor(low, high);
    const settings = coordinatesOf(range, 101).map((at) => settingAt(range, at));
    expect(settings[0]).toBe(low);
    expect(settings[100]).toBe(high);
    for (const [n, setting] of settings.entries()) {
      expect(Number.isFinite(setting)).toBe(true);
      expect(setting).toBeGreaterThanOrEqual(settings[n - 1] ?? low);
      expect(setting).toBeLessThanOrEqual(high);
    }
  });

test("a range of no width is one number, and only NaN is as the base has it", () => {
  for (const at of [0, 1 / 3, 0.7, 1]) expect(settingAt(factor(0.3, 0.3), at)).toBe(0.3);
  expect(settingAt(factor(0, 1), NaN)).toBeNaN();
});
