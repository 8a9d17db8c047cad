import type { Lesson, LessonSchedule } from "../../scenario/seminar-file.ts";
import { sessionTag } from "../../seminar/code.ts";
import type { Inject } from "../../seminar/inject.ts";
import { injectsOf } from "../../seminar/lesson.ts";
import type { Seat } from "../../seminar/seat.ts";
import type { Sitting } from "../../seminar/sitting.ts";
import { cardFrameOf, type CardFrame } from "../card/card-frame.ts";
import { placesOf, type Place } from "./place.ts";
import type { RoomState } from "./room-state.ts";

/** What follows from a state and its lesson, for those who show it. */
export interface Hall {
  readonly lesson: Lesson;
  readonly sitting: Sitting;
  readonly frame: CardFrame;
  readonly injects: readonly Inject[];
  readonly schedule: LessonSchedule;
  readonly places: readonly Place[];
  /** What codes of this session begin with. */
  readonly tag: number;
}

/** The sitting with the seats of a session. */
export function seated(sitting: Sitting, seats: readonly Seat[]): Sitting {
  return { ...sitting, seats };
}

/** The schedule of that id, else the lesson's first. */
export function scheduleOf({ schedules }: Lesson, id: string): LessonSchedule {
  const found = schedules.find((one) => one.id === id) ?? schedules[0];
  if (found === undefined) throw new RangeError("a lesson without a schedule");
  return found;
}

/** As `hallOf`, and the same as before where nothing that it rests on has changed. */
export function hallsOf(lesson: Lesson, sitting: Sitting): (state: RoomState) => Hall {
  let last: { readonly on: readonly unknown[]; readonly hall: Hall } | undefined;
  return (state) => {
    const { session: { seats, name, seed }, people, schedule, rounds, alone } = state;
    const on = [seats, name, seed, people, schedule, rounds, alone];
    const known = last;
    if (known !== undefined && on.every((one, n) => one === known.on[n])) return known.hall;
    last = { on, hall: hallOf(lesson, sitting, state) };
    return last.hall;
  };
}

/** What follows from a state; `sitting` is the lesson's with any seats. */
export function hallOf(lesson: Lesson, sitting: Sitting, state: RoomState): Hall {
  const { session, people, rounds, alone } = state;
  const here = seated(sitting, session.seats);
  const schedule = scheduleOf(lesson, state.schedule);
  return {
    lesson, sitting: here, schedule,
    frame: cardFrameOf(here, new Set(people), lesson.seats),
    injects: injectsOf(lesson, here),
    places: placesOf(schedule, rounds, alone),
    tag: sessionTag(here, session.name, session.seed),
  };
}
