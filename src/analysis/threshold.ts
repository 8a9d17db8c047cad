import { mean } from "../base/stats.ts";
import { bootstrapOf, percentileInterval } from "./bootstrap.ts";
import type { Estimate } from "./estimate.ts";

/** A place where the output reaches the target (rising) or falls below it. */
export interface Crossing {
  readonly x: number;
  readonly rising: boolean;
}

/** Where an output reaches a target. */
export interface Threshold {
  /**
   * The first crossing; absent where there is none. Its interval is NaN without replicates, and
   * open (an end at +Infinity) where too many resamples do not cross at all.
   */
  readonly first?: Estimate & Crossing;
  /** Every crossing, ascending by x. */
  readonly crossings: readonly Crossing[];
  /** Which way the output goes from x to x. */
  readonly shape: "rising" | "falling" | "neither" | "flat";
  /** Whether the output is at or above the target at the first x that has one. */
  readonly reachedAtFirst: boolean;
  /** Share of resamples that cross at all; NaN without replicates. */
  readonly crossingShare: number;
  /** Values of x without an output. */
  readonly missing: number;
}

/** How a threshold's interval is found. */
export interface ThresholdOptions {
  readonly seed?: string | number;
  /** Resamples of the replicates (1000). */
  readonly resamples?: number;
  /**
   * Replicate r had the same draws at every x: replicates are then resampled together. Only where
   * every x has the same number of them; otherwise each x is resampled on its own.
   */
  readonly paired?: boolean;
}

/**
 * Where the mean of the replicates `ys[k]` at the ascending values `xs[k]` first goes from below
 * `target` to at least `target`, or back, by linear interpolation between neighbours; one number
 * per x makes it a plain curve without an interval. The 95% interval is the bootstrap's percentile
 * interval over replicates (a failed one is NaN and left out); resamples without a crossing count
 * as crossing beyond the last x. It does not contain the error of interpolation.
 * Throws where `xs` do not ascend.
 */
export function threshold(
  xs: ArrayLike<number>, ys: readonly ArrayLike<number>[], target: number,
  options: ThresholdOptions = {},
): Threshold {
  for (let k = 1; k < xs.length; k++) {
    if (!(xs[k] > xs[k - 1])) throw new Error("values of x do not ascend");
  }
  const samples = ys.map((own) => Float64Array.from(own).filter((y) => y === y));
  const means = samples.map((own) => mean(own));
  const crossings = crossingsOf(xs, means, target);
  const facts = {
    crossings, shape: shapeOf(means),
    reachedAtFirst: (means.find((y) => y === y) ?? NaN) >= target,
    missing: means.filter((y) => y !== y).length,
  };
  const replicated = samples.some(({ length }) => length > 1);
  const whole = options.paired === true
    && ys.every((own) => own.length === ys[0].length);
  const resampled = replicated
    ? resampledFirst(xs, whole ? ys : samples, target, whole, options) : new Float64Array(0);
  const crossing = resampled.filter((x) => x < Infinity).length;
  const crossingShare = replicated ? crossing / resampled.length : NaN;
  if (crossings.length === 0) return { ...facts, crossingShare };
  const first = { ...crossings[0], value: crossings[0].x, ...percentileInterval(resampled) };
  return { ...facts, first, crossingShare };
}

/** The first crossing of each resample; Infinity where there is none. */
function resampledFirst(
  xs: ArrayLike<number>, ys: readonly ArrayLike<number>[], target: number, paired: boolean,
  options: ThresholdOptions,
): Float64Array {
  const bootstrap = bootstrapOf(options.seed ?? 1);
  const first = new Float64Array(options.resamples ?? 1000);
  const drawn = ys.map(({ length }) => new Int32Array(length));
  for (let b = 0; b < first.length; b++) {
    const means = ys.map((own, k) => {
      const picks = drawn[paired ? 0 : k];
      if (!paired || k === 0) {
        bootstrap.draw(paired ? b : b * ys.length + k, own.length, picks);
      }
      return pickedMean(own, picks);
    });
    first[b] = crossingsOf(xs, means, target)[0]?.x ?? Infinity;
  }
  return first;
}

/** The mean of the picked values that are numbers. */
function pickedMean(values: ArrayLike<number>, picks: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < picks.length; i++) {
    const value = values[picks[i]];
    if (value !== value) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

/** Crossings between neighbours that have an output. */
function crossingsOf(
  xs: ArrayLike<number>, means: readonly number[], target: number,
): Crossing[] {
  const crossings: Crossing[] = [];
  let before = -1;
  for (let k = 0; k < means.length; k++) {
    if (means[k] !== means[k]) continue;
    if (before >= 0 && (means[k] >= target) !== (means[before] >= target)) {
      const share = (target - means[before]) / (means[k] - means[before]);
      const x = xs[before] + share * (xs[k] - xs[before]);
      crossings.push({ x, rising: means[k] >= target });
    }
    before = k;
  }
  return crossings;
}

function shapeOf(means: readonly number[]): Threshold["shape"] {
  const seen = means.filter((y) => y === y);
  const rises = seen.some((y, k) => k > 0 && y > seen[k - 1]);
  const falls = seen.some((y, k) => k > 0 && y < seen[k - 1]);
  if (rises && falls) return "neither";
  return rises ? "rising" : falls ? "falling" : "flat";
}
