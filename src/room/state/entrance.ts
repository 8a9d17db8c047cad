import { effect, signal } from "@preact/signals";
import { strayRounds } from "../../seminar/play-session.ts";
import type { Session, SessionProblem } from "../../seminar/session.ts";
import { begin } from "../../studio/state/history.ts";
import { begun, openedFrom, type Beginning, type Opened } from "./begin.ts";
import type { Core } from "./core.ts";
import { lastSealed } from "./doubts.ts";
import { dropDraft, keepDraft, keptDraft, type Shelf } from "./draft.ts";
import type { RoomState } from "./room-state.ts";

/** How an opened file's rounds compare with what they gave here. */
export interface Replay {
  readonly rounds: number;
  /** Rounds whose digest is another one, from 0. */
  readonly stray: readonly number[];
}

/** A meeting that would take the place of another one that this browser has kept. */
export interface Waiting {
  readonly next: RoomState;
  readonly kept: RoomState;
}

const MINUTE = 60;

function minutesHere({ hall, place }: Core): number {
  return hall.value?.schedule.steps[place.value?.step ?? -1]?.minutes ?? 0;
}

/** Whether something of a meeting that was kept would be lost for another one. */
function isLost({ session, guesses }: RoomState, next: RoomState, isNew: boolean): boolean {
  const { rounds, votes, name, seed } = session;
  const isEmpty = rounds.length === 0 && guesses.length === 0 && Object.keys(votes).length === 0;
  // The file of the same meeting goes on with it; a new one of its name does not.
  const isSame = !isNew && name === next.session.name && seed === next.session.seed;
  return !next.alone && !isEmpty && !isSame;
}

/** The ways into a meeting, and out of it. */
export function entranceOf(core: Core, shelf: () => Shelf) {
  const { ground, history, state, work } = core;
  const replay = signal<Replay | undefined>(undefined);
  /** The meeting that came here last, until there is a verdict on it. */
  let unjudged: Session | undefined;

  /** Plays what the file holds, and compares; false where that did not come to an end. */
  const judge = async (): Promise<boolean> => {
    const session = unjudged;
    if (session === undefined) return true;
    const results = await work.playTo(session, lastSealed(session.rounds)).catch(() => undefined);
    if (results === undefined) return false;
    // A verdict is of the meeting that asked for it.
    if (unjudged !== session) return true;
    unjudged = undefined;
    const rounds = session.rounds.filter(({ digest }) => digest !== undefined).length;
    if (rounds > 0) replay.value = { rounds, stray: strayRounds(session, results) };
    return true;
  };

  const waiting = signal<Waiting | undefined>(undefined);
  const enter = (next: RoomState): void => {
    waiting.value = undefined;
    replay.value = undefined;
    core.forms.dropAll();
    history.value = begin(next);
    core.retraced.value = undefined;
    core.clock.set(MINUTE * minutesHere(core), false);
    unjudged = next.session;
    void judge();
  };
  const opened = (found: Opened, isNew: boolean): readonly SessionProblem[] => {
    waiting.value = undefined;
    if ("problems" in found) return found.problems;
    const { state: next } = found;
    const kept = keptDraft(shelf, ground);
    if (kept !== undefined && isLost(kept, next, isNew)) waiting.value = { next, kept };
    else enter(next);
    return [];
  };
  effect(() => { if (state.value !== undefined) keepDraft(shelf, ground, state.value); });

  return {
    replay, judge, waiting,
    /** Both wait where they would take the place of another meeting: see `waiting`. */
    begin: (asked: Beginning) => opened(begun(ground, asked), true),
    openText: (text: string) => opened(openedFrom(ground, text), false),
    /** Begins what waits; what was kept is gone. */
    goAhead(): void {
      if (waiting.value !== undefined) enter(waiting.value.next);
    },
    giveWay(): void {
      waiting.value = undefined;
    },
    draft: () => keptDraft(shelf, ground),
    resume: enter,
    /** Ends the meeting on this page; its file is what remains. */
    leave(): void {
      if (state.value?.alone === false) dropDraft(shelf, ground, state.value);
      unjudged = undefined;
      history.value = undefined;
      replay.value = undefined;
      core.forms.dropAll();
    },
  };
}
