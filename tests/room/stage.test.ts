import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { histogramOf } from "../../src/analysis/summary.ts";
import { cardFace, cardViews, promiseView } from "../../src/room/card/card-face.ts";
import { cardFrameOf, signsOf, type CardFrame } from "../../src/room/card/card-frame.ts";
import { clockText } from "../../src/room/clock-text.ts";
import { guessOf } from "../../src/room/guess.ts";
import { levelText } from "../../src/room/level-text.ts";
import { acrossAt, spotsOf, ticksIn, type Field } from "../../src/room/stage/dot-places.ts";
import {
  keptViews, mostSignatures, resultScreen, roundViews, whyScreen,
} from "../../src/room/screen-parts.ts";
import type { Card } from "../../src/seminar/card.ts";
import { debriefOf } from "../../src/seminar/debrief.ts";
import { usualInjects } from "../../src/seminar/inject.ts";
import { leaveOneOut } from "../../src/seminar/leave-one-out.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import { countText } from "../../src/studio/figure/count-text.ts";
import type { Pledge } from "../../src/seminar/session.ts";
import type { Sitting } from "../../src/seminar/sitting.ts";
import { card, sessionOf, usualSitting } from "../seminar/sittings.ts";
import { PARIS, roomAt, TUTORIAL } from "./rooms.ts";

describe("the stage of a session", () => {
  let sitting: Sitting;
  let frame: CardFrame;
  let first: string;
  let second: string;

  beforeAll(() => {
    sitting = usualSitting("paris-2025", 4);
    frame = cardFrameOf(sitting, new Set([sitting.seats[0].id]));
    [first, second] = frame.seats.map(({ id }) => id);
  });

  test("knows who sits where, and who may sign", () => {
    expect(frame.seats.map(({ id }) => id)).toEqual(sitting.seats.map(({ id }) => id));
    expect(frame.seats.map(({ people }) => people)).toEqual([true, false, false, false]);
    expect(frame.tabled.map(({ id }) => id)).toEqual(sitting.tabled);
    expect([frame.safety.id, frame.access?.id]).toEqual([sitting.safety, sitting.access]);
  });

  test("no card is seen before it is turned", () => {
    const cards = (safety: number): Record<string, Card> => Object.fromEntries(
      frame.seats.map(({ id }) => [id, card({ safety, choice: safety > 5 ? "sign" : "refuse" })]));
    fc.assert(fc.property(
      fc.subarray(frame.seats.map(({ id }) => id)), fc.nat(10), fc.nat(10), (up, one, other) => {
        const turned = new Set(up);
        const views = cardViews(frame, cards(one), {}, turned);
        expect(views.map(({ face }) => face !== undefined))
          .toEqual(frame.seats.map(({ id }) => turned.has(id)));
        const shut = (views_: typeof views) => views_.filter(({ seat }) => !turned.has(seat.id));
        expect(shut(views)).toEqual(shut(cardViews(frame, cards(other), {}, turned)));
      },
    ));
  });

  test("a turned card stands beside what was promised", () => {
    const pledge: Pledge = { choice: "sign", safety: 6, verification: true, said: "<i>Yes</i>" };
    const sealed = card({
      choice: "reserve", reserved: sitting.tabled[1], safety: 7, verification: false,
      offer: { to: second, points: 3 }, condition: { coverage: 60 },
    });
    const face = cardFace(frame, sealed, pledge);
    expect(face.promised.map(({ kept }) => kept)).toEqual([false, true, false]);
    expect(face.points.map(({ points }) => points)).toEqual([7, 5, 3]);
    expect(face.more).toHaveLength(4);
    expect(face.more.map(({ en }) => en).join(" ")).toMatch(/60%.*3 points/);
    const { said, phrases } = promiseView(frame, first, pledge);
    expect([said, phrases.length]).toEqual(["<i>Yes</i>", 3]);
  });

  test("what was played is plain data that a window can be sent", () => {
    const [one, two] = sitting.seats;
    const injects = usualInjects(sitting);
    const session = sessionOf(sitting, [
      { promises: { [one.id]: { choice: "sign" } },
        cards: { [one.id]: card({ choice: "refuse", safety: 1 }), [two.id]: card() } },
      { inject: "binding", promises: {}, cards: { [one.id]: card({ choice: "walk-out" }) } },
    ]);
    const results = playSession(sitting, session, injects);
    const screen = resultScreen(sitting, results[1], results[0]);
    const { dots, was, headline, digest } = screen;
    expect(structuredClone(screen)).toEqual(screen);
    expect(dots.histogram.reduce((sum, { replicates }) => sum + replicates, 0)).toBe(dots.worlds);
    expect(dots.median).toBe(results[1].summary.summits[0].signatures.p50);
    expect(was?.median).toBe(results[0].summary.summits[0].signatures.p50);
    expect(headline.en).toContain(countText(dots.median));
    expect(digest).toBe(results[1].digest.slice(0, 8));
    expect(dots.high).toBeLessThanOrEqual(mostSignatures(sitting));
    expect(dots.levels.every(({ level }) => level >= 0 && level <= 1)).toBe(true);
    expect(dots.levels.slice(0, sitting.tabled.length).map(({ id }) => id)).toEqual(sitting.tabled);
    expect(resultScreen(sitting, results[0]).was).toBeUndefined();

    const effects = leaveOneOut(sitting, session, 0, injects, results[1]);
    const why = whyScreen(frame, 0, effects);
    const sum = why.bars.reduce((total, { signatures }) => total + signatures, 0);
    expect(sum + why.remainder).toBeCloseTo(why.together, 10);
    expect(why.bars.map(({ worlds }) => worlds))
      .toEqual([...why.bars].map(({ worlds }) => worlds).sort((left, right) => right - left));

    const debrief = debriefOf(sitting, session, results, effects);
    const lines = roundViews(debrief, results, sitting, injects);
    expect(lines.map(({ round }) => round)).toEqual([-1, 0, 1]);
    expect(lines[2].inject).toEqual(injects.find(({ id }) => id === "binding")?.title);
    expect(keptViews(frame, debrief).map(({ seat, promised }) => [seat.id, promised[0].kept]))
      .toEqual([[one.id, false]]);
  });
});

