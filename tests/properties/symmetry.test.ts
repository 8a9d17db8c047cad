import { expect, test } from "vitest";
import { playerOf } from "../../src/run/play.ts";
import { playRows } from "../../src/outcome/rows.ts";
import { digestOf } from "../../src/analysis/summary.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { Quantities, Quantity, ScenarioValue } from "../naive/scenario-value.ts";
import { expectAgreement } from "./agree.ts";
import { bitsOf } from "./bits.ts";
import { forSeeds } from "./for-seeds.ts";
import { gameOf, play, withAgents, withForums, withParameters } from "./game.ts";

/** The same object with its keys in another order. */
function shuffled<T>(dice: Dice, of: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(dice.shuffled(Object.entries(of)));
}

/** The same scenario with agents, issues, forums, relations and lists in another order. */
function reordered(value: ScenarioValue, seed: number): ScenarioValue {
  const dice = new Dice(seed);
  const orderless = (row: Quantities | undefined): Record<string, Quantity> | undefined =>
    (row === undefined ? undefined : shuffled(dice, row));
  const agents = withAgents(value, (agent) => Object.fromEntries(
    Object.entries({
      positions: orderless(agent.positions), salience: orderless(agent.salience),
      statusQuo: orderless(agent.statusQuo), rivals: orderless(agent.rivals),
      voices: orderless(agent.voices), peers: orderless(agent.peers),
      groups: agent.groups && dice.shuffled(agent.groups),
    }).filter(([, row]) => row !== undefined))).agents;
  const { forums } = withForums(value, ({ issues, invited }) => ({
    ...(issues === undefined ? {} : { issues: dice.shuffled(issues) }),
    ...(Array.isArray(invited) ? { invited: dice.shuffled(invited) } : {}),
  }));
  return {
    ...value, agents: shuffled(dice, agents), issues: shuffled(dice, value.issues),
    forums: shuffled(dice, forums), parameters: shuffled(dice, value.parameters ?? {}),
    ...(value.absent === undefined ? {} : { absent: dice.shuffled(value.absent) }),
  };
}

test("item 3: the order of the file changes no fingerprint, no digest and no bit", () => {
  let moved = 0;
  forSeeds(150, (seed) => {
    const value = randomScenario(seed);
    const other = reordered(value, seed);
    const [left, right] = [modelOf(value), modelOf(other)];
    expect(right.fingerprint).toBe(left.fingerprint);
    const digests = [left, right].map((model) =>
      digestOf(model, [playRows(playerOf(model, seed), 0, 10)]));
    expect(digests[1]).toBe(digests[0]);
    // Traces follow the order of the file, so they are compared id by id.
    const one = trace(left, seed, 1).summits;
    trace(right, seed, 1).summits.forEach((summit, m) => {
      const twin = one[m] ?? expect.fail("a summit is missing");
      for (const [id, agent] of Object.entries(summit.agents)) {
        expect(bitsOf(sorted(agent))).toBe(bitsOf(sorted(twin.agents[id])));
      }
      expect(bitsOf(sorted(summit.text))).toBe(bitsOf(sorted(twin.text)));
      expect(bitsOf(sorted(summit.rounds))).toBe(bitsOf(sorted(twin.rounds)));
    });
    if (Object.keys(other.agents).join() !== Object.keys(value.agents).join()) moved++;
  });
  expect(moved).toBeGreaterThan(100);
});

/** The same value with all keys in the order of their names. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("item 3: the same run twice has the same bits; what it is called changes nothing", () => {
  forSeeds(100, (seed) => {
    const value = randomScenario(seed);
    const model = modelOf(value);
    expect(bitsOf(trace(model, seed, 2))).toBe(bitsOf(trace(model, seed, 2)));
    const renamed = { ...value, title: { en: "other", zh: "别的" } };
    expect(modelOf(renamed).fingerprint).toBe(model.fingerprint);
    // Whereas any number does count.
    const changed = withAgents(value, ({ capability }) =>
      ({ capability: typeof capability === "number" ? capability / 2 : 0.123 }));
    expect(modelOf(changed).fingerprint).not.toBe(model.fingerprint);
  });
});

/** A game in which every term of equation 7 that the scalings speak of is on. */
function fullGame(seed: number): ScenarioValue {
  const dice = new Dice(seed + 1);
  return gameOf(seed, {
    agent: (agentDice, id) => ({
      transfer: agentDice.between(-0.05, 0.1), trust: agentDice.between(0, 1),
      record: agentDice.between(-0.1, 0.1),
      rivals: { A0: id === "A0" ? 0 : 1, A1: id === "A1" ? 0 : 0.5 },
    }),
    forum: { universality: 0.6, legitimacy: 0.8, chair: "A1", chairWeight: 2, rounds: 200 },
    parameters: {
      capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: dice.pick([0, 0.5, 0.7, 1]),
      goodwill: dice.between(-0.1, 0.2), riskUrgency: 0.1, venuePull: 0.1, relativeGains: 0.5,
      peerPull: 0.1, coverageNeed: 0.1, noise: 0.1, eventShock: 0.05, surplusFloor: 0.05,
    },
  });
}

