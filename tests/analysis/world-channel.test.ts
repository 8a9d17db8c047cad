import { expect, test } from "vitest";
import { auditChannels } from "../../src/analysis/channel.ts";
import { playerOf } from "../../src/run/play.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { fixture, modelOf } from "../helpers/model.ts";

const MOVING = {
  normUptake: 0.5, trustHalfLife: 1, relativeGains: 0.5, legitimacyHalfLife: 1, venuePull: 0.1,
  riskHalfLife: 1, riskUrgency: 0.2, securityHalfLife: 1, rivalrySecurity: 0.5, clubThreat: 0.3,
  informationGain: 1, deploymentRate: 0.5, hazardExisting: 0.5, attentionSharpness: 2,
  transferAlignment: 1, peerPull: 0.05,
};

type Change = (value: ScenarioValue) => ScenarioValue;

/** Everything that the world's channels ask for beside parameters. */
const whole: Change = (value) => ({
  ...value,
  agents: Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
    [id, { ...agent, transfer: 0.05, rivals: id === "A" ? { B: 0.5 } : { A: 0.5 } }])),
  forums: {
    summit: { ...value.forums["summit"], invited: ["A", "B", "C"], sponsor: "A" },
    club: { ...value.forums["summit"], name: { en: "club", zh: "俱乐部" }, invited: ["A", "B"] },
  } as ScenarioValue["forums"],
  issues: { ...value.issues, safety: { ...value.issues["safety"], loading: "safety" } } as
    ScenarioValue["issues"],
  summits: [...value.summits, { forum: "club", date: value.summits[1]?.date ?? "" }],
});

/** Fixture 1 with a second meeting a year later, of the same forum. */
function twice(
  parameters: Record<string, number>, signs: boolean, change: Change = whole,
): ScenarioValue {
  const value = fixture("fixture-1", parameters);
  const [first] = value.summits;
  const [year = "", ...rest] = first.date.split("-");
  const later = [String(Number(year) + 1), ...rest].join("-");
  return change({
    ...value,
    summits: [first, { ...first, date: later }],
    decisions: [{ agent: "B", date: first.date, signs }],
  });
}

function reasons(
  parameters: Record<string, number>, m: number, change: Change = whole,
): Record<string, string> {
  const [left, right] = [true, false].map((signs) => modelOf(twice(parameters, signs, change)));
  return Object.fromEntries(auditChannels(left, right, m)
    .map(({ channel, reason }) => [channel, reason]));
}

test("an earlier signature reaches a later meeting through the world", () => {
  expect(reasons(MOVING, 1)).toMatchObject({
    peers: "no-decision-changed", deals: "no-decision-changed",
    comparison: "no-decision-changed", norms: "open", trust: "open", legitimacy: "open",
    risk: "open", rivalry: "open", review: "no-review", attention: "open", alignment: "open",
    direct: "nothing-else",
  });
});

test("nothing reaches the first meeting from before", () => {
  expect(reasons(MOVING, 0)).toMatchObject({ norms: "no-earlier-meeting", peers: "open" });
});

test.each([
  ["normUptake", "norms"], ["trustHalfLife", "trust"], ["relativeGains", "trust"],
  ["legitimacyHalfLife", "legitimacy"], ["riskHalfLife", "risk"], ["informationGain", "risk"],
  ["deploymentRate", "risk"], ["hazardExisting", "risk"], ["riskUrgency", "risk"],
  ["clubThreat", "rivalry"], ["rivalrySecurity", "rivalry"], ["attentionSharpness", "attention"],
  ["transferAlignment", "alignment"],
] as const)("%s at 0 closes %s", (name, channel) => {
  expect(reasons({ ...MOVING, [name]: 0 }, 1)[channel]).toBe("parameter-zero");
});

const agents = (of: Record<string, unknown>): Change => (value) => ({ ...whole(value),
  agents: Object.fromEntries(Object.entries(whole(value).agents).map(([id, agent]) =>
    [id, { ...agent, ...of }])) });
const forum = (of: Record<string, unknown>): Change => (value) => {
  const { forums, ...rest } = whole(value);
  return { ...rest, forums: { ...forums, summit: { ...forums["summit"], ...of } } as
    ScenarioValue["forums"] };
};
const review: Change = (value) => ({ ...value, summits: value.summits.map((summit, m) =>
  (m === 1 ? { ...summit, review: true } : summit)) as unknown as ScenarioValue["summits"] });

test.each<readonly [string, string, string, Change]>([
  ["no rivals", "trust", "no-rivals", agents({ rivals: {} })],
  ["no rivals", "rivalry", "no-rivals", agents({ rivals: {} })],
  ["everybody seated", "rivalry", "no-outsiders", forum({ invited: "all" })],
  ["a vote", "legitimacy", "no-venue", forum({ procedure: "vote" })],
  ["a given text", "attention", "text-fixed",
    forum({ text: { positions: { safety: 0.5, access: 0.5 }, bindingness: 0.1 } })],
  ["one forum", "attention", "one-forum", (value) => value],
  ["no safety issue", "risk", "no-safety-issue", (value) => ({ ...whole(value),
    issues: Object.fromEntries(Object.entries(value.issues).map(([id, issue]) =>
      [id, { ...issue, loading: "security" as const }])) })],
  ["no transfers", "alignment", "nothing-given", agents({ transfer: 0 })],
  ["a review", "norms", "old-status-quo", review],
  ["a review", "review", "open", review],
])("%s: %s is closed for a reason of its own, or open", (_, channel, reason, change) => {
  expect(reasons(MOVING, 1, change)[channel]).toBe(reason);
});

test("a review keeps its signing with all parameters of the world at 0", () => {
  const audit = reasons({}, 1, review);
  expect(Object.keys(audit).filter((channel) => audit[channel] === "open")).toEqual(["review"]);
});

test("what a club signs reaches the review of another forum's text by risk alone", () => {
  const parameters = { normUptake: 0.8, riskHalfLife: 0.5, riskUrgency: 0.5, informationGain: 1,
    deploymentRate: 2, hazardExisting: 2, controlExisting: 1, peerPull: 0, noise: 0 };
  const models = [true, false].map((signs) => {
    const value = twice(parameters, signs);
    const [first] = value.summits;
    return modelOf({ ...value,
      summits: [first, { forum: "club", date: "2025-06-01" },
        { ...first, date: "2027-01-02", review: true }] as unknown as ScenarioValue["summits"],
      decisions: [{ agent: "A", date: first.date, signs: true },
        { agent: "B", forum: "club", date: "2025-06-01", signs }],
    } as unknown as ScenarioValue);
  });
  const [left, right] = models;
  expect(auditChannels(left, right, 2).filter(({ open }) => open).map(({ channel }) => channel))
    .toEqual(["risk"]);
  const [one, other] = models.map((model) => [...playerOf(model, 1).play(null)
    .chambers[2].utility]);
  expect(one).not.toEqual(other);
});

test("a channel that an event opens is open", () => {
  const later: Change = (value) => ({ ...whole(value), events: [
    { date: value.summits[1]?.date, set: { "parameters.normUptake": 0.4 } }]
    .map((event) => ({ ...event, title: { en: "e", zh: "e" } })) }) as unknown as ScenarioValue;
  expect(reasons({ ...MOVING, normUptake: 0 }, 1).norms).toBe("parameter-zero");
  expect(reasons({ ...MOVING, normUptake: 0 }, 1, later).norms).toBe("open");
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
