import { describe, expect, test } from "vitest";
import { cardFace } from "../../src/room/card/card-face.ts";
import { cardFrameOf } from "../../src/room/card/card-frame.ts";
import { resultScreen } from "../../src/room/screen-parts.ts";
import type { Card } from "../../src/seminar/card.ts";
import { injectsOf, seatsOf } from "../../src/seminar/lesson.ts";
import { playSession, type RoundResult } from "../../src/seminar/play-session.ts";
import { PARIS, roomAt } from "../room/rooms.ts";
import { card, sessionOf } from "./sittings.ts";

const { sitting: all, ground: { lesson } } = roomAt(PARIS);
const sitting = { ...all, seats: seatsOf(lesson, 8) };

/** The one round of a meeting with some cards, before it the baseline. */
function played(cards: Readonly<Record<string, Card>>): readonly RoundResult[] {
  return playSession(sitting, sessionOf(sitting, [{ promises: {}, cards }]),
    injectsOf(lesson, sitting));
}

/** Worlds in which an agent came, and in which it signed, as the summary has them. */
function counted({ summary }: RoundResult, id: string): readonly number[] {
  const { presentShare, signedShare } = summary.summits[sitting.meeting].agents[id];
  return [presentShare, signedShare].map((share) => Math.round(share * summary.replicates));
}

const IF_INDIA = card({ condition: { seat: "IND" } });

describe("a signature that waits for another", () => {
  test("fails in every world where India stays away, and the wall says so", () => {
    const [before, after] = played({ IND: card({ choice: "stay-away" }), CHN: IF_INDIA });
    const [china] = after.conditions;
    const [came, signed] = counted(after, "CHN");
    expect(china).toMatchObject({ seat: "CHN", members: 1, came, signed });
    expect([signed, came > 0]).toEqual([0, true]);
    const { conditions: [line] } = resultScreen(sitting, after, before);
    expect(line.en).toContain(`China (only if India signs): signed in 0 of ${came}`);
    expect(line.zh).toMatch(/^中国（仅当印度签署）：.*签署的有 0 个。$/);
  });

  test("holds in the worlds to which India comes to sign, and in those alone", () => {
    const [, after] = played({ IND: card(), CHN: IF_INDIA });
    const [came, signed] = counted(after, "CHN");
    expect(after.conditions).toMatchObject([{ seat: "CHN", came, signed }]);
    expect(signed).toBeGreaterThan(0);
    expect(signed).toBeLessThanOrEqual(counted(after, "IND")[1]);
  });

  test("of a bloc holds where all of it who came signed", () => {
    const [before, after] = played({ EU: IF_INDIA, IND: card() });
    const [{ members, came, signed }] = after.conditions;
    const eu = sitting.seats.find(({ id }) => id === "EU")?.agents ?? [];
    expect(members).toBe(eu.length);
    const mine = eu.map((id) => counted(after, id));
    expect(came).toBeGreaterThanOrEqual(Math.max(...mine.map(([here]) => here)));
    expect(signed).toBeLessThanOrEqual(came);
    expect(resultScreen(sitting, after, before).conditions[0].en).toContain("all who came signed");
  });

  test("is marked as such on its turned card; one without a condition is not", () => {
    const frame = cardFrameOf(sitting, new Set(), lesson.seats);
    expect(cardFace(frame, IF_INDIA, {}).condition).toEqual(
      { en: "if India", zh: "附条件：印度" });
    expect(cardFace(frame, card({ condition: { coverage: 60 } }), {}).condition?.en)
      .toContain("60%");
    expect(cardFace(frame, card(), {})).not.toHaveProperty("condition");
    expect(played({ CHN: card() })[1].conditions).toEqual([]);
  });
});
