import type { Dice } from "../naive/dice.ts";
import type { AgentValue, ScenarioValue } from "../naive/scenario-value.ts";
import { gameOf, play, withParameters, type GameRules } from "./game.ts";

/**
 * Equation 8 written out from the numbers of a scenario, for a text that is fixed: who signs if
 * exactly these sign. Sets of signatories are bit masks, agent 0 lowest.
 */
export interface SigningGame {
  readonly ids: readonly string[];
  /** Utility of each agent before peers and coverage. */
  readonly base: readonly number[];
  /** gamma A_ij, rows by agent. */
  readonly pull: readonly (readonly number[])[];
  /** w_i Z_i, which makes pull symmetric. */
  readonly mass: readonly number[];
  valueOf(agent: number, signatories: number): number;
  /** F of equation 8. */
  reply(signatories: number): number;
}

/** States of unequal weight and alignment before a fixed text, split by their transfers. */
export function signingScenario(seed: number, rules: GameRules = {}): ScenarioValue {
  const issues = rules.issues ?? 2;
  const positions = Object.fromEntries(Array.from({ length: issues }, (_, k) => [`i${k}`, 0.5]));
  const agent = (dice: Dice, id: string): Partial<AgentValue> => ({
    transfer: dice.between(-0.4, 0.2), ...rules.agent?.(dice, id),
  });
  return gameOf(seed, { ...rules, issues, agent,
    forum: { text: { positions, bindingness: 0.4 }, ...rules.forum } });
}

/** The game of a scenario: its base utilities from the engine, everything social written anew. */
export function signingGame(value: ScenarioValue): SigningGame {
  const ids = Object.keys(value.agents).sort((a, b) => (a < b ? -1 : 1));
  const agents = ids.map((id) => value.agents[id] as AgentValue);
  const alone = play(withParameters(value, { peerPull: 0, coverageNeed: 0 }));
  const base = ids.map((id) => alone.agents[id]?.utility ?? NaN);
  const of = (name: string): number => Number(value.parameters?.[name] ?? 0);
  const width = Number(value.parameters?.blocWidth ?? 1);
  const near = agents.map((one, i) => agents.map((other, j) => {
    const gap = Number(one.alignment) - Number(other.alignment);
    return i === j ? 0 : Number(other.weight) * Math.exp(-(gap * gap) / (2 * width * width));
  }));
  const totals = near.map((row) => row.reduce((sum, x) => sum + x, 0));
  const pull = near.map((row, i) => row.map((x) => of("peerPull") * x / (totals[i] as number)));
  const mass = agents.map(({ weight }, i) => Number(weight) * (totals[i] as number));
  const strength = of("coverageNeed") * (1 + of("bindingStakes") * alone.text.bindingness);
  const coverage = (i: number, signatories: number): number => {
    let [held, all] = [0, 0];
    agents.forEach(({ capability }, j) => {
      if (j === i) return;
      all += Number(capability);
      if ((signatories >> j) & 1) held += Number(capability);
    });
    const need = strength * (Number(agents[i]?.safety) + Number(agents[i]?.security)) / 2;
    return all > 0 ? -need * (1 - held / all) : 0;
  };
  const valueOf = (i: number, signatories: number): number => {
    let sum = base[i] as number;
    for (let j = 0; j < ids.length; j++) {
      if ((signatories >> j) & 1) sum += pull[i]?.[j] as number;
    }
    return sum + coverage(i, signatories);
  };
  const reply = (signatories: number): number => {
    let next = 0;
    for (let i = 0; i < ids.length; i++) if (valueOf(i, signatories) >= 0) next |= 1 << i;
    return next;
  };
  return { ids, base, pull, mass, valueOf, reply };
}

/** The mask of a list of ids. */
export function maskOf(game: SigningGame, signatories: readonly string[]): number {
  return signatories.reduce((mask, id) => mask | (1 << game.ids.indexOf(id)), 0);
}
