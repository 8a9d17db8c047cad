import { anyNumber, nonNegative, quantity, unit } from "./number.ts";

const atLeastZero = quantity(nonNegative);
const share = quantity(unit);

/**
 * Parameters of the world between summits (equations 9-17). 0 switches each off exactly; a
 * half-life of 0 years means that its filter does not run at all.
 */
export const worldParameterShape = {
  normUptake: share.optional().describe("Share of a text that signing adds to the norm stock"),
  softForce: share.optional().describe("The same of a text not in force, as a share"),
  selfCompliance: share.optional().describe("Uptake of signatories who refuse verification; 1"),
  verifiedTrust: share.optional().describe("Relative gains forgiven to rivals who are verified"),
  spillover: share.optional().describe("Uptake of a text by those who did not sign (coupling)"),
  emulation: share.optional().describe("Uptake of a text by non-signatories near its sponsor"),
  capabilityGrowth: quantity(anyNumber).optional().describe("Growth of log capability per year"),
  increasingReturns: atLeastZero.optional().describe("Growth that a larger share adds, per year"),
  diffusion: share.optional().describe("Share of the gap to the leader closed per year"),
  safetyBrake: atLeastZero.optional().describe("Growth that binding safety norms cost, per year"),
  deploymentRate: atLeastZero.optional().describe("Growth of deployment per year"),
  useNeeded: share.optional().describe("How far harm needs use: 0 as soon as it exists, 1 by use"),
  informationGain: atLeastZero.optional().describe("How fast deployment informs (k I)"),
  lockIn: atLeastZero.optional().describe("How fast deployment locks in (k C)"),
  hazardExisting: atLeastZero.optional().describe("Hazard of existing risks amplified"),
  hazardOpaque: atLeastZero.optional().describe("Hazard of opaque, hard-to-control risks"),
  hazardEmergent: atLeastZero.optional().describe("Hazard of emergent, uncontrollable risks"),
  opaqueDecay: atLeastZero.optional().describe("Decay of the opaque hazard per year"),
  emergenceThreshold: atLeastZero.optional().describe("Frontier at which emergence begins"),
  controlExisting: share.optional().describe("How far governance lowers existing risks; 1"),
  controlOpaque: share.optional().describe("How far governance lowers opaque risks; 0.5"),
  controlEmergent: share.optional().describe("How far governance lowers emergent risks; 0.1"),
  leakage: atLeastZero.optional().describe("Flight of systems from stringent places"),
  riskHalfLife: atLeastZero.optional().describe("Half-life of risk perception in years"),
  securityHalfLife: atLeastZero.optional().describe("Half-life of the preferences in years"),
  riskSecurity: atLeastZero.optional().describe("How risk raises the safety preference"),
  rivalrySecurity: atLeastZero.optional().describe("How rivalry raises the security preference"),
  clubThreat: atLeastZero.optional().describe("How rivals' security clubs add to rivalry"),
  untied: share.optional().describe("How far risk drives safety alone and rivalry security alone"),
  opaqueVoice: atLeastZero.optional().describe("Weight that opaque risk gives communities"),
  trustHalfLife: atLeastZero.optional().describe("Half-life of trust in years"),
  legitimacyHalfLife: atLeastZero.optional().describe("Half-life of legitimacy in years"),
  inputLegitimacy: share.optional().describe("Weight of procedure against outcome; 0.5"),
  attentionSharpness: atLeastZero.optional().describe("How sharply agents prefer some forums"),
  positionHalfLife: atLeastZero.optional().describe("Half-life of positions drifting to norms"),
  transferAlignment: atLeastZero.optional().describe("Pull of transfers on alignment, per year"),
};

export type WorldParameterName = keyof typeof worldParameterShape;
export const WORLD_PARAMETER_NAMES = Object.keys(worldParameterShape) as WorldParameterName[];
