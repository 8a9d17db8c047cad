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
  normUptake: 0,
  softForce: 0,
  selfCompliance: 1,
  verifiedTrust: 0,
  spillover: 0,
  emulation: 0,
  capabilityGrowth: 0,
  increasingReturns: 0,
  diffusion: 0,
  safetyBrake: 0,
  deploymentRate: 0,
  useNeeded: 0,
  informationGain: 0,
  lockIn: 0,
  hazardExisting: 0,
  hazardOpaque: 0,
  hazardEmergent: 0,
  opaqueDecay: 0,
  emergenceThreshold: 0,
  controlExisting: 1,
  controlOpaque: 0.5,
  controlEmergent: 0.1,
  leakage: 0,
  riskHalfLife: 0,
  securityHalfLife: 0,
  riskSecurity: 0,
  rivalrySecurity: 0,
  clubThreat: 0,
  untied: 0,
  opaqueVoice: 0,
  trustHalfLife: 0,
  legitimacyHalfLife: 0,
  inputLegitimacy: 0.5,
  attentionSharpness: 0,
  positionHalfLife: 0,
  transferAlignment: 0,
};

export const PARAMETERS = Object.keys(PARAMETER_DEFAULTS) as readonly ParameterName[];

/** Place of each parameter in `Model.values`. */
export const PARAMETER = Object.fromEntries(
  PARAMETERS.map((name, index) => [name, index]),
) as Readonly<Record<ParameterName, number>>;

/**
 * The world's own numbers: perceived risk, deployment D, frontier J, opaque share of hazard, and
 * texts that anyone has signed.
 */
export const WORLD_FIELDS = ["risk", "deployment", "frontier", "opaque", "norms"] as const;
export type WorldField = (typeof WORLD_FIELDS)[number];

/** Place of each of the world's numbers in `Model.values`. */
export const WORLD = Object.fromEntries(
  WORLD_FIELDS.map((name, index) => [name, PARAMETERS.length + index]),
) as Readonly<Record<WorldField, number>>;

/** Place of the world's perceived risk in `Model.values`. */
export const RISK = WORLD.risk;
const AGENTS_START = PARAMETERS.length + WORLD_FIELDS.length;

/** The numbers every agent has, in the order of its row; positions and weights of issues follow. */
export const AGENT_FIELDS = [
  "capability", "weight", "security", "safety", "alignment", "venue", "bindingness", "transfer",
  "trust", "record", "prominence", "military", "size",
  "shareModels", "shareGdp", "shareMilitary", "sharePeople",
  "exposure", "openness", "safetyBase", "securityBase",
] as const;
export type AgentField = (typeof AGENT_FIELDS)[number];
export const FIELD = Object.fromEntries(
  AGENT_FIELDS.map((name, index) => [name, index]),
) as Readonly<Record<AgentField, number>>;

/**
 * The numbers every forum has, shared by its meetings; the fixed or first text, K positions,
 * follows.
 */
export const MEETING_FIELDS = [
  "universality", "legitimacy", "chairWeight", "least", "most",
  "textBindingness", "draftBindingness", "draftWeight",
  "legitimacyChain", "implementation", "reach", "entryIntoForce", "tierBindingness", "fundBudget",
] as const;
export type MeetingField = (typeof MEETING_FIELDS)[number];
export const MEETING_FIELD = Object.fromEntries(
  MEETING_FIELDS.map((name, index) => [name, index]),
) as Readonly<Record<MeetingField, number>>;

/** Place of each of a forum's numbers after its first (`ModelForum.values`). */
export const FORUM_FIELD = MEETING_FIELD;

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
