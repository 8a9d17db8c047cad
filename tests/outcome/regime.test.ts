import { expect, test } from "vitest";
import { gini } from "../../src/base/stats.ts";
import { measure } from "../../src/outcome/measure.ts";
import { blockOf, OUTCOME, REGIME, rowLength, type RegimeName } from "../../src/outcome/outcome.ts";
import { playerOf } from "../../src/run/play.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { fixture, modelOf } from "../helpers/model.ts";
import { randomScenario } from "../naive/random-model.ts";
import { forSeeds } from "../properties/for-seeds.ts";

function regimeOf(value: ScenarioValue, m = 0): Record<RegimeName, number> {
  const model = modelOf(value);
  const row = new Float64Array(rowLength(model));
  measure(model, playerOf(model, 1).play(null), row, 0);
  return Object.fromEntries(REGIME.map((name) =>
    [name, row[blockOf(model, m) + OUTCOME[name]]])) as Record<RegimeName, number>;
}

test("depth is the distance from what those seated have: by hand on fixture 1", () => {
  // Every status quo is .3 and the compromise text .524807 and .383581 (model.md, fixture 1).
  const { depth } = regimeOf(fixture("fixture-1", { accommodation: 0 }));
  expect(depth).toBeCloseTo(((0.524807 - 0.3) + (0.383581 - 0.3)) / 2, 6);
});

test("the price of the next signature is the smallest reluctance: fixture 1", () => {
  // Only A stays out, by .026113.
  expect(regimeOf(fixture("fixture-1", { accommodation: 0 })).price).toBeCloseTo(0.026113, 6);
  expect(regimeOf(fixture("fixture-1")).price).toBeNaN();
});

test("free choices are stable; a pinned refusal of who would sign is not", () => {
  const value = fixture("fixture-1");
  expect(regimeOf(value).stability).toBe(1);
  const pinned = { ...value, decisions: [{ agent: "A", signs: false }] };
  expect(regimeOf(pinned).stability).toBe(0.75);
});

test("a world that stands still has its own preferences and no leakage", () => {
  const value = fixture("fixture-1");
  const { safety, security, deficit, norms, spent, light, withdrawals } = regimeOf(value);
  const states = Object.values(value.agents).filter(({ kind }) => kind === "state");
  expect(states.length).toBeGreaterThan(0);
  expect([deficit, spent, light, withdrawals]).toEqual([0, 0, 0, 0]);
  expect(norms).toBe(1);
  expect(safety).toBe(security);
});

test("measures stay in their ranges", () => {
  forSeeds(150, (seed) => {
    const found = regimeOf(randomScenario(seed));
    for (const name of ["depth", "compliance", "inequality", "safety", "security", "stability",
      "deficit", "legitimacy"] as const) {
      const value = found[name];
      if (value === value) expect(value, name).toBeGreaterThanOrEqual(0);
      if (value === value) expect(value, name).toBeLessThanOrEqual(1 + 1e-12);
    }
    for (const name of ["southGap", "blocGap"] as const) {
      const value = found[name];
      if (value === value) expect(Math.abs(value), name).toBeLessThanOrEqual(1);
    }
    if (found.price === found.price) expect(found.price).toBeGreaterThanOrEqual(0);
  });
});

test("the Gini index: none, all alike, one has all", () => {
  expect(gini([])).toBe(0);
  expect(gini([2, 2, 2])).toBe(0);
  expect(gini([0, 0, 0, 4])).toBe(0.75);
  expect(gini([1, 3])).toBe(0.25);
  expect(gini([3, 1])).toBe(0.25);
});
