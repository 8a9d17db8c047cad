import { PARAMETER, rowOf } from "../model/layout.ts";
import { filterShare } from "./half-life.ts";
import type { World } from "./world.ts";

/** Positions drift to what the agent already has: its norm stock, with its half-life (J7). */
export function drift(world: World, values: Float64Array, step: number): void {
  const share = filterShare(values[PARAMETER.positionHalfLife], step);
  if (share === 0) return;
  const { agents, model: { layout } } = world;
  for (let i = 0; i < agents; i++) {
    const row = rowOf(layout, i);
    for (let d = 0; d < layout.issues; d++) {
      const place = row + layout.positions + d;
      values[place] += share * (values[row + layout.statusQuo + d] - values[place]);
    }
  }
}
