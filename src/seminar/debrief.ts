import type { RoundPlayed } from "./play-session.ts";
import type { LeaveOneOut } from "./leave-one-out.ts";
import type { Moved } from "./moved.ts";
import { promisesAgainstCards, type PromiseAgainstCard } from "./promise.ts";
import type { Session, Votes } from "./session.ts";
import type { Sitting } from "./sitting.ts";

/** One round in a line. */
export interface RoundLine {
  /** From 0; -1 is the baseline. */
  readonly round: number;
  readonly inject?: string;
  /** First 8 digits of the digest. */
  readonly shown: string;
  /** Mean signatures, and what nine of ten worlds lie between. */
  readonly signatures: { readonly mean: number; readonly low: number; readonly high: number };
  readonly coverage: number | null;
  /** Mean level of every issue on the table. */
  readonly text: Readonly<Record<string, number>>;
  readonly bindingness: number;
  readonly moved?: Moved;
}

/** What a room needs to talk about what happened. */
export interface Debrief {
  readonly rounds: readonly RoundLine[];
  readonly promises: readonly PromiseAgainstCard[];
  /** Promised parts, and those of them that cards kept. */
  readonly promised: number;
  readonly kept: number;
  /** Seats by how many worlds their last card moved, most first; where it was left out. */
  readonly weight: readonly { readonly seat: string; readonly moved: Moved }[];
  /** See `LeaveOneOut.remainder`. */
  readonly remainder: number | null;
  readonly votes: Votes;
  /** Change of each answer's share of the votes; null where a vote is missing. */
  readonly shift: readonly number[] | null;
}

/** Gathers the debrief of a played session; `effects` are those of its last round. */
export function debriefOf(
  sitting: Sitting, session: Session, results: readonly RoundPlayed[], effects?: LeaveOneOut,
): Debrief {
  const promises = promisesAgainstCards(session);
  const parts = promises.flatMap((one) => one.parts);
  const weight = [...effects?.cards ?? []].sort((left, right) =>
    right.moved.worlds - left.moved.worlds);
  return {
    rounds: results.map((result) => lineOf(sitting, session, result)),
    promises,
    promised: parts.length,
    kept: parts.filter(({ kept }) => kept).length,
    weight,
    remainder: effects?.remainder ?? null,
    votes: session.votes,
    shift: shiftOf(session.votes),
  };
}

function lineOf(sitting: Sitting, session: Session, result: RoundPlayed): RoundLine {
  const { round, shown, moved, summary } = result;
  const { signatures, coverage, text } = summary.summits[sitting.meeting];
  const inject = session.rounds[round]?.inject;
  return {
    round, shown,
    ...(inject !== undefined && { inject }),
    signatures: { mean: signatures.mean, low: signatures.p05, high: signatures.p95 },
    coverage: coverage.models,
    text: Object.fromEntries(Object.entries(text.positions).map(([id, { mean }]) => [id, mean])),
    bindingness: text.bindingness.mean,
    ...(moved !== undefined && { moved }),
  };
}

function shiftOf({ before, after }: Votes): number[] | null {
  if (before === undefined || after === undefined || before.length !== after.length) return null;
  const sum = (votes: readonly number[]): number => votes.reduce((all, one) => all + one, 0);
  const [first, last] = [sum(before), sum(after)];
  if (first === 0 || last === 0) return null;
  return before.map((one, n) => after[n] / last - one / first);
}
