import { expect, test } from "vitest";
import { FIELD, FORUM_FIELD, rowOf, WORLD } from "../../src/model/layout.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf } from "../../src/run/play.ts";
import { seriesNames } from "../../src/world/series.ts";
import { modelOf } from "../helpers/model.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { movingGame, until } from "./moving.ts";

/** Everything that stays between 0 and 1 whatever happens, by name. */
function unitPlaces(model: Model): (readonly [string, number])[] {
  const { layout } = model;
  return [
    ["risk", WORLD.risk], ["opaque", WORLD.opaque],
    ...model.agents.flatMap(({ id }, i) => {
      const row = rowOf(layout, i);
      const fields = (["capability", "safety", "security", "trust"] as const).map((field) =>
        [`${id} ${field}`, row + FIELD[field]] as const);
      const positions = model.issues.map((_, d) =>
        [`${id} position ${d}`, row + layout.positions + d] as const);
      const stock = Array.from({ length: model.issues.length + 1 }, (_, d) =>
        [`${id} stock ${d}`, row + layout.statusQuo + d] as const);
      return [...fields, ...positions, ...stock];
    }),
    ...model.forums.map(({ id, values }) => [id, values + FORUM_FIELD.legitimacy] as const),
  ];
}

const WIDE = new Set(["deployment", "frontier", "hazard", "norms", "fragmentation"]);

test("10,000 steps of random worlds: every state in its range, nothing that is no number", () => {
  let steps = 0;
  const seen = { least: 1, most: 0 };
  forSeeds(40, (seed) => {
    // Shocks and settings beside the equations, for fifteen years in steps of about three weeks.
    const agents = ["A0", "A1", "A5"] as const;
    const value = movingGame(seed, {
      world: { step: 0.055 },
      events: [
        ...Array.from({ length: 12 }, (_, n) => ({
          date: `20${26 + n}-05-0${1 + n % 9}`, title: { en: "e", zh: "e" },
          probability: 0.5,
          shock: { risk: (n % 3) - 1, deployment: n % 2 === 0 ? 5 : -5,
            capability: { [agents[n % 3] ?? "A0"]: n % 2 === 0 ? 2 : -3 } },
          set: n % 4 === 0 ? { "agents.A1.safety": 1, "agents.A1.rivals.A0": 1 } : {},
        })),
        until("2040-01-01"),
      ],
    });
    const model = modelOf(value);
    const places = unitPlaces(model);
    const names = seriesNames(model);
    const { values, series } = playerOf(model, seed).play(1);
    steps += model.timeline.length - 1;
    const outside: string[] = [];
    for (const [name, place] of places) {
      const x = values[place] ?? NaN;
      if (!(x >= 0 && x <= 1)) outside.push(`${name} ${x}`);
    }
    series.forEach((x, at) => {
      const name = names[at % names.length] ?? "";
      const most = WIDE.has(name) ? Number.MAX_VALUE : 1 + 1e-12;
      if (!(x >= 0 && x <= most)) outside.push(`${name} ${x}`);
      if (name === "risk") {
        seen.least = Math.min(seen.least, x);
        seen.most = Math.max(seen.most, x);
      }
    });
    expect(outside).toEqual([]);
  });
  expect(steps).toBeGreaterThan(10_000);
  // The random worlds really differ.
  expect(seen.least).toBeLessThan(0.05);
  expect(seen.most).toBeGreaterThan(0.95);
});

test("attention over an agent's forums sums to one", () => {
  forSeeds(40, (seed) => {
    const model = modelOf(movingGame(seed));
    const { chambers } = playerOf(model, seed).play(1);
    const [, , f, g] = chambers;
    model.agents.forEach(({ kind }, i) => {
      const seats = [2, 3].map((m) => Number(model.meetings[m]?.seat[i] !== 0));
      const there = (seats[0] ?? 0) + (seats[1] ?? 0);
      if (there === 0 || kind === "community") return;
      const sum = (f?.penFactor[i] ?? NaN) + (g?.penFactor[i] ?? NaN);
      expect(sum / there).toBeCloseTo(1, 13);
    });
  });
});
