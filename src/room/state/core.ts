import { computed, signal } from "@preact/signals";
import { begin, endStep, record, type History } from "../../studio/state/history.ts";
import type { RoomDesk } from "../worker/desk.ts";
import type { Ground } from "./begin.ts";
import { roomClock } from "./clock.ts";
import { hallsOf } from "./hall.ts";
import type { RoomState } from "./room-state.ts";
import { stepsOf } from "./steps.ts";
import { unfinishedForms } from "./unfinished.ts";
import { workOf } from "./work.ts";

/** What everything else of the page rests on. */
export type Core = ReturnType<typeof coreOf>;

/** The meeting with its history, what follows from it, the clock, and the workers' results. */
export function coreOf(ground: Ground, desk: RoomDesk) {
  const { lesson, sitting } = ground;
  const history = signal<History<RoomState> | undefined>(undefined);
  const state = computed(() => history.value?.present);
  const hallFor = hallsOf(lesson, sitting);
  const hall = computed(() =>
    (state.value === undefined ? undefined : hallFor(state.value)));
  const move = (by: (from: History<RoomState>) => History<RoomState>): void => {
    if (history.value !== undefined) history.value = by(history.value);
  };
  const work = workOf(desk);
  // A round that a session does not have would be taken for the one before it.
  const { retraced, undo, redo } = stepsOf(history, hallFor, ({ session }, round) =>
    (round < session.rounds.length ? work.played(session, round)?.digest : undefined));
  return {
    ground, history, state, hall, work, undo, redo, retraced,
    place: computed(() =>
      (state.value === undefined ? undefined : hall.value?.places[state.value.place])),
    clock: roomClock(),
    forms: unfinishedForms(),
    /** One step on; steps of one key in a row are one step. */
    set(next: RoomState, key = ""): void {
      const before = history.value;
      history.value = before === undefined ? begin(next) : record(before, next, key);
      retraced.value = undefined;
    },
    /** The page at another place, or with another card turned: undo is of what was entered. */
    walk(next: RoomState): void {
      move((before) => ({ ...endStep(before), present: next }));
      retraced.value = undefined;
    },
    /** A change that is nobody's step: it cannot be undone by itself. */
    amend(change: (from: RoomState) => RoomState): void {
      move((before) => ({ ...before, present: change(before.present) }));
    },
  };
}
