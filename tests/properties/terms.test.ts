import { expect, test } from "vitest";
import { PARAMETER } from "../../src/model/layout.ts";
import { playerOf, withNumbers } from "../../src/run/play.ts";
import { TERMS } from "../../src/negotiation/term.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { AgentValue, ForumValue, Quantity, ScenarioValue }
  from "../naive/scenario-value.ts";
import { bitsOf } from "./bits.ts";
import { certain } from "./certain.ts";
import { forSeeds } from "./for-seeds.ts";
import { gameOf, play, sumOfTerms, withAgents, withForums, withParameters } from "./game.ts";

test("item 12: the terms, noise and shock sum to the utility, to 1e-12", () => {
  forSeeds(300, (seed) => {
    const parameters = { noise: 0.4, eventShock: 0.3 };
    const model = modelOf(randomScenario(seed, { parameters }));
    for (const summit of trace(model, seed, seed % 5).summits) {
      for (const agent of Object.values(summit.agents)) {
        const sum = sumOfTerms(agent) + agent.noise + agent.eventShock;
        // Some fifteen additions of numbers below 10.
        expect(Math.abs(sum - agent.utility)).toBeLessThan(1e-12);
      }
    }
  });
});

test("item 12: a term left out of play is exactly 0, for everybody", () => {
  forSeeds(60, (seed) => {
    const model = modelOf(randomScenario(seed));
    for (const term of TERMS) {
      const { chambers } = playerOf(model, seed, [term]).play(1);
      for (const { terms, agents } of chambers) {
        const left = terms.subarray(TERMS.indexOf(term) * agents).subarray(0, agents);
        expect(left.every((part) => part === 0), term).toBe(true);
      }
    }
  });
});

type Change = (value: ScenarioValue) => ScenarioValue;

const agents = (change: (dice: Dice, agent: AgentValue, ids: readonly string[]) =>
  Partial<AgentValue>): Change => (value) => {
  const dice = new Dice(7);
  const ids = Object.keys(value.agents);
  return withAgents(value, (agent) => change(dice, agent, ids));
};
const forums = (change: (forum: ForumValue) => Partial<ForumValue>): Change => (value) =>
  withForums(value, change);
const parameters = (changed: Record<string, Quantity>): Change => (value) =>
  withParameters(value, changed);

/** Switches at 0, and what then no longer matters to any number of the run. */
const SWITCHES: readonly (readonly [string, readonly string[], Change])[] = [
  ["security", ["securityTilt", "riskUrgency", "coverageNeed"],
    agents((dice) => ({ security: dice.next(), safety: dice.next() }))],
  ["the loading of issues", ["securityTilt", "sponsorRivalry"], (value) => ({
    ...value, issues: Object.fromEntries(Object.entries(value.issues).map(([id, issue]) =>
      [id, { ...issue, loading: "neutral" as const }])),
  })],
  ["capability", ["capabilitySoftening", "coverageNeed"],
    agents((dice) => ({ capability: dice.next() }))],
  ["the perceived risk", ["riskUrgency"], (value) => ({ ...value, world: { risk: 0.987 } })],
  ["venues", ["venuePull"], (value) => agents((dice) => ({ venue: dice.next() }))(
    forums(() => ({ universality: 0.123, legitimacy: 0.456 }))(value))],
  ["rivals and trust", ["relativeGains"], agents((dice, _, ids) =>
    ({ trust: dice.next(), rivals: { [dice.pick(ids)]: 1 } }))],
  ["the sponsor and arms", ["sponsorRivalry"], (value) => agents((dice) =>
    ({ military: dice.next() }))(forums(() => ({ sponsor: "A0" }))(value))],
  ["alignment and peers", ["peerPull", "sponsorRivalry"], (value) =>
    agents((dice, _, ids) => ({ alignment: dice.next(), peers: { [dice.pick(ids)]: 0.5 } }))(
      parameters({ blocWidth: 0.01 })(value))],
  ["shares of AI systems", ["coverageNeed"],
    agents((dice) => ({ shares: { models: dice.next() } }))],
  ["voices", ["firmVoice", "communityVoice"],
    agents(() => ({ voices: {} }))],
  ["goodwill in the text", ["accommodation"], parameters({ goodwill: 0.77 })],
  ["goodwill outside votes", [], parameters({ voteGoodwill: 0.77, hostListGoodwill: 0.5 })],
  ["the replicate", ["noise", "eventShock"], (value) => value],
];

/** A game of states, firms and communities with every term on. */
function everything(seed: number): ScenarioValue {
  const dice = new Dice(seed);
  const kinds = ["firm", "community", "state", "state", "state", "organisation"] as const;
  return gameOf(seed, {
    agents: 6, issues: 4,
    agent: (own, id) => ({
      kind: kinds[Number(id.slice(1))] ?? "state",
      ...(id > "A1" ? { voices: { A0: own.next(), A1: own.next() } } : {}),
      trust: own.next(), transfer: own.between(-0.1, 0.1), record: own.between(-0.1, 0.1),
      military: own.next(), rivals: { A2: id === "A2" ? 0 : 1, A3: id === "A3" ? 0 : 0.5 },
    }),
    forum: { invited: ["state", "organisation", "firm"], sponsor: "A2", rounds: 15 },
    parameters: {
      securityTilt: 1, capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: 0.5,
      goodwill: dice.between(-0.1, 0.2), riskUrgency: 0.1, venuePull: 0.2, relativeGains: 0.5,
      sponsorRivalry: 0.3, peerPull: 0.2, blocWidth: 0.7, coverageNeed: 0.2, firmVoice: 0.2,
      communityVoice: 0.1, noise: 0.2, eventShock: 0.1,
    },
  });
}

