import { expect, test } from "vitest";
import { roomDesk, type Effects } from "../../src/room/worker/desk.ts";
import type { Card } from "../../src/seminar/card.ts";
import { leaveOneOut } from "../../src/seminar/leave-one-out.ts";
import { injectsOf, newSession } from "../../src/seminar/lesson.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import type { Session } from "../../src/seminar/session.ts";
import { card } from "../seminar/sittings.ts";
import { inlineRoomPort, PARIS, roomAt, TUTORIAL } from "./rooms.ts";

/** A lesson, a session of two rounds with news in the second, and a desk with two workers. */
function opened(path: string, replicates: number, cards: readonly Record<string, Card>[]) {
  const { pack, sitting, ground: { lesson } } = roomAt(path);
  const known = injectsOf(lesson, sitting);
  const session: Session = {
    ...newSession(sitting, "1", { name: "Class", seed: lesson.seed, replicates }),
    rounds: cards.map((sealed, n) => ({
      promises: {}, cards: sealed, ...(n > 0 && { inject: known[0].id }),
    })),
  };
  const desk = roomDesk([inlineRoomPort(), inlineRoomPort()], JSON.stringify(pack));
  return { pack, sitting, known, session, desk };
}

const REFUSED = card({ choice: "refuse", safety: 1 });

test("two workers give the bits of one, on the command line's sitting", async () => {
  const { sitting, known, session, desk } = opened(PARIS, 51, [
    { USA: REFUSED, CHN: card(), South: card({ access: 9, condition: { seat: "CHN" } }) },
  ]);
  const { model, seats } = await desk.sitting();
  expect(model.fingerprint).toBe(sitting.model.fingerprint);
  expect(seats).toEqual(sitting.seats);
  const results = playSession(sitting, session, known);
  for (const { rows: _, model: __, ...expected } of results) {
    const shares: number[] = [];
    const found = await desk.round(session, expected.round, (share) => { shares.push(share); });
    expect(found).toEqual(structuredClone(expected));
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(shares[shares.length - 1]).toBe(1);
  }
}, 60_000);

const AMBER = {
  Amber: REFUSED, Coral: card({ choice: "refuse", offer: { to: "Basalt", points: 9 } }),
};

test("cards left out give what leave-one-out gives, over few worlds first, then all", async () => {
  const { sitting, known, session, desk } = opened(TUTORIAL, 175, [AMBER, { Amber: card() }]);
  for (const round of [0, 1]) {
    const found: Effects[] = [];
    const shares: number[] = [];
    await desk.effects(session, round, (effects) => { found.push(effects); },
      (share) => { shares.push(share); });
    expect(found.map(({ worlds }) => worlds)).toEqual([150, 175]);
    expect([shares.length, shares[5]]).toEqual([6, 1]);
    for (const { worlds, apart, ...effects } of found) {
      const fewer = { ...session, replicates: worlds };
      const asPlayed = playSession(sitting, fewer, known)[round + 1];
      const expected = leaveOneOut(sitting, fewer, round, known, asPlayed);
      expect(effects).toEqual(structuredClone(expected));
      // The second round has news, the first has none and nothing before it.
      const all = asPlayed.moved?.all.difference ?? NaN;
      if (round === 0) expect(apart).toBeUndefined();
      else expect((apart?.news ?? NaN) + (apart?.cards ?? NaN)).toBeCloseTo(all, 10);
    }
  }
}, 60_000);

test("tells rounds apart whose seats have the same ids and other agents", async () => {
  const { sitting, known, session, desk } = opened(TUTORIAL, 50, [{ Amber: REFUSED }]);
  const [amber, basalt, ...others] = session.seats;
  const swapped = [{ ...amber, agents: basalt.agents }, { ...basalt, agents: amber.agents },
    ...others];
  const other = { ...session, seats: swapped };
  const first = await desk.round(session, 0);
  const second = await desk.round(other, 0);
  expect(second.digest).not.toBe(first.digest);
  const [, expected] = playSession({ ...sitting, seats: swapped }, other, known);
  expect(second.digest).toBe(expected.digest);
}, 60_000);

test("gives up what nobody wants any more", async () => {
  const { session, desk } = opened(TUTORIAL, 175, [AMBER]);
  const found: Effects[] = [];
  let asked = 0;
  await desk.effects(session, 0, (effects) => { found.push(effects); }, undefined,
    () => ++asked < 2);
  expect(found).toEqual([]);
});

test("a pack whose numbers are others is a fault, not a lesson", async () => {
  const { pack } = roomAt(TUTORIAL);
  const desk = roomDesk([inlineRoomPort()],
    JSON.stringify({ ...pack, fingerprint: "0".repeat(64) }));
  await expect(desk.sitting()).rejects.toThrow("not as it was packed");
});
