import type { Summary } from "../../analysis/summary.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Choice } from "../../edit/pack.ts";
import type { Model } from "../../model/model.ts";

/** Which of the two worlds of a chart is played. */
export type Role = "base" | "now";

/** A scenario with its edits, to be played. */
export interface PlayAsk {
  readonly role: Role;
  readonly scenario: string;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  readonly seed: number;
  readonly replicates: number;
}

/** What came of it; undefined where the numbers overflowed in every replicate or it broke. */
export interface PlayAnswer {
  readonly ask: PlayAsk;
  readonly played?: { readonly model: Model; readonly summary: Summary } | undefined;
}

/** The engine as the page sees it: one play per role at a time, a later ask replaces what waits. */
export interface EnginePort {
  play(ask: PlayAsk): Promise<void>;
  /** A number is about to move. */
  prepare(ask: PlayAsk, path: string): void;
}
