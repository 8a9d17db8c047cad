import { expect, test } from "vitest";
import { Dice } from "../naive/dice.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { forSeeds } from "./for-seeds.ts";
import { gameOf, play, withAgents, withForums, withParameters } from "./game.ts";
import { maskOf, signingGame, signingScenario } from "./game-of-signing.ts";

/** Peers and coverage that attract, of random strength. */
function attracting(seed: number): Record<string, number> {
  const dice = new Dice(seed + 17);
  return {
    peerPull: dice.between(0, 0.4), coverageNeed: dice.between(0, 0.3),
    bindingStakes: dice.between(0, 1), blocWidth: dice.between(0.3, 3),
  };
}

const isWithin = (small: number, large: number): boolean => (small & ~large) === 0;

test("item 1: a bandwagon of equals stops where sorted thresholds say, exactly", () => {
  const sizes = new Set<number>();
  forSeeds(200, (seed) => {
    const dice = new Dice(seed);
    const value = signingScenario(seed, {
      agents: 25, agent: (own) => ({ weight: 1, transfer: own.between(-0.6, 0.1) }),
      parameters: { peerPull: dice.between(0, 1), blocWidth: 1e9 },
    });
    const utilities = signingGame(value).base.toSorted((a, b) => b - a);
    // Granovetter: the least n such that exactly n agents have u >= -gamma n / (N - 1).
    const gamma = Number(value.parameters?.peerPull);
    let n = 0;
    while (n < 25 && (utilities[n] as number) >= -gamma * n / 24) n++;
    expect(play(value).signatories).toHaveLength(n);
    sizes.add(n);
  });
  expect(sizes.size).toBeGreaterThan(8);
});

test("items 8 and 10: every equilibrium lies between the least and the greatest", () => {
  let apart = 0;
  forSeeds(150, (seed) => {
    const value = signingScenario(seed, { agents: 2 + seed % 9, parameters: attracting(seed) });
    const game = signingGame(value);
    const { equilibria, agents } = play(value);
    const [least, greatest] = [equilibria.least, equilibria.greatest]
      .map((ids) => maskOf(game, ids)) as [number, number];
    const fixed: number[] = [];
    for (let mask = 0; mask < 1 << game.ids.length; mask++) {
      if (game.reply(mask) === mask) fixed.push(mask);
    }
    expect(fixed).toContain(least);
    expect(fixed).toContain(greatest);
    for (const mask of fixed) {
      expect(isWithin(least, mask) && isWithin(mask, greatest), `seed ${seed}`).toBe(true);
    }
    if (least !== greatest) apart++;
    // Stability at the decision taken: who signs wants to, who stays out does not.
    for (const { signs, utility } of Object.values(agents)) expect(utility >= 0).toBe(signs);
  });
  expect(apart).toBeGreaterThan(20);
});

test("item 8: a utility lowered never adds a signature, a stronger pull never removes one", () => {
  forSeeds(100, (seed) => {
    const value = signingScenario(seed, { parameters: attracting(seed) });
    const game = signingGame(value);
    const at = (other: ScenarioValue): [number, number] => {
      const { least, greatest } = play(other).equilibria;
      return [maskOf(game, least), maskOf(game, greatest)];
    };
    const [least, greatest] = at(value);
    const victim = `A${seed % game.ids.length}`;
    const [lower, lowerMost] = at(withAgents(value, ({ transfer }, id) =>
      ({ transfer: Number(transfer) - (id === victim ? 0.2 : 0) })));
    expect(isWithin(lower, least) && isWithin(lowerMost, greatest)).toBe(true);
    const pull = Number(value.parameters?.peerPull) + 0.1;
    const [higher, higherMost] = at(withParameters(value, { peerPull: pull }));
    expect(isWithin(least, higher) && isWithin(greatest, higherMost)).toBe(true);
  });
});

test("item 9: with pulls of any sign each best reply raises the potential, so play stops", () => {
  let repelled = 0;
  forSeeds(150, (seed) => {
    const dice = new Dice(seed + 5);
    const gamma = dice.between(-0.4, 0.4);
    const value = signingScenario(seed, {
      agents: 3 + seed % 8, parameters: { peerPull: gamma, blocWidth: dice.between(0.3, 3) },
    });
    const game = signingGame(value);
    const count = game.ids.length;
    const signs = (mask: number, i: number): number => (mask >> i) & 1;
    const potential = (mask: number): number => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        if (signs(mask, i) === 0) continue;
        const mass = game.mass[i] as number;
        sum += mass * (game.base[i] as number);
        for (let j = 0; j < count; j++) {
          if (signs(mask, j) === 1) sum += mass * (game.pull[i]?.[j] as number) / 2;
        }
      }
      return sum;
    };
    // The engine's rule for pulls that repel: best replies in turn, by id, from nobody.
    let mask = 0;
    for (let moved = true; moved;) {
      moved = false;
      for (let i = 0; i < count; i++) {
        const wants = game.valueOf(i, mask) >= 0 ? 1 : 0;
        if (wants === signs(mask, i)) continue;
        const next = mask ^ (1 << i);
        expect(potential(next)).toBeGreaterThan(potential(mask));
        mask = next;
        moved = true;
      }
    }
    const { signatories, agents } = play(value);
    for (const { signs: does, utility } of Object.values(agents)) {
      expect(utility >= 0, `seed ${seed}`).toBe(does);
    }
    if (gamma >= 0) return;
    expect(maskOf(game, signatories)).toBe(mask);
    repelled++;
  });
  expect(repelled).toBeGreaterThan(50);
});

