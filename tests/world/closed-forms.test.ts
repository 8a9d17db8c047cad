import { expect, test } from "vitest";
import { FIELD, PARAMETER, rowOf, WORLD } from "../../src/model/layout.ts";
import { assessHazard } from "../../src/world/hazard.ts";
import { filterShare } from "../../src/world/half-life.ts";
import { leak } from "../../src/world/leakage.ts";
import { worldOf } from "../../src/world/world.ts";
import { modelOf } from "../helpers/model.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf } from "../properties/game.ts";
import { FOUR_YEARS, forumNumber, moving, movingGame, played, until, type Motion }
  from "./moving.ts";

const game = (motion: Motion, agents = 3) => moving(gameOf(5, { agents, issues: 4 }),
  { events: [until(FOUR_YEARS)], ...motion });

test("two steps of half the length lead as far as one", () => {
  for (const halfLife of [0.1, 0.7, 3, 40]) {
    for (const step of [0.01, 0.25, 2]) {
      const once = 1 - filterShare(halfLife, step);
      const half = 1 - filterShare(halfLife, step / 2);
      expect(Math.abs(half * half - once)).toBeLessThan(1e-15);
    }
    expect(filterShare(halfLife, halfLife)).toBeCloseTo(0.5, 15);
  }
  expect(filterShare(0, 1)).toBe(0);
});

test("10: diffusion closes the log gap to the leader by (1 - omega O) a year", () => {
  const capability = { A0: 1, A1: 0.2, A2: 0.5 } as const;
  const found = played(game({
    parameters: { diffusion: 0.3 }, agents: (id) => ({
      capability: capability[id as "A0"], openness: id === "A1" ? 0.8 : 0,
    }),
  }));
  expect(Math.log(found.agent("A1", "capability"))).toBeCloseTo(Math.log(0.2) * 0.76 ** 4, 12);
  expect(found.agent("A2", "capability")).toBe(0.5);
  expect(found.agent("A0", "capability")).toBe(1);
  expect(found.series("frontier")).toBe(1);
});

test("10: full openness and diffusion close the gap in the first step", () => {
  const found = played(game({
    parameters: { diffusion: 1 }, agents: (id) => ({ capability: id === "A0" ? 1 : 0.01 }),
  }));
  expect(found.agent("A1", "capability")).toBeCloseTo(1, 14);
});

test("10: the frontier takes up growth, returns widen the gap, binding safety norms slow", () => {
  const growth = played(game({ parameters: { capabilityGrowth: 0.25 } }));
  expect(growth.series("frontier")).toBeCloseTo(Math.exp(1), 10);
  const before = played(game({}));
  for (const id of ["A0", "A1", "A2"]) {
    expect(growth.agent(id, "capability")).toBeCloseTo(before.agent(id, "capability"), 12);
  }
  const gap = (found: ReturnType<typeof played>): number =>
    found.agent("A0", "capability") / found.agent("A1", "capability");
  const set = (statusQuo: number): Motion => ({
    agents: (id) => ({
      capability: id === "A0" ? 1 : 0.4,
      statusQuo: id === "A0" ? { i0: statusQuo, bindingness: statusQuo } : {},
    }),
  });
  const returns = played(game({ ...set(0), parameters: { increasingReturns: 0.5 } }));
  expect(gap(returns)).toBeGreaterThan(1 / 0.4);
  const braked = played(game({ ...set(0.5), parameters: { safetyBrake: 1 } }));
  // The leader grows by e^(-z) a year, z = 1/2 x 1/2, for four years.
  expect(gap(braked)).toBeCloseTo((1 / 0.4) * Math.exp(-1), 10);
});

test("13: risk halves in its half-life toward 1 - e^(-H)", () => {
  const still = played(game({ world: { risk: 0.8 }, parameters: { riskHalfLife: 2 } }));
  expect(still.series("risk")).toBeCloseTo(0.2, 13);
  const dangerous = played(game({
    world: { risk: 0, frontier: 2 }, parameters: { riskHalfLife: 4, hazardExisting: 0.7 },
  }));
  expect(dangerous.series("risk")).toBeCloseTo((1 - Math.exp(-1.4)) / 2, 12);
});

