import { expect, test } from "vitest";
import { FIELD, PARAMETER, PARAMETER_DEFAULTS, PARAMETERS, rowOf }
  from "../../src/model/layout.ts";
import type { Meeting } from "../../src/model/model.ts";
import { modelOf } from "../helpers/model.ts";
import type { AgentValue, ForumValue, Invitation, Quantity, ScenarioValue }
  from "../naive/scenario-value.ts";
import { gameOf, withAgents, withForums } from "../properties/game.ts";

/** A2 a firm, A3 a community, A4 an organisation; the others states. */
const value = gameOf(1, {
  agents: 6, issues: 2,
  agent: (_, id) => ({
    kind: ({ A2: "firm", A3: "community", A4: "organisation" } as const)[id] ?? "state",
  }),
});

function meetingOf(forum: Partial<ForumValue>, rest: Partial<ScenarioValue> = {}): Meeting {
  const [meeting] = modelOf({ ...withForums(value, () => forum), ...rest }).meetings;
  return meeting ?? expect.fail("no meeting");
}

test.each<readonly [string, Invitation | undefined, readonly number[], readonly number[]]>([
  ["nothing said", undefined, [1, 1, 0, 0, 1, 1], [1, 1, 0, 0, 1, 1]],
  ["all", "all", [1, 1, 0, 0, 1, 1], [1, 1, 0, 0, 1, 1]],
  ["a kind", "firm", [0, 0, 1, 0, 0, 0], [0, 0, 1, 0, 0, 0]],
  ["kinds and an agent", ["state", "A3"], [1, 1, 0, 1, 0, 1], [1, 1, 0, 1, 0, 1]],
  ["an agent", ["A0"], [1, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 1]],
  ["all but one", { except: ["A0"] }, [0, 1, 0, 0, 1, 1], [1, 1, 0, 0, 1, 1]],
  ["a number", { expected: 2 }, [1, 1, 0, 0, 1, 1], [1, 1, 0, 0, 1, 1]],
])("invited: %s", (_, invited, seats, counted) => {
  const meeting = meetingOf(invited === undefined ? {} : { invited });
  expect([...meeting.seat]).toEqual(seats);
  expect([...meeting.counted]).toEqual(counted);
  expect(meeting.chance === null).toBe(!(typeof invited === "object" && "expected" in invited));
});

test("observers draft and do not sign, invited or not", () => {
  expect([...meetingOf({ observers: ["A2", "community", "A0"] }).seat]).toEqual([2, 1, 2, 2, 1, 1]);
});

test("an issue mask keeps the others off the table", () => {
  expect([...meetingOf({}).issues]).toEqual([0, 1]);
  expect([...meetingOf({ issues: ["i1"] }).issues]).toEqual([1]);
});

test("of several decisions the last that fits forum and date holds", () => {
  const pins = (decisions: ScenarioValue["decisions"]): number[] =>
    [...meetingOf({}, decisions === undefined ? {} : { decisions }).pinned];
  expect(pins([])).toEqual([0, 0, 0, 0, 0, 0]);
  expect(pins([{ agent: "A0", signs: true }, { agent: "A1", signs: false }]))
    .toEqual([1, -1, 0, 0, 0, 0]);
  expect(pins([{ agent: "A0", signs: true }, { agent: "A0", signs: false, forum: "f" }]))
    .toEqual([-1, 0, 0, 0, 0, 0]);
  expect(pins([{ agent: "A0", signs: true, date: "2025-01-03" }])).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a forum that meets twice has the date in its columns", () => {
  const twice = { ...value, summits: [{ forum: "f", date: "2025-01-02" },
    { forum: "f", date: "2025-06-02" }] };
  expect(modelOf(twice).meetings.map(({ column }) => column)).toEqual(
    ["f@2025-01-02", "f@2025-06-02"]);
  expect(modelOf(value).meetings.map(({ column }) => column)).toEqual(["f"]);
});

test("what no file names is off: every parameter at its default", () => {
  const { values } = modelOf({ ...value, parameters: {} });
  for (const name of PARAMETERS) expect(values[PARAMETER[name]]).toBe(PARAMETER_DEFAULTS[name]);
  const on = PARAMETERS.filter((name) => PARAMETER_DEFAULTS[name] !== 0);
  // Shares of what is itself off.
  expect(on.toSorted()).toEqual(["blocWidth", "controlEmergent", "controlExisting",
    "controlOpaque", "inputLegitimacy", "roundStep", "selfCompliance", "surplusFloor"]);
});

test("safety and security are one number unless both are given", () => {
  const drawn: Quantity = { low: 0.1, mode: 0.4, high: 0.9 };
  const row = (agent: { safety?: Quantity; security?: Quantity }) => {
    const bare = withAgents(value, () => ({ safety: undefined, security: undefined, ...agent }) as {
      safety?: Quantity });
    const model = modelOf(bare);
    const at = rowOf(model.layout, 0);
    const slots = [FIELD.safety, FIELD.security].map((field) => {
      const n = model.draws.place.indexOf(at + field);
      return n < 0 ? null : [model.draws.a[n], model.draws.b[n]];
    });
    return { at: [model.values[at + FIELD.safety], model.values[at + FIELD.security]], slots };
  };
  expect(row({}).at).toEqual([0.5, 0.5]);
  expect(row({ safety: 0.7 }).at).toEqual([0.7, 0.7]);
  expect(row({ security: 0.2 }).at).toEqual([0.2, 0.2]);
  expect(row({ safety: 0.7, security: 0.2 }).at).toEqual([0.7, 0.2]);
  const tied = row({ security: drawn }).slots;
  expect(tied[0]).toEqual(tied[1]);
  const apart = row({ security: drawn, safety: drawn }).slots;
  expect(apart[0]).not.toEqual(apart[1]);
});

