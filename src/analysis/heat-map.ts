import { binCount, binOf, binsOf, type Bins } from "./bins.ts";

/** One axis of a heat map: its values, or the edges of its bins. */
export type HeatAxis = Bins;

/** The mean output of the cells in one field of a heat map. */
export interface HeatCell {
  /** Which value or bin of each axis, from 0. */
  readonly x: number;
  readonly y: number;
  readonly mean: number;
  readonly cells: number;
}

/** How an output goes with two factors. */
export interface HeatMap {
  readonly xs: HeatAxis;
  readonly ys: HeatAxis;
  /** Fields that hold a cell with an output, by y, then by x. */
  readonly cells: readonly HeatCell[];
  /** Cells that leave one of the two factors as the base has it. */
  readonly unset: number;
  /** Cells without an output. */
  readonly missing: number;
  /** Whether the output is the same in all fields. */
  readonly constant: boolean;
}

/** How finely both factors are cut. */
export interface HeatOptions {
  /** At most so many different values stand for themselves (24). */
  readonly values?: number;
  /** Values are levels, which have no order: every one stands for itself. */
  readonly xLevels?: boolean;
  readonly yLevels?: boolean;
  /** So many bins of about as many cells each, where there are more values (8). */
  readonly bins?: number;
}

/** Mean of the output `z` by the settings of two factors; one number per cell in all three. */
export function heatMap(
  x: Float64Array, y: Float64Array, z: Float64Array, options: HeatOptions = {},
): HeatMap {
  const distinct = options.values ?? 24;
  const xs = binsOf(x, options.xLevels === true ? Infinity : distinct, options.bins ?? 8);
  const ys = binsOf(y, options.yLevels === true ? Infinity : distinct, options.bins ?? 8);
  const width = binCount(xs);
  const sums = new Float64Array(width * binCount(ys));
  const counts = new Int32Array(sums.length);
  let unset = 0;
  let missing = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let cell = 0; cell < z.length; cell++) {
    if (z[cell] !== z[cell]) missing += 1;
    else if (x[cell] !== x[cell] || y[cell] !== y[cell]) unset += 1;
    else {
      const place = binOf(ys, y[cell]) * width + binOf(xs, x[cell]);
      sums[place] += z[cell];
      counts[place] += 1;
      least = Math.min(least, z[cell]);
      most = Math.max(most, z[cell]);
    }
  }
  const cells: HeatCell[] = [];
  for (let place = 0; place < sums.length; place++) {
    if (counts[place] === 0) continue;
    const column = place % width;
    cells.push({
      x: column, y: (place - column) / width,
      mean: sums[place] / counts[place], cells: counts[place],
    });
  }
  return { xs, ys, cells, unset, missing, constant: most === least };
}
