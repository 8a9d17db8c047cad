import { mean, variance } from "../base/stats.ts";
import { binCount, binOf, binsOf } from "./bins.ts";
import { student975 } from "./student-t.ts";

/** The mean output of the cells at one x, or in one bin of x. */
export interface CurvePoint {
  /** The value itself, or the mean x of the bin's cells. */
  readonly x: number;
  /** The bin's edges; both x where it is one value. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** 95% interval of the mean over cells (Student's t); NaN of a single cell. */
  readonly low: number;
  readonly high: number;
  readonly cells: number;
}

/** How an output goes with one factor, all others as the cells have them. */
export interface ResponseCurve {
  /** Ascending by x; only where there are cells with an output. */
  readonly points: readonly CurvePoint[];
  /** Whether points are bins and not values. */
  readonly binned: boolean;
  /** Cells that leave the factor as the base has it (NaN): not on the curve. */
  readonly unset: number;
  /** Cells without an output. */
  readonly missing: number;
  /** Whether all outputs on the curve are equal. */
  readonly constant: boolean;
}

/** How finely a factor is cut. */
export interface CurveOptions {
  /** At most so many different values stand for themselves (12). */
  readonly values?: number;
  /** So many bins of about as many cells each, where there are more values (10). */
  readonly bins?: number;
}

/**
 * Mean of the output `y` by the setting `x` of one factor, one number per cell, NaN of `y` for a
 * cell without an output. The interval takes cells as independent draws of the other factors; in a
 * grid it is a band of the others' influence rather than of sampling.
 */
export function responseCurve(
  x: Float64Array, y: Float64Array, options: CurveOptions = {},
): ResponseCurve {
  const bins = binsOf(x, options.values ?? 12, options.bins ?? 10);
  const groups = Array.from({ length: binCount(bins) }, () => ({
    x: [] as number[], y: [] as number[],
  }));
  let unset = 0;
  let missing = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let cell = 0; cell < x.length; cell++) {
    if (y[cell] !== y[cell]) missing += 1;
    else if (x[cell] !== x[cell]) unset += 1;
    else {
      const group = groups[binOf(bins, x[cell])];
      group.x.push(x[cell]);
      group.y.push(y[cell]);
      least = Math.min(least, y[cell]);
      most = Math.max(most, y[cell]);
    }
  }
  const points = groups.flatMap((group, place) => {
    if (group.y.length === 0) return [];
    const [from, to] = bins.binned ? [bins.marks[place], bins.marks[place + 1]]
      : [bins.marks[place], bins.marks[place]];
    return [{ ...pointOf(group.y), x: bins.binned ? mean(group.x) : from, from, to }];
  });
  return { points, binned: bins.binned, unset, missing, constant: most === least };
}

function pointOf(y: readonly number[]): Pick<CurvePoint, "mean" | "low" | "high" | "cells"> {
  const centre = mean(y);
  const half = student975(y.length - 1) * Math.sqrt(variance(y) / y.length);
  return { mean: centre, low: centre - half, high: centre + half, cells: y.length };
}
