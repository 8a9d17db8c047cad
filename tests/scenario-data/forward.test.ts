import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/model/compile.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf } from "../../src/run/play.ts";
import { seriesPlace } from "../../src/world/series.ts";
import { filesOf, loadFile } from "./disk-files.ts";

const SLUGS = [
  "open-letter-2023", "white-house-2023", "munich-2024", "standards-body", "regime-complex",
  "green-deal", "ai-fund", "parallel-system", "geneva-2027", "internet-1995",
] as const;

function modelAt(path: string): Model {
  const { scenario, base, problems } = loadFile(`scenarios/${path}.yaml`);
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return compile(scenario, base);
}

/** Mean number of signatures at the last meeting of a forum. */
function signatures(path: string, forum: string, replicates: number): number {
  const model = modelAt(path);
  const meeting = model.meetings.findLastIndex((one) => one.forum === forum);
  const player = playerOf(model, 1);
  let sum = 0;
  for (let k = 0; k < replicates; k++) {
    for (const signs of player.play(k).chambers[meeting]?.signs ?? []) sum += signs;
  }
  return sum / replicates;
}

describe.each(SLUGS)("%s", (slug) => {
  test.each(filesOf(`scenarios/${slug}`))("%s has no problem", (path) => {
    expect(loadFile(path).problems).toEqual([]);
  });

  test("has three to eleven questions and both pages, with the same commands", () => {
    expect(filesOf(`scenarios/${slug}`).length).toBeGreaterThan(3);
    const commands = (page: string): string[] =>
      readFileSync(`scenarios/${slug}/${page}`, "utf8").match(/^ {4}npx plenary .*$/gm) ?? [];
    expect(commands("README.md").length).toBeGreaterThan(1);
    expect(commands("README.zh.md")).toEqual(commands("README.md"));
  });
});

test("who sits where is as the pages say", () => {
  const kinds = (slug: string): Record<string, number> => {
    const count: Record<string, number> = {};
    for (const { kind } of modelAt(`${slug}/scenario`).agents) count[kind] = (count[kind] ?? 0) + 1;
    return count;
  };
  expect(kinds("white-house-2023")).toEqual({ firm: 16 });
  expect(kinds("munich-2024")).toEqual({ firm: 20 });
  expect(kinds("open-letter-2023")).toEqual({ community: 9, firm: 5 });
  expect(kinds("standards-body")).toEqual({ state: 16, firm: 11, community: 5 });
  expect(kinds("regime-complex")).toEqual({ state: 24, organisation: 2, firm: 12, community: 7 });
  expect(kinds("internet-1995")).toEqual({ state: 20 });
  expect(kinds("geneva-2027")["state"]).toBe(193);
});

test("a fund buys signatures, the first ones cheapest", () => {
  const at = (path: string): number => signatures(`ai-fund/${path}`, "convention", 5);
  const [none, half, one, two] = ["whatif/no-budget", "whatif/half", "scenario", "whatif/double"]
    .map(at) as [number, number, number, number];
  expect(half).toBeGreaterThan(none);
  expect(one).toBeGreaterThan(half);
  expect(two).toBeGreaterThan(one);
  expect(half - none).toBeGreaterThan(one - half);
  expect(one - none).toBeGreaterThan(two - one);
});

test("without clubs more sign the universal text in the end", () => {
  const at = (path: string): number =>
    signatures(`regime-complex/${path}`, "un_global_dialogue", 10);
  expect(at("whatif/no-clubs")).toBeGreaterThan(at("scenario") + 2);
});

test("a promise that waits for the other's is not kept where signing starts from nothing", () => {
  const at = (path: string): number => signatures(`geneva-2027/whatif/${path}`, "geneva", 5);
  expect(at("both-sign")).toBeGreaterThan(at("both-or-none") + 2);
});

/** The mean preference of the states over the years, of one run. */
interface Course {
  readonly years: readonly number[];
  readonly level: readonly number[];
}

