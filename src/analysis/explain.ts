import type { Meeting, Model } from "../model/model.ts";
import { TERM_COUNT, TERMS, type Term } from "../negotiation/term.ts";
import { playerOf, type Run } from "../run/play.ts";
import { trace, type TracedAgent } from "../run/trace.ts";
import { mindChanges, type MindChange } from "./mind-change.ts";

/** An agent's decision when one term is left out of everybody's decision and of drafting. */
export interface Ablation {
  readonly term: Term;
  readonly utility: number;
  readonly signs: boolean;
  readonly flips: boolean;
}

/** What hangs on one agent: those who sign with it and not without it. */
export interface Pivot {
  readonly signatures: number;
  /** Their drafting weight, as a share of the weight of all who may sign. */
  readonly weightShare: number;
  readonly agents: readonly string[];
}

/** Why one agent signs or not, and what would change its mind. */
export interface Explanation {
  readonly scenario: string;
  readonly fingerprint: string;
  readonly seed: string | number;
  readonly replicate: number | null;
  readonly agent: string;
  readonly forum: string;
  readonly date: string;
  readonly parameters: string;
  readonly pinned: boolean;
  readonly decision: TracedAgent;
  /** The text as adopted, on which the decision rests. */
  readonly text: { readonly positions: Readonly<Record<string, number>>;
    readonly bindingness: number };
  readonly ablations: readonly Ablation[];
  /** Shapley values of the ten terms for this agent's utility (1024 solutions). */
  readonly shapley: Readonly<Record<Term, number>>;
  /** Single changes that would turn the decision, smallest first. */
  readonly changes: readonly MindChange[];
  readonly pivot: Pivot;
  /** What its signature lacks, in loss units; 0 when it wants to sign. */
  readonly price: number;
}

/** Explains the decision of agent `id` at the last meeting of one replicate (null: the modes). */
export function explain(
  model: Model, seed: string | number, replicate: number | null, id: string,
): Explanation {
  const agent = model.agents.findIndex((candidate) => candidate.id === id);
  const m = model.meetings.length - 1;
  const summit = trace(model, seed, replicate).summits[m];
  const decision = summit.agents[id];
  const pinned = model.meetings[m].pinned[agent] !== 0;
  return {
    scenario: model.id,
    fingerprint: model.fingerprint,
    seed, replicate,
    agent: id,
    forum: summit.forum,
    date: summit.date,
    parameters: model.parameterSet,
    pinned,
    decision,
    text: summit.text,
    ablations: TERMS.map((term) => ablate(model, seed, replicate, agent, term, decision)),
    shapley: shapleyOf(model, seed, replicate, agent),
    changes: pinned || !decision.present ? [] : mindChanges(model, seed, replicate, agent),
    pivot: pivotOf(model, seed, replicate, agent),
    price: Math.max(0, -decision.utility),
  };
}

function ablate(
  model: Model, seed: string | number, replicate: number | null, agent: number, term: Term,
  decision: TracedAgent,
): Ablation {
  const chamber = lastOf(playerOf(model, seed, [term]).play(replicate));
  const signs = chamber.signs[agent] === 1;
  return { term, utility: chamber.utility[agent], signs, flips: signs !== decision.signs };
}

function lastOf(run: Run): Run["chambers"][number] {
  return run.chambers[run.chambers.length - 1];
}

/**
 * Shapley values: each term's marginal utility averaged over all orders in which the ten terms
 * can be switched on, each coalition re-drafted and re-decided. They sum to the change of the
 * agent's utility from no term to all ten.
 */
export function shapleyOf(
  model: Model, seed: string | number, replicate: number | null, agent: number,
): Record<Term, number> {
  const coalitions = 1 << TERM_COUNT;
  const worth = new Float64Array(coalitions);
  const player = playerOf(model, seed);
  const { chambers } = player.play(replicate);
  for (let coalition = 0; coalition < coalitions; coalition++) {
    for (const chamber of chambers) {
      for (let term = 0; term < TERM_COUNT; term++) chamber.played[term] = (coalition >> term) & 1;
    }
    worth[coalition] = lastOf(player.play(replicate)).utility[agent];
  }
  const orders = ordersBySize();
  const values = TERMS.map((name, term) => {
    let value = 0;
    for (let coalition = 0; coalition < coalitions; coalition++) {
      if (((coalition >> term) & 1) === 1) continue;
      const gain = worth[coalition | (1 << term)] - worth[coalition];
      value += orders[sizeOf(coalition)] * gain;
    }
    return [name, value] as const;
  });
  return Object.fromEntries(values) as Record<Term, number>;
}

/** s! (n - s - 1)! / n! for coalitions of size s. */
function ordersBySize(): number[] {
  const factorial = [1];
  for (let n = 1; n <= TERM_COUNT; n++) factorial.push(factorial[n - 1] * n);
  return Array.from({ length: TERM_COUNT }, (_, size) =>
    factorial[size] * factorial[TERM_COUNT - size - 1] / factorial[TERM_COUNT]);
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

/** Forces the agent out (it drafts, but never signs) and counts who else then stays out. */
export function pivotOf(
  model: Model, seed: string | number, replicate: number | null, agent: number,
): Pivot {
  const before = lastOf(playerOf(model, seed).play(replicate));
  const m = model.meetings.length - 1;
  const meetings = model.meetings.map((meeting, index): Meeting => (index === m
    ? { ...meeting, pinned: meeting.pinned.map((pin, i) => (i === agent ? -1 : pin)) }
    : meeting));
  const after = lastOf(playerOf({ ...model, meetings }, seed).play(replicate));
  const agents: string[] = [];
  let lost = 0;
  let all = 0;
  for (const i of model.agentOrder) {
    if (before.present[i] === 1) all += before.weight[i];
    if (i === agent || before.signs[i] !== 1 || after.signs[i] === 1) continue;
    agents.push(model.agents[i].id);
    lost += before.weight[i];
  }
  return { signatures: agents.length, weightShare: all > 0 ? lost / all : 0, agents };
}

