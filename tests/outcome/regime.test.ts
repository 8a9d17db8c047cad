import { expect, test } from "vitest";
import { gini } from "../../src/base/stats.ts";
import { refillKernel } from "../../src/negotiation/affinity.ts";
import { MISSED } from "../../src/negotiation/ballot.ts";
import { measure, measureMeeting } from "../../src/outcome/measure.ts";
import { blockOf, OUTCOME, REGIME, rowLength, type RegimeName } from "../../src/outcome/outcome.ts";
import { playerOf } from "../../src/run/play.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { fixture, modelOf } from "../helpers/model.ts";
import { indifferent, REVIEWED } from "../negotiation/indifferent.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { moving, movingGame, title } from "../world/moving.ts";

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

// In an indifferent game who has a transfer above 0 signs, and below 0 does not.
const yes = { transfer: 0.1 };
const no = { transfer: -0.1 };
const G77 = { groups: ["G77"] };

test("the North-South gap: signing share of the other states seated minus that of the G77", () => {
  const states = { A: { ...yes, ...G77 }, B: { ...no, ...G77 }, C: yes, D: yes };
  expect(regimeOf(indifferent(states)).southGap).toBe(0.5);
  const turned = { A: yes, B: no, C: { ...yes, ...G77 }, D: { ...yes, ...G77 } };
  expect(regimeOf(indifferent(turned)).southGap).toBe(-0.5);
  // Neither who is not there nor who is no state is on a side.
  expect(regimeOf(indifferent(states, { absent: ["B"] })).southGap).toBe(0);
  const body = { ...states, E: { ...no, kind: "organisation" as const } };
  expect(regimeOf(indifferent(body)).southGap).toBe(0.5);
  expect(regimeOf(indifferent({ A: yes, B: no })).southGap).toBeNaN();
});

test("the bloc gap: signing share above the median alignment minus below it", () => {
  const at = (alignment: number, signs: object) => ({ ...signs, alignment });
  const four = (a: object, b: object, c: object, d: object) => regimeOf(indifferent({
    A: at(-0.5, a), B: at(-0.1, b), C: at(0.2, c), D: at(0.8, d),
  })).blocGap;
  expect(four(no, no, yes, yes)).toBe(1);
  expect(four(yes, yes, no, no)).toBe(-1);
  // The median of an even number lies between the middle two: each of them has a side.
  expect(four(yes, no, no, yes)).toBe(0);
  expect(four(no, no, no, yes)).toBe(0.5);
  expect(four(yes, no, yes, yes)).toBe(0.5);
  // Of an odd number the one in the middle has none; alike, nobody has.
  expect(regimeOf(indifferent({ A: at(-1, no), B: at(0, no), C: at(1, yes) })).blocGap).toBe(1);
  expect(regimeOf(indifferent({ A: yes, B: no, C: yes })).blocGap).toBeNaN();
});

test("compliance: effort, issues kept, what the forum implements, entry into force", () => {
  const both = { positions: { a: 0.5, b: 0.5 }, statusQuo: { a: 0.5, b: 0.5 } };
  const of = (forum: Record<string, unknown>, ...decisions: ScenarioValue["decisions"] & object) =>
    regimeOf(moving(indifferent({
      A: { ...both, ...yes, capability: 0.5, weight: 5 },
      B: { ...both, ...yes, capability: 0.3, weight: 3 },
      C: { ...both, ...no, capability: 0.2, weight: 2 },
    }, {
      issues: { a: issue("a"), b: issue("b") }, decisions,
    }), {
      parameters: { selfCompliance: 0.6, softForce: 0.25 },
      forums: { f: { text: { positions: { a: 0.5, b: 0.5 }, bindingness: 0 }, ...forum } },
    })).compliance;
  const full = (0.5 + 0.3) * 0.6;
  expect(of({})).toBeCloseTo(full, 12);
  expect(of({ implementation: 0.5 })).toBeCloseTo(0.5 * full, 12);
  expect(of({}, { agent: "A", verification: true })).toBeCloseTo(0.5 + 0.3 * 0.6, 12);
  expect(of({}, { agent: "B", reservation: ["b"] })).toBeCloseTo((0.5 + 0.3 / 2) * 0.6, 12);
  expect(of({}, { agent: "B", reservation: ["a", "b"] })).toBeCloseTo(0.5 * 0.6, 12);
  // Of the weight invited .8 signs.
  expect(of({ entryIntoForce: 0.75 })).toBeCloseTo(full, 12);
  expect(of({ entryIntoForce: 0.85 })).toBeCloseTo(0.25 * full, 12);
});

