import { describe, expect, test } from "vitest";
import { begun, openedFrom } from "../../src/room/state/begin.ts";
import { dropDraft, keepDraft, keptDraft, type Shelf } from "../../src/room/state/draft.ts";
import { hallOf } from "../../src/room/state/hall.ts";
import {
  justTurned, roundIn, standingIn, tableOf, withCard, withDigest, withInject, withPromise,
  withVotes, type RoomState,
} from "../../src/room/state/room-state.ts";
import { sessionText } from "../../src/seminar/session.ts";
import { mostSignatures } from "../../src/room/screen-parts.ts";
import { roundKey } from "../../src/room/worker/message.ts";
import { card } from "../seminar/sittings.ts";
import { roomAt, TUTORIAL } from "./rooms.ts";

const { ground } = roomAt(TUTORIAL);
const DIGEST = "a".repeat(64);

function fresh(changes: Partial<Parameters<typeof begun>[1]> = {}): RoomState {
  const opened = begun(ground, {
    name: "Class 3", seed: "s", schedule: "ninety", seats: 5, people: ["Amber", "Coral"],
    alone: false, ...changes,
  });
  if (!("state" in opened)) throw new Error(JSON.stringify(opened.problems));
  return opened.state;
}

describe("what is entered", () => {
  test("a card, taken back or replaced, makes what was played of its round count no more", () => {
    const one = withDigest(withDigest(withCard(fresh(), 0, "Amber", card()), 0, DIGEST), 1, DIGEST);
    const changed = withCard(one, 1, "Coral", card());
    expect(changed.session.rounds.map(({ digest }) => digest)).toEqual([DIGEST, undefined]);
    const again = withCard(changed, 0, "Amber", undefined);
    expect(again.session.rounds[0]).toEqual({ promises: {}, cards: {} });
    expect(withInject(one, 0, "binding").session.rounds[1]).not.toHaveProperty("digest");
    // Promises and votes play no worlds.
    expect(roundIn(withPromise(one, 0, "Amber", { safety: 3 }), 0).digest).toBe(DIGEST);
    expect(roundIn(withVotes(one, "before", [1, 2]), 0).digest).toBe(DIGEST);
    expect(one.session.rounds[0])
      .toEqual({ promises: {}, cards: { Amber: card() }, digest: DIGEST });
  });

  test("cards that stand since an earlier round lie on the table open", () => {
    const first = withCard(withCard(fresh(), 0, "Coral", card()), 0, "Amber", card());
    expect([tableOf(first, 0), standingIn(first, 0)]).toEqual([["Amber", "Coral"], 0]);
    const second = withCard(first, 1, "Amber", card({ safety: 9 }));
    expect([tableOf(second, 1), standingIn(second, 1)]).toEqual([["Coral", "Amber"], 1]);
    const turned = [0, 1, 2, 3].map((up) => justTurned({ ...second, turned: up }, 1));
    expect(turned).toEqual([undefined, undefined, "Amber", "Amber"]);
  });
});

describe("a meeting begins", () => {
  test("with the first seats, of which people fill some", () => {
    const state = fresh({ seats: 4, people: ["Amber", "nobody"] });
    expect(state.session.seats).toHaveLength(4);
    expect(state.people).toEqual(["Amber"]);
    expect(state.rounds).toBe(3);
    const { frame } = hallOf(ground.lesson, ground.sitting, state);
    expect(frame.seats.map(({ people }) => people)).toEqual([true, false, false, false]);
  });

  test("not under a name that its own file could not hold", () => {
    for (const name of ["", "x".repeat(81), "a\u202eb", "a\nb"]) {
      const opened = begun(ground, { name, seed: "s", schedule: "ninety", seats: 4, people: [],
        alone: false });
      expect(opened).toHaveProperty("problems");
    }
  });
});