test("a quantity's mode is its value, its mode, or its middle; equal bounds are certain", () => {
  const drawsOf = (goodwill: Quantity) => {
    const { values, draws } = modelOf({ ...value, parameters: { goodwill } });
    return [values[PARAMETER.goodwill], draws.place.includes(PARAMETER.goodwill)];
  };
  expect(drawsOf(0.3)).toEqual([0.3, false]);
  expect(drawsOf({ low: 0.1, high: 0.5 })).toEqual([0.3, true]);
  expect(drawsOf({ low: 0.1, mode: 0.2, high: 0.5 })).toEqual([0.2, true]);
  expect(drawsOf({ value: 0.4, low: 0.1, mode: 0.2, high: 0.5 })).toEqual([0.4, true]);
  expect(drawsOf({ low: 0.25, high: 0.25 })).toEqual([0.25, false]);
});

type Change = (from: ScenarioValue) => ScenarioValue;
const forum = (change: Partial<ForumValue>): Change => (from) => withForums(from, () => change);
const first = (change: Partial<AgentValue>): Change => (from) =>
  withAgents(from, (_, id) => (id === "A0" ? change : {}));
const text = { positions: { i0: 0.5, i1: 0.5 }, bindingness: 0.1 };
const event = (rest: Record<string, unknown>): Change => (from) => ({
  ...from, events: [{ date: "2025-03-01", title: { en: "e", zh: "e" }, ...rest }],
} as ScenarioValue);

test.each<readonly [string, Change]>([
  ["a kind", first({ kind: "organisation" })],
  ["a rival's name", first({ rivals: { A5: 1 } })],
  ["a peer's name", first({ peers: { A5: 0.5 } })],
  ["an empty row of peers", first({ peers: {} })],
  ["groups, where attendance hangs on them", first({ groups: ["G7"] })],
  ["a bound of what is drawn", first({ security: { low: 0.1, mode: 0.4, high: 0.91 } })],
  ["the shape of what is drawn", first({ security: { low: 0.1, value: 0.4, high: 0.9 } })],
  ["the number who come", forum({ invited: { expected: 2.5 } })],
  ["the invitation", forum({ invited: "all" })],
  ["an observer", forum({ observers: ["A2"] })],
  ["the procedure", forum({ procedure: "silence" })],
  ["the weighting", forum({ weighting: "capability" })],
  ["the rounds", forum({ rounds: 7 })],
  ["the host", forum({ host: "A5" })],
  ["the sponsor", forum({ sponsor: "A5" })],
  ["the chair", forum({ chair: "A5" })],
  ["the host's list", forum({ hostList: true })],
  ["the issues on the table", forum({ issues: ["i0"] })],
  ["a fixed text", forum({ text })],
  ["a first draft", forum({ draft: text })],
  ["a decision", (from) => ({ ...from, decisions: [{ agent: "A0", signs: true }] })],
  ["an absence", (from) => ({ ...from, absent: ["A0"] })],
  ["the date", (from) => ({ ...from, summits: [{ forum: "f", date: "2025-01-03" }] })],
  ["a loading", (from) => ({ ...from, issues: { ...from.issues,
    i0: { ...from.issues.i0 ?? expect.fail("no issue"), loading: "neutral" } } })],
  ["the risk", (from) => ({ ...from, world: { risk: 0.51 } })],
  ["the longest step", (from) => ({ ...from, world: { step: 0.001 } } as ScenarioValue)],
  ["a forum's reach", forum({ reach: 0.9 } as Partial<ForumValue>)],
  ["an agent's exposure", first({ exposure: 0.1 } as Partial<AgentValue>)],
  ["a second meeting", (from) => ({ ...from,
    summits: [...from.summits, { forum: "f", date: "2025-02-01" }] })],
  ["a day on the timeline", event({})],
  ["what an event sets", event({ set: { "world.risk": 0.5 } })],
  ["the share of worlds of an event", event({ probability: 0.5 })],
])("the fingerprint changes with %s", (_, change) => {
  const from = first({
    rivals: { A1: 1 }, peers: { A1: 0.5 }, groups: ["G77"],
    security: { low: 0.1, mode: 0.4, high: 0.9 },
  })(withForums(withAgents(value, () => ({ groups: ["G77"] })),
    () => ({ invited: { expected: 2 }, host: "A1" })));
  expect(modelOf(change(from)).fingerprint).not.toBe(modelOf(from).fingerprint);
});

test("the fingerprint tells tied preferences from equal ones, and groups by name", () => {
  const of = (agent: Partial<AgentValue>): string => modelOf(withAgents(value, (_, id) =>
    (id === "A0" ? { security: 0.4, safety: 0.4, groups: [], ...agent } : {}))).fingerprint;
  const { safety: _, ...first } = value.agents.A0 ?? expect.fail("no agent");
  const tied = modelOf({ ...value, agents: { ...value.agents,
    A0: { ...first, security: 0.4, groups: [] } } });
  expect(tied.fingerprint).not.toBe(of({}));
  expect(new Set([of({}), of({ groups: ["G7"] }), of({ groups: ["G77"] }),
    of({ groups: ["G7", "G77"] })]).size).toBe(4);
  expect(of({ groups: ["G77", "G7"] })).toBe(of({ groups: ["G7", "G77"] }));
});

test("a fixed text and a first draft of the same words are different models", () => {
  const [fixed, draft] = [forum({ text }), forum({ draft: text })].map((change) =>
    modelOf(change(value)).fingerprint);
  expect(fixed).not.toBe(draft);
});