const issue = (id: string) =>
  ({ name: title(id), loading: "safety" as const, poles: [title("none"), title("full")] as const });

test("inequality counts texts signed; a review is no text", () => {
  const value = indifferent({ A: yes, B: yes });
  const { f } = value.forums;
  if (f === undefined) return expect.fail("no forum");
  const [first, again] = REVIEWED;
  const twice = {
    ...value, forums: { f, g: f },
    summits: [first, { forum: "g", date: "2025-03-02" }, again] as ScenarioValue["summits"],
    decisions: [{ agent: "B", forum: "g", signs: false }],
  };
  // One each; two and one; the same after both keep to the first.
  expect([0, 1, 2].map((m) => regimeOf(twice, m).inequality)).toEqual([0, 1 / 6, 1 / 6]);
  expect(regimeOf(twice, 2).withdrawals).toBe(0);
  expect(regimeOf(indifferent({ A: yes, B: no })).inequality).toBe(0.5);
});

test("the price leaves out whom no price can buy: by a pin, by a condition", () => {
  const agents = { A: yes, B: { transfer: -0.3 }, C: { transfer: -0.2 } };
  const price = (...decisions: ScenarioValue["decisions"] & object) =>
    regimeOf(indifferent(agents, { decisions })).price;
  expect(price()).toBe(0.2);
  expect(price({ agent: "C", signs: false })).toBe(0.3);
  // A would sign for nothing, but waits for B.
  expect(price({ agent: "A", if: { signs: ["B"] } })).toBe(0.2);
  expect(price({ agent: "C", if: { capability: 0.9 } })).toBe(0.3);
  expect(price({ agent: "C", if: { capability: 0.3 } })).toBe(0.2);
  expect(price(...["A", "B", "C"].map((agent) => ({ agent, if: { capability: 0.9 } })))).toBeNaN();
});

test("the price of a vote leaves out who missed it", () => {
  const missing = { size: 0 };
  const model = modelOf(indifferent({
    A: { ...yes, ...missing }, B: { transfer: -0.2, ...missing }, C: { transfer: -0.3, ...missing },
  }, {}, { procedure: "vote" }));
  const player = playerOf(model, 1);
  const row = new Float64Array(rowLength(model));
  const prices = new Set<number>();
  for (let replicate = 0; replicate < 60; replicate++) {
    const run = player.play(replicate);
    measure(model, run, row, 0);
    const [, b, c] = run.chambers[0]?.ballot ?? [];
    const least = b !== MISSED ? 0.2 : c !== MISSED ? 0.3 : NaN;
    expect(row[OUTCOME.price]).toBe(least);
    prices.add(least);
  }
  expect(prices).toEqual(new Set([0.2, 0.3, NaN]));
});

test("a meeting measured alone says what its block says, whatever the kernel holds by then", () => {
  let lost = 0;
  forSeeds(40, (seed) => {
    const model = modelOf(movingGame(seed, { parameters: { peerPull: 0.6, coverageNeed: 0.3 } }));
    const player = playerOf(model, seed);
    const run = player.play(2);
    const whole = new Float64Array(rowLength(model));
    measure(model, run, whole, 0);
    const alone = new Float64Array(rowLength(model));
    alone[alone.length - 1] = run.clipped;
    for (let m = model.meetings.length - 1; m >= 0; m--) {
      const kernel = run.chambers[m]?.affinity.kernel ?? expect.fail("no chamber");
      refillKernel(kernel, model, run.valuesAt[0] ?? run.values);
      measureMeeting(model, run, m, alone, blockOf(model, m));
      lost += Number((whole[blockOf(model, m) + OUTCOME.pivot] ?? 0) > 0);
    }
    expect(alone).toEqual(whole);
  });
  expect(lost).toBeGreaterThan(10);
});

test("the Gini index: none, all alike, one has all", () => {
  expect(gini([])).toBe(0);
  expect(gini([2, 2, 2])).toBe(0);
  expect(gini([0, 0, 0, 4])).toBe(0.75);
  expect(gini([1, 3])).toBe(0.25);
  expect(gini([3, 1])).toBe(0.25);
});
