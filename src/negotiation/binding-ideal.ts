import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import { KINDS, type Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * Equation 2: b_i = clip(1/2 + beta (mean capability of the kind - c_i), 0, 1) unless coded.
 * The mean is over all agents of the kind in the scenario, absent ones included.
 */
export function idealBindingness(chamber: Chamber, model: Model, values: Float64Array): void {
  const softening = values[PARAMETER.capabilitySoftening];
  for (const kind of KINDS) {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < chamber.agents; i++) {
      if (model.agents[i].kind !== kind) continue;
      sum += values[rowOf(model.layout, i) + FIELD.capability];
      count++;
    }
    const mean = sum / count;
    for (let i = 0; i < chamber.agents; i++) {
      if (model.agents[i].kind !== kind) continue;
      const row = rowOf(model.layout, i);
      const coded = values[row + FIELD.bindingness];
      const ideal = 0.5 + softening * (mean - values[row + FIELD.capability]);
      chamber.bindIdeal[i] = coded === coded ? coded : Math.min(1, Math.max(0, ideal));
    }
  }
}
