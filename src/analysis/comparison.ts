import type { Label } from "../base/label.ts";
import type { Contrast } from "./contrast.ts";
import type { EffectMap } from "./effect-map.ts";
import type { Summary } from "./summary.ts";
import type { Survival } from "./survival.ts";

/** What a set of parameters is worth: printed beside everything that rests on it. */
export interface Badge {
  readonly use: string;
  /** How many parameters of the set the author replaced: it is then no longer what was fitted. */
  readonly changed: number;
  /** Share of noise in the spread of the number of signatories, 0 to 1. */
  readonly noiseShare: number;
  /** Shares are told in words only: the set was not fitted, percentages would mislead. */
  readonly wordsOnly: boolean;
  /** The sets laid over one another, where there is more than one. */
  readonly sets?: readonly string[];
  /** The narrative that the agents are seen through, where there is one. */
  readonly narrative?: Label;
}

/** One set of parameters: the base scenario, and every what-if against its partner. */
export interface ComparisonSet {
  readonly badge: Badge;
  readonly base: Summary;
  readonly whatifs:
    readonly (Contrast & { readonly maps: readonly EffectMap[] } & Partial<Survival>)[];
}

/** The result of `compare`: the same questions under every set of parameters. */
export interface Comparison {
  readonly scenario: string;
  readonly title: Label;
  readonly seed: string | number;
  readonly replicates: number;
  readonly sets: readonly ComparisonSet[];
}