describe("a meeting is opened from its file", () => {
  const played = withDigest(withCard(fresh(), 0, "Coral", card()), 0, DIGEST);

  test("at the result of its last round, or at cards that were not played", () => {
    const stands = (state: RoomState): string | undefined => {
      const opened = openedFrom(ground, sessionText(state.session));
      if (!("state" in opened)) throw new Error(JSON.stringify(opened.problems));
      expect(opened.state.session).toEqual(state.session);
      const { places } = hallOf(ground.lesson, ground.sitting, opened.state);
      return `${places[opened.state.place]?.scene} ${places[opened.state.place]?.round}`;
    };
    expect(stands(fresh())).toBe("vote -1");
    expect(stands(played)).toBe("result 0");
    expect(stands(withCard(played, 1, "Amber", card()))).toBe("cards 1");
  });

  /** Opens the file of rounds played in a schedule, changed by hand. */
  const openedAfter = (rounds: number, schedule: string, change: object = {}): RoomState => {
    const state = Array.from({ length: rounds }, (_, n) => n).reduce((now, round) =>
      withDigest(withCard(now, round, "Coral", card()), round, DIGEST), fresh({ schedule }));
    const opened = openedFrom(ground, sessionText({ ...state.session, ...change }));
    if (!("state" in opened)) throw new Error(JSON.stringify(opened.problems));
    return opened.state;
  };

  test("in the schedule that it was played in, however few rounds there were", () => {
    for (const [rounds, schedule, has] of [[1, "ninety", 3], [2, "ninety", 3], [2, "fifty", 2],
      [3, "fifty", 3]] as const) {
      const state = openedAfter(rounds, schedule);
      expect([state.schedule, state.rounds, state.session.schedule])
        .toEqual([schedule, has, schedule]);
    }
  });

  test("a schedule that is none, or not said, plays the same worlds under the same number", () => {
    const tagOf = (schedule?: string): number => {
      const { session, ...rest } = openedAfter(2, "ninety");
      const { schedule: _, ...bare } = session;
      return hallOf(ground.lesson, ground.sitting, { ...rest,
        session: { ...bare, ...(schedule !== undefined && { schedule }) } }).tag;
    };
    expect(new Set([tagOf(), tagOf("fifty"), tagOf("ninety")]).size).toBe(1);
    const { session } = openedAfter(2, "ninety");
    expect(roundKey({ ...session, schedule: "fifty" }, 1)).toBe(roundKey(session, 1));
  });

  test("else in the shortest schedule that holds what was played", () => {
    const held = [0, 1, 2, 3].map((rounds) => {
      const found = [undefined, "hundred"].map((schedule) =>
        openedAfter(rounds, "ninety", { schedule }));
      expect(found.map(({ session }) => session.schedule))
        .toEqual(found.map(({ schedule }) => schedule));
      return found.map((state) => `${state.schedule} ${state.rounds}`);
    });
    expect(held).toEqual(["fifty 2", "fifty 2", "fifty 2", "ninety 3"].map((one) => [one, one]));
  });

  test("with rounds beyond its schedule", () => {
    const five = [1, 2, 3, 4].reduce((state, round) =>
      withDigest(withCard(state, round, "Amber", card()), round, DIGEST), played);
    const opened = openedFrom(ground, sessionText(five.session));
    if (!("state" in opened)) throw new Error(JSON.stringify(opened.problems));
    expect(opened.state.rounds).toBe(5);
  });

  test("or refused with all that is wrong, hostile names and other versions too", () => {
    const text = sessionText(played.session);
    const refused = (changed: string): string[] => {
      const opened = openedFrom(ground, changed);
      if (!("problems" in opened)) throw new Error("was opened");
      for (const { message } of opened.problems) {
        expect(`${message.en}${message.zh}`).not.toMatch(/[\u202a-\u202e]/);
      }
      return opened.problems.map(({ path }) => path);
    };
    expect(refused(text.slice(0, 200))).toEqual([""]);
    expect(refused("<html>")).toEqual([""]);
    expect(refused(text.replace(`"${ground.version}"`, '"99.0.0"'))).toEqual(["plenary"]);
    expect(refused(text.replace("Class 3", "Class \\u202e3"))).toEqual(["name"]);
    expect(refused(text.replace('"safety": 5', '"safety": 55')
      .replace('"seed": "s"', '"seed": ""')))
      .toEqual(["seed", "rounds[0].cards.Coral.safety"]);
    expect(refused(text.replaceAll('"Coral": {', '"Nobody": {'))).toEqual(["rounds[0]"]);
  });
});

describe("a draft", () => {
  function shelfOf(kept = new Map<string, string>()): Shelf {
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => { kept.set(key, value); },
      removeItem: (key) => { kept.delete(key); },
    };
  }
  const state: RoomState = { ...withCard(fresh({ schedule: "fifty" }), 0, "Coral", card()),
    place: 6, turned: 1, guesses: [2, 3], rounds: 4 };

  test("brings a meeting back as it stood, until it is dropped", () => {
    const shelf = shelfOf();
    keepDraft(() => shelf, ground, state);
    expect(keptDraft(() => shelf, ground)).toEqual(state);
    dropDraft(() => shelf, ground, state);
    expect(keptDraft(() => shelf, ground)).toBeUndefined();
  });

  test("of a rehearsal is not kept", () => {
    const shelf = shelfOf();
    keepDraft(() => shelf, ground, { ...state, alone: true });
    expect(keptDraft(() => shelf, ground)).toBeUndefined();
  });

  test("is silent where nothing may be kept, and deaf to what others wrote there", () => {
    const locked = (): Shelf => { throw new Error("denied"); };
    keepDraft(locked, ground, state);
    dropDraft(locked, ground, state);
    expect(keptDraft(locked, ground)).toBeUndefined();
    const kept = new Map<string, string>();
    const shelf = shelfOf(kept);
    keepDraft(() => shelf, ground, state);
    const [[key, text]] = [...kept];
    for (const strange of ["", "1", "{", "null", '{"text":7}', '{"text":"{}"}']) {
      kept.set(key, strange);
      expect(keptDraft(() => shelf, ground)).toBeUndefined();
    }
    const guessed = (guesses: string): readonly number[] | undefined => {
      kept.set(key, text.replace('"guesses":[2,3]', `"guesses":${guesses}`));
      return keptDraft(() => shelf, ground)?.guesses;
    };
    const most = mostSignatures(hallOf(ground.lesson, ground.sitting, state).sitting);
    expect(guessed(`[1e308,-1,0.5,"3",null,[1],0,${most},${most + 1}]`)).toEqual([0, most]);
    expect([guessed('{"length":1}'), guessed("7")]).toEqual([[], []]);
    expect(guessed(JSON.stringify(Array.from({ length: 5000 }, () => 1)))).toHaveLength(200);
    kept.set(key, text.replace('"place":6', '"place":6000'));
    expect(keptDraft(() => shelf, ground)?.place).toBeLessThan(40);
  });
});
