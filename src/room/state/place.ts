import { MOST_ROUNDS } from "../../base/seat-limits.ts";
import type { LessonSchedule, Scene } from "../../scenario/seminar-file.ts";

/** One thing on the projector, within a step of a schedule. */
export interface Place {
  /** Index of the step in the schedule. */
  readonly step: number;
  /** `hold` leaves on the projector what stood there before. */
  readonly scene: Scene | "hold";
  /** From 0; -1 before the first round. */
  readonly round: number;
}

/** Scenes of a round from which on its cards are no secret any more. */
const OPEN: ReadonlySet<Place["scene"]> = new Set(["reveal", "result", "text", "why"]);
/** Scenes that come before a round's cards are in. */
const BEFORE: ReadonlySet<Place["scene"]> = new Set(["news", "talk", "cards"]);
const AFTER: ReadonlySet<Place["scene"]> = new Set(["promises", ...OPEN]);
/** What one person alone goes through; the text stands below each result. */
const ALONE: ReadonlySet<Place["scene"]> = new Set([
  "predict", "baseline", "news", "cards", "reveal", "result", "why", "rounds", "limits",
]);

/**
 * The places of a schedule in their order. With more `rounds` than it has, its last round comes
 * again. `alone` leaves out what takes a room.
 */
export function placesOf(schedule: LessonSchedule, rounds: number, alone = false): Place[] {
  let sealed = 0;
  const all = schedule.steps.flatMap(({ shows = [] }, step): Place[] => {
    const scenes: readonly Place["scene"][] = shows.length === 0 ? ["hold"] : shows;
    return scenes.map((scene) => {
      if (scene === "cards") sealed++;
      const round = !BEFORE.has(scene) ? sealed - 1 : scene === "cards" ? sealed - 1 : sealed;
      return { step, scene, round };
    });
  });
  const places = withRounds(all, sealed, Math.min(rounds, MOST_ROUNDS));
  return alone ? places.filter(({ scene }) => ALONE.has(scene)) : places;
}

function withRounds(places: readonly Place[], has: number, wanted: number): Place[] {
  const last = places.filter(({ scene, round }) => round === has - 1
    && (BEFORE.has(scene) || AFTER.has(scene)));
  const end = places.lastIndexOf(last[last.length - 1] ?? places[places.length - 1]) + 1;
  const more = Array.from({ length: Math.max(0, wanted - has) }, (_, n) =>
    last.map((place) => ({ ...place, round: has + n })));
  return [...places.slice(0, end), ...more.flat(), ...places.slice(end)];
}

/** The last round that a place rests on: its own, but for what comes before its cards are in. */
export function restsOn({ scene, round }: Place): number {
  return BEFORE.has(scene) ? round - 1 : round;
}

/** How many rounds some places hold. */
export function roundsIn(places: readonly Place[]): number {
  return places.filter(({ scene }) => scene === "cards").length;
}

/** Whether the cards of a round may be seen at a place. */
export function isOpenAt(places: readonly Place[], at: number, round: number): boolean {
  const first = places.findIndex((place) => place.round === round && OPEN.has(place.scene));
  return first >= 0 && at >= first;
}

/** The place whose screen stands at a place: itself, or the last one that has a screen. */
export function heldPlace(places: readonly Place[], at: number): Place | undefined {
  for (let n = at; n >= 0; n--) {
    const place = places[n];
    if (place !== undefined && place.scene !== "hold") return place;
  }
  return undefined;
}

/** The minute of the lesson at which a step begins, by the schedule. */
export function minuteOf({ steps }: LessonSchedule, step: number): number {
  return steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0);
}
