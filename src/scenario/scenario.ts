import { z } from "zod";
import type { Label } from "../base/label.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { agent } from "./agent.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { decision } from "./decision.ts";
import { event } from "./event.ts";
import { format } from "./format.ts";
import { forum } from "./forum.ts";
import { issue } from "./issue.ts";
import { label } from "./label.ts";
import { name, nameList } from "./name.ts";
import { bounded, nonNegative, quantity, unit } from "./number.ts";
import { parameters, type ParameterValues } from "./parameter.ts";
import { source } from "./source.ts";
import { summit } from "./summit.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);

export const world = z.strictObject(
  {
    risk: quantity(unit).optional().describe("Risk r at the start, 0 to 1; 0.5"),
    deployment: quantity(nonNegative).optional().describe("Deployment D at the start; 0"),
    frontier: quantity({ above: 0 }).optional().describe("Frontier capability J at the start; 1"),
    norms: bounded(nonNegative).optional().describe("Number of texts already there; 0"),
    step: bounded({ above: 0 }).optional().describe("Longest step between summits, years; 0.25"),
  },
  { error: map },
);

/** A scenario as the compiler reads it: its library drawn, its what-if applied. */
export const scenario = z.strictObject(
  {
    format: format.describe("Version of the format: 1"),
    id: name.describe("Id of the scenario"),
    title: label.describe("Title"),
    summary: label.optional().describe("What the scenario is about"),
    date: date.describe("The day it is told from: no source may be dated on it or after"),
    sources: z.record(name, source, { error: map }).optional().describe("Sources by id"),
    issues: z.record(name, issue, { error: map }).describe("Issues by id"),
    agents: z.record(name, agent, { error: map }).describe("Agents by id"),
    forums: z.record(name, forum, { error: map }).describe("Forums by id"),
    summits: z.array(summit, { error: list }).describe("Meetings, in time order"),
    events: z.array(event, { error: list }).optional().describe("Dated events"),
    decisions: z.array(decision, { error: list }).optional().describe("Pinned choices"),
    absent: nameList.optional().describe("Agents that neither draft nor sign"),
    world: world.optional().describe("The world's state at the start"),
    parameters: parameters.optional().describe("Parameters of the model"),
  },
  { error: map },
);

/** A parameter set in use, its numbers plain. */
export interface UsedSet {
  readonly id: string;
  readonly legitimacy?: number;
  readonly values: Readonly<Partial<ParameterValues>>;
}

/** What loading adds to the shape. */
export interface Resolution {
  /** The first set in use that speaks of more than the world, or "own" without one. */
  readonly parameterSet: string;
  /** Legitimacy of forums that name none: the first set's that has one, else 1. */
  readonly defaultLegitimacy: number;
  /** Parameters of negotiations that stand otherwise than in that set. */
  readonly ownParameters: readonly string[];
  /** Every set in use, later ones laid over earlier ones. */
  readonly usedSets: readonly UsedSet[];
  /** All parameters named one by one, by the scenario or by a preset of its forums. */
  readonly singleParameters: readonly string[];
  /** Sources of numbers marked as known at the event, for they are no older than the scenario. */
  readonly hindsight: readonly string[];
  /** The narrative laid over the agents. */
  readonly narrative?: { readonly id: string; readonly title: Label };
  /** A what-if's contrast partner: its path as `Files.resolve` gives it. */
  readonly against?: string;
}

export type Scenario = z.infer<typeof scenario> & Resolution;