test("the badge counts every number that a lesson sets, and none where it sets none", () => {
  const badgeAt = (path: string) => {
    const { sitting, ground: { lesson } } = roomAt(path);
    const [baseline] = playSession(sitting, sessionOf(sitting, [], { replicates: 25 }), []);
    return { set: Object.keys(lesson.set ?? {}).length,
      badge: resultScreen(sitting, baseline).badge };
  };
  const { set, badge: paris } = badgeAt(PARIS);
  expect(set).toBe(3);
  expect([paris.en, paris.zh]).toEqual([expect.stringContaining("· 3 changed ·"),
    expect.stringContaining("· 改动 3 项 ·")]);
  const tutorial = badgeAt(TUTORIAL);
  expect([tutorial.set, tutorial.badge.en]).toEqual([0, expect.not.stringContaining("changed")]);
});

test("a share is told in percent, a level in points, a whole count without a digit", () => {
  const { sitting } = roomAt(PARIS);
  const [played] = playSession(sitting, sessionOf(sitting, [], { replicates: 25 }), []);
  const { levels } = resultScreen(sitting, played).dots;
  const told = levels.map((one) => [one.id, levelText(one)] as const);
  for (const [id, text] of told) {
    expect(text, id).toMatch(id === "+coverage" ? /^\d\d?%$/ : /^\d\.\d$/);
  }
  expect(told.map(([id]) => id)).toContain("+coverage");
  expect(levelText(undefined)).toBe("–");
  expect([89, 88.95, 88.4, 72.5, 100].map(countText)).toEqual(["89", "89", "88.4", "72.5", "100"]);
});

test("signs are short and tell seats apart", () => {
  expect(signsOf(["USA", "South", "communities", "comm-b"])).toEqual([
    "USA", "SOUTH", "COMM", "COMM2",
  ]);
  const id = fc.string({ unit: fc.constantFrom(..."abAB-1"), minLength: 1, maxLength: 9 });
  fc.assert(fc.property(fc.uniqueArray(id, { minLength: 4, maxLength: 12 }), (ids) => {
    const signs = signsOf(ids);
    expect(new Set(signs).size).toBe(ids.length);
    expect(Math.max(...signs.map((sign) => sign.length))).toBeLessThanOrEqual(6);
  }));
});

describe("fifty dots", () => {
  const counts = fc.integer({ min: 1, max: 200 }).chain((most) => fc.record({
    most: fc.constant(most),
    now: fc.array(fc.nat(most), { minLength: 1, maxLength: 80 }),
    was: fc.array(fc.nat(most), { maxLength: 80 }),
  }));
  const fieldOf = (most: number): Field =>
    ({ width: 1200, left: 20, right: 1180, floor: 308, ceiling: 76, most });

  test("stand in their field, in order, without lying on each other", () => {
    fc.assert(fc.property(counts, ({ most, now, was }) => {
      const field = fieldOf(most);
      const spots = spotsOf(field, histogramOf(now), histogramOf(was));
      expect(spots.now).toHaveLength(50);
      expect(spots.was).toHaveLength(was.length === 0 ? 0 : 50);
      for (const dots of [spots.now, spots.was]) {
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(field.width);
          expect(y + spots.radius).toBeLessThanOrEqual(field.floor);
        }
        const apart = dots.flatMap((one, n) => dots.slice(n + 1).map((other) =>
          Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))));
        expect(Math.min(Infinity, ...apart)).toBeGreaterThan(1.9 * spots.radius);
      }
    }), { numRuns: 60, examples: [
      // A size that fits the second stacks the first too high.
      [{ most: 174, now: [0, 5, 10, 15, 108, 20, 110], was: [0, 3, 6, 9, 12] }],
    ] });
  });

  test("the axis is labelled with round counts that lie on it", () => {
    for (const most of [1, 5, 12, 28, 61, 193, 400]) {
      const ticks = ticksIn(fieldOf(most));
      expect(ticks[0]).toBe(0);
      expect(ticks[ticks.length - 1]).toBeLessThanOrEqual(most);
      expect(ticks.length).toBeGreaterThan(1);
      const places = ticks.map((tick) => acrossAt(fieldOf(most), tick));
      expect(places.slice(1).every((x, n) => x - places[n] >= 60)).toBe(true);
    }
  });

  test("of a guess: half on either side of its middle, from its lowest to its highest", () => {
    const end = fc.nat(200);
    fc.assert(fc.property(end, end, end, (low, middle, high) => {
      const dots = guessOf(low, middle, high);
      const [least, centre, most] = [low, middle, high].sort((left, right) => left - right);
      expect(dots).toHaveLength(50);
      expect(dots.filter((dot) => dot <= centre).length).toBeGreaterThanOrEqual(25);
      expect(dots.filter((dot) => dot >= centre).length).toBeGreaterThanOrEqual(25);
      expect(Math.min(...dots)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...dots)).toBeLessThanOrEqual(most);
    }));
  });
});

test("a clock is read in minutes and seconds, and never below none", () => {
  expect([720, 431, 59.6, 5, 0, -3].map(clockText))
    .toEqual(["12:00", "7:11", "1:00", "0:05", "0:00", "0:00"]);
});
