import type { HistogramBar } from "../analysis/summary.ts";
import type { Label, Language } from "../base/label.ts";
import type { Choice } from "../seminar/card.ts";

/** A seat as the room sees it; the sign is a short name, or letters that stand for its id. */
export interface SeatSign {
  readonly id: string;
  readonly sign: Label;
  readonly name: Label;
  /** Whether people sit there; else it is simulated. */
  readonly people: boolean;
  /** Whether it may sign; else it is only heard. */
  readonly signs: boolean;
}

/** Seconds of a step; the facilitator's window counts. */
export interface Clock {
  readonly total: number;
  readonly left: number;
  readonly running: boolean;
}

/** How many sign, over all worlds of a round. */
export interface ResultView {
  readonly histogram: readonly HistogramBar[];
  readonly median: number;
  /** What nine of ten worlds lie between. */
  readonly low: number;
  readonly high: number;
  /** How many could sign: where the axis ends at the latest. */
  readonly most: number;
  readonly worlds: number;
  /** What was written: levels from 0 to 1, the bindingness and the coverage among them. */
  readonly levels: readonly LevelView[];
}

/** A mean level from 0 to 1 and its two ends in words. */
export interface LevelView {
  readonly id: string;
  /** Whether it is a share of something, and no point of a card's scale. */
  readonly isShare?: boolean;
  readonly name: Label;
  readonly ends: readonly [Label, Label];
  readonly level: number;
}

/** What a delegation said aloud. */
export interface PromiseView {
  readonly seat: SeatSign;
  /** One phrase per part of it, as "signs" or "verification: yes". */
  readonly phrases: readonly Label[];
  /** In its own words; one language only. */
  readonly said?: string;
}

/** What a card says, once it is turned. */
export interface CardFace {
  readonly choice: Choice;
  readonly choiceWords: Label;
  /** Whole points from 0 to 10. */
  readonly points: readonly { readonly name: Label; readonly points: number }[];
  /** Issue left out, condition, offer, verification: each a phrase. */
  readonly more: readonly Label[];
  /** What the signature waits for, as short as it can be told. */
  readonly condition?: Label;
  /** What was promised of it, and whether it is so. */
  readonly promised: readonly { readonly words: Label; readonly kept: boolean }[];
}

/** A card on the table: without a face nobody has turned it. */
export interface CardView {
  readonly seat: SeatSign;
  readonly face?: CardFace;
}

/** What one card did to those whom no card held. */
export interface EffectBar {
  readonly seat: SeatSign;
  /** Worlds in 100 in which anybody signs otherwise because of it. */
  readonly worlds: number;
  /** Signatures that it brought (or cost), on average. */
  readonly signatures: number;
}

/** A round in a line of the debrief; -1 is the baseline. */
export interface RoundView {
  readonly round: number;
  readonly inject?: Label;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly digest: string;
}

/** A promise beside its card, in the debrief. */
export interface KeptView {
  readonly seat: SeatSign;
  readonly round: number;
  readonly promised: readonly { readonly words: Label; readonly kept: boolean }[];
}

/**
 * What stands on the wall. Plain data, only what the room may see: no card before it is turned.
 * `round` counts from 0. `screen-parts.ts` makes these from a sitting and what was played.
 */
export type Screen =
  | { readonly scene: "welcome"; readonly title: Label; readonly name: string;
    /** What card pages ask for, 0 to 63. */
    readonly tag: number; readonly seats: readonly SeatSign[] }
  | { readonly scene: "vote"; readonly closing: boolean; readonly question: Label;
    readonly answers: readonly Label[]; readonly counts?: readonly number[];
    /** The first vote, beside the second. */
    readonly before?: readonly number[] }
  /** Where does the room expect the dots? */
  | { readonly scene: "predict"; readonly most: number;
    readonly guess?: readonly HistogramBar[] }
  | { readonly scene: "playing"; readonly round: number; readonly share: number }
  /** `was` is the round before, or the guess: its dots stay as rings, and move from there. */
  | { readonly scene: "baseline" | "result"; readonly round: number; readonly dots: ResultView;
    readonly was?: Pick<ResultView, "histogram" | "median">; readonly guessed?: boolean;
    readonly headline: Label; readonly digest: string;
    /** What became of each signature that waited for others, in a line. */
    readonly conditions: readonly Label[];
    /** What it rests on, in one line. */
    readonly badge: Label }
  | { readonly scene: "text"; readonly round: number; readonly levels: readonly LevelView[];
    readonly was?: readonly LevelView[] }
  | { readonly scene: "news"; readonly title: Label; readonly headline: Label;
    readonly does?: Label }
  | { readonly scene: "talk"; readonly round: number; readonly rounds: number;
    readonly inject?: { readonly title: Label; readonly headline: Label };
    readonly clock: Clock; readonly promises: readonly PromiseView[] }
  | { readonly scene: "cards"; readonly round: number; readonly tag: number;
    readonly seats: readonly SeatSign[];
    /** Ids of seats whose card is in. */
    readonly sealed: readonly string[]; readonly clock: Clock;
    /** Ids of seats whose card of an earlier round stands until they hand in another. */
    readonly stands: readonly string[] }
  | { readonly scene: "promises"; readonly round: number;
    readonly promises: readonly PromiseView[] }
  /** `open` is shown large: the card just turned, or the first that is still to be turned. */
  | { readonly scene: "reveal"; readonly round: number; readonly cards: readonly CardView[];
    readonly open?: string }
  | { readonly scene: "why"; readonly round: number; readonly bars: readonly EffectBar[];
    /** Signatures of all cards together, and what of it no single card explains. */
    readonly together: number; readonly remainder: number; readonly sentence: Label;
    /** Signatures since the round before: of the news, and of cards that changed. */
    readonly apart?: { readonly news: number; readonly cards: number } }
  | { readonly scene: "debrief"; readonly part: "rounds"; readonly most: number;
    readonly rounds: readonly RoundView[] }
  | { readonly scene: "debrief"; readonly part: "promises"; readonly kept: readonly KeptView[] }
  /** Questions of the debrief, or what the model cannot show. */
  | { readonly scene: "debrief"; readonly part: "questions" | "limits";
    readonly items: readonly Label[] };

/** What the projector shows, and how. */
export interface Shown {
  readonly screen: Screen;
  readonly language: Language;
  readonly look: "light" | "dark";
}
