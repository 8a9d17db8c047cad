import { mean, quantile } from "../base/stats.ts";
import type { Model } from "../model/model.ts";
import { seriesLength, type Rows } from "../outcome/rows.ts";
import { seriesNames, seriesWidth } from "../world/series.ts";

/** How many runs are kept whole, to be drawn beside the quantiles. */
export const SAMPLE_RUNS = 12;

/** One number of the world over time; one entry per moment. */
export interface WorldSeries {
  readonly mean: readonly number[];
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  /** The first runs in full: runs x moments. */
  readonly samples: readonly (readonly number[])[];
}

/** The world over time, over the replicates that finished. */
export interface WorldSummary {
  /** Date of each moment; the start is the first. */
  readonly dates: readonly string[];
  /** Years since the start. */
  readonly years: readonly number[];
  readonly series: Readonly<Record<string, WorldSeries>>;
}

/** Folds the series of all blocks, number by number and moment by moment. */
export function summariseWorld(model: Model, blocks: readonly Rows[]): WorldSummary {
  const count = blocks.reduce((sum, rows) => sum + rows.count - rows.failed.length, 0);
  const room = new Float64Array(count);
  const series = seriesNames(model).map((name, s): [string, WorldSeries] =>
    [name, foldSeries(model, blocks, s, room)]);
  return {
    dates: model.timeline.map(({ date }) => date),
    years: model.timeline.map(({ years }) => years),
    series: Object.fromEntries(series),
  };
}

/** One number over time. `room` has a place per finished run, and holds one moment at a time. */
function foldSeries(
  model: Model, blocks: readonly Rows[], s: number, room: Float64Array,
): WorldSeries {
  const samples = Array.from(room.subarray(0, SAMPLE_RUNS), (): number[] => []);
  const fold = {
    mean: [] as number[], p05: [] as number[], p25: [] as number[], p50: [] as number[],
    p75: [] as number[], p95: [] as number[],
  };
  for (let moment = 0; moment < model.timeline.length; moment++) {
    gather(model, blocks, moment * seriesWidth(model) + s, room);
    samples.forEach((sample, n) => sample.push(room[n]));
    fold.mean.push(mean(room));
    room.sort();
    fold.p05.push(quantile(room, 0.05));
    fold.p25.push(quantile(room, 0.25));
    fold.p50.push(quantile(room, 0.5));
    fold.p75.push(quantile(room, 0.75));
    fold.p95.push(quantile(room, 0.95));
  }
  return { ...fold, samples };
}

/** One place of every finished run's series, in the order of the runs. */
function gather(
  model: Model, blocks: readonly Rows[], place: number, into: Float64Array,
): void {
  const length = seriesLength(model);
  let at = 0;
  for (const { from, count, failed, series } of blocks) {
    for (let n = 0; n < count; n++) {
      if (failed.length > 0 && failed.includes(from + n)) continue;
      into[at++] = series[n * length + place];
    }
  }
}