test("item 10: a coalition is stable exactly when the engine replies with it", () => {
  forSeeds(15, (seed) => {
    const value = signingScenario(seed, { agents: 4, parameters: attracting(seed) });
    const game = signingGame(value);
    for (let coalition = 0; coalition < 16; coalition++) {
      const reply = game.ids.filter((id) => {
        const decisions = game.ids.flatMap((other, j) => (other === id ? []
          : [{ agent: other, signs: ((coalition >> j) & 1) === 1 }]));
        return play({ ...value, decisions }).signatories.includes(id);
      });
      const stable = game.ids.every((_, i) =>
        (game.valueOf(i, coalition) >= 0) === (((coalition >> i) & 1) === 1));
      expect(maskOf(game, reply) === coalition, `seed ${seed}, ${coalition}`).toBe(stable);
    }
  });
});

test("item 11: waves kept up to date are the waves of the plain iteration, at most N", () => {
  let longest = 0;
  forSeeds(150, (seed) => {
    const value = signingScenario(seed, { agents: 20, parameters: attracting(seed) });
    const game = signingGame(value);
    const names = (mask: number): string[] => Object.keys(value.agents)
      .filter((id) => (mask >> game.ids.indexOf(id)) & 1);
    const waves: string[][] = [];
    for (let mask = 0; ;) {
      const next = mask | game.reply(mask);
      if (next === mask) break;
      waves.push(names(next & ~mask));
      mask = next;
    }
    const opt = play(value);
    expect(opt.waves).toEqual(waves);
    expect(opt.waves.length).toBeLessThanOrEqual(20);
    longest = Math.max(longest, waves.length);
    const withdrawals: string[][] = [];
    for (let mask = (1 << 20) - 1; ;) {
      const next = mask & game.reply(mask);
      if (next === mask) break;
      withdrawals.push(names(mask & ~next));
      mask = next;
    }
    const silence = play(withForums(value, () => ({ procedure: "silence" })));
    expect(silence.waves).toEqual(withdrawals);
    expect(silence.signatories).toEqual(opt.equilibria.greatest);
    expect(opt.signatories).toEqual(silence.equilibria.least);
  });
  expect(longest).toBeGreaterThan(3);
});

test("a pinned signer stands in wave 1, a pinned refuser in none, whatever they want", () => {
  forSeeds(100, (seed) => {
    const procedure = (["opt-in", "silence", "vote"] as const)[seed % 3] ?? "opt-in";
    const value = gameOf(seed, { agents: 6, parameters: attracting(seed), forum: { procedure } });
    const free = play(value);
    const decisions = [{ agent: "A1", signs: true }, { agent: "A2", signs: false }];
    const pinned = play({ ...value, decisions });
    expect(pinned.signatories).toContain("A1");
    expect(pinned.signatories).not.toContain("A2");
    if (procedure === "silence") expect(pinned.waves[0]).toContain("A2");
    else expect(pinned.waves[0]).toContain("A1");
    if (procedure === "vote") {
      expect(pinned.agents.A1?.vote).toBe("yes");
      expect(pinned.agents.A2?.vote).toBe("no");
    }
    // They draft as ever, and what they would have wanted is still told.
    expect(pinned.text).toEqual(free.text);
    expect(pinned.agents.A1?.terms.fit).toEqual(free.agents.A1?.terms.fit);
    // A pin for another forum or another day, or one that a later one overrides, is none.
    const elsewhere = [{ agent: "A1", signs: true, date: "2024-01-01" },
      { agent: "A2", signs: true }, { agent: "A2", signs: false, forum: "f" }];
    const other = play({ ...value, decisions: elsewhere });
    expect(other.signatories).not.toContain("A2");
    expect(play({ ...value, decisions: elsewhere.slice(0, 1) })).toEqual(
      { ...free });
  });
});

test("E7: yes from 0, no below minus the abstention, and nobody looks at the others", () => {
  const seen = new Set<string>();
  forSeeds(100, (seed) => {
    const value = gameOf(seed, {
      agents: 8, agent: (dice) => ({ transfer: dice.between(-0.6, 0.3) }),
      parameters: { ...attracting(seed), venuePull: 0.3, abstention: 0.2, voteGoodwill: 0.05,
        goodwill: -3 },
      forum: { procedure: "vote" },
    });
    const { agents, signatories, equilibria } = play(value);
    for (const { vote, utility, terms } of Object.values(agents)) {
      expect([terms.peer, terms.coverage, terms.venue]).toEqual([0, 0, 0]);
      expect(terms.urgency).toBe(0.05);
      expect(vote).toBe(utility >= 0 ? "yes" : utility < -0.2 ? "no" : "abstain");
      seen.add(vote ?? "none");
    }
    expect(equilibria).toEqual({ least: signatories, greatest: signatories });
  });
  expect(seen).toEqual(new Set(["yes", "no", "abstain"]));
});
