import { exp, ln } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf, WORLD } from "../model/layout.ts";
import { stringencyOf } from "./leakage.ts";
import type { World } from "./world.ts";

/**
 * Equation 10, among the agents of a kind: log K_i grows at g0, faster for those with more than
 * an equal share (increasing returns), slower under binding safety norms, and closes its gap to
 * the leader of its kind by the share 1 - (1 - diffusion x openness)^step. Capability stands in
 * units of the frontier J: J takes up how far the strongest moved, whose c stays as it was.
 */
export function growCapability(world: World, values: Float64Array, step: number): void {
  const growth = values[PARAMETER.capabilityGrowth];
  const returns = values[PARAMETER.increasingReturns];
  const diffusion = values[PARAMETER.diffusion];
  const brake = values[PARAMETER.safetyBrake];
  if (step === 0 || (growth === 0 && returns === 0 && diffusion === 0 && brake === 0)) return;
  const { room, kinds, model: { layout } } = world;
  for (const kind of kinds) {
    let sum = 0, most = 0, count = 0;
    for (let n = 0; n < kind.length; n++) {
      const c = values[rowOf(layout, kind[n]) + FIELD.capability];
      sum += c;
      if (c > most) most = c;
      if (c > 0) count++;
    }
    // Most are equally open: what one of them catches up is what the next does.
    let openness = NaN, caughtShare = 0;
    for (let n = 0; n < kind.length; n++) {
      const i = kind[n];
      const row = rowOf(layout, i);
      const c = values[row + FIELD.capability];
      if (!(c > 0)) continue;
      if (diffusion !== 0 && values[row + FIELD.openness] !== openness) {
        openness = values[row + FIELD.openness];
        caughtShare = 1 - exp(step * ln(1 - diffusion * openness));
      }
      const own = growth + returns * (c / sum - 1 / count)
        - (brake === 0 ? 0 : brake * stringencyOf(world, values, i));
      const caught = caughtShare === 0 || c === most ? 0 : caughtShare * ln(most / c);
      room[i] = step * own + caught;
    }
  }
  raise(world, values);
}

/** Adds `room` to the log of every agent's capability; 0 stays 0. */
export function raise(world: World, values: Float64Array): void {
  const { agents, room, model: { layout } } = world;
  let before = 0, after = -Infinity;
  for (let i = 0; i < agents; i++) {
    const c = values[rowOf(layout, i) + FIELD.capability];
    if (!(c > 0)) continue;
    const log = ln(c) + room[i];
    if (log > after) after = log;
    if (c > before) before = c;
  }
  if (!(before > 0)) return;
  const shift = after - ln(before);
  values[WORLD.frontier] *= exp(shift);
  for (let i = 0; i < agents; i++) {
    const place = rowOf(layout, i) + FIELD.capability;
    if (values[place] > 0) values[place] = Math.min(before, values[place] * exp(room[i] - shift));
  }
}
