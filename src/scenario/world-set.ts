import type { Label } from "../base/label.ts";
import type { WorldParameterName } from "./world-parameter.ts";

/** A built-in set of the world's parameters alone, laid over another set. */
export interface WorldSet {
  readonly id: string;
  readonly title: Label;
  readonly origin: Label;
  readonly values: Readonly<Partial<Record<WorldParameterName, number>>>;
}

const moving: WorldSet = {
  id: "moving",
  title: { en: "A world that moves between summits", zh: "峰会之间不断变化的世界" },
  origin: {
    en: "Assumed throughout, in the middle of what seems plausible: half-lives in years, rates per "
      + "year; fitted to no record, so that only directions may be read from it.",
    zh: "全部为假定值，取看似合理范围的中间值：半衰期以年计，速率以每年计；未依据任何记录拟合，因此只能看变化的方向。",
  },
  values: {
    normUptake: 0.3, softForce: 0.3, selfCompliance: 0.7, verifiedTrust: 0.5,
    spillover: 0.1, emulation: 0.1,
    capabilityGrowth: 0.35, increasingReturns: 0.1, diffusion: 0.1, safetyBrake: 0.1,
    deploymentRate: 0.3, useNeeded: 1, informationGain: 1, lockIn: 0.5,
    hazardExisting: 0.2, hazardOpaque: 0.3, hazardEmergent: 0.1, opaqueDecay: 0.05,
    emergenceThreshold: 3, controlExisting: 1, controlOpaque: 0.5, controlEmergent: 0.1,
    leakage: 1, riskHalfLife: 1.5,
    securityHalfLife: 3, riskSecurity: 0.5, rivalrySecurity: 0.4, clubThreat: 0.3, untied: 0,
    opaqueVoice: 0.5, trustHalfLife: 3, legitimacyHalfLife: 3, inputLegitimacy: 0.5,
    attentionSharpness: 1, positionHalfLife: 0, transferAlignment: 0,
  },
};

/** The sets of the world alone that a scenario may name without a file. */
export const WORLD_SETS: readonly WorldSet[] = [moving];