test.each(SWITCHES)("item 12: with its switches at 0, %s changes no bit", (name, off, change) => {
  let mattered = 0;
  forSeeds(25, (seed) => {
    const value = everything(seed);
    // Unless a value is coded, capability decides the ideal bindingness.
    const uncoded = name === "capability"
      ? withAgents(value, () => ({ bindingness: undefined as unknown as number })) : value;
    const zero = withParameters(uncoded, Object.fromEntries(off.map((switched) => [switched, 0])));
    const other = name === "the replicate" ? 4 : 3;
    const see = (one: ScenarioValue, replicate: number): string => {
      const summit = play(one, replicate);
      return bitsOf(name === "goodwill in the text" ? summit.text : summit);
    };
    expect(see(change(zero), other)).toBe(see(zero, 3));
    // With the switches on the same change does matter, or the test would prove nothing.
    if (see(change(uncoded), other) !== see(uncoded, 3)) mattered++;
  });
  if (off.length > 0) expect(mattered).toBeGreaterThan(12);
});

test("item 12: without binding stakes a text's bindingness changes no fit, to the bit", () => {
  forSeeds(50, (seed) => {
    const value = everything(seed);
    const positions = Object.fromEntries(Object.keys(value.issues).map((id) => [id, 0.4]));
    const fits = (stakes: number, bindingness: number) => {
      const fixed = withForums(value, () => ({ text: { positions, bindingness } }));
      const { agents: found } = play(withParameters(fixed, { bindingStakes: stakes }));
      return bitsOf(Object.values(found).map(({ terms }) => [terms.fit, terms.relative]));
    };
    expect(fits(0, 0.9)).toBe(fits(0, 0.1));
    expect(fits(0.5, 0.9)).not.toBe(fits(0.5, 0.1));
  });
});

test("eventShock 0 gives the very bits of a model that knows no shock", () => {
  forSeeds(60, (seed) => {
    const never = certain(randomScenario(seed));
    const { eventShock: _, ...others } = never.parameters ?? {};
    // With a set of parameters in use, the set would bring a shock of its own.
    if ("use" in others) return;
    const without = modelOf({ ...never, parameters: others });
    const shaken = modelOf({ ...never, parameters: { ...others, eventShock: 0.5 } });
    const stilled = withNumbers(shaken, new Map([[PARAMETER.eventShock, 0]]));
    const summits = [without, stilled].map((model) => bitsOf(trace(model, seed, 2).summits));
    expect(summits[1]).toBe(summits[0]);
    expect(bitsOf(trace(shaken, seed, 2).summits)).not.toBe(summits[0]);
  });
});

test("item 15: the signs of venue, bind and relative gains", () => {
  forSeeds(200, (seed) => {
    const value = everything(seed);
    const { agents: found, text } = play(value);
    const universality = 0.5;
    const fitOf = (id: string): number =>
      Object.values(found[id]?.terms.fit ?? {}).reduce((sum, part) => sum + part, 0);
    for (const [id, { terms }] of Object.entries(found)) {
      const agent = value.agents[id] ?? expect.fail(id);
      const distance = Math.abs(Number(agent.venue) - universality);
      expect(Math.sign(terms.venue)).toBe(Math.sign(0.5 - distance));
      const ideal = Number(agent.bindingness);
      const gain = Math.abs(Number(agent.statusQuo?.bindingness) - ideal)
        - Math.abs(text.bindingness - ideal);
      // Nearer than the rounding of the squares either sign will do.
      if (Math.abs(gain) > 1e-12) expect(terms.bind > 0).toBe(gain > 0);
      expect(terms.relative).toBeLessThanOrEqual(0);
    }
    const still = withParameters(value, { sponsorRivalry: 0 });
    const rivals = ["A2", "A3"].toSorted((a, b) => fitOf(b) - fitOf(a));
    expect(play(still).agents[rivals[0] ?? ""]?.terms.relative).toBe(0);
  });
});

test("item 15: venue is 0 at a distance of one half, and turns there", () => {
  const at = (venue: number): number => play(withForums(
    gameOf(1, { agents: 2, agent: () => ({ venue }), parameters: { venuePull: 0.3 } }),
    () => ({ universality: 0.25 }))).agents.A0?.terms.venue ?? NaN;
  expect(at(0.75)).toBe(0);
  expect(at(0.75 - 1e-9)).toBeGreaterThan(0);
  expect(at(0.75 + 1e-9)).toBeLessThan(0);
  expect(at(0.25)).toBe(0.3);
});

test("item 16: noise that goes to 0 leaves the decisions of no noise", () => {
  let flips = 0;
  forSeeds(100, (seed) => {
    const calm = withParameters(everything(seed), { noise: 0, eventShock: 0 });
    const still = play(calm, 5);
    const margin = Math.min(...Object.values(still.agents).map(({ utility }) => Math.abs(utility)));
    // A logistic draw of 32 bits is at most ln(2^33) = 22.9 times the noise.
    const faint = play(withParameters(calm, { noise: Math.min(1e-6, margin / 25) }), 5);
    expect(faint.waves).toEqual(still.waves);
    if (play(withParameters(calm, { noise: 0.5 }), 5).signatories.join()
      !== still.signatories.join()) flips++;
  });
  expect(flips).toBeGreaterThan(50);
});
