import { exp } from "../base/exact-math.ts";
import { PARAMETER, WORLD } from "../model/layout.ts";
import { filterShare } from "./half-life.ts";
import type { World } from "./world.ts";

/** Equation 13: perceived risk follows 1 - e^(-H) with its half-life. */
export function perceiveRisk(world: World, values: Float64Array, step: number): void {
  const share = filterShare(values[PARAMETER.riskHalfLife], step);
  if (share === 0) return;
  const risk = values[WORLD.risk] + share * (1 - exp(-world.hazard) - values[WORLD.risk]);
  values[WORLD.risk] = Math.min(1, Math.max(0, risk));
}
