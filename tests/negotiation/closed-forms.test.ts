import { expect, test } from "vitest";
import { Dice } from "../naive/dice.ts";
import type { AgentValue } from "../naive/scenario-value.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf, play, withAgents, withForums, withParameters } from "../properties/game.ts";

const fixedBindingness = { bindingness: { min: 0, max: 0 } };

test("equal weights and saliences give the mean", () => {
  const value = withAgents(gameOf(5, { agents: 7, issues: 3 }), () => ({
    weight: 1, salience: { i0: 1, i1: 1, i2: 1, bindingness: 1 },
  }));
  const { text } = play(value);
  for (const issue of ["i0", "i1", "i2"]) {
    const ideals = Object.values(value.agents).map(({ positions }) => positions[issue] as number);
    const mean = ideals.reduce((sum, x) => sum + x, 0) / ideals.length;
    expect(Math.abs((text.positions[issue] ?? NaN) - mean)).toBeLessThan(1e-14);
  }
});

test("a chair of overwhelming weight writes its own ideal", () => {
  const value = gameOf(6, { forum: { chair: "A1", chairWeight: 1e13 } });
  const { text } = play(value);
  const chair = value.agents.A1 ?? expect.fail("no chair");
  for (const [issue, position] of Object.entries(text.positions)) {
    expect(Math.abs(position - (chair.positions[issue] as number))).toBeLessThan(1e-10);
  }
  expect(Math.abs(text.bindingness - (chair.bindingness as number))).toBeLessThan(1e-10);
});

test("Nash and compromise differ by O(1/goodwill)", () => {
  forSeeds(10, (seed) => {
    const own = withAgents(gameOf(seed, { agents: 12, issues: 4, forum: fixedBindingness }),
      ({ positions }) => ({ statusQuo: positions }));
    const at = (accommodation: number, goodwill: number) =>
      play(withParameters(own, { accommodation, goodwill })).text.positions;
    const scaled = [10, 100, 1000, 10000].map((goodwill) => {
      const compromise = at(0, goodwill);
      return goodwill * Math.max(...Object.entries(at(1, goodwill)).map(([issue, y]) =>
        Math.abs(y - (compromise[issue] ?? NaN))));
    });
    const last = scaled[3] as number;
    expect(last).toBeGreaterThan(1e-5);
    // The next order is a loss (below 1/4 here) over the goodwill.
    scaled.forEach((one, n) =>
      expect(Math.abs(one / last - 1)).toBeLessThan(0.5 / Math.pow(10, n + 1) + 1e-3));
  });
});

test("two agents at the ends with weights 2 and 1: the root of the Nash condition", () => {
  const end = (x: number, weight: number): Partial<AgentValue> => ({
    positions: { i0: x }, statusQuo: { i0: x }, weight, salience: { i0: 1, bindingness: 0 },
  });
  const game = gameOf(1, { agents: 2, issues: 1, forum: fixedBindingness });
  const value = withAgents(game, (_, id) => (id === "A0" ? end(0, 2) : end(1, 1)));
  const { text } = play(withParameters(value, { accommodation: 1, goodwill: 1.5 }));
  expect(Math.abs((text.positions.i0 ?? NaN) - 0.378522627)).toBeLessThan(1e-9);
});

test("without accommodation and stakes rounds close the gap by the factor 1 - alpha", () => {
  forSeeds(30, (seed) => {
    const alpha = new Dice(seed).between(0.05, 0.95);
    const game = withParameters(gameOf(seed), { roundStep: alpha });
    const goal = play(game).text;
    const positions = Object.fromEntries(Object.keys(game.issues).map((issue) => [issue, 0.9]));
    const { rounds } = play(withForums(game, () =>
      ({ rounds: 25, draft: { positions, bindingness: 0.1, weight: 0 } })));
    rounds.forEach((round, r) => {
      const left = Math.pow(1 - alpha, r + 1);
      for (const [issue, y] of Object.entries(round.positions)) {
        const end = goal.positions[issue] ?? NaN;
        expect(Math.abs(y - (end + left * (0.9 - end)))).toBeLessThan(1e-13);
      }
      const end = goal.bindingness;
      expect(Math.abs(round.bindingness - (end + left * (0.1 - end)))).toBeLessThan(1e-13);
    });
    expect(rounds.length).toBeGreaterThan(5);
  });
});

