import type { EquationId } from "./equation.ts";

/** One call of the engine, and the equations that it plays. */
export interface Step {
  readonly call: string;
  readonly equations: readonly EquationId[];
}

/** What `holdSummit` calls, in its order. */
export const MEETING: readonly Step[] = [
  { call: "attend", equations: ["E1"] },
  { call: "weighIssues", equations: ["1"] },
  { call: "idealBindingness", equations: ["2"] },
  { call: "takeStatusQuo", equations: [] },
  { call: "receiveOffers", equations: [] },
  { call: "takeStances", equations: ["3", "4", "E6"] },
  { call: "negotiateText", equations: ["5", "6"] },
  { call: "judgeText", equations: ["4"] },
  { call: "compareAgents", equations: ["7", "E2", "E3"] },
  { call: "drawNoise", equations: ["E9"] },
  { call: "sumBase", equations: [] },
  { call: "needCoverage", equations: ["E10"] },
  { call: "castBallots", equations: ["E7"] },
  { call: "measureAffinity", equations: [] },
  { call: "decideTogether", equations: ["8", "conditions"] },
  { call: "buyHoldouts", equations: ["fund"] },
  { call: "openTier", equations: ["tier"] },
  { call: "sumUtility", equations: ["7"] },
];

/** What `advance` calls between moments, in its order. */
export const BETWEEN: readonly Step[] = [
  { call: "assessHazard", equations: ["12", "11"] },
  { call: "securitise", equations: ["14"] },
  { call: "perceiveRisk", equations: ["13"] },
  { call: "deploy", equations: ["11"] },
  { call: "growCapability", equations: ["10"] },
  { call: "drift", equations: ["J7"] },
  { call: "trustAnew", equations: ["15"] },
  { call: "legitimise", equations: ["16"] },
  { call: "align", equations: ["H7"] },
];

/** What `absorb` calls after a meeting, in its order. */
export const AFTER: readonly Step[] = [
  { call: "aimTrust", equations: ["15"] },
  { call: "aimLegitimacy", equations: ["16"] },
  { call: "feelThreat", equations: ["14"] },
  { call: "noteTransfers", equations: ["H7"] },
  { call: "adopt", equations: ["9"] },
];
