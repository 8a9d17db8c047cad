import type { Model } from "../model/model.ts";
import { refillKernel } from "../negotiation/affinity.ts";
import { playerOf } from "../run/play.ts";

/** Whose choices weigh with whom at one meeting, at the modes and without chance. */
export interface PullMatrix {
  /** Indices of those at the table, as in `Model.agents`, in order of alignment. */
  readonly agents: readonly number[];
  /** Per row, the part of the pull on it that each column has (equation 7); rows sum to 1. */
  readonly rows: readonly (readonly number[])[];
}

/**
 * A_ij = w_j k(g_i - g_j) / sum over l of w_l k(g_i - g_l) over those at the table of meeting m;
 * an agent's own row as it was given. 0 throughout a row that nobody pulls.
 */
export function pullMatrix(model: Model, m: number): PullMatrix {
  const run = playerOf(model, 1).play(null);
  const { agents: count, table, tableCount, weight, affinity } = run.chambers[m];
  const { kernel, scale } = affinity;
  const { rows, alignment } = kernel;
  const values = run.valuesAt[m];
  // Meetings share the kernel: a later one may have made it anew.
  refillKernel(kernel, model, values);
  const agents = Array.from(table.subarray(0, tableCount))
    .sort((left, right) => alignment[left] - alignment[right] || left - right);
  return {
    agents,
    rows: agents.map((i) => agents.map((j) => (model.peers.own[i] === 1
      ? ownPull(model, values, i, j)
      : i === j ? 0 : weight[j] * rows[i * count + j] * scale[i]))),
  };
}

function ownPull({ peers }: Model, values: Float64Array, i: number, j: number): number {
  for (let link = peers.first[i]; link < peers.first[i + 1]; link++) {
    if (peers.target[link] === j) return values[peers.value[link]];
  }
  return 0;
}
