import { describe, expect, test } from "vitest";
import type { Beginning } from "../../src/room/state/begin.ts";
import { withCard } from "../../src/room/state/room-state.ts";
import { roomStore } from "../../src/room/state/store.ts";
import { lastingDesk } from "../../src/room/worker/lasting-desk.ts";
import { roomDesk } from "../../src/room/worker/desk.ts";
import type { RoomAsked, ToRoomWorker } from "../../src/room/worker/message.ts";
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
