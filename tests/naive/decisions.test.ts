import { expect, test } from "vitest";
import { pivot } from "../../src/negotiation/pivot.ts";
import { fitOnIssue } from "../../src/negotiation/surplus.ts";
import { TERMS } from "../../src/negotiation/term.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import { hold, type Held } from "../negotiation/deals.ts";
import { bitsOf } from "../properties/bits.ts";
import { expectAgreement } from "../properties/agree.ts";
import { Dice } from "./dice.ts";
import { playNaive, type NaiveDeal, type NaiveSummit } from "./naive.ts";
import { withDecisions } from "./random-decisions.ts";
import { randomScenario } from "./random-model.ts";
import type { ScenarioValue } from "./scenario-value.ts";

/** The world in which the last meeting takes place: other minds, the same agents. */
function moved(value: ScenarioValue, seed: number): ScenarioValue {
  const dice = new Dice(seed + 99);
  const agents = Object.fromEntries(Object.entries(value.agents).map(([id, agent]) => [id, {
    ...agent,
    statusQuo: Object.fromEntries(Object.keys(value.issues).map((issue) =>
      [issue, dice.between(0, 1)])),
    security: dice.between(0, 1), safety: dice.between(0, 1), trust: dice.between(0, 1),
    transfer: dice.between(-0.2, 0.2),
  }]));
  return { ...value, agents, world: { risk: dice.between(0, 1) } };
}

/** What the engine found at meeting m, in the words of the naive model. */
function told(held: Held, m: number) {
  const { model, chambers, values } = held;
  const chamber = chambers[m] ?? expect.fail("no chamber");
  const meeting = model.meetings[m] ?? expect.fail("no meeting");
  const stakes = (values[m] as Float64Array)[PARAMETER.bindingStakes] as number;
  const n = model.agents.length;
  const ids = (flags: ArrayLike<number>): string[] =>
    model.agentOrder.filter((i) => flags[i] === 1).map((i) => model.agents[i]?.id ?? "");
  const agents = Object.fromEntries(model.agents.map(({ id }, i) => [id, {
    present: chamber.present[i] === 1,
    signs: chamber.signs[i] === 1,
    utility: chamber.utility[i],
    terms: {
      ...Object.fromEntries(TERMS.map((term, t) => [term, chamber.terms[t * n + i]])),
      fit: Object.fromEntries([...meeting.issues].map((issue, d) =>
        [model.issues[issue]?.id ?? "", fitOnIssue(chamber, i, d, stakes)])),
    },
  }]));
  const text = {
    positions: Object.fromEntries([...meeting.issues].map((issue, d) =>
      [model.issues[issue]?.id ?? "", chamber.draft[d]])),
    bindingness: chamber.bindingness,
  };
  return {
    text, agents, present: ids(chamber.present), signatories: ids(chamber.signs),
    waves: Array.from({ length: chamber.waves }, (_, wave) =>
      ids(chamber.wave.map((one) => Number(one === wave + 1)))),
    equilibria: { least: ids(chamber.least), greatest: ids(chamber.greatest) },
    light: ids(chamber.light), withdrew: ids(chamber.withdrew), spent: chamber.spent,
    paid: Object.fromEntries(model.agents.map(({ id }, i) => [id, chamber.paid[i]])),
  };
}

function expectSame(found: ReturnType<typeof told>, naive: NaiveSummit, deal: NaiveDeal,
  path: string): void {
  const agents = Object.fromEntries(Object.entries(naive.agents).map(
    ([id, { present, signs, utility, terms }]) => [id, { present, signs, utility, terms }]));
  const { text, present, signatories, waves, equilibria } = naive;
  const { light, withdrew, spent, paid } = deal;
  expectAgreement(found, { text, present, signatories, equilibria, agents, waves,
    light, withdrew, spent, paid }, 1e-9, path);
}

/** Where pulls repel, a fund has no cheapest order. */
function withoutFund<F extends object>(forum: F): Omit<F, "fund"> {
  return Object.fromEntries(Object.entries(forum).filter(([key]) => key !== "fund")) as F;
}

test("1,000 random scenarios with decisions of every kind, tiers, funds and reviews", () => {
  const seen = { reserved: 0, walked: 0, offered: 0, light: 0, bought: 0, withdrew: 0, stayed: 0,
    unmet: 0, verified: 0, pivotal: 0 };
  for (let seed = 0; seed < 1000; seed++) {
    const value = withDecisions(randomScenario(seed, { negativePulls: false }), seed);
    const worlds = value.summits.map(({ review }) =>
      (review === true && seed % 3 > 0 ? moved(value, seed) : value));
    const held = hold(value, worlds);
    const naive = playNaive(value, { worlds });
    held.chambers.forEach((chamber, m) => {
      const meeting = held.model.meetings[m] ?? expect.fail("no meeting");
      const deal = naive.deals[m] ?? expect.fail("no deal");
      const found = told(held, m);
      expectSame(found, naive.summits[m] as NaiveSummit, deal, `seed ${seed}, summit ${m}`);
      // Trying who would follow leaves no trace but in the room for trying.
      const state = (): string => bitsOf({ ...chamber, aside: 0, changed: 0, affinity: 0 });
      const before = state();
      for (const [id, lost] of Object.entries(deal.pivots)) {
        const agent = held.model.agents.findIndex((one) => one.id === id);
        const values = held.values[m] as Float64Array;
        expect(pivot(chamber, held.model, meeting, values, agent), `seed ${seed}`).toBe(lost);
        seen.pivotal += lost;
      }
      expect(state()).toBe(before);
      seen.light += deal.light.length;
      seen.bought += Object.keys(deal.paid).length;
      seen.withdrew += deal.withdrew.length;
      if (meeting.review) seen.stayed += found.signatories.length;
      seen.reserved += chamber.reserving.reduce((sum, one) => sum + one, 0);
      seen.verified += chamber.verified.reduce((sum, one) => sum + one, 0);
      seen.walked += meeting.decisions.walksOut.reduce((sum, one) => sum + one, 0);
      seen.offered += chamber.received.filter((amount) => amount > 0).length;
      seen.unmet += Object.values(naive.summits[m]?.agents ?? {}).filter(({ present, signs,
        utility }) => present && !signs && utility >= 0).length;
    });
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20);
});

test("100 of them in which peers or coverage repel: whoever the turns leave in", () => {
  let unmet = 0;
  for (let seed = 0; seed < 100; seed++) {
    const parameters = seed % 2 === 0 ? { peerPull: -0.2 } : { coverageNeed: -0.3 };
    const { forums, summits, ...rest } = withDecisions(randomScenario(seed, { parameters }), seed);
    const value = {
      ...rest, summits: summits.filter(({ review }) => review !== true),
      forums: Object.fromEntries(Object.entries(forums).map(([id, forum]) =>
        [id, withoutFund(forum)])),
    };
    const held = hold(value);
    const naive = playNaive(value);
    held.chambers.forEach((_, m) => {
      const { signatories, present, agents } = told(held, m);
      expect([...signatories].sort()).toEqual([...naive.summits[m]?.signatories ?? []].sort());
      unmet += present.filter((id) =>
        !signatories.includes(id) && (agents[id]?.utility ?? NaN) >= 0).length;
    });
  }
  expect(unmet).toBeGreaterThan(5);
});
