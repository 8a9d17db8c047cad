import { expect, test } from "vitest";
import { auditChannels, CHANNELS, type Channel } from "../../src/analysis/channel.ts";
import { manipulationOf } from "../../src/analysis/manipulation.ts";
import { compile } from "../../src/model/compile.ts";
import type { Model } from "../../src/model/model.ts";
import { playPairs, type Pairs } from "../../src/outcome/pairs.ts";
import { playerOf } from "../../src/run/play.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { Quantity, ScenarioValue } from "../naive/scenario-value.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf, withAgents, withForums, withParameters } from "../properties/game.ts";

const REPLICATES = 6;

function openChannels(left: Model, right: Model): Channel[] {
  return auditChannels(left, right, left.meetings.length - 1)
    .flatMap(({ channel, open }) => (open ? [channel] : []));
}

/** Whether any agent but those moved decides otherwise at the last meeting. */
function othersMove(model: Model, pairs: Pairs, moved: readonly string[]): boolean {
  const agents = model.agents.length;
  const meetings = model.meetings.length;
  return Array.from({ length: REPLICATES }).some((_, n) => model.agents.some(({ id }, i) => {
    const cell = (n * meetings + meetings - 1) * agents + i;
    return !moved.includes(id) && pairs.whatif.signs[cell] !== pairs.partner.signs[cell];
  }));
}

function whatif(value: ScenarioValue, base: ScenarioValue): Model {
  const { use: _, ...parameters } = value.parameters ?? {};
  const resolved = (one: ScenarioValue): Scenario => ({
    ...one, parameters, parameterSet: "own", defaultLegitimacy: 1, ownParameters: [],
  }) as unknown as Scenario;
  return compile(resolved(value), resolved(base));
}

/** Two models that differ in one agent's decision or presence. */
function manipulated(seed: number): { left: Model; right: Model; moved: string } {
  const dice = new Dice(seed + 1);
  const switched = (name: string, high: number): Record<string, number> =>
    ({ [name]: dice.chance(0.5) ? 0 : dice.between(0, high) });
  const value = randomScenario(seed, {
    agents: 3 + seed % 8, negativePulls: false,
    parameters: { noise: 0.1, ...switched("peerPull", 1), ...switched("coverageNeed", 1) },
  });
  const moved = dice.pick(Object.keys(value.agents));
  const { absent = [], decisions = [] } = value;
  const rest = { ...value, absent: absent.filter((id) => id !== moved),
    decisions: decisions.filter(({ agent }) => agent !== moved) };
  const pinned = (signs: boolean): ScenarioValue =>
    ({ ...rest, decisions: [...rest.decisions, { agent: moved, signs }] });
  const other = dice.chance(0.5) ? pinned(false)
    : { ...rest, absent: [...rest.absent, moved] };
  return { left: whatif(pinned(true), value), right: whatif(other, value), moved };
}

test("with every channel closed nobody else decides otherwise; each open one can move some", () => {
  const moving = new Map<string, number>();
  let closed = 0;
  forSeeds(500, (seed) => {
    const { left, right, moved } = manipulated(seed);
    const open = openChannels(left, right);
    expect(open).not.toContain("direct");
    const pairs = playPairs(playerOf(left, seed), playerOf(right, seed), 0, REPLICATES);
    const effect = othersMove(left, pairs, [moved]);
    if (open.length === 0) {
      expect(effect, `seed ${seed}`).toBe(false);
      closed++;
    }
    if (effect) moving.set(open.join(), (moving.get(open.join()) ?? 0) + 1);
  });
  expect(closed).toBeGreaterThan(50);
  for (const alone of ["peers", "coverage", "drafting"]) {
    expect(moving.get(alone) ?? 0, alone).toBeGreaterThan(0);
  }
});

test("with drafting closed the text has the same bits", () => {
  let absences = 0;
  forSeeds(150, (seed) => {
    const { left, right } = manipulated(seed);
    const open = openChannels(left, right);
    const m = left.meetings.length - 1;
    const { absences: gone } = manipulationOf(left, right, m);
    if (open.includes("drafting")) return;
    const texts = [left, right].map((model) => {
      const chamber = playerOf(model, seed).play(1).chambers[m] ?? expect.fail("no chamber");
      return [...chamber.draft, chamber.bindingness];
    });
    expect(texts[1]).toEqual(texts[0]);
    absences += gone.length;
  });
  expect(absences).toBeGreaterThan(10);
});

const quiet = { peerPull: 0, coverageNeed: 0 };