test("d(fit + bind)/db at a fixed text is mu [l(q) - l(y)] - 2 sigma_b (b - b_i)", () => {
  forSeeds(50, (seed) => {
    const value = gameOf(seed, { parameters: { bindingStakes: 0.6 } });
    const dice = new Dice(seed);
    const positions = Object.fromEntries(
      Object.keys(value.issues).map((issue) => [issue, dice.next()]));
    const worth = (bindingness: number, stakes = 0.6): Record<string, number> => {
      const fixed = withForums(value, () => ({ text: { positions, bindingness } }));
      const { agents } = play(withParameters(fixed, { bindingStakes: stakes }));
      return Object.fromEntries(Object.entries(agents).map(([id, { utility }]) => [id, utility]));
    };
    const b = dice.between(0.1, 0.9);
    const [above, below] = [worth(b + 1e-3), worth(b - 1e-3)];
    for (const [id, agent] of Object.entries(value.agents)) {
      const salience = agent.salience as Record<string, number>;
      const total = Object.values(salience).reduce((sum, s) => sum + s, 0);
      let gain = 0;
      for (const [issue, y] of Object.entries(positions)) {
        const [x, q] = [Number(agent.positions[issue]), Number(agent.statusQuo?.[issue])];
        gain += (salience[issue] ?? NaN) / total * ((q - x) * (q - x) - (y - x) * (y - x));
      }
      const slope = 0.6 * gain
        - 2 * (salience.bindingness ?? NaN) / total * (b - Number(agent.bindingness));
      // The worth is quadratic in b: central differences are exact but for rounding over 2e-3.
      const found = ((above[id] ?? NaN) - (below[id] ?? NaN)) / 2e-3;
      expect(Math.abs(found - slope)).toBeLessThan(1e-11);
    }
  });
});

test("equation 1: tilted salience of every loading, written out", () => {
  const game = withAgents(gameOf(3, { agents: 1, issues: 4, parameters: { securityTilt: 1.5 } }),
    () => ({
      positions: { i0: 0, i1: 0, i2: 0, i3: 0 }, statusQuo: { i0: 1, i1: 1, i2: 1, i3: 1 },
      salience: { i0: 1, i1: 2, i2: 0.5, i3: 1, bindingness: 0.5 }, safety: 0.9, security: 0.3,
    }));
  const positions = { i0: 0, i1: 0, i2: 0, i3: 0 };
  const { agents } = play(withForums(game, () => ({ text: { positions, bindingness: 0 } })));
  // Issues are loaded on safety, security, development and nothing, in this order.
  const raw = [Math.exp(1.2), 2 * Math.exp(-0.6), 0.5 * Math.exp(-0.3), 1];
  const total = raw.reduce((sum, x) => sum + x, 0.5);
  Object.values(agents.A0?.terms.fit ?? {}).forEach((fit, d) =>
    expect(Math.abs(fit - (raw[d] ?? NaN) / total)).toBeLessThan(1e-15));
});

test("equation 2: the strong want a softer text than their kind, absent members included", () => {
  const game = gameOf(4, {
    agents: 3, issues: 1, parameters: { capabilitySoftening: 0.5 },
    agent: () => ({ bindingness: undefined as unknown as number }),
  });
  const capability: Record<string, number> = { A0: 0.9, A1: 0.3, A2: 0.6 };
  const value = withAgents(game, (_, id) => ({ capability: capability[id] ?? NaN }));
  const bind = (b: number, ideal: number, q: number, salience: number): number =>
    -salience * ((b - ideal) * (b - ideal) - (q - ideal) * (q - ideal));
  const { agents, text } = play({ ...value, absent: ["A1"] });
  for (const [id, ideal] of [["A0", 0.35], ["A1", 0.65], ["A2", 0.5]] as const) {
    const { salience, statusQuo } = value.agents[id] ?? expect.fail(id);
    const total = Number(salience?.i0) + Number(salience?.bindingness);
    const written = bind(text.bindingness, ideal, Number(statusQuo?.bindingness),
      Number(salience?.bindingness) / total);
    expect(Math.abs((agents[id]?.terms.bind ?? NaN) - written)).toBeLessThan(1e-14);
  }
});
