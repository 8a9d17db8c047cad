import { effect, signal } from "@preact/signals";
import { strayRounds } from "../../seminar/play-session.ts";
import type { SessionProblem } from "../../seminar/session.ts";
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

const MINUTE = 60;

function minutesHere({ hall, place }: Core): number {
  return hall.value?.schedule.steps[place.value?.step ?? -1]?.minutes ?? 0;
}

/** The ways into a meeting, and out of it. */
export function entranceOf(core: Core, shelf: () => Shelf) {
  const { ground, history, state, work } = core;
  const replay = signal<Replay | undefined>(undefined);
  /** Meetings that came and went here: a verdict is of the one that asked for it. */
  let meetings = 0;

  const opened = (found: Opened): readonly SessionProblem[] => {
    if ("problems" in found) return found.problems;
    const meeting = ++meetings;
    replay.value = undefined;
    history.value = begin(found.state);
    core.clock.set(MINUTE * minutesHere(core), false);
    const { session } = found.state;
    const rounds = session.rounds.filter(({ digest }) => digest !== undefined).length;
    void work.playTo(session, lastSealed(session.rounds)).then((results) => {
      if (rounds === 0 || meeting !== meetings) return;
      replay.value = { rounds, stray: strayRounds(session, results) };
    }).catch(() => undefined);
    return [];
  };
  effect(() => { if (state.value !== undefined) keepDraft(shelf, ground, state.value); });

  return {
    replay,
    begin: (asked: Beginning) => opened(begun(ground, asked)),
    openText: (text: string) => opened(openedFrom(ground, text)),
    draft: () => keptDraft(shelf, ground),
    resume: (draft: RoomState) => { opened({ state: draft }); },
    /** Ends the meeting on this page; its file is what remains. */
    leave(): void {
      if (state.value?.alone === false) dropDraft(shelf, ground, state.value);
      meetings++;
      history.value = undefined;
      replay.value = undefined;
    },
  };
}
