import { describe, expect, test } from "vitest";
import type { Beginning } from "../../src/room/state/begin.ts";
import type { Shelf } from "../../src/room/state/draft.ts";
import { withCard, withPromise, withVotes } from "../../src/room/state/room-state.ts";
import { roomStore } from "../../src/room/state/store.ts";
import { lastingDesk } from "../../src/room/worker/lasting-desk.ts";
import { roomDesk } from "../../src/room/worker/desk.ts";
import type { RoomAsked, ToRoomWorker } from "../../src/room/worker/message.ts";
import type { Card } from "../../src/seminar/card.ts";
import { newSession } from "../../src/seminar/lesson.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import { sessionText, type Session } from "../../src/seminar/session.ts";
import { card } from "../seminar/sittings.ts";
import { mortalWorker } from "../studio/inline-ports.ts";
import { inlineRoomPort, roomAt, TUTORIAL } from "./rooms.ts";

const { pack, sitting, ground: found } = roomAt(TUTORIAL);
const ground = { ...found, lesson: { ...found.lesson, replicates: 50 } };
const text = JSON.stringify({ ...pack, lesson: ground.lesson });

const locked = (): never => { throw new Error("denied"); };
const seen = { language: "en", look: "light" } as const;
const asked: Beginning = {
  name: "Class", seed: "s", schedule: "ninety", seats: 5, people: [], alone: false,
};

/** A meeting of one round, as its file has it; with the digest that it gives unless told. */
function played(digest?: string): Session {
  const session: Session = {
    ...newSession(sitting, ground.version, { name: "Saved", seed: "s", replicates: 50 }),
    rounds: [{ promises: {}, cards: { Amber: card({ choice: "refuse" }) } }],
  };
  const results = playSession(sitting, session, []);
  return { ...session, rounds: [{ ...session.rounds[0], digest: digest ?? results[1].digest }] };
}

describe("what a file's replay gave", () => {
  const storeHere = () => roomStore(ground, [], roomDesk([inlineRoomPort()], text), seen, locked);

  test("is told of the meeting that was opened", async () => {
    for (const [session, stray] of [[played(), []], [played("0".repeat(64)), [0]]] as const) {
      const store = storeHere();
      expect(store.openText(sessionText(session))).toEqual([]);
      await store.work.playTo(session, 0);
      expect(store.replay.value).toEqual({ rounds: 1, stray });
    }
  });

  test("is not told of a meeting that came after it, nor of none", async () => {
    const store = storeHere();
    const session = played();
    store.openText(sessionText(session));
    store.leave();
    store.begin(asked);
    // One thing after another: what was asked before is done by then.
    await store.work.playTo(session, 0);
    expect(store.replay.value).toBeUndefined();
    store.openText(sessionText(session));
    store.leave();
    await store.work.playTo(session, 0);
    expect(store.replay.value).toBeUndefined();
  });
});

/** A store whose workers die as soon as they are asked to play, as often as told. */
function mortalStore(deaths: number, kind: RoomAsked["kind"] = "play") {
  const left = { deaths };
  let [hired, dismissed] = [0, 0];
  const hire = () => {
    hired++;
    const worker = mortalWorker<RoomAsked>(inlineRoomPort((message: ToRoomWorker) => {
      if (!("ask" in message) || message.ask.kind !== kind || left.deaths === 0) return;
      left.deaths--;
      worker.kill("out of memory");
    }));
    return { ...worker, dismiss() { dismissed++; worker.dismiss(); } };
  };
  const store = roomStore(ground, [], lastingDesk(hire, text), seen, locked);
  return { store, left, hired: () => hired, dismissed: () => dismissed };
}

/** The digest of a begun meeting's baseline. */
function baseline(): string {
  const session = newSession(sitting, "1", { name: "", seed: "s", replicates: 50 });
  return playSession(sitting, session, [])[0].digest;
}