test("14: preferences come to rest at their start and the drivers, tied or untied", () => {
  const fixed = (untied: number, own: Record<string, unknown>) => played(game({
    world: { risk: 0.9 }, events: [until("2225-01-01")],
    parameters: {
      securityHalfLife: 1, riskSecurity: 0.5, rivalrySecurity: 0.4, untied,
    },
    agents: (id) => ({
      ...own, capability: id === "A1" ? 0.9 : 0.3, rivals: id === "A0" ? { A1: 0.5 } : {},
    }),
  }, 2));
  const rivalry = 0.4 * 0.5 * (0.9 / 1.2);
  const tied = fixed(0, { security: 0.4, safety: undefined });
  expect(tied.agent("A0", "safety")).toBeCloseTo(0.4 + 0.2 + rivalry, 12);
  expect(tied.agent("A0", "security")).toBe(tied.agent("A0", "safety"));
  const untied = fixed(1, { security: 0.4, safety: undefined });
  expect(untied.agent("A0", "safety")).toBeCloseTo(0.4 + 0.2, 12);
  expect(untied.agent("A0", "security")).toBeCloseTo(0.4 + rivalry, 12);
  const both = fixed(0, { security: 0.4, safety: 0.7 });
  expect(both.agent("A0", "safety")).toBeCloseTo(0.9, 12);
  expect(both.agent("A0", "security")).toBeCloseTo(0.4 + rivalry, 12);
});

test("9: uptake of signatories and others, in force or not", () => {
  const text = { positions: { i0: 0.8, i1: 0.8, i2: 0.8, i3: 0.8 }, bindingness: 0.6 };
  const run = (parameters: Record<string, number>, forum: Record<string, unknown> = {},
    agent: Record<string, unknown> = {}) => played({ ...game({
    parameters, forums: { f: { text, ...forum } },
    agents: () => ({ statusQuo: {}, ...agent }),
  }), decisions: [{ agent: "A0", signs: true }, { agent: "A1", signs: false }] });
  const full = run({ normUptake: 1 });
  expect([full.stock("A0", "i2"), full.stock("A0", "bindingness")]).toEqual([0.8, 0.6]);
  expect(full.stock("A1", "i2")).toBe(0);
  expect(full.series("norms")).toBe(1);
  expect(run({ normUptake: 0.5, spillover: 0.2 }).stock("A1", "i0")).toBeCloseTo(0.08, 14);
  const reached = run({ normUptake: 0.5 }, { reach: 0.5 }, { exposure: 0.6 });
  expect(reached.stock("A1", "i0")).toBeCloseTo(0.5 * 0.3 * 0.8, 14);
  expect(run({ normUptake: 0.5 }, { implementation: 0.4 }).stock("A0", "i0"))
    .toBeCloseTo(0.16, 14);
  const copied = run({ normUptake: 1, emulation: 0.5, blocWidth: 0.7 }, { sponsor: "A1" });
  expect(copied.stock("A1", "i0")).toBeCloseTo(0.4, 14);
  expect(run({ normUptake: 1, selfCompliance: 0.25 }).stock("A0", "i0")).toBeCloseTo(0.2, 14);
  const soft = run({ normUptake: 1, softForce: 0.3 }, { entryIntoForce: 1 });
  expect(soft.stock("A0", "i0")).toBeCloseTo(0.24, 14);
  expect(run({ normUptake: 1 }, { entryIntoForce: 1 }).stock("A0", "i0")).toBe(0);
});

