import type { Label } from "../base/label.ts";

/** One level of a factor that is no number. */
export interface Level {
  readonly id: string;
  readonly title: Label;
}

/** What a factor changes. */
export type FactorSource = "path" | "scenarios" | "whatifs" | "narratives" | "use";

/** Something that is varied from cell to cell. Its setting is a number: see `Sweep`. */
export interface Factor {
  readonly id: string;
  readonly title: Label;
  readonly kind: "number" | "level";
  readonly source: FactorSource;
  /** The scenario's path that it sets; null for what is no path. */
  readonly path: string | null;
  /** Range of a number; 0 and the last index of levels. */
  readonly low: number;
  readonly high: number;
  /** Who chose its range: the model's documentation (`prior`), else the sweep's author. */
  readonly basis?: "prior" | "author";
  /** The numbers listed, where they are listed; empty for a range. */
  readonly values: readonly number[];
  readonly levels: readonly Level[];
}
