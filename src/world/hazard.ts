import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf, WORLD } from "../model/layout.ts";
import { leak } from "./leakage.ts";
import type { World } from "./world.ts";

/**
 * Equation 11, Collingridge's dilemma: deployment D brings information I = 1 - e^(-k_I D) and
 * takes control C = e^(-k_C D); governance acts with efficacy I C. Harm needs use as far as
 * `useNeeded` says: without it deployment could only ever lower the hazard. Reads the state as
 * it stands, `years` after the start.
 */
export function assessHazard(world: World, values: Float64Array, years: number): void {
  leak(world, values);
  const deployed = values[WORLD.deployment];
  const frontier = values[WORLD.frontier];
  const information = 1 - exp(-values[PARAMETER.informationGain] * deployed);
  const efficacy = information * exp(-values[PARAMETER.lockIn] * deployed);
  world.efficacy = efficacy;
  const strong = efficacy * world.governance;
  const used = values[PARAMETER.useNeeded] === 0 ? 1
    : 1 - values[PARAMETER.useNeeded] * exp(-deployed);
  const existing = (1 - values[PARAMETER.controlExisting] * strong)
    * values[PARAMETER.hazardExisting] * frontier * used;
  const opaque = (1 - values[PARAMETER.controlOpaque] * strong)
    * values[PARAMETER.hazardOpaque] * frontier * used
    * exp(-values[PARAMETER.opaqueDecay] * years);
  const emergent = (1 - values[PARAMETER.controlEmergent] * strong)
    * values[PARAMETER.hazardEmergent]
    * Math.max(0, frontier - values[PARAMETER.emergenceThreshold]);
  world.hazard = existing + opaque + emergent;
  world.opaque = world.hazard > 0 ? (opaque + emergent) / world.hazard : 0;
}

/** Whether the hazard moves with the years alone: its opaque part fades (equation 11). */
export function hazardFades(values: Float64Array): boolean {
  return values[PARAMETER.opaqueDecay] !== 0;
}

/**
 * Deployment grows with the frontier and with how capable those are who hold capability: the
 * mean of c weighted by c, which many small states do not lower.
 */
export function deploy(world: World, values: Float64Array, step: number): void {
  const rate = values[PARAMETER.deploymentRate];
  if (rate === 0) return;
  const { states, model: { layout } } = world;
  let sum = 0, squares = 0;
  for (let n = 0; n < states.length; n++) {
    const c = values[rowOf(layout, states[n]) + FIELD.capability];
    sum += c;
    squares += c * c;
  }
  if (sum > 0) values[WORLD.deployment] += rate * values[WORLD.frontier] * (squares / sum) * step;
}