describe("a meeting that goes on", () => {
  /** A store at the cards of the first round, of which one is in. */
  function atCards(shelf: () => Shelf = locked) {
    const store = roomStore(ground, [], roomDesk([inlineRoomPort()], text), seen, shelf);
    store.begin(asked);
    const places = store.hall.value?.places ?? [];
    const placeOf = (scene: string): number => places.findIndex((one) => one.scene === scene);
    store.goTo(placeOf("cards"));
    seal(store, card({ choice: "refuse" }));
    return { store, placeOf };
  }
  function seal(store: ReturnType<typeof roomStore>, sealed: Card): void {
    const state = store.state.value;
    if (state === undefined) throw new Error("no meeting");
    store.set(withCard(state, 0, "Amber", sealed));
  }

  test("stays at the cards where one changed while they were played", async () => {
    const { store } = atCards();
    const going = store.forward();
    seal(store, card({ choice: "sign" }));
    await going;
    expect(store.place.value?.scene).toBe("cards");
    expect(store.state.value?.session.rounds[0]).not.toHaveProperty("digest");
    await store.forward();
    expect(store.place.value?.scene).toBe("promises");
    expect(store.state.value?.session.rounds[0].digest).toBe(store.played(0)?.digest);
  });

  test("undoes what was entered and says so; where the wall can stay, it stays", async () => {
    const { store, placeOf } = atCards();
    const stands = () => {
      const { scene } = store.place.value ?? {};
      const { what, back } = store.retraced.value ?? {};
      return [scene, what?.en, what?.zh, back?.scene];
    };
    const state = store.state.value;
    if (state === undefined) throw new Error("no meeting");
    store.set(withPromise(state, 0, "Basalt", { choice: "sign" }));
    await store.forward();
    store.goTo(placeOf("why"));
    const { digest } = store.state.value?.session.rounds[0] ?? {};
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    // A promise plays no worlds.
    store.undo();
    expect(stands()).toEqual(["why", "what Basalt promised in round 1",
      expect.stringMatching(/^第 1 轮.*的承诺$/), undefined]);
    expect(store.state.value?.session.rounds[0]).toMatchObject({ promises: {}, digest });
    // Without its card the round was never played.
    store.undo();
    expect(stands().filter((_, n) => n !== 2))
      .toEqual(["cards", "the card of Amber in round 1", "cards"]);
    expect(store.state.value?.session.rounds[0]?.digest).toBeUndefined();
    store.redo();
    expect(stands().filter((_, n) => n !== 2))
      .toEqual(["why", "the card of Amber in round 1", "why"]);
    expect(store.retraced.value?.way).toBe("redone");
    expect(store.state.value?.session.rounds[0].digest).toBe(digest);
    store.back();
    expect(store.retraced.value).toBeUndefined();
  });

  test("at “why”, after it was left there and taken up again", async () => {
    const kept = new Map<string, string>();
    const shelf = (): Shelf => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => { kept.set(key, value); },
      removeItem: (key) => { kept.delete(key); },
    });
    const { store, placeOf } = atCards(shelf);
    await store.forward();
    store.goTo(placeOf("why"));
    const anew = roomStore(ground, [], roomDesk([inlineRoomPort()], text), seen, shelf);
    const draft = anew.draft();
    if (draft === undefined) throw new Error("nothing was kept");
    anew.resume(draft);
    await until(() => anew.screen.value?.scene === "why");
    expect(anew.effects(0)?.worlds).toBe(50);
  });
});

