import { Delegate } from "../naive/delegate.ts";
import { Dice } from "../naive/dice.ts";
import { inIdOrder, settle } from "../naive/settle.ts";
import type { AgentValue, ForumValue, Quantity, ScenarioValue } from "../naive/scenario-value.ts";
import type { TracedSummit } from "../../src/run/trace.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";

/** What a game fixes; everything else about it is drawn from its seed. */
export interface GameRules {
  readonly agents?: number;
  readonly issues?: number;
  readonly parameters?: Readonly<Record<string, Quantity>>;
  readonly forum?: Partial<ForumValue>;
  readonly agent?: (dice: Dice, id: string) => Partial<AgentValue>;
}

const words = (text: string) => ({ en: text, zh: text });
const LOADINGS = ["safety", "security", "development", "neutral"] as const;

/** A small summit of states that differ in everything; parameters not named are 0. */
export function gameOf(seed: number, rules: GameRules = {}): ScenarioValue {
  const dice = new Dice(seed);
  const issues = Array.from({ length: rules.issues ?? dice.whole(1, 5) }, (_, k) => `i${k}`);
  const ids = Array.from({ length: rules.agents ?? dice.whole(2, 9) }, (_, k) => `A${k}`);
  const each = (low: number, high: number) =>
    Object.fromEntries(issues.map((issue) => [issue, dice.between(low, high)]));
  const agentOf = (id: string): AgentValue => ({
    kind: "state", name: words(id), capability: dice.between(0, 1),
    weight: dice.between(0.2, 2), positions: each(0, 1),
    salience: { ...each(0.1, 2), bindingness: dice.between(0.1, 1) },
    statusQuo: { ...each(0, 1), bindingness: dice.between(0, 1) },
    security: dice.between(0, 1), safety: dice.between(0, 1),
    bindingness: dice.between(0, 1), alignment: dice.between(-2, 2), venue: dice.between(0, 1),
    ...rules.agent?.(dice, id),
  });
  return {
    format: 1, id: `game-${seed}`, title: words("game"), date: "2025-01-01",
    issues: Object.fromEntries(issues.map((issue, k) => [issue,
      { name: words(issue), loading: LOADINGS[k % 4] ?? "neutral",
        poles: [words("none"), words("full")] }])),
    agents: Object.fromEntries(ids.map((id) => [id, agentOf(id)])),
    forums: { f: { name: words("forum"), rounds: 400, ...rules.forum } },
    summits: [{ forum: "f", date: "2025-01-02" }],
    parameters: { ...rules.parameters },
  };
}

/** The only summit of a game, at the modes or in a replicate. */
export function play(value: ScenarioValue, replicate: number | null = null): TracedSummit {
  return trace(modelOf(value), 1, replicate).summits[0] as TracedSummit;
}

/** Changes every agent of a scenario. */
export function withAgents(
  value: ScenarioValue, change: (agent: AgentValue, id: string) => Partial<AgentValue>,
): ScenarioValue {
  const agents = Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
    [id, { ...agent, ...change(agent, id) }]));
  return { ...value, agents };
}

/** Changes every forum of a scenario. */
export function withForums(
  value: ScenarioValue, change: (forum: ForumValue) => Partial<ForumValue>,
): ScenarioValue {
  const forums = Object.fromEntries(Object.entries(value.forums).map(([id, forum]) =>
    [id, { ...forum, ...change(forum) }]));
  return { ...value, forums };
}

export function withParameters(
  value: ScenarioValue, parameters: Readonly<Record<string, Quantity>>,
): ScenarioValue {
  return { ...value, parameters: { ...value.parameters, ...parameters } };
}

/** Agents at the only forum and their surpluses (equation 4) by the naive model, in id order. */
export function delegatesOf(value: ScenarioValue): Delegate[] {
  const world = settle(value);
  const [venue] = world.venues.values();
  if (venue === undefined) throw new Error("a game has one forum");
  return inIdOrder(world.parties).map((party) => new Delegate(party, venue, world));
}

/** Sum of an agent's ten terms, which is its utility less noise and shock. */
export function sumOfTerms({ terms }: TracedSummit["agents"][string]): number {
  const { fit, ...others } = terms;
  const parts = [...Object.values(fit), ...Object.values(others)];
  return parts.reduce((sum, part) => sum + part, 0);
}
