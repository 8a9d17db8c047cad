import type { Label } from "../../base/label.ts";
import { mean, meanInterval } from "../../base/stats.ts";
import { leavesWords } from "../../dictionary/ask-leaves-words.ts";
import { askedColumn } from "../../engine.ts";
import { numberText } from "../../figure/spec.ts";
import type { Asking } from "./asking.ts";

/** Strengths at which peers and coverage are tried where no channel is open. */
const PEERS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2];
const NEEDS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2];
const REPLICATES = 100;

/** The strongest that is tried. */
export const MOST_REACH = numberText(PEERS[PEERS.length - 1], 0);

/** The least strengths at which one signature moves another; null where none tried does. */
export interface Reach {
  readonly peerPull: number | null;
  readonly coverageNeed: number | null;
}

/** The least strengths at which a refusal takes at least one other signature, on average. */
export async function reachOf(
  { model, meeting, desk, replicates }: Asking, agent: number,
): Promise<Reach> {
  const rows = await desk.asked(model, {
    kind: "reach", meeting, agent, peerPull: PEERS, coverageNeed: NEEDS,
  }, Math.min(replicates, REPLICATES));
  const first = (levels: readonly number[], from: number): number | null =>
    levels.find((_, n) => mean(askedColumn(rows, from + n)) >= 1
      && meanInterval(askedColumn(rows, from + n)).low > 0) ?? null;
  return { peerPull: first(PEERS, 0), coverageNeed: first(NEEDS, PEERS.length) };
}

/** Those strengths as parts of a sentence. */
export function reachParts({ peerPull, coverageNeed }: Reach): Label[] {
  return [
    ...(peerPull === null ? [] : [leavesWords.fromPeers(numberText(peerPull, 2))]),
    ...(coverageNeed === null ? [] : [leavesWords.fromCoverage(numberText(coverageNeed, 2))]),
  ];
}