describe("a meeting that this browser has kept", () => {
  /** A store with a kept meeting, in which a first vote was counted unless told. */
  function keptStore(counted = true) {
    const kept = new Map<string, string>();
    const shelf = (): Shelf => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => { kept.set(key, value); },
      removeItem: (key) => { kept.delete(key); },
    });
    const open = () => roomStore(ground, [], roomDesk([inlineRoomPort()], text), seen, shelf);
    const first = open();
    first.begin({ ...asked, name: "Monday" });
    const state = first.state.value;
    if (state === undefined) throw new Error("no meeting");
    if (counted) first.set(withVotes(state, "before", [1, 2, 3, 4, 5]));
    return { store: open(), open, monday: state.session };
  }

  test("is not given up for another before somebody says so", () => {
    const { store, open } = keptStore();
    expect(store.begin({ ...asked, name: "Tuesday" })).toEqual([]);
    expect(store.state.value).toBeUndefined();
    expect(store.waiting.value?.kept.session).toMatchObject({ name: "Monday",
      votes: { before: [1, 2, 3, 4, 5] } });
    expect(open().draft()?.session.name).toBe("Monday");
    store.giveWay();
    expect([store.waiting.value, store.state.value]).toEqual([undefined, undefined]);
    store.begin({ ...asked, name: "Tuesday" });
    store.goAhead();
    expect([store.waiting.value, store.state.value?.session.name]).toEqual([undefined, "Tuesday"]);
    expect(open().draft()?.session.name).toBe("Tuesday");
  });

  test("is asked about for a new one of its name and for another's file, not for its own", () => {
    const { store, monday } = keptStore();
    store.begin({ ...asked, name: "Monday" });
    expect(store.waiting.value).toBeDefined();
    store.openText(sessionText({ ...monday, name: "Tuesday" }));
    expect(store.waiting.value?.next.session.name).toBe("Tuesday");
    store.openText(sessionText(monday));
    expect([store.waiting.value, store.state.value?.session.name]).toEqual([undefined, "Monday"]);
  });

  test("is neither in the way of a rehearsal nor, with nothing entered, of anything", () => {
    const { store, open } = keptStore();
    store.begin({ ...asked, people: ["Amber"], alone: true });
    expect([store.waiting.value, store.state.value?.alone]).toEqual([undefined, true]);
    expect(open().draft()?.session.name).toBe("Monday");
    const { store: empty } = keptStore(false);
    empty.begin({ ...asked, name: "Tuesday" });
    expect(empty.state.value?.session.name).toBe("Tuesday");
  });
});

describe("a worker that dies", () => {
  test("is replaced, and the round is played without anybody's doing", async () => {
    const { store, hired, dismissed } = mortalStore(1);
    store.begin(asked);
    await until(() => store.work.broken.value || store.played(-1) !== undefined);
    expect(store.work.broken.value).toBe(false);
    expect(store.played(-1)?.digest).toBe(baseline());
    expect([hired(), dismissed()]).toEqual([4, 2]);
  });

  test("and those in its place too: it is told, and the round can be played again", async () => {
    const { store, left } = mortalStore(Infinity);
    store.begin(asked);
    expect(await store.tryAgain()).toBe(false);
    expect(store.work.broken.value).toBe(true);
    expect(store.work.busy.value).toBeUndefined();
    left.deaths = 0;
    expect(await store.tryAgain()).toBe(true);
    expect(store.work.broken.value).toBe(false);
    expect(store.played(-1)?.digest).toBe(baseline());
  });

  test("and those in its place while a file is replayed: the verdict comes with the next try",
    async () => {
      for (const [session, stray] of [[played(), []], [played("0".repeat(64)), [0]]] as const) {
        const { store, left } = mortalStore(Infinity);
        store.openText(sessionText(session));
        await until(() => store.work.broken.value);
        expect(store.replay.value).toBeUndefined();
        left.deaths = 0;
        expect(await store.tryAgain()).toBe(true);
        expect(store.replay.value).toEqual({ rounds: 1, stray });
      }
    });

  test("while cards are left out: they are left out again as the facilitator goes on", async () => {
    const { store, left } = mortalStore(Infinity, "effect");
    store.begin(asked);
    const state = store.state.value;
    if (state === undefined) throw new Error("no meeting");
    store.set(withCard(state, 0, "Amber", card({ choice: "refuse" })));
    store.goTo(store.hall.value?.places.findIndex(({ scene }) => scene === "result") ?? 0);
    await store.play(0);
    await until(() => store.work.broken.value);
    left.deaths = 0;
    await store.forward();
    await until(() => store.effects(0)?.worlds === 50);
    expect(store.work.broken.value).toBe(false);
  });
});

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { timeout: 20_000 }).toBe(true);
}

test("the latest results are remembered, and those of a long afternoon are not", async () => {
  const desk = roomDesk([inlineRoomPort()], text);
  const { work } = roomStore(ground, [], desk, seen, locked);
  const session = { ...played(), replicates: 25 };
  const others = Array.from({ length: 12 }, (_, n): Session => ({
    ...session, rounds: [{ promises: {}, cards: { Amber: card({ safety: Math.min(n, 10),
      verification: n === 11 }) } }],
  }));
  for (const other of others) await work.playTo(other, 0);
  const known = others.map((other) => work.played(other, 0) !== undefined);
  expect(known).toEqual([false, ...Array.from({ length: 11 }, () => true)]);
  expect(work.played(session, -1)).toBeDefined();
}, 30_000);
