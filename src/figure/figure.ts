import type { Label, Language } from "../base/label.ts";
import type { VegaLiteSpec } from "./spec.ts";
import type { Table } from "./table.ts";
import type { Theme } from "./theme.ts";

/** Where in a report a figure belongs. */
export type FigureKind = "signatories" | "agents" | "coverage" | "text" | "attendance"
  | "decision" | "draft-path" | "contrast" | "effect-map" | "arms" | "timeline" | "signing"
  | "forums" | "norms" | "pull" | "regime-contrast" | "logics" | "strips" | "verdicts"
  | "asked" | "sobol" | "morris" | "tornado" | "response" | "heat-map" | "prim" | "pairs";

/** A figure that can be drawn: what it shows, in a sentence and as a table. */
export interface Figure {
  /** Name of its files: letters, digits and hyphens; distinct within a gallery. */
  readonly id: string;
  readonly kind: FigureKind;
  /** The parameter set it rests on. */
  readonly use: string;
  /** The what-if it belongs to, where it belongs to one. */
  readonly whatif?: string;
  readonly caption: Label;
  readonly table: Table;
  draw(language: Language, theme: Theme): VegaLiteSpec;
}
