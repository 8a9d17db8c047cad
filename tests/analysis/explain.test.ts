import { expect, test } from "vitest";
import { explain, pivotOf, shapleyOf } from "../../src/analysis/explain.ts";
import { TERMS } from "../../src/negotiation/term.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { fixture, modelOf } from "../helpers/model.ts";
import { randomScenario } from "../naive/random-model.ts";
import { certain } from "../properties/certain.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf, withParameters } from "../properties/game.ts";
import { attractingScenario } from "./attracting-scenario.ts";

test("item 13: Shapley values sum to the change from no term to all ten", () => {
  forSeeds(6, (seed) => {
    const model = modelOf(randomScenario(seed, { agents: 3 + seed % 4, issues: 2 }));
    const agent = seed % model.agents.length;
    const shapley = shapleyOf(model, seed, 1, agent);
    const utility = (without: typeof TERMS | readonly []): number => {
      const { chambers } = playerOf(model, seed, [...without]).play(1);
      return chambers[chambers.length - 1]?.utility[agent] ?? NaN;
    };
    const sum = TERMS.reduce((total, term) => total + shapley[term], 0);
    // 10 x 512 products of weights that sum to 1.
    expect(Math.abs(sum - (utility([]) - utility(TERMS)))).toBeLessThan(1e-11);
  });
});

test("item 13: the Shapley value of a term that does nothing anywhere is 0", () => {
  const model = modelOf(gameOf(8, { agents: 4, parameters: { goodwill: 0.1, peerPull: 0.2 } }));
  const shapley = shapleyOf(model, 1, null, 0);
  for (const term of ["venue", "transfer", "domestic", "relative", "coverage", "record"] as const) {
    expect(Math.abs(shapley[term])).toBeLessThan(1e-15);
  }
  expect(shapley.urgency).not.toBe(0);
});

test("item 13: an ablation solves anew without the term", () => {
  let flips = 0;
  forSeeds(8, (seed) => {
    const value = certain(attractingScenario(seed));
    const model = modelOf(value);
    const { ablations, decision } = explain(model, seed, null, "A0");
    expect(ablations.map(({ term }) => term)).toEqual([...TERMS]);
    // Two terms can be taken away in the scenario itself, which must come to the same.
    const gone = {
      peer: { peerPull: 0 }, coverage: { coverageNeed: 0 },
    } as const;
    for (const { term, utility, signs, flips: flipped } of ablations) {
      expect(flipped).toBe(signs !== decision.signs);
      if (flipped) flips++;
      if (term !== "peer" && term !== "coverage") continue;
      const without = trace(modelOf(withParameters(value, gone[term])), seed, null);
      const agent = without.summits[0]?.agents.A0;
      expect(Math.abs((agent?.utility ?? NaN) - utility)).toBeLessThan(1e-14);
      expect(agent?.signs).toBe(signs);
    }
  });
  expect(flips).toBeGreaterThan(0);
});

test("item 14: with pulls that attract, nobody signs because an agent was forced out", () => {
  let pivotal = 0;
  forSeeds(150, (seed) => {
    const value = attractingScenario(seed);
    const model = modelOf(value);
    const before = trace(model, seed, 0).summits[0]?.signatories ?? [];
    const i = seed % model.agents.length;
    const { id } = model.agents[i] ?? expect.fail("no agent");
    const after = trace(modelOf({ ...value, decisions: [{ agent: id, signs: false }] }), seed, 0)
      .summits[0]?.signatories ?? [];
    expect(after.every((other) => before.includes(other))).toBe(true);
    const lost = before.filter((other) => other !== id && !after.includes(other));
    const { signatures, agents, weightShare } = pivotOf(model, seed, 0, i);
    expect(agents).toEqual(lost);
    expect(signatures).toBe(lost.length);
    const weight = (ids: readonly string[]): number =>
      ids.reduce((sum, other) => sum + Number(value.agents[other]?.weight), 0);
    const all = weight(Object.keys(value.agents));
    expect(Math.abs(weightShare - weight(lost) / all)).toBeLessThan(1e-12);
    if (lost.length > 0) pivotal++;
  });
  expect(pivotal).toBeGreaterThan(15);
});

test("item 14: the price is what the utility lacks", () => {
  const out = explain(modelOf(fixture("fixture-1", { accommodation: 0 })), 1, null, "A");
  expect(Math.abs(out.price - 0.026112776441395)).toBeLessThan(1e-12);
  const within = explain(modelOf(fixture("fixture-1", { accommodation: 1 })), 1, null, "A");
  expect(within.price).toBe(0);
  expect(within.decision.signs).toBe(true);
});
