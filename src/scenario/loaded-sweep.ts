import type { Label } from "../base/label.ts";
import type { Place } from "../base/problem.ts";
import type { Located } from "./located.ts";
import type { MeasureName } from "./measure-name.ts";
import type { Change } from "./set.ts";
import type { SweepFile } from "./sweep-file.ts";
import type { SweepItem } from "./sweep-item.ts";

/** What a factor of a sweep file changes. */
export type LoadedSource = "path" | "scenarios" | "whatifs" | "narratives" | "use";

/** A factor as its file tells it; only what is well formed. */
export interface LoadedFactor {
  readonly id: string;
  readonly title?: Label;
  readonly source: LoadedSource;
  /** Where its id is written. */
  readonly place: Place;
  readonly path?: { readonly text: string; readonly place: Place };
  /** Its range; without numbers the parameter's prior. */
  readonly range?: { readonly place: Place; readonly numbers?: readonly [number, number] };
  readonly values?: readonly Located[];
  /** How many numbers of its range a grid takes. */
  readonly levels?: number;
  readonly items: readonly SweepItem[];
}

/** A measure and where it is written. */
export interface LoadedMeasure {
  readonly id: string;
  /** As its author calls it. */
  readonly title?: Label;
  readonly name: MeasureName;
  readonly place: Place;
}

/** A sweep file with all that it names; what is not well formed is left out and a problem. */
export interface LoadedSweep {
  /** The file's plain values; only where every one of them has the right shape. */
  readonly file?: SweepFile;
  readonly tree: Located;
  readonly factors: readonly LoadedFactor[];
  readonly measures: readonly LoadedMeasure[];
  readonly base?: SweepItem;
  readonly use?: SweepItem;
  readonly narrative?: SweepItem;
  readonly set: readonly Change[];
}
