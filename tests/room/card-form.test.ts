import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cardOfDraft, changedDraft, choicesOf, draftFaults, draftOf, fieldsOf, type CardDraft,
} from "../../src/room/card/card-draft.ts";
import { cardFrameOf, type CardFrame } from "../../src/room/card/card-frame.ts";
import { cardFace } from "../../src/room/card/card-face.ts";
import { unfinishedForms } from "../../src/room/state/unfinished.ts";
import { tagOf } from "../../src/room/card/tag-of.ts";
import { cardFaults, COVERAGE_STEPS, type Card } from "../../src/seminar/card.ts";
import { decodeCard, encodeCard } from "../../src/seminar/code.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import { card, sessionOf, usualSitting } from "../seminar/sittings.ts";

const sitting = usualSitting("paris-2025", 8);
const frame = cardFrameOf(sitting);
const point = fc.integer({ min: 0, max: 10 });
const seatIds = frame.seats.map(({ id }) => id);
const signers = frame.seats.filter(({ signs }) => signs).map(({ id }) => id);

/** Whatever somebody may have clicked, in a seat, before sealing. */
function draftAt(seat: string): fc.Arbitrary<CardDraft> {
  const others = signers.filter((id) => id !== seat);
  return fc.record({
    choice: fc.constantFrom(...choicesOf(frame, seat), ...(signers.includes(seat) ? []
      : ["voice" as const])),
    reserved: fc.constantFrom(...sitting.tabled),
    safety: point, access: point, bindingness: point, voice: point,
    verification: fc.boolean(),
    to: fc.constantFrom(...others), points: fc.integer({ min: 1, max: 10 }),
    waits: fc.constantFrom<string | number>(...others, ...COVERAGE_STEPS),
  }, { requiredKeys: [] });
}

const sat = fc.constantFrom(...seatIds)
  .chain((seat) => fc.record({ seat: fc.constant(seat), draft: draftAt(seat) }));

test("a form that is filled in gives a card without faults, and comes back from its code", () => {
  const sealed: Card[] = [];
  fc.assert(fc.property(sat, ({ seat, draft }) => {
    const card = cardOfDraft(frame, seat, draft);
    const open = Object.keys(draftFaults(frame, seat, draft));
    expect(card === undefined).toBe(open.length > 0);
    if (card === undefined) return;
    sealed.push(card);
    const at = sitting.seats.find(({ id }) => id === seat);
    if (at === undefined) throw new Error(seat);
    expect(cardFaults(sitting, at, card)).toEqual([]);
    expect(cardOfDraft(frame, seat, draftOf(card))).toEqual(card);
    const round = { sitting, round: 2, tag: 17 };
    expect(decodeCard(round, encodeCard(round, seat, card))).toEqual({ seat, card });
  }), { numRuns: 1500 });
  expect(new Set(sealed.map(({ choice }) => choice)).size).toBe(6);
});

test("nothing is chosen for anybody", () => {
  for (const seat of seatIds) {
    expect(cardOfDraft(frame, seat, {})).toBeUndefined();
    const asked = fieldsOf(frame, seat, {});
    expect(Object.keys(draftFaults(frame, seat, {})).sort()).toEqual([...asked].sort());
  }
});

test("a form asks for what the seat and its choice leave open", () => {
  const [usa] = signers;
  const voice = seatIds.find((id) => !signers.includes(id)) ?? "";
  expect(fieldsOf(frame, voice, {})).toEqual(["safety", "access", "bindingness", "voice"]);
  expect(fieldsOf(frame, usa, { choice: "sign" })).toContain("waits");
  expect(fieldsOf(frame, usa, { choice: "refuse" })).not.toContain("waits");
  for (const choice of ["walk-out", "stay-away"] as const) {
    expect(fieldsOf(frame, usa, { choice }))
      .toEqual(["choice", "safety", "access", "bindingness"]);
  }
  const votes: CardFrame = { ...frame, voting: true };
  expect(fieldsOf(votes, usa, { choice: "sign" })).not.toContain("waits");
  const one: CardFrame = { ...frame, access: undefined };
  expect(fieldsOf(one, usa, {})).not.toContain("access");
});

test("a card from outside the room says nothing of verification, and nobody reads it", () => {
  const [usa] = signers;
  for (const choice of ["walk-out", "stay-away"] as const) {
    const [no, yes] = [false, true].map((verification) => card({ choice, verification }));
    const digests = [no, yes].map((sealed) => {
      const session = sessionOf(sitting, [{ promises: {}, cards: { [usa]: sealed } }]);
      return playSession(sitting, session, [])[1].digest;
    });
    expect(digests[1]).toBe(digests[0]);
    expect(cardFace(frame, yes, {}).more).toEqual([]);
    // What it wants is asked all the same: rivals weigh what the text gives it.
    const other = sessionOf(sitting, [{ promises: {}, cards: { [usa]: { ...no, safety: 10 } } }]);
    expect(playSession(sitting, other, [])[1].digest).not.toBe(digests[0]);
  }
});

test("a form that was left is taken up again, until another card has come in", () => {
  const forms = unfinishedForms();
  const [usa, china] = signers;
  forms.keep(0, usa, undefined, { choice: "sign" });
  expect(forms.of(0, usa, undefined)).toEqual({ choice: "sign" });
  for (const [round, seat] of [[1, usa], [0, china]] as const) {
    expect(forms.of(round, seat, undefined)).toBeUndefined();
  }
  const sealed = card();
  expect(forms.of(0, usa, sealed)).toBeUndefined();
  forms.keep(0, usa, sealed, { choice: "refuse" });
  expect(forms.of(0, usa, sealed)).toEqual({ choice: "refuse" });
  forms.drop(0, usa);
  expect(forms.of(0, usa, sealed)).toBeUndefined();
});

test("an offer without points is open; taken back it is gone", () => {
  const [usa, china] = signers;
  const draft: CardDraft = {
    choice: "sign", safety: 1, access: 2, bindingness: 3, verification: true, to: china,
  };
  expect(Object.keys(draftFaults(frame, usa, draft))).toEqual(["points"]);
  const back = changedDraft(draft, { to: undefined, points: undefined });
  expect(cardOfDraft(frame, usa, back)?.offer).toBeUndefined();
  expect(cardOfDraft(frame, usa, changedDraft(draft, { points: 4 }))?.offer)
    .toEqual({ to: china, points: 4 });
});

test("the number of a meeting is read as it is meant, and nothing else is", () => {
  expect(["0", "63", " 7 ", "１２"].map(tagOf)).toEqual([0, 63, 7, 12]);
  expect(["", "64", "-1", "1.5", "1e1", "abc", "007"].map(tagOf))
    .toEqual(Array.from({ length: 7 }, () => undefined));
});

