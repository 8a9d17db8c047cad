import type { Label } from "../base/label.ts";
import type { Edit } from "./edit.ts";

/** A logic of the thesis: what it claims, and the numbers that stand for it on and off. */
export interface PackedLogic {
  readonly title: Label;
  readonly claim?: Label | undefined;
  readonly on: Readonly<Record<string, number>>;
  readonly off: Readonly<Record<string, number>>;
}

/** The thesis on the security preference, for a page that tells it. */
export interface PackedStory {
  readonly id: string;
  readonly title: Label;
  /** Ids of the packed scenarios: where the logics are switched, and what they are held against. */
  readonly bench: string;
  readonly contrast: string;
  readonly contrastTitle: Label;
  /** What holds in every run of the bench. */
  readonly set: readonly Edit[];
  readonly logics: Readonly<Record<"development" | "technology" | "politics", PackedLogic>>;
  /** The contrast as it is and with its what-ifs, by the thesis' own names. */
  readonly variants: readonly { readonly id: string; readonly whatif?: string }[];
  /** Numbers that may be moved to break the thesis, and how far; and when it is broken. */
  readonly movable: Readonly<Record<string, readonly [number, number]>>;
  readonly broken: { readonly never: number; readonly notBefore: number; readonly effect: number };
}

/** A way of negotiating, as numbers: those of a forum by their path below it, and parameters. */
export interface PackedPreset {
  readonly id: string;
  readonly title: Label;
  readonly about?: Label;
  readonly forum: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
}
