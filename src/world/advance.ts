import { PARAMETER, WORLD } from "../model/layout.ts";
import type { Moment } from "../model/model.ts";
import { align } from "./alignment.ts";
import { growCapability } from "./capability.ts";
import { drift } from "./drift.ts";
import { assessHazard, deploy } from "./hazard.ts";
import { legitimise } from "./legitimacy.ts";
import { perceiveRisk } from "./risk.ts";
import { securitise } from "./security.ts";
import { trustAnew } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * Moves the world to a moment by its step. Every equation reads the state at the start of the
 * step: who reads another's number is played before that number is written.
 */
export function advance(world: World, values: Float64Array, { years, step }: Moment): void {
  if (step === 0) return;
  if (hazardMatters(values)) assessHazard(world, values, years - step);
  securitise(world, values, step);
  perceiveRisk(world, values, step);
  if (values[PARAMETER.opaqueVoice] !== 0) values[WORLD.opaque] = world.opaque;
  deploy(world, values, step);
  growCapability(world, values, step);
  drift(world, values, step);
  trustAnew(world, values, step);
  legitimise(world, values, step);
  align(world, values, step);
}

function hazardMatters(values: Float64Array): boolean {
  return values[PARAMETER.riskHalfLife] !== 0 || values[PARAMETER.opaqueVoice] !== 0;
}

/** The parameters without which no equation between summits moves anything. */
const SWITCHES = [
  "normUptake", "capabilityGrowth", "increasingReturns", "diffusion", "safetyBrake",
  "deploymentRate", "riskHalfLife", "securityHalfLife", "opaqueVoice", "trustHalfLife",
  "legitimacyHalfLife", "attentionSharpness", "positionHalfLife", "transferAlignment",
] as const;

/** Whether any equation of the world is on; events are asked for elsewhere. */
export function worldMoves(values: Float64Array): boolean {
  for (const name of SWITCHES) if (values[PARAMETER[name]] !== 0) return true;
  return false;
}
