import type { Card } from "../../seminar/card.ts";
import { cardsInForce } from "../../seminar/play-session.ts";
import type { Pledge, Session, SessionRound } from "../../seminar/session.ts";

/** Everything that a facilitator enters; none of it is ever written to. */
export interface RoomState {
  readonly session: Session;
  /** Id of the schedule. */
  readonly schedule: string;
  /** Whether one person rehearses. */
  readonly alone: boolean;
  /** Ids of the seats that people fill; the others are simulated. */
  readonly people: readonly string[];
  /** Rounds to be played. */
  readonly rounds: number;
  /** Index among the places of the schedule. */
  readonly place: number;
  /** Cards turned in the reveal of the place's round. */
  readonly turned: number;
  /** Where the room guesses that the signatures end. */
  readonly guesses: readonly number[];
}

const EMPTY: SessionRound = { promises: {}, cards: {} };

/** A round of the session, empty where nothing of it is known yet. */
export function roundIn({ session }: RoomState, round: number): SessionRound {
  return session.rounds[round] ?? EMPTY;
}

/** A state with a round changed. What was played of it and of later ones counts no more. */
function withRound(state: RoomState, round: number, next: SessionRound): RoomState {
  const { session } = state;
  const length = Math.max(session.rounds.length, round + 1);
  const rounds = Array.from({ length }, (_, n) => (n === round ? next : roundIn(state, n)));
  return { ...state, session: { ...session, rounds } };
}

function unplayed(state: RoomState, from: number): RoomState {
  const { session } = state;
  const rounds = session.rounds.map((round, n) => {
    if (n < from) return round;
    const { digest: _, ...rest } = round;
    return rest;
  });
  return { ...state, session: { ...session, rounds } };
}

/** A map with an entry set, or taken away. */
function entered<T>(
  map: Readonly<Record<string, T>>, key: string, value: T | undefined,
): Record<string, T> {
  const others = Object.entries(map).filter(([id]) => id !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** A seat's card of a round set, or taken back. */
export function withCard(
  state: RoomState, round: number, seat: string, card: Card | undefined,
): RoomState {
  const now = roundIn(state, round);
  return unplayed(withRound(state, round, { ...now, cards: entered(now.cards, seat, card) }),
    round);
}

/** What a seat said in a round, or nothing. */
export function withPromise(
  state: RoomState, round: number, seat: string, pledge: Pledge | undefined,
): RoomState {
  const now = roundIn(state, round);
  return withRound(state, round, { ...now, promises: entered(now.promises, seat, pledge) });
}

/** The news of a round, by id, or none. */
export function withInject(
  state: RoomState, round: number, inject: string | undefined,
): RoomState {
  const { inject: _, ...rest } = roundIn(state, round);
  const next = inject === undefined ? rest : { ...rest, inject };
  return unplayed(withRound(state, round, next), round);
}

/** The digest that a round gave. */
export function withDigest(state: RoomState, round: number, digest: string): RoomState {
  return withRound(state, round, { ...roundIn(state, round), digest });
}

/** The counts of a vote. */
export function withVotes(
  state: RoomState, which: "before" | "after", counts: readonly number[],
): RoomState {
  const { session } = state;
  return { ...state, session: { ...session, votes: { ...session.votes, [which]: counts } } };
}

/** Ids of the seats whose cards lie on the table in a round, in the order in which they turn. */
export function tableOf({ session }: RoomState, round: number): string[] {
  const fresh = session.rounds[round]?.cards ?? {};
  const ids = cardsInForce(session, round).map(({ seat }) => seat.id);
  const isFresh = (id: string): boolean => Object.hasOwn(fresh, id);
  // Those that stand since an earlier round are known: they lie open.
  return [...ids.filter((id) => !isFresh(id)), ...ids.filter(isFresh)];
}

/** The card turned last of those that are new in a round; undefined before the first of them. */
export function justTurned(state: RoomState, round: number): string | undefined {
  const [table, standing] = [tableOf(state, round), standingIn(state, round)];
  const up = Math.min(state.turned, table.length);
  return up > standing ? table[up - 1] : undefined;
}

/** How many of a round's cards have been known since an earlier round. */
export function standingIn(state: RoomState, round: number): number {
  const fresh = roundIn(state, round).cards;
  return tableOf(state, round).filter((id) => !Object.hasOwn(fresh, id)).length;
}
