import type { Model } from "../model/model.ts";
import { NumbersOverflow, playerOf, withNumbers, type Player } from "../run/play.ts";
import type { MeasureName } from "../scenario/measure-name.ts";
import { readingOf, type Reading } from "../thesis/measure.ts";
import type { NumberChange } from "../thesis/readings.ts";
import { seriesWidth } from "../world/series.ts";

/** Some replicates of one cell: a frame, the numbers written into it, and a seed. */
export interface CellPiece {
  /** The key of the frame's model. */
  readonly model: string;
  readonly changes: readonly NumberChange[];
  readonly seed: string | number;
  readonly from: number;
  readonly count: number;
}

/** What pieces gave, one after the other in their order. */
export interface PlayedCells {
  /** Replicates x measures; NaN all along where a replicate failed. */
  readonly numbers: Float64Array;
  /** Rows whose numbers overflowed, ascending. */
  readonly failed: Int32Array;
  /** Replicates x moments x `seriesWidth`, where series are kept; pieces of several widths. */
  readonly series: Float64Array;
}

/** Plays cells of one frame. What does not change from cell to cell is kept. */
export interface CellPlayer {
  readonly model: Model;
  readonly readings: readonly Reading[];
  /** A player of the frame with a cell's numbers; valid until the next call. */
  playerFor(changes: readonly NumberChange[], seed: string | number): Player;
}

/** Throws where the frame has no such measure: to be looked at before anything is played. */
export function cellPlayerOf(model: Model, measures: readonly MeasureName[]): CellPlayer {
  let latest: { readonly key: string; readonly player: Player } | undefined;
  return {
    model,
    readings: measures.map((name) => {
      const reading = readingOf(model, name);
      if (typeof reading !== "function") throw new Error(reading.en);
      return reading;
    }),
    playerFor(changes, seed) {
      const key = `${typeof seed} ${seed} ${changes.map(([place]) => place).join(" ")}`;
      // A player reads the numbers of its model anew in every run, and nothing of them before.
      const player = latest?.key === key ? latest.player
        : playerOf(ownNumbers(model, changes), seed);
      latest = { key, player };
      const { values } = player.model;
      values.set(model.values);
      for (const [place, value] of changes) values[place] = value;
      return player;
    },
  };
}

/** The same model with a vector that may be written over. */
function ownNumbers(model: Model, changes: readonly NumberChange[]): Model {
  const changed = withNumbers(model, new Map(changes));
  return changed.values === model.values ? { ...model, values: model.values.slice() } : changed;
}

/** Plays pieces of cells, each by the player of its frame. */
export function playCells(
  pieces: readonly CellPiece[], playerOfFrame: (model: string) => CellPlayer, measures: number,
  series: boolean,
): PlayedCells {
  const lengths = pieces.map(({ model }) => (series ? lengthOf(playerOfFrame(model).model) : 0));
  const rows = pieces.reduce((sum, { count }) => sum + count, 0);
  const played = {
    numbers: new Float64Array(rows * measures),
    series: new Float64Array(pieces.reduce((sum, { count }, n) => sum + count * lengths[n], 0)),
  };
  const failed: number[] = [];
  let row = 0;
  let place = 0;
  pieces.forEach(({ model, changes, seed, from, count }, n) => {
    const { readings, playerFor } = playerOfFrame(model);
    const player = playerFor(changes, seed);
    const length = lengths[n];
    for (let k = 0; k < count; k++, row++, place += length) {
      const room = played.series.subarray(place, place + length);
      if (!playOne(player, from + k, readings, played.numbers, row * measures, room)) {
        failed.push(row);
      }
    }
  });
  return { ...played, failed: Int32Array.from(failed) };
}

/** Numbers in the series of one run. */
function lengthOf(model: Model): number {
  return model.timeline.length * seriesWidth(model);
}

/** Plays one replicate and reads it; false where its numbers overflow. */
function playOne(
  player: Player, replicate: number, readings: readonly Reading[], numbers: Float64Array,
  at: number, series: Float64Array,
): boolean {
  try {
    const run = player.play(replicate);
    for (let k = 0; k < readings.length; k++) numbers[at + k] = readings[k](run);
    if (series.length > 0) series.set(run.series);
    return true;
  } catch (error) {
    if (!(error instanceof NumbersOverflow)) throw error;
    numbers.fill(NaN, at, at + readings.length);
    series.fill(NaN);
    return false;
  }
}
