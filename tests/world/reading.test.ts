import { expect, test } from "vitest";
import type { Model } from "../../src/model/model.ts";
import { playerOf, withNumbers } from "../../src/run/play.ts";
import { TERMS } from "../../src/negotiation/term.ts";
import { PARAMETER, WORLD } from "../../src/model/layout.ts";
import { modelOf } from "../helpers/model.ts";
import { bitsOf } from "../properties/bits.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { movingGame, until } from "./moving.ts";

/** One meeting alone, on given numbers for certain. */
function alone(model: Model, m: number, values: Float64Array): Model {
  const meeting = model.meetings[m] ?? expect.fail("no meeting");
  const forum = model.forums[meeting.forumIndex] ?? expect.fail("no forum");
  const everything = new Map([...values].map((value, place) => [place, value]));
  return {
    ...withNumbers(model, everything),
    forums: [{ ...forum, meetings: [0] }],
    meetings: [{ ...meeting, forumIndex: 0 }],
    events: [],
    timeline: [{ date: meeting.date, years: 0, step: 0, events: [], meetings: [0] }],
  };
}

test("a summit in a moving world has the very bits of one played alone on what it read", () => {
  const parameters = { attentionSharpness: 0, opaqueVoice: 0 };
  let moved = 0;
  forSeeds(30, (seed) => {
    const model = modelOf(movingGame(seed, { parameters }));
    const { chambers, valuesAt } = playerOf(model, seed).play(3);
    valuesAt.forEach((values, m) => {
      const [single] = playerOf(alone(model, m, values), seed).play(3).chambers;
      const found = chambers[m] ?? expect.fail("no chamber");
      for (const part of ["draft", "terms", "utility", "signs", "least", "greatest"] as const) {
        expect(bitsOf(found[part]), `seed ${seed}, ${part} of ${m}`).toBe(bitsOf(single?.[part]));
      }
      moved += Number(bitsOf(values) !== bitsOf(valuesAt[0]));
    });
  });
  expect(moved).toBeGreaterThan(100);
});

test("meetings of one day read one state: neither sees what the other left", () => {
  forSeeds(20, (seed) => {
    const { model, values } = { model: modelOf(movingGame(seed)), values: [2, 3] };
    const { valuesAt } = playerOf(model, seed).play(1);
    expect(model.meetings[2]?.date).toBe(model.meetings[3]?.date);
    const [left, right] = values.map((m) => bitsOf(valuesAt[m]));
    expect(left).toBe(right);
    expect(bitsOf(valuesAt[4])).not.toBe(left);
  });
});

test("a term left out is left out of every summit, and the world goes on from there", () => {
  const model = modelOf(movingGame(5));
  const whole = playerOf(model, 1).play(2);
  const agents = model.agents.length;
  for (const [index, term] of TERMS.entries()) {
    const run = playerOf(model, 1, [term]).play(2);
    for (const { terms } of run.chambers) {
      const part = terms.subarray(index * agents, (index + 1) * agents);
      expect([...part].every((x) => x === 0), term).toBe(true);
    }
  }
  const fit = playerOf(model, 1, ["fit"]).play(2);
  expect(bitsOf(fit.series)).not.toBe(bitsOf(whole.series));
});

test("withNumbers sets a parameter of the world and a number that events move", () => {
  const value = movingGame(6, { events: [{
    date: "2026-01-01", title: { en: "e", zh: "e" }, set: { "world.risk": 0.9 },
  }, until("2027-01-01")], parameters: { riskHalfLife: 0 } });
  const model = modelOf(value);
  const changed = withNumbers(model, new Map([[WORLD.risk, 0.2], [PARAMETER.normUptake, 0]]));
  const { drawn, values } = playerOf(changed, 1).play(0);
  expect([drawn[WORLD.risk], values[WORLD.risk], values[PARAMETER.normUptake]])
    .toEqual([0.2, 0.9, 0]);
});
