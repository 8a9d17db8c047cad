import { PARAMETER, WORLD } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { NumbersOverflow, playerOf, withNumbers } from "../run/play.ts";
import type { MeasureName } from "../scenario/measure-name.ts";
import { crossing, levelAt } from "./crossing.ts";
import { readingOf, type Reading } from "./measure.ts";

/** Numbers that stand first in every row of readings, before the measures asked for. */
export const READ_FIRST = 2;
/** The mean preference at the end, and the years until it has turned (Infinity: never). */
export const READ = { preference: 0, turn: 1 } as const;

/** A number of the model and what it becomes. */
export type NumberChange = readonly [place: number, value: number];

/** Rows of readings, one per replicate. */
export interface Readings {
  readonly rows: number;
  readonly width: number;
  readonly numbers: Float64Array;
}

/**
 * Plays the replicates from .. from + count - 1 of a model with some numbers changed. A row holds
 * the preference at the end, its turn and the measures; NaN all along where numbers overflow.
 */
export function playReadings(
  model: Model, changes: readonly NumberChange[], measures: readonly MeasureName[],
  seed: string | number, from: number, count: number,
): Readings {
  const changed = changes.length === 0 ? model : withNumbers(model, new Map(changes));
  const player = playerOf(changed, seed);
  const read = measures.map((name): Reading => {
    const reading = readingOf(changed, name);
    if (typeof reading !== "function") throw new Error(reading.en);
    return reading;
  });
  const width = READ_FIRST + measures.length;
  const numbers = new Float64Array(count * width);
  for (let n = 0; n < count; n++) {
    const at = n * width;
    try {
      const run = player.play(from + n);
      numbers[at + READ.preference] = levelAt(changed, run, changed.timeline.length - 1);
      numbers[at + READ.turn] = crossing(changed, run);
      for (let k = 0; k < read.length; k++) numbers[at + READ_FIRST + k] = read[k](run);
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
      numbers.fill(NaN, at, at + width);
    }
  }
  return { rows: count, width, numbers };
}

/** Place in `Model.values` of `parameters.<name>` or `world.<name>`; -1 where there is none. */
export function placeOf(path: string): number {
  const [head, name = "", ...rest] = path.split(".");
  if (rest.length > 0) return -1;
  const places: Readonly<Record<string, number>> | undefined =
    head === "parameters" ? PARAMETER : head === "world" ? WORLD : undefined;
  return places !== undefined && Object.hasOwn(places, name) ? places[name] : -1;
}
