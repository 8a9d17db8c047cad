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

test("moments: the start, each day with an event or a meeting once, long gaps cut evenly", () => {
  const moments = timelineOf("2025-01-01", on("2025-01-05", "2025-02-01", "2025-02-01"),
    on("2025-02-01", "2026-02-01"), 0.25);
  expect(moments.map(({ date, events, meetings }) => [date, events, meetings])).toEqual([
    ["2025-01-01", [], []],
    ["2025-01-05", [0], []],
    ["2025-02-01", [1, 2], [0]],
    ["2025-05-03", [], []],
    ["2025-08-03", [], []],
    ["2025-11-02", [], []],
    ["2026-02-01", [], [1]],
  ]);
  const cut = moments.slice(3).map(({ step }) => step);
  expect(new Set(cut).size).toBe(1);
  expect(cut[0]).toBeLessThanOrEqual(0.25);
  expect(moments[0]?.step).toBe(0);
  moments.forEach(({ years, step }, n) =>
    expect(years - step).toBeCloseTo(moments[n - 1]?.years ?? 0, 14));
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
