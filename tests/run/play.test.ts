import { expect, test } from "vitest";
import { PARAMETER } from "../../src/model/layout.ts";
import { playerOf, NumbersOverflow, withNumbers, type Run } from "../../src/run/play.ts";
import { FORUM_PULL, recorderOf } from "../../src/run/recorder.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import { randomScenario } from "../naive/random-model.ts";
import { bitsOf } from "../properties/bits.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf } from "../properties/game.ts";

/** Everything a run says, by its bits. */
function bitsOfRun({ chambers, values, clipped }: Run): string {
  return bitsOf([values, clipped, chambers.map((chamber) => [
    chamber.draft, chamber.bindingness, chamber.rounds, chamber.terms, chamber.utility,
    chamber.noise, chamber.eventShock, chamber.present, chamber.signs, chamber.wave,
    chamber.waves, chamber.least, chamber.greatest, chamber.ballot,
  ])]);
}

test("tracing changes no bit", () => {
  forSeeds(150, (seed) => {
    const model = modelOf(randomScenario(seed));
    for (const replicate of [null, 0, 5]) {
      const plain = bitsOfRun(playerOf(model, seed).play(replicate));
      const watched = playerOf(model, seed).play(replicate, (m) =>
        recorderOf(model, model.meetings[m] ?? expect.fail("no meeting")));
      expect(bitsOfRun(watched)).toBe(plain);
    }
  });
});

test("a replicate is the same whatever was played before it", () => {
  forSeeds(150, (seed) => {
    const model = modelOf(randomScenario(seed, { parameters: { noise: 0.5, eventShock: 0.5 } }));
    const used = playerOf(model, seed);
    for (const replicate of [4, 0, 9, null, 2, 4]) {
      expect(bitsOfRun(used.play(replicate)), `seed ${seed}, replicate ${replicate}`)
        .toBe(bitsOfRun(playerOf(model, seed).play(replicate)));
    }
  });
});

test("seeds are compared as text, and another seed draws other numbers", () => {
  const model = modelOf(gameOf(1, { parameters: { noise: 1 } }));
  expect(trace(model, "7", 0).summits).toEqual(trace(model, 7, 0).summits);
  expect(trace(model, 8, 0).summits).not.toEqual(trace(model, 7, 0).summits);
});

test("the pulls of a round sum to its step, and the steps lead from draft to text", () => {
  forSeeds(100, (seed) => {
    for (const summit of trace(modelOf(randomScenario(seed)), seed, 1).summits) {
      let before = summit.firstDraft;
      for (const { positions, bindingness, pulls } of summit.rounds) {
        const moved = { bindingness: 0 } as Record<string, number>;
        for (const pull of Object.values(pulls)) {
          for (const [level, by] of Object.entries(pull)) moved[level] = (moved[level] ?? 0) + by;
        }
        const at = { ...before.positions, bindingness: before.bindingness };
        for (const [level, after] of Object.entries({ ...positions, bindingness })) {
          // Sums of at most sixteen parts below 1.
          const sum = (at[level as keyof typeof at] ?? NaN) + (moved[level] ?? NaN);
          expect(Math.abs(sum - after)).toBeLessThan(1e-14);
        }
        before = { positions, bindingness };
      }
      expect(bitsOf(before)).toBe(bitsOf(summit.text));
    }
  });
});

test("the forum pulls only where it has a draft of its own or the instrument's bounds bite", () => {
  forSeeds(60, (seed) => {
    const free = gameOf(seed, { parameters: { accommodation: 0.5, goodwill: 1 } });
    const { rounds } = trace(modelOf(free), 1, null).summits[0] ?? expect.fail("no summit");
    for (const { pulls } of rounds) expect(Object.keys(pulls)).not.toContain(FORUM_PULL);
  });
  const bound = gameOf(3, {
    parameters: { accommodation: 0.5 }, forum: { bindingness: { min: 0, max: 0.05 } },
  });
  const { rounds } = trace(modelOf(bound), 1, null).summits[0] ?? expect.fail("no summit");
  expect(rounds[0]?.pulls[FORUM_PULL]?.bindingness).toBeLessThan(-0.01);
});

test("withNumbers sets a number for certain and leaves every other as it was", () => {
  forSeeds(60, (seed) => {
    const model = modelOf(randomScenario(seed, {
      parameters: { goodwill: { low: -0.1, high: 0.1 }, noise: 0.2 },
    }));
    const other = withNumbers(model, new Map([[PARAMETER.goodwill, 0.25]]));
    expect(model.values[PARAMETER.goodwill]).toBe(0);
    const left = Float64Array.from(playerOf(model, seed).play(3).values);
    const right = playerOf(other, seed).play(3).values;
    left.forEach((value, place) => {
      if (place === PARAMETER.goodwill) expect(right[place]).toBe(0.25);
      else expect(Object.is(right[place], value)).toBe(true);
    });
    expect(left[PARAMETER.goodwill]).not.toBe(0);
    expect(other.draws.place.length).toBe(model.draws.place.length - 1);
    expect(bitsOf(trace(withNumbers(model, new Map()), seed, 3))).toBe(
      bitsOf(trace(model, seed, 3)));
  });
});

test("numbers too large to compute with are an error, not a result", () => {
  const player = playerOf(modelOf(gameOf(2, {
    parameters: { goodwill: 1e308, riskUrgency: 1e308 }, agent: () => ({ transfer: 1e308 }),
  })), 1);
  expect(() => player.play(null)).toThrow(NumbersOverflow);
});
