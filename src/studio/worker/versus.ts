import { auditChannels } from "../../analysis/channel.ts";
import { othersSigning } from "../../analysis/contrast.ts";
import { manipulationOf } from "../../analysis/manipulation.ts";
import { playerOf, type Model } from "../../engine.ts";
import { playPairs } from "../../outcome/pairs.ts";

/** What a what-if does to the signatures of those whose own decision it leaves alone. */
export interface Versus {
  /** Whether anything carries the change to others; if not, nothing is played. */
  readonly answer: boolean;
  /** What-if less partner, replicate by replicate; those that overflow are left out. */
  readonly differences: readonly number[];
}

/** Plays some replicates of a what-if and its partner in pairs, as `plenary compare` does. */
export function versusOf(
  whatif: Model, partner: Model, seed: string | number, meeting: number | null,
  { from, count }: { readonly from: number; readonly count: number },
): Versus {
  const m = meeting ?? whatif.meetings.length - 1;
  if (from === 0 && !auditChannels(whatif, partner, m).some(({ open }) => open)) {
    return { answer: false, differences: [] };
  }
  const { decisions, absences } = manipulationOf(whatif, partner);
  const moved = new Set([...decisions, ...absences]);
  const pairs = playPairs(playerOf(whatif, seed), playerOf(partner, seed), from, count);
  const left = othersSigning(whatif, m, [pairs.whatif], moved);
  const right = othersSigning(partner, m, [pairs.partner], moved);
  return { answer: true, differences: left.map((signing, n) => signing - right[n]) };
}
