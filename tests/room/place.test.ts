import { describe, expect, test } from "vitest";
import {
  heldPlace, isOpenAt, minuteOf, placesOf, roundsIn, type Place,
} from "../../src/room/state/place.ts";
import type { LessonSchedule } from "../../src/scenario/seminar-file.ts";
import { PARIS, roomAt } from "./rooms.ts";

const { lesson } = roomAt(PARIS).ground;
const [ninety, fifty] = lesson.schedules;

const told = (places: readonly Place[]): string =>
  places.map(({ scene, round }) => `${scene}${round}`).join(" ");

describe("the places of a schedule", () => {
  test("go round by round from the first vote to the second", () => {
    expect(told(placesOf(fifty, 2))).toBe("vote-1 welcome-1 predict-1 baseline-1 talk0 cards0 "
      + "promises0 reveal0 result0 text0 why0 news1 talk1 cards1 promises1 reveal1 result1 text1 "
      + "why1 rounds1 kept1 questions1 limits1 closing1");
    expect(roundsIn(placesOf(ninety, 3))).toBe(3);
    expect(placesOf(ninety, 1)).toEqual(placesOf(ninety, 3));
  });

  test("repeat the last round for more rounds, six at most", () => {
    const more = placesOf(fifty, 3);
    expect(told(more))
      .toContain("why1 news2 talk2 cards2 promises2 reveal2 result2 text2 why2 rounds1");
    expect(roundsIn(placesOf(fifty, 99))).toBe(6);
  });

  test("for one person alone leave out what takes a room", () => {
    const scenes = new Set(placesOf(ninety, 3, true).map(({ scene }) => scene));
    for (const scene of ["vote", "welcome", "talk", "promises", "closing"] as const) {
      expect(scenes.has(scene)).toBe(false);
    }
    expect(roundsIn(placesOf(ninety, 3, true))).toBe(3);
  });

  test("say from where on a round's cards are open: never before its reveal", () => {
    const places = placesOf(ninety, 3);
    places.forEach(({ scene, round }, at) => {
      if (scene === "cards" || scene === "promises") {
        expect(isOpenAt(places, at, round)).toBe(false);
      }
      if (scene === "reveal" || scene === "why") expect(isOpenAt(places, at, round)).toBe(true);
      if (scene === "closing") expect(isOpenAt(places, at, 2)).toBe(true);
      expect(isOpenAt(places, at, 5)).toBe(false);
    });
  });

  test("hold what stood before where a step shows nothing", () => {
    const [first, second, ...rest] = fifty.steps;
    const { shows: _, ...silent } = second;
    const schedule: LessonSchedule = { ...fifty, steps: [first, silent, ...rest] };
    const places = placesOf(schedule, 2);
    expect(places[2].scene).toBe("hold");
    expect(heldPlace(places, 2)).toBe(places[1]);
    expect(heldPlace([{ step: 0, scene: "hold", round: -1 }], 0)).toBeUndefined();
  });
});

test("a step begins when those before it are over", () => {
  expect([0, 1, 3].map((step) => minuteOf(ninety, step))).toEqual([0, 3, 15]);
});
