import type { Label } from "../../../base/label.ts";

/** A replicate that gave no numbers: they grew too large, or its worker died twice. */
export interface FailedReplicate {
  readonly replicate: number;
  readonly reason: "overflow" | "lost";
}

/** What the numbers of a series are: columns in each moment, and years since the start of each. */
export interface SeriesShape {
  readonly names: readonly string[];
  readonly years: readonly number[];
}

/** What one cell gave. */
export interface CellResult {
  readonly cell: number;
  /** Content key: whatever has the same key gives the same numbers. */
  readonly key: string;
  /** Replicates played, failed included. */
  readonly count: number;
  /** count x measures; a failed replicate's row is NaN. */
  readonly numbers: Float64Array;
  readonly failed: readonly FailedReplicate[];
  /** What the system said of a worker that died, where replicates are lost. */
  readonly death?: string;
  /** Why the whole cell could not be made; its count is 0 then. */
  readonly problem?: Label;
  /** count x moments x width: see `seriesNames`. */
  readonly series?: Float64Array;
  /** Of the series: the store adds it. */
  readonly shape?: SeriesShape;
}
