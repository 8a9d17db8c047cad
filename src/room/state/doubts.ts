import type { Label } from "../../base/label.ts";
import { replayWords } from "../../dictionary/room-replay-words.ts";
import type { Session, SessionRound } from "../../seminar/session.ts";
import { layersOf, type Ground } from "./begin.ts";

/** The last round of which a digest is known; -1 without any. */
export function lastSealed(rounds: readonly SessionRound[]): number {
  return rounds.reduce((last, { digest }, n) => (digest === undefined ? last : n), -1);
}

/** What a replay to the same digests leaves open, or cannot tell; the last of it always holds. */
export function doubtsOf(
  { rounds, scenario }: Session, ground: Pick<Ground, "lesson" | "set">,
): Label[] {
  const last = lastSealed(rounds);
  const bare = rounds.flatMap(({ digest }, n) => (digest === undefined && n < last ? [n + 1] : []));
  const ours = layersOf(ground);
  const isOurs = scenario.layers.length === ours.length
    && scenario.layers.every((layer, n) => layer === ours[n]);
  return [
    ...(bare.length === 0 ? [] : [replayWords.bare(bare)]),
    ...(isOurs ? [] : [replayWords.layers(scenario.layers, ours)]),
    replayWords.uncovered,
  ];
}
