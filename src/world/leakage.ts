import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { World } from "./world.ts";

/** b^q_i times the mean norm stock on issues that load on safety: stringency z_i; 0 without any. */
export function stringencyOf(world: World, values: Float64Array, agent: number): number {
  const { safetyIssues, model: { layout } } = world;
  if (safetyIssues.length === 0) return 0;
  const stock = rowOf(layout, agent) + layout.statusQuo;
  let sum = 0;
  for (let d = 0; d < safetyIssues.length; d++) sum += values[stock + safetyIssues[d]];
  return values[stock + layout.issues] * (sum / safetyIssues.length);
}

/**
 * Equation 12, the race to the bottom: governance G = sum of m_i z_i with m_i in proportion to
 * share_i e^(-leakage z_i) over the states, and the deficit: the mean z by share, less G, which
 * is never below 0.
 */
export function leak(world: World, values: Float64Array): void {
  const { states, stringency, model: { layout } } = world;
  const flight = values[PARAMETER.leakage];
  let shares = 0, mean = 0, least = Infinity;
  for (let n = 0; n < states.length; n++) {
    const share = values[rowOf(layout, states[n]) + FIELD.capability];
    const z = stringencyOf(world, values, states[n]);
    stringency[n] = z;
    shares += share;
    mean += share * z;
    if (share > 0 && z < least) least = z;
  }
  const still = shares > 0 ? mean / shares : 0;
  world.governance = flight === 0 || !(shares > 0) ? still : governed(world, values, flight, least);
  const lost = still - world.governance;
  world.deficit = lost > 0 ? lost : 0;
}

/** From the least stringency on, so that strong flight leaves a sum above 0. */
function governed(
  { states, stringency, model: { layout } }: World, values: Float64Array, flight: number,
  least: number,
): number {
  let stays = 0, sum = 0;
  for (let n = 0; n < states.length; n++) {
    const share = values[rowOf(layout, states[n]) + FIELD.capability];
    const stay = share * exp(-flight * (stringency[n] - least));
    stays += stay;
    sum += stay * stringency[n];
  }
  return sum / stays;
}
