import type { ParameterName } from "../scenario/parameter.ts";

/** The range over which a parameter is drawn for random models and for robustness. */
export type PriorRange = readonly [low: number, high: number];

/**
 * Ranges of the model's parameters: those of the formal model's table of parameters, widened
 * where the calibration found larger values (venuePull, noise, eventShock, abstention,
 * sponsorRivalry, voteGoodwill, hostListGoodwill). The world's rates and half-lives have no
 * record to rest on: their ranges are assumed.
 */
export const PRIOR: Readonly<Record<ParameterName, PriorRange>> = {
  securityTilt: [0, 2], capabilitySoftening: [0, 1], bindingStakes: [0, 1],
  accommodation: [0, 1], goodwill: [-0.3, 0.5], voteGoodwill: [-0.3, 1.5],
  hostListGoodwill: [0, 2], riskUrgency: [0, 0.5], venuePull: [0, 2], relativeGains: [0, 2],
  sponsorRivalry: [0, 3], peerPull: [0, 0.3], blocWidth: [0.2, 5], coverageNeed: [0, 0.4],
  firmVoice: [0, 0.5], communityVoice: [0, 0.5], noise: [0, 0.8], eventShock: [0, 0.8],
  abstention: [0, 1.5], surplusFloor: [0.05, 0.05], roundStep: [0.5, 0.5],
  normUptake: [0, 1], softForce: [0, 1], selfCompliance: [0, 1], verifiedTrust: [0, 1],
  spillover: [0, 0.5], emulation: [0, 0.5],
  capabilityGrowth: [0, 1], increasingReturns: [0, 1], diffusion: [0, 0.5],
  safetyBrake: [0, 1], deploymentRate: [0, 1], useNeeded: [0, 1],
  informationGain: [0, 2], lockIn: [0, 2], hazardExisting: [0, 1], hazardOpaque: [0, 1],
  hazardEmergent: [0, 1], opaqueDecay: [0, 0.5], emergenceThreshold: [1, 6],
  controlExisting: [0, 1], controlOpaque: [0, 1], controlEmergent: [0, 1], leakage: [0, 3],
  riskHalfLife: [0.5, 5], securityHalfLife: [0.5, 5], riskSecurity: [0, 1],
  rivalrySecurity: [0, 1], clubThreat: [0, 1], untied: [0, 1], opaqueVoice: [0, 2],
  trustHalfLife: [0.5, 5], legitimacyHalfLife: [0.5, 5], inputLegitimacy: [0, 1],
  attentionSharpness: [0, 5], positionHalfLife: [1, 10], transferAlignment: [0, 1],
};
