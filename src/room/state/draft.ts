import { MOST_ROUNDS } from "../../base/seat-limits.ts";
import { isGuess, MOST_GUESSES } from "../guess.ts";
import { mostSignatures } from "../screen-parts.ts";
import { sessionText, type Session } from "../../seminar/session.ts";
import { openedFrom, type Ground } from "./begin.ts";
import { hallOf } from "./hall.ts";
import type { RoomState } from "./room-state.ts";

/** Where a browser keeps things between visits; any of it may throw. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const keyOf = ({ lesson }: Ground): string => `plenary-seminar-${lesson.id}`;

/**
 * Keeps a meeting for the case that the page is closed; silent where that is not allowed. A
 * rehearsal is not kept: it must not take the place of a meeting.
 */
export function keepDraft(shelf: () => Shelf, ground: Ground, state: RoomState): void {
  if (state.alone) return;
  const { session, ...rest } = state;
  const kept = JSON.stringify({ ...rest, text: sessionText(session) });
  try {
    shelf().setItem(keyOf(ground), kept);
  } catch {
    // Private windows and full disks: the meeting goes on without.
  }
}

/** Forgets what was kept of a meeting; another page may have kept another one since. */
export function dropDraft(shelf: () => Shelf, ground: Ground, { session }: RoomState): void {
  try {
    const kept = JSON.parse(shelf().getItem(keyOf(ground)) ?? "null") as { text?: unknown } | null;
    const own = typeof kept?.text === "string" ? JSON.parse(kept.text) as Partial<Session> : {};
    if (own.name === session.name && own.seed === session.seed) shelf().removeItem(keyOf(ground));
  } catch {
    // Nothing was kept then.
  }
}

/** What was kept of this lesson, if it can still be opened; its session is checked as a file is. */
export function keptDraft(shelf: () => Shelf, ground: Ground): RoomState | undefined {
  try {
    const kept = JSON.parse(shelf().getItem(keyOf(ground)) ?? "null") as
      Partial<RoomState & { text: string }> | null;
    if (typeof kept?.text !== "string") return undefined;
    const opened = openedFrom(ground, kept.text);
    if (!("state" in opened)) return undefined;
    return standing(ground, opened.state, kept);
  } catch {
    return undefined;
  }
}

/** What of some guesses the room could have entered. */
function guessesIn(kept: unknown, most: number): number[] {
  const found: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return found.filter((one) => isGuess(one, most)).slice(0, MOST_GUESSES);
}

/** Where the meeting stood, as far as what was kept makes sense. */
function standing(ground: Ground, state: RoomState, kept: Partial<RoomState>): RoomState {
  const whole = (value: unknown, most: number): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
  const { lesson, sitting } = ground;
  const seats = state.session.seats.map(({ id }) => id);
  const schedule = lesson.schedules.find(({ id }) => id === kept.schedule);
  if (schedule === undefined || !Array.isArray(kept.people) || !whole(kept.rounds, MOST_ROUNDS)) {
    return state;
  }
  const next: RoomState = {
    ...state, schedule: schedule.id, alone: kept.alone === true, rounds: kept.rounds,
    people: seats.filter((id) => kept.people?.includes(id)),
    guesses: guessesIn(kept.guesses, mostSignatures(sitting)),
  };
  const { places } = hallOf(lesson, sitting, next);
  return whole(kept.place, places.length - 1) && whole(kept.turned, seats.length)
    ? { ...next, place: kept.place, turned: kept.turned } : next;
}
