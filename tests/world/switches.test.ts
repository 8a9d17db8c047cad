import { expect, test } from "vitest";
import {
  FIELD, FORUM_FIELD, PARAMETER, rowOf, WORLD, type AgentField,
} from "../../src/model/layout.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { bitsOf } from "../properties/bits.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { movingGame, played, randomMotion, type Played } from "./moving.ts";

/** Every number of one field, at the end and as drawn. */
function fieldOf({ model, run }: Played, field: AgentField): [number[], number[]] {
  const places = model.agents.map((_, i) => rowOf(model.layout, i) + FIELD[field]);
  return [places.map((place) => run.values[place] ?? NaN),
    places.map((place) => run.drawn[place] ?? NaN)];
}

function rowsOf({ model, run }: Played, first: "positions" | "statusQuo"): [number[], number[]] {
  const count = model.issues.length + (first === "statusQuo" ? 1 : 0);
  const places = model.agents.flatMap((_, i) => Array.from({ length: count }, (_, d) =>
    rowOf(model.layout, i) + model.layout[first] + d));
  return [places.map((place) => run.values[place] ?? NaN),
    places.map((place) => run.drawn[place] ?? NaN)];
}

function worldOf({ run }: Played, place: number): [number[], number[]] {
  return [[run.values[place] ?? NaN], [run.drawn[place] ?? NaN]];
}

/** What stays, to the bit, when these parameters alone are 0. */
const STAYS: readonly (readonly [
  string, readonly string[], (found: Played) => [number[], number[]],
])[] = [
  ["9, norms", ["normUptake"], (found) => rowsOf(found, "statusQuo")],
  ["10, capability", ["capabilityGrowth", "increasingReturns", "diffusion", "safetyBrake"],
    (found) => fieldOf(found, "capability")],
  ["10, the frontier", ["capabilityGrowth", "increasingReturns", "diffusion", "safetyBrake"],
    (found) => worldOf(found, WORLD.frontier)],
  ["11, deployment", ["deploymentRate"], (found) => worldOf(found, WORLD.deployment)],
  ["13, risk", ["riskHalfLife"], (found) => worldOf(found, WORLD.risk)],
  ["14, safety", ["securityHalfLife"], (found) => fieldOf(found, "safety")],
  ["14, safety without drivers", ["riskSecurity", "rivalrySecurity"],
    (found) => fieldOf(found, "safety")],
  ["14, security", ["securityHalfLife"], (found) => fieldOf(found, "security")],
  ["15, trust", ["trustHalfLife"], (found) => fieldOf(found, "trust")],
  ["16, legitimacy", ["legitimacyHalfLife"], ({ model, run }) => [
    model.forums.map(({ values }) => run.values[values + FORUM_FIELD.legitimacy] ?? NaN),
    model.forums.map(({ values }) => run.drawn[values + FORUM_FIELD.legitimacy] ?? NaN),
  ]],
  ["17, attention", ["attentionSharpness", "opaqueVoice"], ({ run }) => [
    run.chambers.flatMap(({ penFactor }) => [...penFactor]),
    run.chambers.flatMap(({ penFactor }) => [...penFactor].map(() => 1)),
  ]],
  ["J7, positions", ["positionHalfLife"], (found) => rowsOf(found, "positions")],
  ["H7, alignment", ["transferAlignment"], (found) => fieldOf(found, "alignment")],
  ["G7, opaque share", ["opaqueVoice"], (found) => worldOf(found, WORLD.opaque)],
];

test.each(STAYS)("%s: 0 switches it off to the bit, and it moves otherwise", (_, names, of) => {
  let moved = 0;
  forSeeds(25, (seed) => {
    const off = Object.fromEntries(names.map((name) => [name, 0]));
    const [end, start] = of(played(movingGame(seed, { parameters: off }), 2));
    expect(bitsOf(end)).toBe(bitsOf(start));
    const [after, before] = of(played(movingGame(seed), 2));
    if (bitsOf(after) !== bitsOf(before)) moved++;
  });
  expect(moved).toBeGreaterThan(12);
});

