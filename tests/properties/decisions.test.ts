import { expect, test } from "vitest";
import { coverageField } from "../../src/negotiation/coverage.ts";
import { largestSignatory, pivot } from "../../src/negotiation/pivot.ts";
import { stability } from "../../src/negotiation/stability.ts";
import { lightUtility } from "../../src/negotiation/tier.ts";
import { rowOf } from "../../src/model/layout.ts";
import { playerOf } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import { withDecisions } from "../naive/random-decisions.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { DecisionValue, ScenarioValue } from "../naive/scenario-value.ts";
import { hold, idsOf } from "../negotiation/deals.ts";
import { bitsOf } from "./bits.ts";
import { forSeeds } from "./for-seeds.ts";
import { maskOf, signingGame, signingScenario } from "./game-of-signing.ts";
import { gameOf, play, withForums, withParameters } from "./game.ts";

/** Peers and coverage that attract, of random strength. */
function attracting(seed: number): Record<string, number> {
  const dice = new Dice(seed + 17);
  return {
    peerPull: dice.between(0, 0.4), coverageNeed: dice.between(0, 0.3),
    bindingStakes: dice.between(0, 1), blocWidth: dice.between(0.3, 3),
  };
}

function first(value: ScenarioValue) {
  const held = hold(value);
  const { model, chambers: [chamber], values: [values] } = held;
  const [meeting] = model.meetings;
  if (!chamber || !values || !meeting) return expect.fail("nothing was held");
  return { held, model, chamber, values, meeting, ids: (of: ArrayLike<number>) => idsOf(held, of) };
}

const isWithin = (small: readonly string[], large: readonly string[]): boolean =>
  small.every((id) => large.includes(id));

/** Who waits for whom, or for how much. */
function conditionsOf(seed: number, ids: readonly string[]): DecisionValue[] {
  const dice = new Dice(seed + 3);
  return dice.some(ids, 0.6).map((agent) => {
    const others = ids.filter((id) => id !== agent);
    const asked = dice.chance(0.6)
      ? { signs: [dice.pick(others)] } : { capability: dice.between(0, 0.8) };
    return { agent, if: asked, ...(dice.chance(0.3) ? { signs: true } : {}) };
  });
}

test("conditions keep the game isotone: every equilibrium lies between least and greatest", () => {
  let apart = 0;
  let waiting = 0;
  forSeeds(120, (seed) => {
    const free = signingScenario(seed, { agents: 2 + seed % 8, parameters: attracting(seed),
      agent: (dice) => ({ transfer: dice.between(-0.3, 0.3) }) });
    const decisions = conditionsOf(seed, Object.keys(free.agents));
    const game = signingGame(free);
    const { model, values, meeting, ids, chamber } = first({ ...free, decisions });
    const field = coverageField(model, meeting, values);
    const share = model.agents.map((_, i) => values[rowOf(model.layout, i) + field] as number);
    const held = (agent: number, mask: number): number => {
      let [sum, all] = [0, 0];
      share.forEach((part, j) => {
        if (j === agent) return;
        all += part;
        if ((mask >> j) & 1) sum += part;
      });
      return sum / all;
    };
    const reply = (mask: number): number => game.ids.reduce((next, id, i) => {
      const decision = decisions.find(({ agent }) => agent === id);
      const asked = decision?.if?.signs ?? [];
      const wants = decision?.signs === true || game.valueOf(i, mask) >= 0;
      const met = (maskOf(game, asked) & ~mask) === 0
        && held(i, mask) >= (decision?.if?.capability ?? 0);
      return wants && met ? next | (1 << i) : next;
    }, 0);
    const [least, greatest] = [chamber.least, chamber.greatest]
      .map((flags) => maskOf(game, ids(flags))) as [number, number];
    for (let mask = 0; mask < 1 << game.ids.length; mask++) {
      if (reply(mask) !== mask) continue;
      expect((least & ~mask) === 0 && (mask & ~greatest) === 0, `seed ${seed}`).toBe(true);
    }
    expect([reply(least), reply(greatest)]).toEqual([least, greatest]);
    expect(chamber.signs).toEqual(chamber.least);
    if (least !== greatest) apart++;
    if (least !== maskOf(game, play(free).equilibria.least)) waiting++;
  });
  expect(apart).toBeGreaterThan(20);
  expect(waiting).toBeGreaterThan(20);
});

test("a reservation changes nobody else's fit, nor the text; its issues leave one's own", () => {
  forSeeds(100, (seed) => {
    const value = gameOf(seed, { issues: 4, parameters: { bindingStakes: 0.5, accommodation: 0.5,
      relativeGains: 0.5, firmVoice: 0.2 } });
    const plain = play(value);
    const reserved = ["i1", "i3"];
    const held = play({ ...value, decisions: [{ agent: "A0", reservation: reserved }] });
    expect(bitsOf(held.text)).toBe(bitsOf(plain.text));
    for (const [id, { terms }] of Object.entries(held.agents)) {
      const before = plain.agents[id]?.terms.fit ?? {};
      for (const [issue, fit] of Object.entries(terms.fit)) {
        expect(fit).toBe(id === "A0" && reserved.includes(issue) ? 0 : before[issue]);
      }
    }
  });
});

