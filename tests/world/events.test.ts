import { expect, test } from "vitest";
import { FIELD, rowOf, WORLD } from "../../src/model/layout.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { bitsOf } from "../properties/bits.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf, withAgents, withForums } from "../properties/game.ts";
import {
  FOUR_YEARS, movingGame, played, moving, title, until, type EventValue, type Motion,
} from "./moving.ts";

const event = (date: string, rest: Partial<EventValue>): EventValue =>
  ({ date, title: title("something"), ...rest });

/** Two meetings of one forum, a year apart. */
const twice = (seed: number, motion: Motion = {}) => moving(gameOf(seed, {
  agents: 5, issues: 3, parameters: { peerPull: 0.1, accommodation: 0.5, relativeGains: 0.5 },
}), {
  summits: [{ forum: "f", date: "2025-02-01" }, { forum: "f", date: "2026-02-01" }], ...motion,
});

const summitsOf = (value: ScenarioValue, replicate: number | null = null) =>
  trace(modelOf(value), 1, replicate).summits;

test("an event that sets a number is the same as a scenario that has it, from its day on", () => {
  forSeeds(40, (seed) => {
    const set = {
      "agents.A1.capability": 0.77, "agents.A2.positions": { i0: 0.9, i1: 0.1 },
      "agents.A3.safety": 0.05, "agents.A0.salience.bindingness": 0.6,
      "agents.A0.rivals.A4": 0.8, "forums.f.universality": 0.15, "world.risk": 0.95,
      "parameters.goodwill": 0.1,
    };
    const eventful = twice(seed, { events: [event("2025-07-01", { set })] });
    const plain = twice(seed);
    const changed = moving(withForums(withAgents(plain, (agent, id) => ({
      ...(id === "A1" ? { capability: 0.77 } : {}),
      ...(id === "A2" ? { positions: { ...agent.positions, i0: 0.9, i1: 0.1 } } : {}),
      ...(id === "A3" ? { safety: 0.05 } : {}),
      ...(id === "A0" ? { salience: { ...agent.salience, bindingness: 0.6 },
        rivals: { A4: 0.8 } } : {}),
    })), () => ({ universality: 0.15 })), {
      world: { risk: 0.95 }, parameters: { goodwill: 0.1 },
    });
    expect(bitsOf(summitsOf(eventful)[0])).toBe(bitsOf(summitsOf(plain)[0]));
    expect(bitsOf(summitsOf(eventful)[1])).toBe(bitsOf(summitsOf(changed)[1]));
    expect(bitsOf(summitsOf(eventful)[1])).not.toBe(bitsOf(summitsOf(plain)[1]));
  });
});

test("an event on a summit's day comes before it", () => {
  const set = { "agents.A1.positions.i0": 1 };
  const at = (date: string) => summitsOf(twice(3, { events: [event(date, { set })] }));
  expect(bitsOf(at("2026-02-01"))).toBe(bitsOf(at("2025-02-02")));
  expect(bitsOf(at("2026-02-02"))).toBe(bitsOf(summitsOf(twice(3))));
  expect(bitsOf(at("2025-02-01")[0])).not.toBe(bitsOf(summitsOf(twice(3))[0]));
});

test("tied preferences are set together with their start, given ones each by itself", () => {
  const own = (given: Record<string, unknown>, set: Record<string, unknown>) => {
    const value = twice(2, { events: [event("2025-03-01", { set })], agents: () => given });
    const found = played(JSON.parse(JSON.stringify(value)) as ScenarioValue);
    return (["safety", "safetyBase", "security", "securityBase"] as const).map((field) =>
      found.agent("A1", field));
  };
  const tied = { safety: undefined, security: 0.3 };
  expect(own(tied, { "agents.A1.security": 0.9 })).toEqual([0.9, 0.9, 0.9, 0.9]);
  expect(own(tied, { "agents.A1.safety": 0.8 })).toEqual([0.8, 0.8, 0.8, 0.8]);
  expect(own(tied, { "agents.A1": { safety: 0.8, security: 0.1 } })).toEqual([0.8, 0.8, 0.1, 0.1]);
  expect(own({ safety: 0.4, security: 0.3 }, { "agents.A1.safety": 0.8 }))
    .toEqual([0.8, 0.8, 0.3, 0.3]);
});