test("reasons: a vote, a fixed text, no pen, nobody near, no share, nobody needs", () => {
  const parameters = { peerPull: 0.3, coverageNeed: 0.3 };
  const game = withForums(gameOf(4, { agents: 4, parameters }),
    () => ({ weighting: "capability" }));
  const reasons = (value: ScenarioValue): Record<string, string> => {
    const [left, right] = [true, false].map((signs) =>
      modelOf({ ...value, decisions: [{ agent: "A0", signs }] })) as [Model, Model];
    return Object.fromEntries(auditChannels(left, right, 0)
      .map(({ channel, reason }) => [channel, reason]));
  };
  const absence = (value: ScenarioValue): Record<string, string> => Object.fromEntries(
    auditChannels(modelOf({ ...value, absent: ["A0"] }), modelOf(value), 0)
      .map(({ channel, reason }) => [channel, reason]));
  expect(reasons(game)).toMatchObject(
    { peers: "open", coverage: "open", drafting: "same-drafters", direct: "nothing-else" });
  expect(absence(game).drafting).toBe("open");
  expect(absence(withAgents(game, (_, id) => (id === "A0" ? { weight: 0 } : {}))).drafting)
    .toBe("no-pen");
  const positions = Object.fromEntries(Object.keys(game.issues).map((id) => [id, 0.5]));
  const fixed = withForums(game, () => ({ text: { positions, bindingness: 0.2 } }));
  expect(absence(fixed).drafting).toBe("text-fixed");
  const vote = withForums(game, () => ({ procedure: "vote" }));
  expect([reasons(vote).peers, reasons(vote).coverage]).toEqual(["a-vote", "a-vote"]);
  expect(reasons(withParameters(game, quiet)).peers).toBe("parameter-zero");
  expect(reasons(withParameters(game, quiet)).coverage).toBe("parameter-zero");
  expect(reasons(withAgents(game, () => ({ peers: {} }))).peers).toBe("nobody-near");
  expect(reasons(withAgents(game, (_, id) => (id === "A0" ? { capability: 0 } : {}))).coverage)
    .toBe("no-share");
  expect(reasons(withAgents(game, () => ({ security: 0, safety: 0 }))).coverage)
    .toBe("nobody-needs");
  expect(auditChannels(modelOf(game), modelOf(game), 0).map(({ open }) => open))
    .toEqual(CHANNELS.map(() => false));
});

const uncertain: Quantity = { low: 0, mode: 0, high: 0.8 };

/** What stands at 0 at its mode and is drawn above it must not close a channel. */
test.each<readonly [string, Channel, (value: ScenarioValue) => ScenarioValue]>([
  ["peerPull", "peers", (value) => withParameters(value, { peerPull: uncertain })],
  ["an own row of peers", "peers", (value) => withParameters(withAgents(value, (_, id) =>
    ({ peers: id === "A0" ? {} : { A0: uncertain } })), { peerPull: 1 })],
  ["drafting weight", "peers", (value) => withParameters(withAgents(value, (_, id) =>
    (id === "A0" ? { weight: uncertain } : {})), { peerPull: 1 })],
  ["coverageNeed", "coverage", (value) => withParameters(value, { coverageNeed: uncertain })],
  ["capability", "coverage", (value) => withParameters(withAgents(value, (_, id) =>
    (id === "A0" ? { capability: uncertain } : {})), { coverageNeed: 1 })],
  ["security", "coverage", (value) => withParameters(withAgents(value, () =>
    ({ security: uncertain, safety: uncertain })), { coverageNeed: 1 })],
])("an uncertain %s opens the channel %s that moves decisions", (_, channel, change) => {
  let moved = 0;
  forSeeds(20, (seed) => {
    const value = change(gameOf(seed, {
      agents: 5, parameters: { noise: 0.3 },
      agent: (dice) => ({ transfer: dice.between(-0.3, 0.3) }),
    }));
    const [left, right] = [true, false].map((signs) =>
      modelOf({ ...value, decisions: [{ agent: "A0", signs }] })) as [Model, Model];
    const pairs = playPairs(playerOf(left, seed), playerOf(right, seed), 0, REPLICATES);
    if (!othersMove(left, pairs, ["A0"])) return;
    moved++;
    expect(openChannels(left, right), `seed ${seed}`).toContain(channel);
  });
  expect(moved).toBeGreaterThan(0);
});

test("an uncertain weight of an absent agent opens drafting when it moves the text", () => {
  const value = withAgents(gameOf(4, { agents: 4 }), (_, id) =>
    (id === "A0" ? { weight: uncertain } : {}));
  const [left, right] = [modelOf({ ...value, absent: ["A0"] }), modelOf(value)];
  const text = (model: Model) => [...playerOf(model, 1).play(0).chambers[0]?.draft ?? []];
  expect(text(left)).not.toEqual(text(right));
  expect(openChannels(left, right)).toContain("drafting");
});

test.each<readonly [string, (value: ScenarioValue) => ScenarioValue]>([
  ["a rival's name", (value) => withAgents(value, (_, id) =>
    (id === "A0" ? { rivals: { A2: 1 } } : {}))],
  ["the loading of an issue", (value) => ({ ...value, issues: Object.fromEntries(
    Object.entries(value.issues).map(([id, issue]) =>
      [id, { ...issue, loading: "security" as const }])) })],
  ["a parameter", (value) => withParameters(value, { relativeGains: 0.9 })],
  ["a position", (value) => withAgents(value, (_, id) =>
    (id === "A0" ? { positions: { i0: 0.01, i1: 0.99 } } : {}))],
  ["the procedure", (value) => withForums(value, () => ({ procedure: "vote" }))],
])("a change of %s beside an agent's decision is a direct channel", (_, change) => {
  const value = gameOf(9, {
    agents: 5, issues: 2, parameters: { relativeGains: 0.5, securityTilt: 1 },
    agent: (_dice, id) => (id === "A0" ? { rivals: { A1: 1 } } : {}),
  });
  expect(openChannels(modelOf(change(value)), modelOf(value))).toContain("direct");
});

