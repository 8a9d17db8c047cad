import type { Label } from "../base/label.ts";
import type { Interval } from "../base/stats.ts";
import type { Pairs } from "../outcome/pairs.ts";
import { manipulationOf } from "./manipulation.ts";
import { differenceOf, othersSigning, type Difference, type Pairing } from "./contrast.ts";

/** Paired replicates per narrative at most: the direction of a difference needs no more. */
export const NARRATIVE_REPLICATES = 100;

/** The others' signatures, what-if minus partner, as one narrative sees the agents. */
export interface UnderNarrative extends Difference {
  readonly id: string;
  readonly title: Label;
}

/** In how many narratives the direction of a difference is the same. */
export interface Survival {
  readonly narratives: readonly (UnderNarrative & { readonly same: boolean })[];
  readonly survives: number;
  /** Paired replicates that were played under each narrative. */
  readonly narrativeReplicates: number;
}

/** 1 or -1 where an interval lies on one side of 0, 0 where it holds 0; NaN of nothing. */
export function directionOf({ low, high }: Interval): number {
  if (low !== low || high !== high) return NaN;
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}

/**
 * Holds a difference against the same under each narrative: it survives where both intervals lie
 * on the same side of 0, or both hold 0. Undefined where there is no narrative to ask.
 */
export function survivalOf(
  main: Difference, told: readonly UnderNarrative[], narrativeReplicates: number,
): Survival | undefined {
  if (told.length === 0) return undefined;
  const narratives = told.map((one) =>
    ({ ...one, same: directionOf(one) === directionOf(main) }));
  const survives = narratives.filter(({ same }) => same).length;
  return { narratives, survives, narrativeReplicates };
}

/** The difference that `contrast` gives as `signatures`, alone, at the last meeting. */
export function othersDifference(pairing: Pairing, blocks: readonly Pairs[]): Difference {
  const { whatif, partner } = pairing;
  const m = whatif.meetings.length - 1;
  const { decisions, absences } = manipulationOf(whatif, partner);
  const moved = new Set([...decisions, ...absences]);
  const left = othersSigning(whatif, m, blocks.map((pairs) => pairs.whatif), moved);
  const right = othersSigning(partner, m, blocks.map((pairs) => pairs.partner), moved);
  return differenceOf(left.map((count, n) => count - right[n]));
}
