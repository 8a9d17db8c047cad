import type { Label } from "../../base/label.ts";
import type { Rows } from "../../engine.ts";
import type { Moved } from "../../seminar/moved.ts";
import type { NewsApart } from "../../seminar/news-apart.ts";
import type { RoundPlayed } from "../../seminar/play-session.ts";
import type { Session } from "../../seminar/session.ts";
import type { Sitting } from "../../seminar/sitting.ts";

/** A round of a session; -1 is the baseline, in which nobody here acts. */
export interface RoundOf {
  readonly session: Session;
  readonly round: number;
}

/** What a worker of the room is asked, each with one answer. */
export type RoomAsked =
  /** The sitting with all the seats of the lesson. */
  | { readonly kind: "sitting" }
  /** Plays replicates of a round; the lead keeps them, another worker hands them over. */
  | { readonly kind: "play"; readonly of: RoundOf; readonly from: number;
    readonly count: number; readonly keep: boolean }
  /** Replicates of a round that another worker played. */
  | { readonly kind: "take"; readonly of: RoundOf; readonly blocks: readonly Rows[] }
  /** Folds a round of which all was played and taken. */
  | { readonly kind: "fold"; readonly of: RoundOf }
  /** What some seats' cards did, over the first `worlds` replicates. */
  | { readonly kind: "effect"; readonly of: RoundOf; readonly seats: readonly string[];
    readonly worlds: number }
  /** What news and what changed cards did since the round before, over the first `worlds`. */
  | { readonly kind: "apart"; readonly of: RoundOf; readonly worlds: number };

/** What each question gives. */
export interface RoomAnswers {
  readonly sitting: Sitting;
  readonly play: Rows[];
  readonly take: null;
  readonly fold: RoundPlayed;
  readonly effect: Moved;
  readonly apart: NewsApart;
}

export type ToRoomWorker =
  /** A lesson as JSON of a `RoomPack`. */
  | { readonly kind: "open"; readonly text: string }
  | { readonly id: number; readonly ask: RoomAsked };

export type FromRoomWorker =
  | { readonly id: number; readonly answer: RoomAnswers[keyof RoomAnswers] }
  | { readonly id: number; readonly refused: Label }
  | { readonly id: number; readonly fault: string };

/** Rounds of one key play the same worlds. Votes, promises and digests change nothing. */
export function roundKey({ seed, replicates, seats, rounds }: Session, round: number): string {
  const played = rounds.slice(0, round + 1).map(({ inject = "", cards }) => [inject, cards]);
  return JSON.stringify([seed, replicates, seats.map(({ id, agents }) => [id, agents]), played]);
}