/** Two arms in which A0 decides these things beside an agent that is free. */
function arms(
  left: Record<string, unknown>, right: Record<string, unknown>,
  others: readonly Record<string, unknown>[] = [], forum: Record<string, unknown> = {},
): [Model, Model] {
  const game = withForums(gameOf(4, { agents: 4, issues: 2,
    parameters: { relativeGains: 0.5, verifiedTrust: 0.5 },
    agent: (_dice, id) => (id === "A1" ? { rivals: { A0: 0.8 } } : {}),
  }), () => forum);
  const of = (own: Record<string, unknown>) => modelOf({ ...game,
    decisions: [{ agent: "A0", ...own }, ...others] } as unknown as ScenarioValue);
  return [of(left), of(right)];
}

test.each<readonly [string, Record<string, unknown>]>([
  ["a reservation", { reservation: ["i0"] }], ["a condition", { if: { signs: ["A1"] } }],
  ["a share to wait for", { if: { capability: 0.5 } }],
  ["verification", { verification: true }], ["an offer", { offers: { A1: 0.2 } }],
  ["a drawn offer", { offers: { A1: { low: 0, high: 0.2 } } }], ["a signature", { signs: false }],
])("%s is a decision of its own, and no direct change", (_, own) => {
  for (const [left, right] of [arms(own, {}), arms({}, own)]) {
    expect(manipulationOf(left, right)).toEqual({ decisions: ["A0"], absences: [] });
    expect(openChannels(left, right)).not.toContain("direct");
  }
  const [left, right] = arms(own, own);
  expect(manipulationOf(left, right)).toEqual({ decisions: [], absences: [] });
});

test("an offer, its size and its draw beside other offers and events are told apart", () => {
  const game = gameOf(4, { agents: 4, issues: 2 });
  const event = { date: "2025-01-02", title: { en: "e", zh: "e" },
    set: { "world.risk": { low: 0.1, high: 0.4 } } };
  const of = (offer: Quantity, risk?: number): Model => modelOf({ ...game,
    decisions: [{ agent: "A0", offers: { A1: offer } }, { agent: "A2", offers: { A3: 0.1 } }],
    events: [risk === undefined ? event : { ...event, set: { "world.risk": risk } }],
  } as unknown as ScenarioValue);
  expect(openChannels(of(0.2), of(0.3))).toEqual(["deals"]);
  expect(openChannels(of({ low: 0, high: 0.4 }), of({ low: 0.1, high: 0.3 }))).toEqual(["deals"]);
  expect(openChannels(of(0.2), of(0.2))).toEqual([]);
  expect(openChannels(of(0.2, 0.3), of(0.2, 0.31))).toEqual(["direct"]);
});

test("conditions, payments and comparison carry what they should and nothing else", () => {
  const reasons = ([left, right]: readonly [Model, Model]): Record<string, string> =>
    Object.fromEntries(auditChannels(left, right, 0)
      .map(({ channel, reason }) => [channel, reason]));
  expect(reasons(arms({ signs: false }, { signs: true })))
    .toMatchObject({ deals: "no-deal", comparison: "same-terms" });
  const asks = [{ agent: "A1", if: { signs: ["A0"] } }];
  expect(reasons(arms({ signs: false }, { signs: true }, asks)).deals).toBe("open");
  const elsewhere = [{ agent: "A1", if: { signs: ["A2"] } }];
  expect(reasons(arms({ signs: false }, { signs: true }, elsewhere)).deals).toBe("no-deal");
  const pays = { offers: { A2: 0.3 } };
  expect(reasons(arms({ ...pays, walksOut: true }, pays)).deals).toBe("open");
  expect(reasons(arms({ ...pays, signs: true }, pays)).deals).toBe("no-deal");
  const fund = { fund: { budget: 1 } };
  expect(reasons(arms({ signs: false }, {}, [], fund)).deals).toBe("open");
  expect(reasons(arms({ signs: false }, { signs: true }, [], fund)).deals).toBe("no-deal");
  expect(reasons(arms({ verification: true }, {})).comparison).toBe("open");
  expect(reasons(arms({ reservation: ["i0"] }, {})).comparison).toBe("open");
  const [left, right] = arms({ reservation: ["i0"] }, {});
  const alone = [left, right].map((model) => ({ ...model,
    rivals: { ...model.rivals, first: new Int32Array(5), target: new Int32Array(0),
      value: new Int32Array(0) } })) as [Model, Model];
  expect(reasons(alone).comparison).toBe("nobody-compares");
});

test("who walks out of both worlds carries no coverage", () => {
  const walks = arms({ walksOut: true, signs: true }, { walksOut: true, signs: false });
  expect(openChannels(...walks)).toEqual([]);
});