test("shocks add to risk, deployment and the log of capability, within their ranges", () => {
  const shocked = (shock: Record<string, unknown>) => played(twice(1, {
    events: [event("2025-06-01", { shock })], world: { risk: 0.4, deployment: 1 },
    agents: (id) => ({ capability: id === "A0" ? 1 : 0.5 }),
  }));
  expect(shocked({ risk: 0.25 }).series("risk")).toBeCloseTo(0.65, 15);
  expect(shocked({ risk: 3 }).series("risk")).toBe(1);
  expect(shocked({ deployment: -4 }).series("deployment")).toBe(0);
  const behind = shocked({ capability: { A1: -0.5 } });
  expect(behind.agent("A1", "capability")).toBeCloseTo(0.5 * Math.exp(-0.5), 14);
  expect(behind.series("frontier")).toBe(1);
  // Who overtakes moves the frontier; the others fall back behind it.
  const ahead = shocked({ capability: { A1: Math.log(4) } });
  expect(ahead.agent("A1", "capability")).toBeCloseTo(1, 14);
  expect(ahead.agent("A0", "capability")).toBeCloseTo(0.5, 14);
  expect(ahead.agent("A2", "capability")).toBeCloseTo(0.25, 14);
  expect(ahead.series("frontier")).toBeCloseTo(2, 14);
});

test("an event happens in its share of the worlds, the same ones whatever else is there", () => {
  const probability = 0.3;
  const one = event("2025-06-01", { id: "coup", probability, set: { "world.risk": 1 } });
  const model = modelOf(twice(1, { events: [one] }));
  const more = modelOf(twice(1, { events: [
    event("2025-05-01", { id: "other", probability: 0.7, shock: { deployment: 1 } }), one,
  ] }));
  const [player, other] = [playerOf(model, 5), playerOf(more, 5)];
  const runs = 4000;
  let count = 0;
  for (let replicate = 0; replicate < runs; replicate++) {
    const { happened } = player.play(replicate);
    count += happened[0] ?? NaN;
    expect(other.play(replicate).happened[1]).toBe(happened[0]);
  }
  // Five standard errors: a false alarm in one seed of 1.7 million.
  const error = Math.sqrt(probability * (1 - probability) / runs);
  expect(Math.abs(count / runs - probability)).toBeLessThan(5 * error);
  expect(player.play(null).happened[0]).toBe(0);
  expect(other.play(null).happened[0]).toBe(1);
});

test("where it does not happen an event changes no bit", () => {
  const set = { "agents.A1.positions.i0": 0.99, "agents.A0.rivals.A3": 1 };
  const maybe = modelOf(twice(6, { events: [
    event("2025-06-01", { id: "maybe", probability: 0.5, set }),
  ] }));
  const [never, always] = [0, 1].map((probability) => modelOf(twice(6, { events: [
    event("2025-06-01", { id: "maybe", probability, set }),
  ] })));
  if (never === undefined || always === undefined) throw new Error("two models");
  const met = new Set<number>();
  for (let replicate = 0; replicate < 40; replicate++) {
    const happened = playerOf(maybe, 1).play(replicate).happened[0] ?? NaN;
    met.add(happened);
    expect(bitsOf(trace(maybe, 1, replicate).summits))
      .toBe(bitsOf(trace(happened === 1 ? always : never, 1, replicate).summits));
  }
  expect([...met].sort()).toEqual([0, 1]);
});

test("what an event sets may itself be drawn, under the event's id", () => {
  const set = { "world.risk": { low: 0.2, high: 0.9 } };
  const risks = Array.from({ length: 200 }, (_, replicate) =>
    played(twice(1, { events: [event("2025-06-01", { id: "a", set })] }), replicate)
      .series("risk"));
  expect(Math.min(...risks)).toBeLessThan(0.25);
  expect(Math.max(...risks)).toBeGreaterThan(0.85);
  const renamed = played(twice(1, { events: [event("2025-06-01", { id: "b", set })] }), 0);
  expect(renamed.series("risk")).not.toBe(risks[0]);
});

test("rules set by a certain event hold for later meetings alone", () => {
  const set = {
    "forums.f.invited": ["A0", "A1"], "forums.f.chair": "A1", "forums.f.chairWeight": 3,
    "forums.f.procedure": "silence", "forums.f.issues": ["i0"], "forums.f.sponsor": "A0",
    absent: ["A1"],
  };
  const events = [event("2025-07-01", { set })];
  const { meetings } = modelOf(twice(1, { events }));
  const rules = meetings.map(({ seat, chair, procedure, issues, sponsor, absent }) =>
    [[...seat], chair, procedure, [...issues], sponsor, [...absent]]);
  expect(rules).toEqual([
    [[1, 1, 1, 1, 1], -1, "opt-in", [0, 1, 2], -1, [0, 0, 0, 0, 0]],
    [[1, 1, 0, 0, 0], 1, "silence", [0], 0, [0, 1, 0, 0, 0]],
  ]);
  const changed = withForums(twice(1), () => ({
    invited: ["A0", "A1"], chair: "A1", chairWeight: 3, procedure: "silence", issues: ["i0"],
    sponsor: "A0",
  }));
  expect(bitsOf(summitsOf(twice(1, { events }))[1]))
    .toBe(bitsOf(summitsOf({ ...changed, absent: ["A1"] })[1]));
});

