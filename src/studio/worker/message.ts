import type { Label } from "../../base/label.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Choice } from "../../edit/pack.ts";
import type { Explanation, Model, PreferenceLevels, Rows, Summary } from "../../engine.ts";
import type { Result } from "./result.ts";
import type { Versus } from "./versus.ts";

/** What is to be played: a scenario of a pack, what it is seen with, and the user's edits. */
export interface Wish {
  readonly scenario: string;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  readonly seed: string | number;
  readonly replicates: number;
}

/** The same wish has the same key; the replicates are no part of it. */
export function keyOf({ scenario, choice, edits, seed }: Wish): string {
  const { set = "", narrative = "", whatif = "" } = choice;
  return JSON.stringify([scenario, set, narrative, whatif, edits, seed]);
}

/** How a wish's outcomes are folded. */
export interface Folding {
  readonly wish: Wish;
  /** Keeps the outcomes under the wish's key, beside those kept before, for `against`. */
  readonly baseline: boolean;
  /** Key of a baseline kept before: who turns against it, in the same replicates. */
  readonly against?: string;
}

/**
 * What a worker is asked, each with one answer of the same id. A wish is played in slices, by all
 * workers; a flight is one attempt at it, which may be given up.
 */
export type Asked =
  /** Plays replicates; the lead keeps them, another worker hands them over. */
  | { readonly kind: "play"; readonly wish: Wish; readonly flight: number;
    readonly from: number; readonly count: number; readonly keep: boolean }
  /** Blocks that another worker played. */
  | { readonly kind: "take"; readonly wish: Wish; readonly flight: number;
    readonly blocks: readonly Rows[] }
  /** Folds all that was played and taken in a flight. */
  | { readonly kind: "fold"; readonly flight: number; readonly folding: Folding }
  /** Of what was folded last or kept: the summary of `plenary run`, agents, terms and digest. */
  | { readonly kind: "summary"; readonly wish: Wish }
  | { readonly kind: "explain"; readonly wish: Wish; readonly agent: string;
    readonly replicate: number | null }
  /** The model that a wish is played on, for names and numbers beside its charts. */
  | { readonly kind: "model"; readonly wish: Wish }
  /** How the mean preference goes in some of the wish's replicates. */
  | { readonly kind: "levels"; readonly wish: Wish; readonly from: number;
    readonly count: number }
  /** What a wish does to others' signatures against another; null: at the last meeting. */
  | { readonly kind: "versus"; readonly wish: Wish; readonly against: Wish;
    readonly meeting: number | null; readonly from: number; readonly count: number }
  /** Proves where a number that is about to move may be written into the model. */
  | { readonly kind: "prepare"; readonly wish: Wish; readonly path: string };

export type ToStudioWorker =
  /** Scenarios as `codedPack` wrote them, as JSON; those of the same id are replaced. */
  | { readonly kind: "open"; readonly text: string }
  | { readonly id: number; readonly ask: Asked };

/** What each question gives. */
export interface Answers {
  readonly play: Rows[];
  readonly take: null;
  readonly fold: Result;
  readonly summary: Summary;
  readonly explain: Explanation;
  readonly model: Model;
  readonly levels: PreferenceLevels;
  readonly versus: Versus;
  readonly prepare: null;
}

export type FromStudioWorker =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  /** What cannot be done, in words for the user. */
  | { readonly id: number; readonly refused: Label }
  /** A fault of ours, with its stack. */
  | { readonly id: number; readonly fault: string };
