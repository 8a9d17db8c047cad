import { quantile } from "../base/stats.ts";

/** Median of the values that are there; NaN of none. */
export function medianOf(values: Float64Array): number {
  return quantile(values.filter((value) => value === value).sort(), 0.5);
}
