import type { Expectation } from "./verdict.ts";

/** What 1,000 random models say of an experiment's sign. */
export interface SignCount {
  readonly models: number;
  readonly positive: number;
  readonly negative: number;
}

/** Effects no larger than this count as none: rounding of sums. */
export const NOTHING = 1e-9;

/** How often an effect was positive and negative. */
export function countSigns(effects: ArrayLike<number>): SignCount {
  let positive = 0;
  let negative = 0;
  for (let n = 0; n < effects.length; n++) {
    if (effects[n] > NOTHING) positive++;
    else if (effects[n] < -NOTHING) negative++;
  }
  return { models: effects.length, positive, negative };
}

/** Models with an effect that it takes before one sign in all of them is a matter of form. */
export const ENOUGH = 20;

/** What a definition says of the claim: that it holds, fails, or that nothing can come of it. */
export type Construction = "as claimed" | "against" | "no effect";

/**
 * What follows from how the model is made, so that no run could say otherwise: an effect with one
 * sign wherever there is any, in at least `ENOUGH` random models, or with none at all. Null
 * where the claim can fail: both signs were seen, or too few models had an effect, or the measure
 * existed in too few of them. A claim of no change is built in only where there is none at all,
 * since otherwise the size decides.
 */
export function constructionOf(
  { models, positive, negative }: SignCount, expect: Expectation,
): Construction | null {
  if (models < ENOUGH) return null;
  if (positive + negative === 0) return expect === "unchanged" ? "as claimed" : "no effect";
  if (expect === "unchanged" || positive + negative < ENOUGH) return null;
  if (positive > 0 && negative > 0) return null;
  return (expect === "rises") === (positive > 0) ? "as claimed" : "against";
}

/** Whether random models have shown that a claim can fail, so that more of them change nothing. */
export function canFail({ positive, negative }: SignCount, expect: Expectation): boolean {
  return expect === "unchanged" ? positive + negative > 0 : positive > 0 && negative > 0;
}
