import type { Label } from "../base/label.ts";
import type { MeasureName } from "../scenario/measure-name.ts";
import type { DesignKind } from "./design/design.ts";
import type { Factor } from "./factor.ts";

/** A number that is taken from every run. */
export interface SweptMeasure {
  readonly id: string;
  readonly title: Label;
  readonly name: MeasureName;
}

/**
 * How often a cell is played: a fixed number of times, or from `least` doubled until the 95%
 * interval of a measure's mean is narrower than `width`, at most `most` times.
 */
export type ReplicateRule =
  | { readonly kind: "fixed"; readonly replicates: number }
  | { readonly kind: "until"; readonly measure: number; readonly width: number;
    readonly least: number; readonly most: number };

/** A design's kind and size. */
export interface DesignFacts {
  readonly kind: DesignKind;
  readonly cells: number;
  readonly trajectories?: number;
  readonly levels?: number;
  readonly base?: number;
  readonly second?: boolean;
}

/**
 * A sweep: factors, a design over them, and what is measured in every cell. A cell's settings are
 * one number per factor: the number itself, the index of a level, or NaN, as the base has it.
 */
export interface Sweep {
  readonly id: string;
  readonly title: Label;
  readonly about?: Label;
  readonly seed: number;
  /** The sweep's file, as seen from the folder that holds all of its inputs. */
  readonly file?: string;
  /** Parameter sets that its cells are played under, by name; "own" where a scenario has none. */
  readonly sets?: readonly string[];
  readonly factors: readonly Factor[];
  readonly measures: readonly SweptMeasure[];
  readonly design: DesignFacts;
  readonly rule: ReplicateRule;
  /** Whether all cells share their draws. */
  readonly common: boolean;
  /** Whether the world's series are kept. */
  readonly series: boolean;
}
