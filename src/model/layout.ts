import type { ParameterName } from "../scenario/parameter.ts";

/**
 * What each parameter is when nothing names it. 0 switches a term off exactly.
 * The order is the order of the numbers in `Model.values`.
 */
export const PARAMETER_DEFAULTS: Readonly<Record<ParameterName, number>> = {
  securityTilt: 0,
  capabilitySoftening: 0,
  bindingStakes: 0,
  accommodation: 0,
  goodwill: 0,
  voteGoodwill: 0,
  hostListGoodwill: 0,
  riskUrgency: 0,
  venuePull: 0,
  relativeGains: 0,
  sponsorRivalry: 0,
  peerPull: 0,
  blocWidth: 1,
  coverageNeed: 0,
  firmVoice: 0,
  communityVoice: 0,
  noise: 0,
  eventShock: 0,
  abstention: 0,
  surplusFloor: 0.05,
  roundStep: 0.5,
};

export const PARAMETERS = Object.keys(PARAMETER_DEFAULTS) as readonly ParameterName[];

/** Place of each parameter in `Model.values`. */
export const PARAMETER = Object.fromEntries(
  PARAMETERS.map((name, index) => [name, index]),
) as Readonly<Record<ParameterName, number>>;

/** Place of the world's perceived risk in `Model.values`. */
export const RISK = PARAMETERS.length;
const AGENTS_START = RISK + 1;

/** The numbers every agent has, in the order of its row; positions and weights of issues follow. */
export const AGENT_FIELDS = [
  "capability", "weight", "security", "safety", "alignment", "venue", "bindingness", "transfer",
  "trust", "record", "prominence", "military", "size",
  "shareModels", "shareGdp", "shareMilitary", "sharePeople",
] as const;
export type AgentField = (typeof AGENT_FIELDS)[number];
export const FIELD = Object.fromEntries(
  AGENT_FIELDS.map((name, index) => [name, index]),
) as Readonly<Record<AgentField, number>>;

/** The numbers every meeting has; the fixed or first text, K positions each, follows. */
export const MEETING_FIELDS = [
  "universality", "legitimacy", "chairWeight", "least", "most",
  "textBindingness", "draftBindingness", "draftWeight",
] as const;
export type MeetingField = (typeof MEETING_FIELDS)[number];
export const MEETING_FIELD = Object.fromEntries(
  MEETING_FIELDS.map((name, index) => [name, index]),
) as Readonly<Record<MeetingField, number>>;

/** Where everything stands in the flat vector of a model with N agents and K issues. */
export interface Layout {
  readonly agents: number;
  readonly issues: number;
  /** Numbers in one agent's row: fields, K positions, K+1 saliences, K+1 status quos. */
  readonly stride: number;
  readonly positions: number;
  readonly salience: number;
  readonly statusQuo: number;
  /** First number of the first agent's row. */
  readonly start: number;
  /** First number of the relations, one per link. */
  readonly links: number;
}

/** The layout of a model with so many agents and issues. */
export function layoutOf(agents: number, issues: number): Layout {
  const positions = AGENT_FIELDS.length;
  const salience = positions + issues;
  const statusQuo = salience + issues + 1;
  const stride = statusQuo + issues + 1;
  const links = AGENTS_START + agents * stride;
  return { agents, issues, stride, positions, salience, statusQuo, start: AGENTS_START, links };
}

/** First number of an agent's row. */
export function rowOf(layout: Layout, agent: number): number {
  return layout.start + agent * layout.stride;
}