test("who walks out is absent, to the bit", () => {
  forSeeds(150, (seed) => {
    const value = { ...randomScenario(seed), decisions: [], absent: [] };
    const dice = new Dice(seed);
    const agent = dice.pick(Object.keys(value.agents));
    const left = hold({ ...value, decisions: [{ agent, walksOut: true }] }, [], 3);
    const away = hold({ ...value, absent: [agent] }, [], 3);
    expect(bitsOf(left.chambers)).toBe(bitsOf(away.chambers));
  });
});

test("an offer of 0, an empty fund and a tier that binds no less are none, to the bit", () => {
  let light = 0;
  forSeeds(80, (seed) => {
    const value = gameOf(seed, { agents: 6, parameters: { ...attracting(seed), noise: 0.3,
      accommodation: 0.5 } });
    const bits = (other: ScenarioValue): string => bitsOf(play(other, 2));
    expect(bits({ ...value, decisions: [{ agent: "A0", offers: { A1: 0, A2: 0 } }] }))
      .toBe(bits(value));
    expect(bits(withForums(value, () => ({ fund: { budget: 0 } })))).toBe(bits(value));
    const same = first(withForums(value, () => ({ tier: { bindingness: 1 } })));
    expect(same.ids(same.chamber.light)).toEqual([]);
    const lighter = withForums(value, () => ({ tier: { bindingness: 0.1 } }));
    expect(bits(lighter)).toBe(bits(value));
    const { chamber, held, values } = first(lighter);
    held.model.agents.forEach((_, i) => {
      // Nobody signs the lighter tier who would sign the full text.
      if (chamber.light[i] === 1) expect(chamber.utility[i]).toBeLessThan(0);
      if (chamber.signs[i] === 1) return;
      expect(chamber.light[i]).toBe(Number(lightUtility(chamber, values, i) >= 0));
      light += chamber.light[i] as number;
    });
  });
  expect(light).toBeGreaterThan(5);
});

test("a fund spends no more than it has, and more of it never loses a signature", () => {
  let bought = 0;
  forSeeds(80, (seed) => {
    const value = signingScenario(seed, { agents: 8, parameters: attracting(seed) });
    let before: string[] = play(value).signatories.slice();
    for (const budget of [0.05, 0.1, 0.2, 0.4, 0.8, 5]) {
      const { chamber, ids } = first(withForums(value, () => ({ fund: { budget } })));
      expect(chamber.spent).toBeLessThanOrEqual(budget);
      const paid = [...chamber.paid].filter((amount) => amount > 0);
      expect(Math.abs(paid.reduce((sum, amount) => sum + amount, 0) - chamber.spent))
        .toBeLessThan(1e-12);
      const now = ids(chamber.signs);
      expect(isWithin(before, now), `seed ${seed}`).toBe(true);
      // Who was paid signs, and wants to.
      chamber.paid.forEach((amount, i) => {
        if (amount > 0) expect([chamber.signs[i], (chamber.utility[i] as number) >= 0])
          .toEqual([1, true]);
      });
      expect(stability(chamber)).toBe(1);
      before = now;
      bought += paid.length;
    }
    expect(before).toHaveLength(8);
  });
  expect(bought).toBeGreaterThan(200);
});

/** A game with a second meeting that reviews its text. */
function reviewed(seed: number, procedure: "opt-in" | "silence"): ScenarioValue {
  const dice = new Dice(seed + 23);
  const value = gameOf(seed, {
    agents: 7, parameters: { ...attracting(seed), accommodation: 0.5, noise: 0.3, eventShock: 0.2,
      riskUrgency: 0.2, relativeGains: 0.3, goodwill: dice.between(-0.1, 0.1) },
    forum: { procedure },
  });
  return { ...value, summits: [{ forum: "f", date: "2025-01-02" },
    { forum: "f", date: "2026-01-02", review: true }] };
}