test("15: trust follows the cross-bloc share that signs with one, and only of who is there", () => {
  const text = { positions: { i0: 0.5, i1: 0.5, i2: 0.5, i3: 0.5 }, bindingness: 0 };
  const base = game({
    parameters: { trustHalfLife: 2, blocWidth: 0.7 },
    forums: { f: { text, invited: ["A0", "A1", "A2"] } },
    agents: (id) => ({
      trust: 0.3, weight: 1, alignment: { A0: -1, A1: 1, A2: 0.5, A3: 0 }[id],
    }),
  }, 4);
  const found = played({ ...base, decisions: [{ agent: "A0", signs: true },
    { agent: "A1", signs: true }, { agent: "A2", signs: false }] });
  const apart = (x: number): number => 1 - Math.exp(-(x * x) / (2 * 0.49));
  // The meeting is on the second day: filters run for the rest of the four years.
  const years = 4 - 1 / 365.25;
  const toward = (target: number): number => target + (0.3 - target) * 0.5 ** (years / 2);
  const share = apart(2) / (apart(2) + apart(1.5));
  expect(found.agent("A0", "trust")).toBeCloseTo(toward(share), 12);
  expect(found.agent("A2", "trust")).toBeCloseTo(toward(0), 12);
  expect(found.agent("A3", "trust")).toBe(0.3);
});

test("16: legitimacy follows procedure and outcome", () => {
  const text = { positions: { i0: 0.5, i1: 0.5, i2: 0.5, i3: 0.5 }, bindingness: 0.4 };
  const base = game({
    parameters: { legitimacyHalfLife: 1, inputLegitimacy: 0.25 }, events: [until("2225-01-01")],
    forums: { f: { text, invited: ["A0", "A1"], observers: ["A2"], legitimacyChain: 0.5,
      legitimacy: 0.9 } },
    agents: () => ({ weight: 1 }),
  }, 4);
  const found = played({ ...base, decisions: [{ agent: "A0", signs: true },
    { agent: "A1", signs: false }] });
  const target = 0.25 * 0.5 * 0.75 + 0.75 * 0.7 * 0.5;
  expect(forumNumber(found, "f", "legitimacy")).toBeCloseTo(target, 12);
  expect(found.series("legitimacy.f", 0)).toBe(0.9);
});

test("17: attention is shared among an agent's forums, and an even share changes no pen", () => {
  const found = played(movingGame(3, { parameters: { attentionSharpness: 1.3 } }));
  const { model, run } = found;
  model.agents.forEach((_, i) => {
    const shares = model.forums.map(({ meetings }) => {
      const last = meetings.at(-1) ?? -1;
      return run.chambers[last]?.penFactor[i] ?? NaN;
    });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });
  // Two forums that are alike to everybody.
  const alike = played(moving(gameOf(4, { agents: 4, issues: 2 }), {
    summits: [{ forum: "f", date: "2025-01-02" }, { forum: "g", date: "2025-01-02" }],
    forums: { g: {} }, parameters: { attentionSharpness: 2 },
  }));
  expect(alike.series("attention.f")).toBe(0.5);
  for (const { penFactor } of alike.run.chambers) expect([...penFactor]).toEqual([1, 1, 1, 1]);
});

test("J7: positions close half of their way to the norm stock in a half-life", () => {
  const found = played(game({
    parameters: { positionHalfLife: 4 },
    agents: () => ({ positions: { i0: 0.2, i1: 0, i2: 1, i3: 0.5 },
      statusQuo: { i0: 0.6, i1: 1, i2: 0, i3: 0.5, bindingness: 0.1 } }),
  }));
  const row = rowOf(found.model.layout, 0) + found.model.layout.positions;
  const positions = [...found.run.values.subarray(row, row + 4)];
  [0.4, 0.5, 0.5, 0.5].forEach((x, d) => expect(positions[d]).toBeCloseTo(x, 13));
});

test("H7: transfers draw toward who gave", () => {
  const base = game({
    parameters: { transferAlignment: 0.5 }, forums: { f: { sponsor: "A0" } },
    agents: (id) => ({ alignment: id === "A0" ? 1 : -1, transfer: id === "A1" ? 0.4 : 0 }),
  });
  const found = played({ ...base, decisions: [{ agent: "A1", signs: true },
    { agent: "A2", signs: true }] });
  const years = 4 - 1 / 365.25;
  expect(found.agent("A1", "alignment")).toBeCloseTo(1 - 2 * Math.exp(-0.5 * 0.4 * years), 12);
  expect(found.agent("A2", "alignment")).toBe(-1);
  expect(found.agent("A0", "alignment")).toBe(1);
});

