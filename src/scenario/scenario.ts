import { z } from "zod";
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
import { quantity, unit } from "./number.ts";
import { parameters } from "./parameter.ts";
import { source } from "./source.ts";
import { summit } from "./summit.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);

export const world = z.strictObject(
  {
    risk: quantity(unit).optional().describe("Risk r at the start, 0 to 1; 0.5"),
    deployment: quantity(unit).optional().describe("Deployment D at the start; not played yet"),
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
    events: z.array(event, { error: list }).optional().describe("Dated events; not played yet"),
    decisions: z.array(decision, { error: list }).optional().describe("Pinned choices"),
    absent: nameList.optional().describe("Agents that neither draft nor sign"),
    world: world.optional().describe("The world's state at the start"),
    parameters: parameters.optional().describe("Parameters of the model"),
  },
  { error: map },
);

/** What loading adds to the shape. */
export interface Resolution {
  /** Name of the parameter set in use, or "own" without one. */
  readonly parameterSet: string;
  /** Legitimacy of forums that name none: the parameter set's, 1 without one. */
  readonly defaultLegitimacy: number;
  /** Parameters that the author named one by one. */
  readonly ownParameters: readonly string[];
  /** A what-if's contrast partner: its path as `Files.resolve` gives it. */
  readonly against?: string;
}

export type Scenario = z.infer<typeof scenario> & Resolution;
