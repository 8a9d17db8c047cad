import type { Estimate } from "../analysis/estimate.ts";
import type { CurvePoint } from "../analysis/response-curve.ts";
import type { Factor } from "./factor.ts";
import type { FactorResponse } from "./factor-response.ts";
import { isWithin, type Region } from "./region.ts";

/** Where along one factor the mean over the other factors enters a region, or leaves it. */
export interface RegionCrossing {
  readonly factor: number;
  /**
   * `always` and `never`: at every setting, or at none; `unclear`: no crossing for certain, and
   * at some setting the bound lies within the mean's interval; `unknown`: fewer than two settings.
   */
  readonly found: "once" | "several" | "always" | "never" | "unclear" | "unknown";
  /** The first crossing from low settings to high, whatever comes after it. */
  readonly first?: Estimate & { readonly enters: boolean;
    /** The first setting within the region for certain after it, or the last before it. */
    readonly setting: number };
  readonly crossings: number;
  /** Settings on the curve, and those where the mean is within the region, or not, for certain. */
  readonly settings: number;
  readonly within: number;
  readonly outside: number;
}

/**
 * For every factor that is a number, where its curve first crosses the region's bound, by straight
 * lines between settings. A crossing counts only between settings that lie on either side of the
 * bound by more than their own 95% interval; where there is none, by their mean, or not at all if
 * cells are `drawn` (a single cell is no curve). The interval of a crossing holds the settings at
 * which the ends of the curve's band cross; NaN without a band.
 */
export function regionCrossings(
  region: Region, responses: readonly FactorResponse[], factors: readonly Factor[], drawn = false,
): RegionCrossing[] {
  return responses.flatMap(({ factor, curve: { points } }): RegionCrossing[] =>
    (factors[factor].kind === "number" ? [crossingOf(region, factor, points, drawn)] : []));
}

function crossingOf(
  region: Region, factor: number, points: readonly CurvePoint[], drawn: boolean,
): RegionCrossing {
  const sides = points.map((point) => (drawn && point.low !== point.low ? undefined
    : sideOf(region, point)));
  const count = (side: boolean): number => sides.filter((one) => one === side).length;
  const facts = { factor, settings: points.length, within: count(true), outside: count(false) };
  if (points.length < 2) return { ...facts, found: "unknown", crossings: 0 };
  const certain = [...points.keys()].filter((n) => sides[n] !== undefined);
  const turns = certain.flatMap((to, n): [number, number][] =>
    (n > 0 && sides[certain[n - 1]] !== sides[to] ? [[certain[n - 1], to]] : []));
  const [turn] = turns;
  if (turn === undefined) {
    return { ...facts, crossings: 0, found: certain.length < points.length ? "unclear"
      : sides[0] === true ? "always" : "never" };
  }
  const enters = sides[turn[1]] === true;
  return {
    ...facts, found: turns.length > 1 ? "several" : "once", crossings: turns.length,
    first: { ...placeOf(region, points.slice(turn[0], turn[1] + 1)), enters,
      setting: points[turn[enters ? 1 : 0]].x },
  };
}

/** Whether a point is within the region; undefined where its interval holds the bound. */
function sideOf(region: Region, { mean, low, high }: CurvePoint): boolean | undefined {
  const { bound } = region;
  return low < high && low <= bound && bound <= high ? undefined : isWithin(region, mean);
}

/** Where the mean crosses between two certain points, and where the ends of its band do. */
function placeOf(region: Region, points: readonly CurvePoint[]): Estimate {
  const rises = points[points.length - 1].mean > points[0].mean;
  const places = (of: (point: CurvePoint) => number): number[] => {
    const found = points.flatMap((point, n): number[] => {
      if (n === 0) return [];
      const [left, right] = [of(points[n - 1]), of(point)];
      if (isWithin(region, left) === isWithin(region, right)) return [];
      const { x } = points[n - 1];
      return [x + ((region.bound - left) / (right - left)) * (point.x - x)];
    });
    return [found[0] ?? NaN, found[found.length - 1] ?? NaN];
  };
  const [value] = places(({ mean }) => mean);
  const banded = points.every(({ low, high }) => low === low && high === high);
  const [below, above] = [places(({ low }) => low), places(({ high }) => high)];
  const [early, late] = rises ? [above, below] : [below, above];
  return { value, low: banded ? early[0] : NaN, high: banded ? late[1] : NaN };
}
