import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * The rows of peers (equation 7): A_ij = w_j k(g_i - g_j) / sum over l of w_l k(g_i - g_l) with
 * k(x) = exp(-x^2 / 2h^2), over those invited and present, with weights before any chair's
 * multiple.
 */
export function measureAffinity(chamber: Chamber, model: Model, values: Float64Array): void {
  const fresh = kernelIsFresh(chamber, model, values);
  if (!fresh) fillKernel(chamber, model, values);
  if (fresh && scaleIsFresh(chamber)) return;
  const { agents, voters, voterCount, affinity: { kernel, scale, weight } } = chamber;
  weight.fill(0);
  for (let n = 0; n < voterCount; n++) weight[voters[n]] = chamber.weight[voters[n]];
  for (let i = 0; i < agents; i++) {
    const row = i * agents;
    let sum = 0;
    for (let j = 0; j < agents; j++) sum += weight[j] * kernel[row + j];
    scale[i] = sum > 0 ? 1 / sum : 0;
  }
}

function kernelIsFresh(
  { agents, affinity }: Chamber, model: Model, values: Float64Array,
): boolean {
  if (affinity.width !== values[PARAMETER.blocWidth]) return false;
  for (let i = 0; i < agents; i++) {
    const alignment = values[rowOf(model.layout, i) + FIELD.alignment];
    if (affinity.alignment[i] !== alignment) return false;
  }
  return true;
}

function scaleIsFresh({ agents, present, weight, affinity }: Chamber): boolean {
  for (let i = 0; i < agents; i++) {
    if (affinity.weight[i] !== (present[i] === 1 ? weight[i] : 0)) return false;
  }
  return true;
}

function fillKernel(
  { agents, affinity }: Chamber, model: Model, values: Float64Array,
): void {
  const { kernel, alignment } = affinity;
  const width = values[PARAMETER.blocWidth];
  const spread = 1 / (2 * width * width);
  for (let i = 0; i < agents; i++) {
    alignment[i] = values[rowOf(model.layout, i) + FIELD.alignment];
  }
  for (let i = 0; i < agents; i++) {
    for (let j = 0; j < i; j++) {
      const gap = alignment[i] - alignment[j];
      const k = exp(-(gap * gap) * spread);
      kernel[i * agents + j] = k;
      kernel[j * agents + i] = k;
    }
  }
  affinity.width = width;
}
