import type { HistogramBar } from "../analysis/summary.ts";
import { histogramQuantile } from "./view.ts";

/** A dot of a quantile dotplot, in data units across and pixels up. */
export interface Dot {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export interface Dotplot {
  readonly dots: readonly Dot[];
  /** Diameter and height in pixels. */
  readonly size: number;
  readonly height: number;
}

const DOTS = 50;
const LARGEST = 13;
const HIGHEST = 200;

/**
 * Fifty dots, each a fiftieth of the simulated worlds, at the quantiles 1/100, 3/100 ... (Kay et
 * al. 2016), stacked without overlap. `unit` is the width in pixels of one count, `largest` the
 * widest a dot may be.
 */
export function dotplotOf(
  bars: readonly HistogramBar[], unit: number, largest = LARGEST,
): Dotplot {
  const values = Array.from({ length: DOTS }, (_, n) =>
    histogramQuantile(bars, (n + 0.5) / DOTS));
  for (let size = largest; ; size -= 0.5) {
    const dots = stack(values, unit, size);
    const height = dots.reduce((most, { y }) => Math.max(most, y), 0) + size / 2;
    if (height <= HIGHEST || size <= 4) return { dots, size, height: Math.max(60, height) };
  }
}

/**
 * Dotplots of several histograms with dots of one size: a size that fits one may stack another
 * higher, so all are asked until they agree.
 */
export function dotplotsOf(
  all: readonly (readonly HistogramBar[])[], unit: number, largest = LARGEST,
): Dotplot[] {
  for (let size = largest; ;) {
    const plots = all.map((bars) => dotplotOf(bars, unit, size));
    const least = Math.min(size, ...plots.map((plot) => plot.size));
    if (least === size) return plots;
    size = least;
  }
}

function stack(values: readonly number[], unit: number, size: number): Dot[] {
  const width = Math.max(1, Math.ceil(size / unit));
  const bins = new Map<number, number[]>();
  for (const value of values) {
    const bin = Math.floor(value / width);
    bins.set(bin, [...(bins.get(bin) ?? []), value]);
  }
  const across = Math.max(1, Math.floor((width * unit * 0.8) / size));
  return [...bins].flatMap(([bin, held]) => {
    const centre = bin * width + (width - 1) / 2;
    const columns = Math.min(across, held.length);
    return held.map((at, n) => ({
      at,
      x: centre + ((n % columns) - (columns - 1) / 2) * (size / unit),
      y: (Math.floor(n / columns) + 0.5) * size,
    }));
  });
}
