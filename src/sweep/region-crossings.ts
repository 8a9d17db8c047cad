import type { Estimate } from "../analysis/estimate.ts";
import type { CurvePoint, ResponseCurve } from "../analysis/response-curve.ts";
import { threshold } from "../analysis/threshold.ts";
import type { Factor } from "./factor.ts";
import type { Region } from "./region.ts";

/** Where along one factor the mean over the other factors enters a region, or leaves it. */
export interface RegionCrossing {
  readonly factor: number;
  /** `always` and `never`: at every setting, or at none; `unknown`: fewer than two settings. */
  readonly found: "once" | "several" | "always" | "never" | "unknown";
  /** The first crossing from low settings to high, whatever comes after it. */
  readonly first?: Estimate & { readonly enters: boolean };
  readonly crossings: number;
}

interface Response {
  readonly factor: number;
  readonly curve: ResponseCurve;
}

/**
 * For every factor that is a number, where its curve first crosses the region's bound, by straight
 * lines between settings. The interval holds the settings at which the ends of the curve's own 95%
 * band cross: NaN without a band, infinite where an end does not cross.
 */
export function regionCrossings(
  region: Region, responses: readonly Response[], factors: readonly Factor[],
): RegionCrossing[] {
  return responses.flatMap(({ factor, curve: { points } }): RegionCrossing[] =>
    (factors[factor].kind === "number" ? [crossingOf(region, factor, points)] : []));
}

function crossingOf(
  region: Region, factor: number, points: readonly CurvePoint[],
): RegionCrossing {
  if (points.length < 2) return { factor, found: "unknown", crossings: 0 };
  const xs = points.map(({ x }) => x);
  // With the region's side upwards, "within" is "at or above": for < and >, it is the other side.
  const turn = region.sign === "<=" || region.sign === ">" ? -1 : 1;
  const within = region.sign === ">=" || region.sign === "<=";
  const along = (of: (point: CurvePoint) => number) =>
    threshold(xs, points.map((point) => [turn * of(point)]), turn * region.bound);
  const { first, crossings, reachedAtFirst } = along(({ mean }) => mean);
  if (first === undefined) {
    return { factor, found: reachedAtFirst === within ? "always" : "never", crossings: 0 };
  }
  const ends = points.every(({ low, high }) => low === low && high === high)
    ? [along(({ low }) => low), along(({ high }) => high)].map((end) =>
      (end.reachedAtFirst !== reachedAtFirst ? -Infinity
        : end.first === undefined ? Infinity : end.first.value))
    : [NaN, NaN];
  return {
    factor, found: crossings.length > 1 ? "several" : "once", crossings: crossings.length,
    first: { value: first.value, low: Math.min(...ends), high: Math.max(...ends),
      enters: first.rising === within },
  };
}