test("item 4: weights and saliences matter only relative to each other", () => {
  forSeeds(100, (seed) => {
    const value = fullGame(seed);
    const factor = 0.37 + seed % 5;
    const scaled = withAgents(value, ({ weight, salience }, id) => ({
      weight: factor * (weight as number),
      salience: Object.fromEntries(Object.entries(salience ?? {})
        .map(([issue, s]) => [issue, (0.1 + id.charCodeAt(1) % 7) * (s as number)])),
    }));
    const { fingerprint: _, ...found } = trace(modelOf(scaled), 1, 3);
    const { rounds, ...summit } = trace(modelOf(value), 1, 3).summits[0] ?? expect.fail("none");
    expect(rounds.length).toBeGreaterThan(0);
    // Two more roundings per weight and salience, contracted by the rounds.
    expectAgreement(found.summits[0], summit, 1e-11);
  });
});

test("item 4: losses and everything measured in them times a number change no decision", () => {
  forSeeds(100, (seed) => {
    const factor = [0.5, 0.3, 0.1][seed % 3] as number;
    const value = fullGame(seed);
    // An issue on which all agree and nothing is to be gained takes the rest of the salience.
    const rest = (salience: Quantities): number => (1 / factor - 1)
      * Object.values(salience).reduce((sum: number, s) => sum + (s as number), 0);
    const { poles } = Object.values(value.issues)[0] ?? expect.fail("no issue");
    const diluted = withAgents({
      ...value,
      issues: { ...value.issues,
        zz: { name: { en: "zz", zh: "zz" }, loading: "neutral", poles } },
    }, (agent) => ({
      positions: { ...agent.positions, zz: 0.5 },
      statusQuo: { ...agent.statusQuo, zz: 0.5 },
      salience: { ...agent.salience, zz: rest(agent.salience ?? {}) },
      transfer: factor * (agent.transfer as number), record: factor * (agent.record as number),
    }));
    const { parameters = {} } = value;
    const inLosses = ["goodwill", "riskUrgency", "venuePull", "peerPull", "coverageNeed", "noise",
      "eventShock", "surplusFloor"];
    const scaled = withParameters(diluted, Object.fromEntries(
      inLosses.map((name) => [name, factor * (parameters[name] as number)])));
    for (const replicate of [null, 0, 1]) {
      const left = play(value, replicate);
      const right = play(scaled, replicate);
      const { zz: _, ...positions } = right.text.positions;
      expectAgreement(positions, left.text.positions, 1e-10);
      expect(Math.abs(right.text.bindingness - left.text.bindingness)).toBeLessThan(1e-10);
      expect(right.waves).toEqual(left.waves);
      for (const [id, { utility }] of Object.entries(left.agents)) {
        expect(Math.abs((right.agents[id]?.utility ?? NaN) - factor * utility)).toBeLessThan(1e-10);
      }
    }
  });
});

test("item 5: reflected positions give the reflected text and the same decisions", () => {
  forSeeds(100, (seed) => {
    const value = fullGame(seed);
    const mirror = (row: Quantities, keep?: string): Record<string, number> =>
      Object.fromEntries(Object.entries(row).map(([issue, x]) =>
        [issue, issue === keep ? (x as number) : 1 - (x as number)]));
    const mirrored = withAgents(value, ({ positions, statusQuo }) => ({
      positions: mirror(positions), statusQuo: mirror(statusQuo ?? {}, "bindingness"),
    }));
    const left = play(value);
    const right = play(mirrored);
    expectAgreement(right.text.positions, mirror(left.text.positions), 1e-11);
    expectAgreement(right.agents, left.agents, 1e-11);
    expect(right.waves).toEqual(left.waves);
  });
});

test("item 5: an agent cloned with half the weight each writes the same text", () => {
  forSeeds(100, (seed) => {
    const value = withParameters(fullGame(seed), { capabilitySoftening: 0 });
    const original = value.agents.A0 ?? expect.fail("no agent");
    const half = { ...original, weight: (original.weight as number) / 2 };
    const cloned = { ...value, agents: { ...value.agents, A0: half, Z: half } };
    // Halves of doubles are exact; their sums are rounded in another order.
    expectAgreement(play(cloned).text, play(value).text, 1e-11);
  });
});

test("item 5: an agent without weight writes like an absent one, to the bit", () => {
  forSeeds(100, (seed) => {
    const value = fullGame(seed);
    if (Object.keys(value.agents).length < 3) return;
    const weightless = withAgents(value, (_, id) => (id === "A0" ? { weight: 0 } : {}));
    expect(bitsOf(play(weightless).text)).toBe(bitsOf(play({ ...value, absent: ["A0"] }).text));
    const light = withAgents(value, (_, id) => (id === "A0" ? { weight: 1e-9 } : {}));
    // Its influence is bounded by its weight times (1/floor)^nu over the others', under 1e-6.
    expectAgreement(play(light).text, play(weightless).text, 1e-6);
  });
});
