import type { Label } from "../base/label.ts";
import type { Model } from "../model/model.ts";
import { NumbersOverflow, playerOf, type Player } from "../run/play.ts";
import type { MeasureName } from "../scenario/measure-name.ts";
import { readingOf, type Reading } from "./measure.ts";
import { redrawerOf, type Redrawn } from "./random-model.ts";

/** Two arms that share their draws, and what is measured in both. */
export interface Experiment {
  readonly without: Model;
  readonly with: Model;
  readonly measure: MeasureName;
  /** Paths of the numbers that either arm sets: random models keep them. */
  readonly premises?: readonly string[];
}

/** What makes an experiment impossible, such as a forum that does not meet. */
export function faultOf({ without, with: withIt, measure }: Experiment): Label | undefined {
  for (const model of [without, withIt]) {
    const reading = readingOf(model, measure);
    if (typeof reading !== "function") return reading;
  }
  return undefined;
}

/**
 * Effects (with minus without) of the replicates from .. from + count - 1; those whose numbers
 * overflow, and those in which the measure does not exist, are left out.
 */
export function playEffects(
  experiment: Experiment, seed: string | number, from: number, count: number,
): Float64Array {
  const arms = [experiment.without, experiment.with].map((model) =>
    armOf(playerOf(model, seed), experiment.measure));
  const effects: number[] = [];
  for (let n = 0; n < count; n++) {
    const [left, right] = arms.map((arm) => arm(from + n));
    if (left - left === 0 && right - right === 0) effects.push(right - left);
  }
  return Float64Array.from(effects);
}

/**
 * Effects in models whose numbers are drawn anew (see redrawn), one model a draw and
 * `replicates` worlds averaged in each.
 */
export function playRedrawn(
  { without, with: withIt, measure, premises }: Experiment, which: Redrawn, seed: string | number,
  from: number, count: number, replicates: number,
): Float64Array {
  const { arms: [left, right], draw } = redrawerOf(without, withIt, which, seed, premises);
  const playLeft = armOf(playerOf(left, seed), measure);
  const playRight = armOf(playerOf(right, seed), measure);
  const effects: number[] = [];
  for (let n = from; n < from + count; n++) {
    draw(n);
    let sum = 0;
    let played = 0;
    for (let world = 0; world < replicates; world++) {
      const effect = playRight(n * replicates + world) - playLeft(n * replicates + world);
      if (effect - effect !== 0) continue;
      sum += effect;
      played++;
    }
    if (played > 0) effects.push(sum / played);
  }
  return Float64Array.from(effects);
}

function armOf(player: Player, measure: MeasureName): (replicate: number) => number {
  const reading = readingOf(player.model, measure);
  if (typeof reading !== "function") throw new Error(reading.en);
  const read: Reading = reading;
  return (replicate) => {
    try {
      return read(player.play(replicate));
    } catch (error) {
      if (error instanceof NumbersOverflow) return NaN;
      throw error;
    }
  };
}