test("a review wins no signatory; an unchanged world loses none", () => {
  let left = 0;
  forSeeds(100, (seed) => {
    const value = reviewed(seed, seed % 2 === 0 ? "opt-in" : "silence");
    const replicate = seed % 3 === 0 ? null : seed % 7;
    const same = hold(value, [], replicate);
    const [signing, review] = same.chambers.map(({ signs }) => idsOf(same, signs));
    expect(review).toEqual(signing);
    expect(idsOf(same, same.chambers[1]?.withdrew ?? [])).toEqual([]);
    expect(same.chambers[1]?.bindingness).toBe(same.chambers[0]?.bindingness);
    const dice = new Dice(seed);
    const agents = Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
      [id, { ...agent, safety: dice.next(), security: dice.next(),
        transfer: dice.between(-0.5, 0.1), statusQuo: { i0: dice.next() } }]));
    const changed = hold(value, [value, { ...value, agents }], replicate);
    const now = idsOf(changed, changed.chambers[1]?.signs ?? []);
    expect(isWithin(now, signing ?? [])).toBe(true);
    const gone = idsOf(changed, changed.chambers[1]?.withdrew ?? []);
    expect([...now, ...gone].sort()).toEqual([...signing ?? []].sort());
    // Who stays wants to stay beside the others who do.
    changed.chambers[1]?.signs.forEach((signs, i) => {
      if (signs === 1) expect(changed.chambers[1]?.utility[i]).toBeGreaterThanOrEqual(0);
    });
    left += gone.length;
  });
  expect(left).toBeGreaterThan(50);
});

test("a norm that was absorbed since the signing makes nobody withdraw", () => {
  forSeeds(40, (seed) => {
    const value = reviewed(seed, "opt-in");
    const { text, signatories } = play(value);
    const absorbed = { ...value, agents: Object.fromEntries(
      Object.entries(value.agents).map(([id, agent]) => [id, { ...agent,
        statusQuo: { ...text.positions, bindingness: text.bindingness } }])) };
    const held = hold(value, [value, absorbed]);
    expect(idsOf(held, held.chambers[1]?.signs ?? [])).toEqual(signatories);
  });
});

test("item 14: pivots are not negative, and what a decreed refusal costs at the same text", () => {
  let lost = 0;
  forSeeds(100, (seed) => {
    const value = signingScenario(seed, { agents: 7, parameters: attracting(seed),
      forum: { procedure: seed % 2 === 0 ? "opt-in" : "silence" } });
    const { chamber, model, meeting, values, ids } = first(value);
    const signed = ids(chamber.signs);
    model.agents.forEach(({ id }, i) => {
      const price = pivot(chamber, model, meeting, values, i);
      const refused = play({ ...value, decisions: [{ agent: id, signs: false }] }).signatories;
      const others = signed.filter((other) => other !== id);
      expect(price).toBe(signed.includes(id) ? others.length - refused.length : 0);
      expect(price).toBeGreaterThanOrEqual(0);
      lost += price;
    });
    expect(ids(chamber.signs)).toEqual(signed);
    const largest = largestSignatory(chamber);
    expect(largest < 0).toBe(signed.length === 0);
    for (let i = 0; i < chamber.agents; i++) {
      if (chamber.signs[i] === 1) expect(chamber.share[i]).toBeLessThanOrEqual(
        chamber.share[largest] as number);
    }
  });
  expect(lost).toBeGreaterThan(30);
});

test("stability is 1 wherever all are free to choose, and falls with unwanted pins", () => {
  let forced = 0;
  forSeeds(100, (seed) => {
    const value = signingScenario(seed, { agents: 6, parameters: attracting(seed) });
    expect(stability(first(value).chamber)).toBe(1);
    const decisions = ["A0", "A1"].map((agent, n) => ({ agent, signs: n === 0 }));
    const { chamber } = first({ ...value, decisions });
    const unwilling = Number((chamber.utility[0] as number) < 0)
      + Number((chamber.utility[1] as number) >= 0);
    expect(stability(chamber)).toBeCloseTo(1 - unwilling / 6, 14);
    forced += unwilling;
  });
  expect(forced).toBeGreaterThan(20);
});

test("decisions, funds, tiers and reviews leave nothing behind for the next run", () => {
  forSeeds(60, (seed) => {
    const model = modelOf(withDecisions(randomScenario(seed), seed));
    const see = (before: readonly number[]): string => {
      const player = playerOf(model, seed);
      for (const replicate of before) player.play(replicate);
      const { chambers } = player.play(1);
      return bitsOf(chambers.map(({ utility, terms, signs, wave, light, withdrew, paid, spent,
        received, present, least, greatest, ballot, draft }) => ({ utility, terms, signs, wave,
        light, withdrew, paid, spent, received, present, least, greatest, ballot, draft })));
    };
    expect(see([0, 2, 5])).toBe(see([]));
  });
});

test("a vote knows the shares of AI systems and is no different for it", () => {
  forSeeds(30, (seed) => {
    const value = gameOf(seed, { forum: { procedure: "vote" }, parameters: attracting(seed) });
    const { chamber, model } = first(value);
    expect([...chamber.share]).toEqual(model.agents.map(({ id }) => value.agents[id]?.capability));
    expect(bitsOf(play(value)))
      .toBe(bitsOf(play(withParameters(value, { coverageNeed: 0.9, peerPull: 0.9 }))));
  });
});
