import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begun } from "../../src/room/state/begin.ts";
import { hallOf } from "../../src/room/state/hall.ts";
import { isOpenAt } from "../../src/room/state/place.ts";
import {
  withCard, withDigest, withPromise, type RoomState,
} from "../../src/room/state/room-state.ts";
import { openSession, screenOf, type Known } from "../../src/room/state/screen-of.ts";
import type { Screen } from "../../src/room/screen.ts";
import type { Card } from "../../src/seminar/card.ts";
import { leaveOneOut } from "../../src/seminar/leave-one-out.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import type { Session } from "../../src/seminar/session.ts";
import { card } from "../seminar/sittings.ts";
import { roomAt, TUTORIAL } from "./rooms.ts";

const { ground } = roomAt(TUTORIAL);
const SEATS = ["Amber", "Basalt", "Coral"];
const DIGEST = "b".repeat(64);
const clock = { total: 60, left: 30, running: true };

function fresh(): RoomState {
  const opened = begun(ground, { name: "Class", seed: "s", schedule: "ninety", seats: 5,
    people: SEATS, alone: false });
  if (!("state" in opened)) throw new Error(JSON.stringify(opened.problems));
  const { state } = opened;
  return { ...state, session: { ...state.session, replicates: 25 } };
}

/** A meeting with the same seats' cards in every round, all played. */
function meeting(rounds: readonly (readonly Card[])[]): RoomState {
  return rounds.reduce((state, cards, round) => {
    const sealed = cards.reduce((next, one, n) => withCard(next, round, SEATS[n], one), state);
    const said = withPromise(sealed, round, "Amber", { choice: "sign", safety: 3 });
    return withDigest(said, round, DIGEST);
  }, fresh());
}

const { places } = hallOf(ground.lesson, ground.sitting, fresh());

/** Knows rounds that are open at a place, and fails when asked for one that is not. */
function knownAt(state: RoomState): Known {
  const hall = hallOf(ground.lesson, ground.sitting, state);
  const open = (round: number): void => {
    if (round >= 0 && !isOpenAt(places, state.place, round)) throw new Error(`round ${round}`);
  };
  const upTo = (round: number): Session =>
    ({ ...state.session, rounds: state.session.rounds.slice(0, round + 1) });
  return {
    share: 0, clock,
    played: (round) => {
      open(round);
      return playSession(hall.sitting, upTo(round), hall.injects)[round + 1];
    },
    effects: (round) => {
      open(round);
      const results = playSession(hall.sitting, upTo(round), hall.injects);
      return { worlds: 25, ...leaveOneOut(hall.sitting, state.session, round, hall.injects,
        results[round + 1]) };
    },
  };
}

function seen(state: RoomState): unknown {
  return screenOf(hallOf(ground.lesson, ground.sitting, state), state, knownAt(state));
}

const point = fc.integer({ min: 0, max: 10 });
const someCard: fc.Arbitrary<Card> = fc.record({
  choice: fc.constantFrom("sign", "refuse", "walk-out", "stay-away"),
  safety: point, access: point, bindingness: point, verification: fc.boolean(),
});
const cards = fc.array(someCard, { minLength: 3, maxLength: 3 });
const threeRounds = fc.array(cards, { minLength: 3, maxLength: 3 });

describe("the wall", () => {
  test("says nothing of a sealed card before the reveal of its round", () => {
    fc.assert(fc.property(threeRounds, threeRounds, fc.nat(places.length - 1), fc.nat(3),
      (one, other, place, turned) => {
        // The rounds that are open are the same; those that are not have other cards.
        const hidden = one.map((round, n) => (isOpenAt(places, place, n) ? round : other[n]));
        const [first, second] = [one, hidden].map((rounds) =>
          ({ ...meeting(rounds), place, turned }));
        expect(seen(second)).toEqual(seen(first));
      }), { numRuns: 60, seed: 7 });
  }, 60_000);

  test("turns cards one by one: those that still lie face down could be any", () => {
    const place = places.findIndex(({ scene }) => scene === "reveal");
    fc.assert(fc.property(cards, cards, fc.nat(3), (one, other, turned) => {
      const mixed = one.map((sealed, n) => (n < turned ? sealed : other[n]));
      const [first, second] = [one, mixed].map((round) =>
        ({ ...meeting([round]), place, turned }));
      expect(seen(second)).toEqual(seen(first));
    }), { numRuns: 200, seed: 7 });
  });

  test("shows first the new card that lies face down, and no card that stands", () => {
    const first = meeting([SEATS.map(() => card())]);
    const second = withDigest(withCard(first, 1, "Basalt", card({ safety: 9 })), 1, DIGEST);
    const place = places.findIndex(({ scene, round }) => scene === "reveal" && round === 1);
    const revealed = (turned: number): unknown => {
      const screen = seen({ ...second, place, turned }) as Extract<Screen, { scene: "reveal" }>;
      const large = screen.cards.find(({ seat }) => seat.id === screen.open);
      return [large?.seat.id, large?.face !== undefined];
    };
    expect([revealed(2), revealed(3)]).toEqual([["Basalt", false], ["Basalt", true]]);
    const none = withDigest({ ...first, place, turned: 3 }, 1, DIGEST);
    expect((seen(none) as { open?: string }).open).toBe("Amber");
  });

  test("shows every place of a lesson that was played", () => {
    const played = meeting(Array.from({ length: 3 }, () => SEATS.map((_, n) =>
      card({ safety: n, choice: n === 0 ? "refuse" : "sign" }))));
    const shown = places.map((_, place) => (seen({ ...played, place, turned: 3 }) as
      { scene: string; part?: string }));
    expect(shown.map(({ scene, part }) => part ?? scene).join(" ")).toBe(
      places.map(({ scene, round }) => ({ kept: "promises", closing: "vote", hold: "" }[
        scene as string] ?? (scene === "news" && round === 0 ? "talk" : scene))).join(" ")
        .replaceAll("news", "talk"));
    for (const screen of shown) expect(structuredClone(screen)).toEqual(screen);
  }, 60_000);

  test("shows work under way in place of what is not played yet", () => {
    const state = { ...meeting([[card()]]), turned: 1 };
    const place = places.findIndex(({ scene }) => scene === "result");
    const known: Known = { played: () => undefined, effects: () => undefined, share: 0.5, clock };
    const hall = hallOf(ground.lesson, ground.sitting, state);
    expect(screenOf(hall, { ...state, place }, known))
      .toEqual({ scene: "playing", round: 0, share: 0.5 });
  });
});

test("files hold only rounds that the room has seen", () => {
  const state = meeting([[card()], [card()], [card()]]);
  const hall = hallOf(ground.lesson, ground.sitting, state);
  const seenAt = (scene: string, round: number): number => openSession(hall, { ...state,
    place: places.findIndex((one) => one.scene === scene && one.round === round) }).rounds.length;
  expect([seenAt("cards", 1), seenAt("promises", 1), seenAt("reveal", 1)]).toEqual([1, 1, 2]);
});
