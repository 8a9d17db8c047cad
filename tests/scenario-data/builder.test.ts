import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { codedNumber } from "../../scripts/library/coded-number.mjs";
import { lastDay } from "../../scripts/library/coding-sheets.mjs";
import { parseCsv } from "../../scripts/library/csv.mjs";
import { venueOver } from "../../scripts/library/earlier-texts.mjs";
import { flow } from "../../scripts/library/flow-yaml.mjs";
import { leastSquares } from "../../scripts/library/least-squares.mjs";
import { capabilityOver, size } from "../../scripts/library/mapping.mjs";
import { fourSignificant, twoDigits } from "../../scripts/library/rounding.mjs";
import { guessed } from "../../scripts/library/states-library.mjs";

test("a comma-separated text with quotes, commas and line ends inside fields", () => {
  expect(parseCsv('a,b\r\n"x, ""y""",2\n"two\nlines",\n')).toEqual([
    { a: 'x, "y"', b: "2" },
    { a: "two\nlines", b: "" },
  ]);
});

test("flow lines come back from the parser as they went in", () => {
  const odd = {
    iso: "NO",
    word: "null",
    quote: 'he said: "a, b" # c',
    zh: "“人工智能”：{中文}",
    list: [1, -0.5],
    nested: { yes: true, "dotted.key": "x" },
    number: "0123",
    small: 5.876e-7,
  };
  expect(parse(flow(odd))).toEqual(odd);
});

test("rounding takes halves upward in spite of binary dust", () => {
  expect([0.285, 0.145, 1.005, 0.125, -0.125].map(twoDigits)).toEqual([
    0.29, 0.15, 1.01, 0.13, -0.13,
  ]);
  expect(fourSignificant(0.000123456)).toBe(0.0001235);
});

test("least squares recover a plane", () => {
  const plane = (x: number, y: number) => 2 - 3 * x + 0.5 * y;
  const points = [
    [0, 0],
    [1, 0],
    [0, 1],
    [2, 3],
    [5, -1],
  ].map(([x, y]) => [x, y, plane(x!, y!)]);
  expect(leastSquares(points)(7, 11)).toBeCloseTo(plane(7, 11), 9);
});

test("a year or a month stands for its last day, never past the eve of the summit", () => {
  expect(lastDay("2024-09")).toBe("2024-09-30");
  expect(lastDay("2024-02")).toBe("2024-02-29");
  expect(lastDay("2023")).toBe("2023-12-31");
  expect(lastDay("2025-02")).toBe("2025-02-09");
  expect(lastDay("2025")).toBe("2025-02-09");
  expect(() => lastDay("2025-02-10")).toThrow("too late");
});

test("a guess is an interval 0.4 wide that stays in range", () => {
  expect(guessed(0.05)).toEqual({ low: 0, mode: 0.05, high: 0.4, origin: "assumed" });
  expect(guessed(0.5)).toEqual({ low: 0.3, mode: 0.5, high: 0.7, origin: "assumed" });
  expect(guessed(1)).toEqual({ low: 0.6, mode: 1, high: 1, origin: "assumed" });
});

describe("the formulas", () => {
  test("capability and size at hand-computed places", () => {
    const leader = { models: 99, logFlop: 25, gdp: 10 ** 13.5 };
    const other = { models: 9, logFlop: undefined, gdp: 10 ** 11 };
    const of = capabilityOver([leader, other]);
    expect(of(leader)).toBeCloseTo(1, 12);
    // log(10) / log(100) is one half; no training run; size (11 - 8.5) / 5 is one half.
    expect(of(other)).toBeCloseTo(0.2 + 0 + 0.15, 12);
    expect(size(1)).toBe(0);
  });

  test("venue counts texts joined, and UNESCO by half for the two that were outside", () => {
    const joined = (id: string, event: string, outcome: string) => ({
      actor_iso3_or_slug: id,
      event_id: event,
      outcome,
    });
    const venue = venueOver(
      [{ iso: "USA" }, { iso: "FJI" }, { iso: "AUT" }],
      [
        joined("USA", "reaim-2023", "signed"),
        joined("AUT", "unga-78-241-cosponsor", "cosponsor"),
        joined("AUT", "bletchley-2023", "declined"),
        joined("AUT", "paris-statement-2025", "signed"),
      ],
    );
    expect(venue.get("USA")).toBe((0.5 + 0.5) / 2);
    expect(venue.get("FJI")).toBe(1);
    expect(venue.get("AUT")).toBe(1);
  });
});

test("two coders' cells become mean, union and both quotes; one without a quote adds none", () => {
  const ids = new Map([["http://a", { id: "doc-a" }]]);
  const row = (coder: string, low: number, mode: number, high: number, url: string) => ({
    coder,
    low,
    mode,
    high,
    url,
    quote: url && "some words",
    origin: url ? "coded" : "assumed",
  });
  const cell = { rows: [row("A", 0.1, 0.12, 0.3, "http://a"), row("B", 0.05, 0.13, 0.2, "")] };
  expect(codedNumber(cell, ids)).toEqual({
    low: 0.05,
    mode: 0.13,
    high: 0.3,
    origin: "coded",
    source: ["doc-a"],
    quote: ["some words"],
    coded: { by: ["A", "B"], before: false },
    note: undefined,
  });
});