test("a text set by an event is the text of later meetings", () => {
  const text = { positions: { i0: 0.1, i1: 0.2, i2: 0.3 }, bindingness: 0.4 };
  const events = [event("2025-07-01", { set: { "forums.f.text": text } })];
  const [before, after] = summitsOf(twice(1, { events }));
  expect(after?.text).toEqual(text);
  expect(after?.rounds).toEqual([]);
  expect(bitsOf(before)).toBe(bitsOf(summitsOf(twice(1))[0]));
});

test("expected guests: an event changes nobody else's chance of coming", () => {
  const base = twice(4, { forums: { f: { invited: { expected: 2.5 } } } });
  const events = [event("2025-07-01", { set: { "agents.A2.prominence": 1 } })];
  const of = (value: ScenarioValue, m: number) => [...modelOf(value).meetings[m]?.chance ?? []];
  const [then, now] = [of(base, 1), of({ ...base, events } as ScenarioValue, 1)];
  then.forEach((chance, i) => {
    if (i === 2) expect(now[i]).toBeGreaterThan(chance);
    else expect(now[i]).toBe(chance);
  });
});

test("an event that changes nothing moves no bit of a moving world", () => {
  forSeeds(25, (seed) => {
    const plain = played(movingGame(seed), 2);
    const frontier = plain.model.values[WORLD.frontier];
    const idle: EventValue[] = [
      event("2025-03-03", {}), event("2025-04-05", { shock: { risk: 0 } }),
      event("2025-05-06", { probability: 0, set: { "world.risk": 1 } }),
      event("2025-01-02", { set: { "world.frontier": frontier } }),
      event("2028-11-12", { shock: { deployment: 0, capability: { A0: 0 } } }),
    ];
    // Setting the frontier changes nothing while it stands still.
    const parameters = { capabilityGrowth: 0, increasingReturns: 0, diffusion: 0,
      safetyBrake: 0 };
    const still = played(movingGame(seed, { parameters }), 2);
    const told = played(movingGame(seed, { parameters,
      events: [...idle, until(FOUR_YEARS)] }), 2);
    expect(bitsOf(told.run.series)).toBe(bitsOf(still.run.series));
    expect(bitsOf(told.run.chambers.map(({ utility }) => utility)))
      .toBe(bitsOf(still.run.chambers.map(({ utility }) => utility)));
    const titled = played(movingGame(seed, {
      events: [event("2026-05-06", {}), until(FOUR_YEARS)] }), 2);
    expect(bitsOf(titled.run.series)).toBe(bitsOf(plain.run.series));
    expect(titled.model.fingerprint).toBe(plain.model.fingerprint);
  });
});

test("the order of keys within an event changes no bit", () => {
  const set = { "agents.A1.capability": { low: 0.2, high: 0.9 }, "world.risk": 0.4,
    "agents.A2.positions": { i0: 0.9, i1: { low: 0, high: 1 } } };
  const shock = { capability: { A3: { low: 0, high: 1 }, A0: 0.2 } };
  const turned = <T extends object>(map: T) => Object.fromEntries(Object.entries(map).reverse());
  const [left, right] = [modelOf(twice(1, { events: [event("2025-06-01", { set, shock })] })),
    modelOf(twice(1, { events: [event("2025-06-01", { set: turned(set),
      shock: { capability: turned(shock.capability) } })] }))];
  expect(right.fingerprint).toBe(left.fingerprint);
  expect(bitsOf(trace(right, 1, 3).summits)).toBe(bitsOf(trace(left, 1, 3).summits));
});

test("events with a title alone change no bit of any summit", () => {
  forSeeds(20, (seed) => {
    const told = twice(seed, { events: [event("2025-03-01", {}), until("2027-01-01")] });
    const [left, right] = [trace(modelOf(told), 1, 2), trace(modelOf(twice(seed)), 1, 2)];
    expect(bitsOf(left.summits)).toBe(bitsOf(right.summits));
    expect(left.events.map(({ id, happened }) => [id, happened]))
      .toEqual([["2025-03-01", true], ["2027-01-01", true]]);
    expect(left.world.at(-1)?.date).toBe("2027-01-01");
  });
});

test("a relation that an event brings stands at 0 before it", () => {
  const model = modelOf(twice(1, { events: [event("2025-07-01",
    { set: { "agents.A0.rivals.A3": 0.6 } })] }));
  const place = model.rivals.value[model.rivals.first[0] ?? NaN] ?? NaN;
  const { valuesAt } = playerOf(model, 1).play(null);
  expect(valuesAt.map((values) => values[place])).toEqual([0, 0.6]);
  expect(model.values[rowOf(model.layout, 0) + FIELD.capability]).toBeGreaterThan(0);
});
