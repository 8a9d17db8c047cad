import type { Sweep } from "./sweep.ts";

/** A sweep's results, one row per cell: all that analyses and figures read. */
export interface CellTable {
  readonly sweep: Sweep;
  readonly cells: number;
  /** cells x factors: see `Sweep`. */
  readonly settings: Float64Array;
  /** cells x measures: means over replicates; NaN where there is none. */
  readonly mean: Float64Array;
  /** cells x measures: sample variances over replicates (n - 1). */
  readonly variance: Float64Array;
  /** cells x measures: finished replicates in which the measure is a number. */
  readonly present: Int32Array;
  /** Per cell: replicates that finished, and those that failed. */
  readonly count: Int32Array;
  readonly failed: Int32Array;
}