function courses(path: string, replicates: number): Course[] {
  const model = modelAt(path);
  const player = playerOf(model, 1);
  const years = model.timeline.map((moment) => 1995 + moment.years);
  return Array.from({ length: replicates }, (_, k) => {
    const { series } = player.play(k);
    const read = (name: "safety" | "security", moment: number): number =>
      series[seriesPlace(model, name, moment)] ?? NaN;
    return { years, level: years.map((_, m) => (read("safety", m) + read("security", m)) / 2) };
  });
}

/** The level at a year, on the straight line between two moments. */
function levelAt({ years, level }: Course, year: number): number {
  const after = Math.max(1, years.findIndex((one) => one >= year));
  const [x0 = 0, x1 = 1] = [years[after - 1], years[after]];
  const [y0 = NaN, y1 = NaN] = [level[after - 1], level[after]];
  return y0 + ((y1 - y0) * (year - x0)) / (x1 - x0);
}

const lowest = ({ level }: Course): number => level.indexOf(Math.min(...level));
const turns = (course: Course): number => course.years[lowest(course)] ?? NaN;
const crosses = (course: Course): number =>
  course.years[course.level.findIndex((one, m) => m > lowest(course) && one >= 0.5)] ?? Infinity;

/** Where the two years begin in which the preference rises most. */
function steepest(course: Course): number {
  let best = { year: NaN, rise: -Infinity };
  for (let year = 1995; year <= (course.years.at(-1) ?? 0) - 2; year += 0.25) {
    const rise = levelAt(course, year + 2) - levelAt(course, year);
    if (rise > best.rise) best = { year, rise };
  }
  return best.year;
}

const share = (all: readonly Course[], holds: (one: Course) => boolean): number =>
  all.filter(holds).length / all.length;

// What "hitting" 2003 and 2013 means is told in scenarios/internet-1995/README.md.
describe("the internet, 1995-2015", () => {
  const all = courses("internet-1995/scenario", 60);

  test("nothing is put in at the turns: every incident has one and the same shock", () => {
    const { scenario } = loadFile("scenarios/internet-1995/scenario.yaml");
    const events = scenario?.events ?? [];
    const shocks = events.flatMap(({ shock }) => (shock === undefined ? [] : [shock]));
    expect(shocks).toHaveLength(4);
    for (const shock of shocks) expect(shock).toEqual(shocks[0]);
    expect(events.filter(({ set }) => set !== undefined)).toEqual([]);
    expect(events.filter(({ date, shock }) => shock && date.startsWith("2003"))).toEqual([]);
  });

  test("2003: concern stays below one half, and turns up between 2001 and 2005", () => {
    expect(share(all, (one) => levelAt(one, 2003) < 0.5)).toBe(1);
    expect(share(all, (one) => turns(one) > 2001 && turns(one) < 2005)).toBeGreaterThan(0.9);
    const calm = courses("internet-1995/whatif/no-incidents", 30);
    expect(share(calm, (one) => turns(one) > 2001 && turns(one) < 2005)).toBeGreaterThan(0.9);
  });

  test("between 2003 and 2013 it crosses one half", () => {
    expect(share(all, (one) => crosses(one) > 2003 && crosses(one) < 2014)).toBeGreaterThan(0.8);
  });

  test("2013: the two years of the steepest rise hold the middle of 2013, mostly", () => {
    const holds = (one: Course): boolean => steepest(one) <= 2013.5 && steepest(one) >= 2011.5;
    expect(share(all, holds)).toBeGreaterThan(0.5);
  });

  test("deployed ten times as fast, concern comes years earlier", () => {
    const fast = courses("internet-1995/whatif/fast-deployment", 30);
    const median = (years: number[]): number => years.sort((a, b) => a - b)[15] ?? NaN;
    const slow = median(all.slice(0, 30).map(crosses));
    expect(median(fast.map(crosses))).toBeLessThan(slow - 5);
  });
});
