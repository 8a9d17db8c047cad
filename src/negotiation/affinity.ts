import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { Chamber, Kernel } from "./chamber.ts";

/**
 * The rows of peers (equation 7): A_ij = w_j k(g_i - g_j) / sum over l of w_l k(g_i - g_l) with
 * k(x) = exp(-x^2 / 2h^2), over those at the table (invited and present), with weights before
 * any chair's multiple.
 */
export function measureAffinity(chamber: Chamber, model: Model, values: Float64Array): void {
  const { agents, table, tableCount, affinity } = chamber;
  const { scale, weight, kernel } = affinity;
  refillKernel(kernel, model, values);
  if (affinity.version === kernel.version && scaleIsFresh(chamber)) return;
  affinity.version = kernel.version;
  weight.fill(0);
  for (let n = 0; n < tableCount; n++) weight[table[n]] = chamber.weight[table[n]];
  sumRows(chamber);
  for (let i = 0; i < agents; i++) scale[i] = scale[i] > 0 ? 1 / scale[i] : 0;
}

/** Sums of w_j k_ij over those present, four rows at a time: each row still adds in one order. */
function sumRows({ agents, table, tableCount, affinity }: Chamber): void {
  const { kernel: { rows }, scale, weight } = affinity;
  let i = 0;
  for (; i + 3 < agents; i += 4) {
    const r0 = i * agents, r1 = r0 + agents, r2 = r1 + agents, r3 = r2 + agents;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (let n = 0; n < tableCount; n++) {
      const j = table[n];
      const w = weight[j];
      s0 += w * rows[r0 + j];
      s1 += w * rows[r1 + j];
      s2 += w * rows[r2 + j];
      s3 += w * rows[r3 + j];
    }
    scale[i] = s0;
    scale[i + 1] = s1;
    scale[i + 2] = s2;
    scale[i + 3] = s3;
  }
  for (; i < agents; i++) {
    let sum = 0;
    for (let n = 0; n < tableCount; n++) sum += weight[table[n]] * rows[i * agents + table[n]];
    scale[i] = sum;
  }
}

function scaleIsFresh({ agents, table, tableCount, weight, affinity }: Chamber): boolean {
  let n = 0;
  for (let i = 0; i < agents; i++) {
    const there = n < tableCount && table[n] === i;
    if (there) n++;
    if (affinity.weight[i] !== (there ? weight[i] : 0)) return false;
  }
  return true;
}

/** Fills the rows of those whose alignment moved; all of them when the width did. */
export function refillKernel(kernel: Kernel, model: Model, values: Float64Array): void {
  const { rows, alignment, moved } = kernel;
  const agents = alignment.length;
  const width = values[PARAMETER.blocWidth];
  const all = kernel.width !== width;
  let count = 0;
  for (let i = 0; i < agents; i++) {
    const now = values[rowOf(model.layout, i) + FIELD.alignment];
    if (!all && alignment[i] === now) continue;
    alignment[i] = now;
    moved[count++] = i;
  }
  if (count === 0) return;
  const spread = 1 / (2 * width * width);
  for (let n = 0; n < count; n++) {
    const i = moved[n];
    // Each pair once where every row is new: the kernel has two equal halves.
    for (let j = count === agents ? i + 1 : 0; j < agents; j++) {
      if (j === i) continue;
      const gap = alignment[i] - alignment[j];
      const k = exp(-(gap * gap) * spread);
      rows[i * agents + j] = k;
      rows[j * agents + i] = k;
    }
  }
  kernel.width = width;
  kernel.version++;
}
