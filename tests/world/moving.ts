import { MEETING_FIELD, rowOf, FIELD, type AgentField } from "../../src/model/layout.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf, type Run } from "../../src/run/play.ts";
import { seriesPlace, type SeriesName } from "../../src/world/series.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import type { AgentValue, Quantity, ScenarioValue } from "../naive/scenario-value.ts";
import { gameOf, type GameRules } from "../properties/game.ts";

export interface EventValue {
  readonly id?: string;
  readonly date: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly set?: Readonly<Record<string, unknown>>;
  readonly shock?: Readonly<Record<string, unknown>>;
  readonly probability?: number;
}

/** What makes a game go on between its summits. */
export interface Motion {
  readonly summits?: ScenarioValue["summits"];
  readonly events?: readonly EventValue[];
  readonly world?: Readonly<Record<string, Quantity>>;
  readonly parameters?: Readonly<Record<string, Quantity>>;
  readonly agents?: (id: string, agent: AgentValue) => Record<string, unknown>;
  readonly forums?: Readonly<Record<string, Record<string, unknown>>>;
}

/** A scenario with this motion added. */
export function moving(value: ScenarioValue, motion: Motion): ScenarioValue {
  const { agents, forums = {}, parameters, ...rest } = motion;
  const changed = {
    ...value,
    ...rest,
    agents: Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
      [id, { ...agent, ...agents?.(id, agent) }])),
    forums: { ...value.forums, ...Object.fromEntries(Object.entries(forums).map(([id, forum]) =>
      [id, { ...(value.forums[id] ?? { name: title("forum"), rounds: 400 }), ...forum }])) },
    parameters: { ...value.parameters, ...parameters },
  };
  return changed as unknown as ScenarioValue;
}

export const title = (text: string) => ({ en: text, zh: text });

/** An event that only says until when there is a timeline. */
export const until = (date: string): EventValue => ({ date, title: title("end") });

/** Exactly four years of 365.25 days after the start of a game. */
export const FOUR_YEARS = "2029-01-01";

/** A run, with its numbers by name. */
export interface Played {
  readonly model: Model;
  readonly run: Run;
  /** A number of the world's series at a moment; at the end when none is named. */
  series(name: SeriesName, moment?: number): number;
  /** An agent's number at the end. */
  agent(id: string, field: AgentField): number;
  /** An agent's norm stock at the end, on an issue or bindingness. */
  stock(id: string, issue: string): number;
}

export function played(value: ScenarioValue, replicate: number | null = null): Played {
  const model = modelOf(value);
  const run = playerOf(model, 1).play(replicate);
  const row = (id: string): number =>
    rowOf(model.layout, model.agents.findIndex((agent) => agent.id === id));
  return {
    model, run,
    series: (name, moment = model.timeline.length - 1) =>
      run.series[seriesPlace(model, name, moment)] ?? NaN,
    agent: (id, field) => run.values[row(id) + FIELD[field]] ?? NaN,
    stock: (id, issue) => {
      const d = issue === "bindingness" ? model.issues.length
        : model.issues.findIndex((one) => one.id === issue);
      return run.values[row(id) + model.layout.statusQuo + d] ?? NaN;
    },
  };
}

/** A forum's number at the end of a run. */
export function forumNumber(
  { model, run }: Played, id: string, field: keyof typeof MEETING_FIELD,
): number {
  const forum = model.forums.find((one) => one.id === id);
  return run.values[(forum?.values ?? NaN) + MEETING_FIELD[field]] ?? NaN;
}

/** Every parameter of the world somewhere in its range; half-lives up to ten years. */
export function randomMotion(seed: number): Record<string, number> {
  const dice = new Dice(seed ^ 0x5bd1e995);
  const shares = ["normUptake", "softForce", "selfCompliance", "verifiedTrust", "spillover",
    "emulation", "diffusion", "useNeeded", "controlExisting", "controlOpaque",
    "controlEmergent", "untied", "inputLegitimacy"];
  const rates = ["increasingReturns", "safetyBrake", "deploymentRate", "informationGain",
    "lockIn", "hazardExisting", "hazardOpaque", "hazardEmergent", "opaqueDecay",
    "emergenceThreshold", "leakage", "riskSecurity", "rivalrySecurity", "clubThreat",
    "opaqueVoice", "attentionSharpness", "transferAlignment"];
  const lives = ["riskHalfLife", "securityHalfLife", "trustHalfLife", "legitimacyHalfLife",
    "positionHalfLife"];
  return Object.fromEntries([
    ...shares.map((name) => [name, dice.between(0, 1)]),
    ...rates.map((name) => [name, dice.between(0, 2)]),
    ...lives.map((name) => [name, dice.between(0.1, 10)]),
    ["capabilityGrowth", dice.between(-0.5, 1)],
  ]) as Record<string, number>;
}

/** A game of states, firms and communities in two forums that meet five times in four years. */
export function movingGame(
  seed: number, motion: Motion = {}, rules: GameRules = {},
): ScenarioValue {
  const dice = new Dice(seed ^ 0x1b873593);
  const kinds = ["state", "state", "state", "firm", "community"] as const;
  const value = gameOf(seed, { agents: 8, issues: 4, ...rules });
  const ids = Object.keys(value.agents);
  const roles = Object.fromEntries(ids.map((id, n) => [id, {
    kind: kinds[n % kinds.length], exposure: dice.between(0, 1), openness: dice.between(0, 1),
    trust: dice.between(0, 1), transfer: dice.chance(0.5) ? dice.between(0, 0.3) : 0,
    rivals: Object.fromEntries(dice.some(ids.filter((other) => other !== id), 0.3)
      .map((other) => [other, dice.between(0, 1)])),
    ...(dice.chance(0.5) ? { safety: undefined } : {}),
  }]));
  const forum = (): Record<string, unknown> => ({
    universality: dice.between(0, 1), legitimacy: dice.between(0, 1), sponsor: dice.pick(ids),
    legitimacyChain: dice.between(0, 1), implementation: dice.between(0, 1),
    reach: dice.between(0, 1), entryIntoForce: dice.between(0, 1),
    invited: ["A0", ...dice.some(ids.slice(1), 0.7)],
  });
  const base = moving(value, {
    summits: [{ forum: "f", date: "2025-01-02" }, { forum: "g", date: "2025-08-01" },
      { forum: "f", date: "2026-08-01" }, { forum: "g", date: "2026-08-01" },
      { forum: "f", date: "2028-03-01" }],
    forums: { f: forum(), g: forum() },
    events: [until(FOUR_YEARS)],
    world: { deployment: dice.between(0, 1), risk: dice.between(0, 1) },
    parameters: {
      securityTilt: 1, bindingStakes: 0.5, accommodation: 0.5, goodwill: dice.between(-0.1, 0.1),
      riskUrgency: 0.2, venuePull: 0.2, relativeGains: 0.5, peerPull: 0.1, coverageNeed: 0.1,
      communityVoice: 0.2, noise: 0.05, ...randomMotion(seed),
    },
    agents: (id) => roles[id] ?? {},
  });
  const whole = moving(base, motion);
  // What is undefined was not given.
  return JSON.parse(JSON.stringify(whole)) as ScenarioValue;
}
