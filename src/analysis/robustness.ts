import { shareInterval } from "../base/stats.ts";
import type { Estimate } from "./estimate.ts";

/** Whether a comparison comes out alike at many points of the factors. */
export interface Robustness {
  /** Points where both sides have an output. */
  readonly points: number;
  /** Where the right side is higher, lower, and neither, by more than the smallest difference. */
  readonly rises: number;
  readonly falls: number;
  readonly unchanged: number;
  /** Points where a side has no output. */
  readonly missing: number;
  /** Share of points that rise, with Wilson's 95% interval; NaN of no points. */
  readonly share: Estimate;
}

/**
 * Counts at how many points `right` exceeds `left`, in units of the output. Differences not
 * larger than `smallest` (at least 0; one number, or one per point, where NaN is 0) count as
 * unchanged. The interval is Wilson's (1927) and
 * takes the points as independent draws: it says nothing about points never sampled otherwise.
 * Throws on sides of unequal length.
 */
export function robustness(
  left: Float64Array, right: Float64Array, smallest: number | Float64Array = 0,
): Robustness {
  if (left.length !== right.length) throw new Error("sides of unequal length");
  let rises = 0;
  let falls = 0;
  let points = 0;
  for (let i = 0; i < left.length; i++) {
    const difference = right[i] - left[i];
    if (difference !== difference) continue;
    points += 1;
    const own = typeof smallest === "number" ? smallest : smallest[i];
    const least = own === own ? own : 0;
    if (difference > least) rises += 1;
    else if (difference < -least) falls += 1;
  }
  const value = rises / points;
  const { low, high } = shareInterval(value, points);
  // Wilson's limits of 0 and 1 are 0 and 1, but for rounding.
  const share = points === 0 ? { value: NaN, low: NaN, high: NaN }
    : { value, low: Math.min(value, low), high: Math.max(value, high) };
  const unchanged = points - rises - falls;
  return { points, rises, falls, unchanged, missing: left.length - points, share };
}
