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

/** Folds the series of all blocks, moment by moment. */
export function summariseWorld(model: Model, blocks: readonly Rows[]): WorldSummary {
  const names = seriesNames(model);
  const moments = model.timeline.length;
  const runs = blocks.flatMap((rows) => Array.from({ length: rows.count }, (_, n) =>
    ({ rows, n })).filter(({ n }) => !rows.failed.includes(rows.from + n)));
  const width = seriesWidth(model);
  const length = seriesLength(model);
  const series = names.map((name, s): [string, WorldSeries] => {
    const at = (moment: number): Float64Array => Float64Array.from(runs, ({ rows, n }) =>
      rows.series[n * length + moment * width + s]);
    const columns = Array.from({ length: moments }, (_, moment) => at(moment));
    const sorted = columns.map((column) => Float64Array.from(column).sort());
    const level = (share: number): number[] => sorted.map((column) => quantile(column, share));
    const kept = runs.slice(0, SAMPLE_RUNS).map((_, n) => columns.map((column) => column[n]));
    return [name, {
      mean: columns.map((column) => mean(column)),
      p05: level(0.05), p25: level(0.25), p50: level(0.5), p75: level(0.75), p95: level(0.95),
      samples: kept,
    }];
  });
  return {
    dates: model.timeline.map(({ date }) => date),
    years: model.timeline.map(({ years }) => years),
    series: Object.fromEntries(series),
  };
}