test("11: governance is at its best at D* = ln(1 + k_I/k_C)/k_I", () => {
  for (const [gain, lock] of [[1, 0.5], [0.3, 2], [4, 1]] as const) {
    const model = modelOf(game({ parameters: { informationGain: gain, lockIn: lock } }));
    const world = worldOf(model);
    const values = model.values.slice();
    let best = 0;
    let at = NaN;
    for (let n = 0; n <= 50_000; n++) {
      values[WORLD.deployment] = n * 1e-4;
      assessHazard(world, values, 0);
      if (world.efficacy > best) [best, at] = [world.efficacy, n * 1e-4];
    }
    expect(Math.abs(at - Math.log(1 + gain / lock) / gain)).toBeLessThan(1.01e-4);
  }
});

test("11: deployment without control raises the hazard only as far as harm needs use", () => {
  const end = (useNeeded: number, deployment: number) => played(game({
    parameters: { hazardExisting: 1, hazardOpaque: 0.5, useNeeded }, world: { deployment },
  })).series("hazard");
  expect(end(0, 3)).toBe(1.5);
  expect(end(1, 0)).toBe(0);
  expect(end(1, 3)).toBeCloseTo(1.5 * (1 - Math.exp(-3)), 14);
});

test("12: leakage: at most the mean, first order in the variance, in the end the minimum", () => {
  forSeeds(200, (seed) => {
    const model = modelOf(gameOf(seed, { agents: 6, issues: 4 }));
    const world = worldOf(model);
    const values = model.values.slice();
    const governance = (leakage: number): number => {
      values[PARAMETER.leakage] = leakage;
      leak(world, values);
      return world.governance;
    };
    const rows = model.agents.map((_, i) => rowOf(model.layout, i));
    const z = rows.map((row) => (values[row + model.layout.statusQuo] ?? NaN)
      * (values[row + model.layout.statusQuo + 4] ?? NaN));
    const c = rows.map((row) => values[row + FIELD.capability] ?? NaN);
    const all = c.reduce((sum, x) => sum + x, 0);
    const mean = z.reduce((sum, x, i) => sum + x * (c[i] ?? NaN) / all, 0);
    const variance = z.reduce((sum, x, i) => sum + (x - mean) ** 2 * (c[i] ?? NaN) / all, 0);
    expect(governance(0)).toBeCloseTo(mean, 14);
    expect(world.deficit).toBe(0);
    for (const leakage of [0.1, 1, 10]) {
      expect(governance(leakage)).toBeLessThanOrEqual(mean + 1e-15);
      expect(governance(leakage)).toBeGreaterThanOrEqual(Math.min(...z) - 1e-15);
    }
    expect(Math.abs(governance(1e-4) - (mean - 1e-4 * variance))).toBeLessThan(1e-8);
    // Flight so strong that every weight but the least stringent's is below the least double.
    expect(governance(1e300)).toBeCloseTo(Math.min(...z), 14);
    expect(world.deficit).toBeCloseTo(mean - world.governance, 14);
  });
});

test("how a gap is cut into steps changes no filter", () => {
  const at = (step: number) => played(game({
    world: { risk: 0.9, step },
    parameters: {
      riskHalfLife: 3, diffusion: 0.4, positionHalfLife: 5, capabilityGrowth: 0.1,
      trustHalfLife: 2, legitimacyHalfLife: 3, normUptake: 0.5, transferAlignment: 0.2,
    },
    agents: () => ({ transfer: 0.2 }), forums: { f: { sponsor: "A0" } },
  }));
  const [fine, coarse] = [at(0.05), at(10)];
  expect(fine.model.timeline.length).toBeGreaterThan(coarse.model.timeline.length + 50);
  fine.run.values.forEach((value, place) => {
    if (value === value) expect(Math.abs(value - (coarse.run.values[place] ?? NaN)))
      .toBeLessThan(1e-11);
  });
});
