import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { refillKernel } from "../negotiation/affinity.ts";
import { filterShare } from "./half-life.ts";
import type { World } from "./world.ts";

/**
 * Equation 15, what a meeting says of trust: for who signs, the share of those present, by
 * weight and by how far they stand apart, who sign as well; 0 for who is there and does not. A
 * meeting says nothing of those who are not there, or who have nobody there to stand apart from.
 */
export function aimTrust(world: World, values: Float64Array, chamber: Chamber): void {
  if (values[PARAMETER.trustHalfLife] === 0) return;
  refillKernel(world.kernel, world.model, values);
  const { agents, kernel: { rows }, trustTarget } = world;
  const { voters, voterCount, weight } = chamber;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    let apart = 0, signing = 0;
    for (let k = 0; k < voterCount; k++) {
      const j = voters[k];
      if (j === i) continue;
      const w = (1 - rows[i * agents + j]) * weight[j];
      apart += w;
      if (isParty(chamber, j)) signing += w;
    }
    if (apart > 0) trustTarget[i] = isParty(chamber, i) ? signing / apart : 0;
  }
}

/** Whether an agent signs, in full or the lighter tier. */
export function isParty({ signs, light }: Chamber, agent: number): boolean {
  return signs[agent] === 1 || light[agent] === 1;
}

/** Equation 15: trust follows what the agent's latest meeting said of it. */
export function trustAnew(world: World, values: Float64Array, step: number): void {
  const share = filterShare(values[PARAMETER.trustHalfLife], step);
  if (share === 0) return;
  for (let i = 0; i < world.agents; i++) {
    const target = world.trustTarget[i];
    if (target !== target) continue;
    const place = rowOf(world.model.layout, i) + FIELD.trust;
    values[place] += share * (target - values[place]);
  }
}
