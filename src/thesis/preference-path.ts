import { quantile } from "../base/stats.ts";
import type { Model } from "../model/model.ts";
import { playerOf, withNumbers } from "../run/play.ts";
import { crossing, horizonOf, levelAt } from "./crossing.ts";
import type { NumberChange } from "./readings.ts";

/** How the mean preference goes over time: the middle world, and nine worlds in ten. */
export interface PreferencePath {
  readonly years: readonly number[];
  readonly middle: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Median of the years until the turn, null where half of the worlds or more have none. */
  readonly turn: number | null;
  /** Share of worlds that turn. */
  readonly turns: number;
}

/** Plays the first `count` replicates of a model with some numbers changed. */
export function playPath(
  model: Model, changes: readonly NumberChange[], seed: string | number, count: number,
): PreferencePath {
  const changed = withNumbers(model, new Map(changes));
  const player = playerOf(changed, seed);
  const { timeline } = changed;
  const levels = timeline.map(() => new Float64Array(count));
  const turns = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const run = player.play(n);
    for (let moment = 0; moment < timeline.length; moment++) {
      levels[moment][n] = levelAt(changed, run, moment);
    }
    turns[n] = crossing(changed, run);
  }
  turns.sort();
  for (const level of levels) level.sort();
  const turn = quantile(turns, 0.5);
  const at = (share: number): number[] => levels.map((level) => quantile(level, share));
  return {
    years: timeline.map(({ years }) => years),
    middle: at(0.5), low: at(0.05), high: at(0.95),
    turn: turn <= horizonOf(changed) ? turn : null,
    turns: turns.filter((one) => one < Infinity).length / count,
  };
}
