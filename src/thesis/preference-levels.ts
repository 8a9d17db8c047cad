import type { Model } from "../model/model.ts";
import { NumbersOverflow, playerOf } from "../run/play.ts";
import { crossing, levelAt } from "./crossing.ts";
import { READ, READ_FIRST, type Readings } from "./readings.ts";

/** How the mean preference of the states goes in each replicate, and when it turns. */
export interface PreferenceLevels {
  /** Years since the start of every moment. */
  readonly years: readonly number[];
  readonly rows: number;
  /** Replicate by replicate, one level per moment; NaN where numbers overflowed. */
  readonly levels: Float64Array;
  /** Years until the turn; Infinity where it never comes. */
  readonly turns: Float64Array;
}

/** Plays the replicates from .. from + count - 1 of a model. */
export function playLevels(
  model: Model, seed: string | number, from: number, count: number,
): PreferenceLevels {
  const player = playerOf(model, seed);
  const moments = model.timeline.length;
  const levels = new Float64Array(count * moments).fill(NaN);
  const turns = new Float64Array(count).fill(NaN);
  for (let n = 0; n < count; n++) {
    try {
      const run = player.play(from + n);
      for (let t = 0; t < moments; t++) levels[n * moments + t] = levelAt(model, run, t);
      turns[n] = crossing(model, run);
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
    }
  }
  return { years: model.timeline.map(({ years }) => years), rows: count, levels, turns };
}

/** Levels one after the other: those of later replicates stand below. */
export function joinLevels(parts: readonly PreferenceLevels[]): PreferenceLevels {
  const joined = (of: (part: PreferenceLevels) => Float64Array): Float64Array => {
    const all = new Float64Array(parts.reduce((sum, part) => sum + of(part).length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(of(part), at);
      at += of(part).length;
    }
    return all;
  };
  return {
    years: parts[0]?.years ?? [], rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    levels: joined(({ levels }) => levels), turns: joined(({ turns }) => turns),
  };
}

/** The same as readings: the level at the end and the turn. */
export function readingsOfLevels({ years, rows, levels, turns }: PreferenceLevels): Readings {
  const numbers = new Float64Array(rows * READ_FIRST);
  for (let n = 0; n < rows; n++) {
    numbers[n * READ_FIRST + READ.preference] = levels[(n + 1) * years.length - 1];
    numbers[n * READ_FIRST + READ.turn] = turns[n];
  }
  return { rows, width: READ_FIRST, numbers };
}
