import { expect, test } from "vitest";
import { dateOfDay, dayNumber, yearsBetween } from "../../src/base/day.ts";
import { timelineOf } from "../../src/model/timeline.ts";
import { Dice } from "../naive/dice.ts";

test("days are numbered as the calendar has them, there and back", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  const dice = new Dice(1);
  for (let n = 0; n < 20_000; n++) {
    const day = dice.whole(-200_000, 200_000);
    const date = dateOfDay(day);
    expect(dayNumber(date)).toBe(day);
    expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
  expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
  expect(dayNumber("2100-03-01") - dayNumber("2100-02-28")).toBe(1);
  expect(yearsBetween("2025-01-01", "2029-01-01")).toBe(4);
});

const on = (...dates: readonly string[]) => dates.map((date) => ({ date }));

test("moments: the start, each day of a meeting once, long gaps cut evenly", () => {
  const moments = timelineOf("2025-01-01", on("2025-01-05", "2025-02-01", "2025-02-01"),
    on("2025-02-01", "2026-02-01"), 0.25);
  expect(moments.map(({ date, events, meetings }) => [date, events, meetings])).toEqual([
    ["2025-01-01", [], []],
    ["2025-02-01", [0, 1, 2], [0]],
    ["2025-05-03", [], []],
    ["2025-08-03", [], []],
    ["2025-11-02", [], []],
    ["2026-02-01", [], [1]],
  ]);
  const cut = moments.slice(2).map(({ step }) => step);
  expect(new Set(cut).size).toBe(1);
  expect(cut[0]).toBeLessThanOrEqual(0.25);
  expect(moments[0]?.step).toBe(0);
  moments.forEach(({ years, step }, n) =>
    expect(years - step).toBeCloseTo(moments[n - 1]?.years ?? 0, 14));
});

test("an event happens at the first moment on or after its day and cuts no step", () => {
  const dice = new Dice(7);
  const day = (): string => dateOfDay(dayNumber("2025-01-01") + dice.whole(0, 2000));
  for (let n = 0; n < 300; n++) {
    const meetings = on(...Array.from({ length: dice.whole(1, 4) }, day));
    const step = dice.between(0.05, 1);
    const events = on(...Array.from({ length: dice.whole(0, 4) }, day));
    const more = [...events, ...on(day())];
    const [few, many] = [events, more].map((list) =>
      timelineOf("2025-01-01", list, meetings, step));
    if (few === undefined || many === undefined) throw new Error("two timelines");
    const grid = (moments: typeof few) => moments.map(({ date, years }) => [date, years]);
    // A later end adds moments; the one that was the end need not stand on the longer grid.
    const same = few.at(-1)?.date === many.at(-1)?.date ? few.length : few.length - 1;
    expect(grid(many).slice(0, same)).toEqual(grid(few).slice(0, same));
    more.forEach(({ date }, e) => {
      const at = many.findIndex((moment) => moment.events.includes(e));
      expect((many[at]?.date ?? "") >= date).toBe(true);
      expect((many[at - 1]?.date ?? "") < date).toBe(true);
    });
    meetings.forEach(({ date }, m) => {
      const at = many.findIndex((moment) => moment.meetings.includes(m));
      expect(many[at]?.date).toBe(date);
      const seen = many.slice(0, at + 1).flatMap((moment) => moment.events);
      expect(seen.sort()).toEqual(more.flatMap((event, e) => (event.date <= date ? [e] : [])));
    });
    many.forEach(({ step: length, years }, k) => {
      expect(length).toBeLessThanOrEqual(step + 1e-9);
      expect(years - length).toBeCloseTo(many[k - 1]?.years ?? 0, 12);
    });
  }
});

test("events of one step happen by date, those of a day in the order of the file", () => {
  const moments = timelineOf("2025-01-01",
    on("2025-05-09", "2025-05-08", "2025-05-09", "2025-05-07"), on("2025-06-01"), 1);
  expect(moments.at(-1)?.events).toEqual([3, 1, 0, 2]);
});

test("what is dated before the start stands at no moment, the start has its own", () => {
  const moments = timelineOf("2025-01-01", on("2024-01-01", "2025-01-01"), on("2025-01-01"));
  expect(moments).toEqual([
    { date: "2025-01-01", years: 0, step: 0, events: [1], meetings: [0] },
  ]);
});

test("a gap of exactly so many steps is cut into just as many", () => {
  expect(timelineOf("2025-01-01", on("2029-01-01"), on("2025-01-01"), 0.1)).toHaveLength(41);
  expect(timelineOf("2025-01-01", on("2029-01-01"), on("2025-01-01"), 4)).toHaveLength(2);
});
