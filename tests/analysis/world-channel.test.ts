import { expect, test } from "vitest";
import { auditChannels } from "../../src/analysis/channel.ts";
import { playerOf } from "../../src/run/play.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { fixture, modelOf } from "../helpers/model.ts";

const MOVING = {
  normUptake: 0.5, trustHalfLife: 1, relativeGains: 0.5, legitimacyHalfLife: 1, venuePull: 0.1,
  riskHalfLife: 1, riskUrgency: 0.2, securityHalfLife: 1, clubThreat: 0.3,
};

/** Fixture 1 with a second meeting a year later, of the same forum. */
function twice(parameters: Record<string, number>, signs: boolean): ScenarioValue {
  const value = fixture("fixture-1", parameters);
  const [first] = value.summits;
  const [year = "", ...rest] = first.date.split("-");
  const later = [String(Number(year) + 1), ...rest].join("-");
  return {
    ...value,
    summits: [first, { ...first, date: later }],
    decisions: [{ agent: "B", date: first.date, signs }],
  };
}

function reasons(parameters: Record<string, number>, m: number): Record<string, string> {
  const [left, right] = [true, false].map((signs) => modelOf(twice(parameters, signs)));
  return Object.fromEntries(auditChannels(left, right, m)
    .map(({ channel, reason }) => [channel, reason]));
}

test("an earlier signature reaches a later meeting through the world", () => {
  expect(reasons(MOVING, 1)).toMatchObject({
    peers: "no-decision-changed", norms: "open", trust: "open", legitimacy: "open",
    leakage: "open", rivalry: "open", direct: "nothing-else",
  });
});

test("nothing reaches the first meeting from before", () => {
  expect(reasons(MOVING, 0)).toMatchObject({ norms: "no-earlier-meeting", peers: "open" });
});

test.each([
  ["normUptake", "norms"], ["trustHalfLife", "trust"], ["relativeGains", "trust"],
  ["legitimacyHalfLife", "legitimacy"], ["riskHalfLife", "leakage"], ["clubThreat", "rivalry"],
] as const)("%s at 0 closes %s", (name, channel) => {
  expect(reasons({ ...MOVING, [name]: 0 }, 1)[channel]).toBe("parameter-zero");
});

test("with all of them closed the later meeting is the same to the bit", () => {
  const still = Object.fromEntries(Object.keys(MOVING).map((name) => [name, 0]));
  const [left, right] = [true, false].map((signs) =>
    playerOf(modelOf(twice(still, signs)), 1).play(3).chambers[1]);
  expect([...left.utility]).toEqual([...right.utility]);
  const [moved, other] = [true, false].map((signs) =>
    playerOf(modelOf(twice(MOVING, signs)), 1).play(3).chambers[1]);
  expect([...moved.utility]).not.toEqual([...other.utility]);
});
