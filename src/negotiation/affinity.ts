import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * The kernel of peers (equation 7): A_ij = w_j k(g_i - g_j) / sum over l of w_l k(g_i - g_l)
 * with k(x) = exp(-x^2 / 2h^2), over those invited and present, with weights before any chair's
 * multiple. Keeps k itself while alignments and width stay, and fills `kernelScale`.
 */
export function measureAffinity(chamber: Chamber, model: Model, values: Float64Array): void {
  const { agents, kernel, kernelScale, voters, voterCount, weight } = chamber;
  if (!kernelIsFresh(chamber, model, values)) fillKernel(chamber, model, values);
  for (let i = 0; i < agents; i++) {
    const row = i * agents;
    let sum = 0;
    for (let n = 0; n < voterCount; n++) {
      const j = voters[n];
      sum += weight[j] * kernel[row + j];
    }
    kernelScale[i] = sum > 0 ? 1 / sum : 0;
  }
}

function kernelIsFresh(chamber: Chamber, model: Model, values: Float64Array): boolean {
  if (chamber.kernelWidth !== values[PARAMETER.blocWidth]) return false;
  for (let i = 0; i < chamber.agents; i++) {
    const alignment = values[rowOf(model.layout, i) + FIELD.alignment];
    if (chamber.kernelAlignment[i] !== alignment) return false;
  }
  return true;
}

function fillKernel(chamber: Chamber, model: Model, values: Float64Array): void {
  const { agents, kernel, kernelAlignment } = chamber;
  const width = values[PARAMETER.blocWidth];
  const spread = 1 / (2 * width * width);
  for (let i = 0; i < agents; i++) {
    kernelAlignment[i] = values[rowOf(model.layout, i) + FIELD.alignment];
  }
  for (let i = 0; i < agents; i++) {
    kernel[i * agents + i] = 0;
    for (let j = 0; j < i; j++) {
      const gap = kernelAlignment[i] - kernelAlignment[j];
      const k = exp(-(gap * gap) * spread);
      kernel[i * agents + j] = k;
      kernel[j * agents + i] = k;
    }
  }
  chamber.kernelWidth = width;
}
