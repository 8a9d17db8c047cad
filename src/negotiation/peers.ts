import type { Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * Sum of A_ij over the `count` agents listed: an agent's own row as given, else its row of the
 * kernel (affinity.ts). Lists ascend, so that an own row finds its links in one pass.
 */
export function pullOn(
  chamber: Chamber, model: Model, values: Float64Array, agent: number,
  listed: Int32Array, count: number,
): number {
  if (model.peers.own[agent] === 1) return ownPull(model, values, agent, listed, count);
  const { weight, affinity: { kernel: { rows }, scale } } = chamber;
  const row = agent * chamber.agents;
  let sum = 0;
  for (let n = 0; n < count; n++) {
    const j = listed[n];
    sum += weight[j] * rows[row + j];
  }
  return sum * scale[agent];
}

function ownPull(
  model: Model, values: Float64Array, agent: number, listed: Int32Array, count: number,
): number {
  const { first, target, value } = model.peers;
  let sum = 0;
  let n = 0;
  for (let link = first[agent]; link < first[agent + 1]; link++) {
    while (n < count && listed[n] < target[link]) n++;
    if (n < count && listed[n] === target[link]) sum += values[value[link]];
  }
  return sum;
}
