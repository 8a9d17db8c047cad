import { expect, test } from "vitest";
import type { Model } from "../../src/model/model.ts";
import { measure } from "../../src/outcome/measure.ts";
import { columnsOf, rowLength } from "../../src/outcome/outcome.ts";
import { playerOf, type Run } from "../../src/run/play.ts";
import { readMeasure } from "../../src/scenario/measure-name.ts";
import { crossing } from "../../src/thesis/crossing.ts";
import { readingOf } from "../../src/thesis/measure.ts";
import { seriesPlace, seriesWidth } from "../../src/world/series.ts";
import { fixture, modelOf } from "../helpers/model.ts";

function reading(model: Model, text: string): (run: Run) => number {
  const name = readMeasure(text);
  if ("en" in name) throw new Error(name.en);
  const found = readingOf(model, name);
  if (typeof found !== "function") throw new Error(found.en);
  return found;
}

/** A run whose series are given: years, and one value of every series named. */
function told(years: readonly number[], levels: Readonly<Record<string, readonly number[]>>) {
  const bare = modelOf(fixture("fixture-1"));
  const [start] = bare.timeline;
  const model: Model = { ...bare, timeline: years.map((at) => ({ ...start, years: at })) };
  const series = new Float64Array(years.length * seriesWidth(model));
  for (const [name, values] of Object.entries(levels)) {
    values.forEach((value, moment) => {
      series[seriesPlace(model, name as "risk", moment)] = value;
    });
  }
  return { model, run: { series } as unknown as Run };
}

test("a mean over time counts years, however many moments there are in them", () => {
  const coarse = told([0, 1, 3], { risk: [0, 1, 1] });
  expect(reading(coarse.model, "world.risk@mean")(coarse.run)).toBeCloseTo(2.5 / 3, 12);
  const fine = told([0, 0.25, 0.5, 0.75, 1, 3], { risk: [0, 0.25, 0.5, 0.75, 1, 1] });
  expect(reading(fine.model, "world.risk@mean")(fine.run)).toBeCloseTo(2.5 / 3, 12);
  const still = told([0], { risk: [0.4] });
  expect(reading(still.model, "world.risk@mean")(still.run)).toBe(0.4);
  expect(reading(coarse.model, "world.risk@max")(coarse.run)).toBe(1);
});

test("a crossing is for good, and read as the horizon where there is none", () => {
  const path = (levels: number[]): ReturnType<typeof told> =>
    told(levels.map((_, n) => n), { safety: levels, security: levels });
  const once = path([0.2, 0.4, 0.6, 0.7]);
  expect(crossing(once.model, once.run)).toBeCloseTo(1.5, 12);
  expect(reading(once.model, "crossing.preference")(once.run)).toBeCloseTo(1.5, 12);
  const again = path([0.2, 0.6, 0.4, 0.6]);
  expect(crossing(again.model, again.run)).toBeCloseTo(2.5, 12);
  const lost = path([0.6, 0.4, 0.4, 0.4]);
  expect(crossing(lost.model, lost.run)).toBe(Infinity);
  expect(reading(lost.model, "crossing.preference")(lost.run)).toBe(3);
  const always = path([0.5, 0.6, 0.6, 0.6]);
  expect(crossing(always.model, always.run)).toBe(0);
});

test("an outcome of one meeting is the number in the whole row", () => {
  const value = fixture("fixture-1");
  const [first] = value.summits;
  const later = { ...first, date: "2027-03-01" };
  const model = modelOf({ ...value, summits: [first, later] });
  const run = playerOf(model, 1).play(0);
  const row = new Float64Array(rowLength(model));
  measure(model, run, row, 0);
  for (const { column, forum, date } of model.meetings) {
    for (const name of ["signatures", "bindingness", "pivot", "text.access", "depth"]) {
      const place = columnsOf(model).findIndex((one) => one.name === `${column}.${name}`);
      expect(reading(model, `${name}@${forum}@${date}`)(run), name).toBe(row[place]);
    }
  }
});
