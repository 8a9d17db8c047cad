import type { Lesson, LessonSchedule } from "../../scenario/seminar-file.ts";
import { newSession, seatsOf, injectsOf } from "../../seminar/lesson.ts";
import { readSession, sessionFaults } from "../../seminar/read-session.ts";
import { sessionText, type Session, type SessionProblem } from "../../seminar/session.ts";
import type { Sitting } from "../../seminar/sitting.ts";
import { scheduleOf, seated } from "./hall.ts";
import { placesOf, roundsIn } from "./place.ts";
import type { RoomState } from "./room-state.ts";

/** The lesson at its sitting, and the version of Plenary that plays it. */
export interface Ground {
  readonly lesson: Lesson;
  readonly sitting: Sitting;
  readonly version: string;
  /** Id of the lesson's parameter set. */
  readonly set: string | undefined;
}

/** What the start screen asks. */
export interface Beginning {
  readonly name: string;
  readonly seed: string;
  readonly schedule: string;
  /** How many of the lesson's seats there are. */
  readonly seats: number;
  /** Ids of those among them that people fill. */
  readonly people: readonly string[];
  readonly alone: boolean;
}

/** A state, or what is wrong with what was asked. */
export type Opened =
  | { readonly state: RoomState }
  | { readonly problems: readonly SessionProblem[] };

/** What the lesson lays over its scenario, by id, as the file of a meeting names it. */
export function layersOf({ lesson, set }: Pick<Ground, "lesson" | "set">): string[] {
  return [...(set === undefined ? [] : [set]), lesson.id];
}

/** A meeting in which nothing has happened yet; refused if its own file could not be read. */
export function begun(ground: Ground, asked: Beginning): Opened {
  const { lesson, sitting, version } = ground;
  const here = seated(sitting, seatsOf(lesson, asked.seats));
  const schedule = scheduleOf(lesson, asked.schedule);
  const session = newSession(here, version, {
    name: asked.name, seed: asked.seed, replicates: lesson.replicates,
    schedule: schedule.id, layers: layersOf(ground),
  });
  const read = readSession(sessionText(session), version);
  if ("problems" in read) return read;
  const rounds = roundsIn(placesOf(schedule, 0));
  return { state: {
    session, schedule: schedule.id, alone: asked.alone, rounds, place: 0, turned: 0, guesses: [],
    people: here.seats.map(({ id }) => id).filter((id) => asked.people.includes(id)),
  } };
}

/** A meeting from its file, at the end of what was played; refused with all that is wrong. */
export function openedFrom(ground: Ground, text: string): Opened {
  const { lesson, sitting, version } = ground;
  const read = readSession(text, version);
  if ("problems" in read) return read;
  const { session } = read;
  const here = seated(sitting, session.seats);
  const problems = sessionFaults(here, session, injectsOf(lesson, here));
  if (problems.length > 0) return { problems };
  const played = session.rounds.length;
  const schedule = lesson.schedules.find(({ id }) => id === session.schedule)
    ?? nearestTo(lesson, played);
  if (schedule === undefined) return { problems };
  const has = roundsIn(placesOf(schedule, 0));
  const state: RoomState = {
    // Saved again, the file says what it was gone on with.
    session: { ...session, schedule: schedule.id }, schedule: schedule.id, alone: false,
    rounds: Math.max(has, played), people: peopleOf(session), place: 0, turned: 0, guesses: [],
  };
  return { state: { ...state, ...standOf(state, placesOf(schedule, state.rounds)) } };
}

/** The shortest schedule that holds so many rounds, else the first. */
function nearestTo({ schedules }: Lesson, played: number): LessonSchedule | undefined {
  const [nearest] = schedules.filter(({ rounds }) => rounds >= played)
    .sort((left, right) => left.rounds - right.rounds);
  return nearest ?? schedules[0];
}

/** Seats that said or sealed something; all before anybody did. */
function peopleOf({ seats, rounds }: Session): string[] {
  const acted = new Set(rounds.flatMap(({ promises, cards }) =>
    [...Object.keys(promises), ...Object.keys(cards)]));
  return seats.map(({ id }) => id).filter((id) => acted.size === 0 || acted.has(id));
}

/** Where a meeting stands: at the last result, or at the cards that were not played. */
function standOf(
  { session }: RoomState, places: ReturnType<typeof placesOf>,
): Pick<RoomState, "place" | "turned"> {
  const last = session.rounds.length - 1;
  const wanted = session.rounds[last]?.digest === undefined ? "cards" : "result";
  const place = places.findIndex(({ scene, round }) => scene === wanted && round === last);
  return { place: Math.max(0, place), turned: session.seats.length };
}