/** Parameters that move nothing without those that they belong to. */
test("without its switches no other parameter of the world moves a bit", () => {
  const switches = ["normUptake", "capabilityGrowth", "increasingReturns", "diffusion",
    "safetyBrake", "deploymentRate", "riskHalfLife", "securityHalfLife", "opaqueVoice",
    "trustHalfLife", "legitimacyHalfLife", "attentionSharpness", "positionHalfLife",
    "transferAlignment", "verifiedTrust"];
  const off = Object.fromEntries(switches.map((name) => [name, 0]));
  forSeeds(40, (seed) => {
    const all = Object.fromEntries(Object.keys(randomMotion(seed)).map((name) => [name, 0]));
    const left = trace(modelOf(movingGame(seed, { parameters: off })), seed, 1);
    const right = trace(modelOf(movingGame(seed, { parameters: all })), seed, 1);
    expect(bitsOf(left.summits)).toBe(bitsOf(right.summits));
  });
});

/** Each summit in a scenario of its own. */
function alone(value: ScenarioValue, m: number): ScenarioValue {
  return { ...value, summits: value.summits.slice(m, m + 1) };
}

test("with nothing on, a run of several summits has the very bits of its single summits", () => {
  let several = 0;
  forSeeds(150, (seed) => {
    const value = randomScenario(seed);
    const whole = trace(modelOf(value), seed, 3);
    several += Number(whole.summits.length > 1);
    whole.summits.forEach((summit, m) => {
      const single = trace(modelOf(alone(value, m)), seed, 3);
      expect(bitsOf(summit), `seed ${seed}, summit ${m}`).toBe(bitsOf(single.summits[0]));
    });
  });
  expect(several).toBeGreaterThan(50);
});

test("with nothing on, the world's row repeats, but for the number of texts", () => {
  const zero = Object.fromEntries(Object.keys(randomMotion(1)).map((name) => [name, 0]));
  forSeeds(20, (seed) => {
    const { world } = trace(modelOf(movingGame(seed, { parameters: zero })), seed, 0);
    for (const { numbers } of world) {
      expect({ ...numbers, norms: 0 }).toEqual({ ...world[0]?.numbers, norms: 0 });
    }
  });
});

test("with nothing on, opaque hazard still fades with the years", () => {
  const zero = Object.fromEntries(Object.keys(randomMotion(1)).map((name) => [name, 0]));
  const parameters = { ...zero, hazardExisting: 0.3, hazardOpaque: 0.5, opaqueDecay: 0.7 };
  const { world } = trace(modelOf(movingGame(3, { parameters })), 3, 0);
  for (const { years, numbers } of world) {
    const opaque = 0.5 * Math.exp(-0.7 * years);
    expect(numbers.hazard).toBeCloseTo(0.3 + opaque, 12);
    expect(numbers.opaque).toBeCloseTo(opaque / (0.3 + opaque), 12);
  }
  expect(world.length).toBeGreaterThan(10);
});

test("a run leaves nothing behind for the next", () => {
  forSeeds(25, (seed) => {
    const model = modelOf(movingGame(seed));
    const used = playerOf(model, seed);
    for (const replicate of [4, 0, null, 4]) {
      const left = used.play(replicate);
      const right = playerOf(model, seed).play(replicate);
      expect(bitsOf(left.values)).toBe(bitsOf(right.values));
      expect(bitsOf(left.series)).toBe(bitsOf(right.series));
      expect(bitsOf(left.valuesAt)).toBe(bitsOf(right.valuesAt));
    }
  });
});

test("the order of the file changes no bit of the world", () => {
  const backwards = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(map).reverse());
  forSeeds(25, (seed) => {
    const value = movingGame(seed);
    const turned = { ...value, agents: backwards(value.agents), issues: backwards(value.issues),
      forums: backwards(value.forums) };
    const [left, right] = [modelOf(value), modelOf(turned)];
    expect(left.fingerprint).toBe(right.fingerprint);
    const of = (model: typeof left) => playerOf(model, seed).play(5);
    expect(bitsOf(of(left).series)).toBe(bitsOf(of(right).series));
    expect(bitsOf(of(left).values)).toBe(bitsOf(of(right).values));
  });
});

test("the world's draws are keyed by name: a new parameter shifts no other", () => {
  const drawn = movingGame(8, { parameters: { spillover: { low: 0, high: 1 } } });
  const both = movingGame(8, { parameters: {
    spillover: { low: 0, high: 1 }, riskHalfLife: { low: 1, high: 2 },
  } });
  const of = (value: ScenarioValue): number =>
    playerOf(modelOf(value), 3).play(7).drawn[PARAMETER.spillover] ?? NaN;
  expect(of(drawn)).toBe(of(both));
});
