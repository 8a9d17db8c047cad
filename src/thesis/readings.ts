import { PARAMETER, WORLD } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { NumbersOverflow, playerOf, withNumbers, type Run } from "../run/play.ts";
import type { MeasureName } from "../scenario/measure-name.ts";
import { seriesPlace } from "../world/series.ts";
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
    return name.left.kind === "crossing" && name.right === undefined
      ? (run) => Math.min(turnOf(changed, run), horizonOf(changed)) : reading;
  });
  const width = READ_FIRST + measures.length;
  const numbers = new Float64Array(count * width);
  for (let n = 0; n < count; n++) {
    const at = n * width;
    try {
      const run = player.play(from + n);
      numbers[at + READ.preference] = levelAt(changed, run, changed.timeline.length - 1);
      numbers[at + READ.turn] = turnOf(changed, run);
      for (let k = 0; k < read.length; k++) numbers[at + READ_FIRST + k] = read[k](run);
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
      numbers.fill(NaN, at, at + width);
    }
  }
  return { rows: count, width, numbers };
}

/** Mean over states of the preferences for safety and for security at a moment. */
export function levelAt(model: Model, { series }: Run, moment: number): number {
  return 0.5 * (series[seriesPlace(model, "safety", moment)]
    + series[seriesPlace(model, "security", moment)]);
}

/** Years from the start to the end of a run. */
export function horizonOf({ timeline }: Model): number {
  return timeline[timeline.length - 1].years;
}

/**
 * Years until the mean preference has reached one half for good, by straight lines between
 * moments: 0 where it never is below, Infinity where it is below at the end. A start at or just
 * above one half that is lost again is no turn.
 */
export function turnOf(model: Model, run: Run): number {
  const { timeline } = model;
  let moment = timeline.length - 1;
  if (!(levelAt(model, run, moment) >= 0.5)) return Infinity;
  while (moment > 0 && levelAt(model, run, moment - 1) >= 0.5) moment--;
  if (moment === 0) return 0;
  const before = levelAt(model, run, moment - 1);
  const share = (0.5 - before) / (levelAt(model, run, moment) - before);
  const from = timeline[moment - 1].years;
  return from + (timeline[moment].years - from) * share;
}

/** Place in `Model.values` of `parameters.<name>` or `world.<name>`; -1 where there is none. */
export function placeOf(path: string): number {
  const [head, name = "", ...rest] = path.split(".");
  if (rest.length > 0) return -1;
  const places: Readonly<Record<string, number>> | undefined =
    head === "parameters" ? PARAMETER : head === "world" ? WORLD : undefined;
  return places !== undefined && Object.hasOwn(places, name) ? places[name] : -1;
}
