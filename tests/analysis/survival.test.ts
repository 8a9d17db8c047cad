import { expect, test } from "vitest";
import { contrast, type Difference } from "../../src/analysis/contrast.ts";
import { directionOf, othersDifference, survivalOf } from "../../src/analysis/survival.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { playerOf } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { attractingScenario } from "./attracting-scenario.ts";

function between(low: number, high: number): Difference {
  return { difference: (low + high) / 2, low, high };
}

test.each([
  [[1, 3], 1], [[-3, -1], -1], [[-1, 1], 0], [[0, 0], 0], [[0, 2], 0], [[-2, 0], 0],
] as const)("the interval %j points %i", ([low, high], direction) => {
  expect(directionOf({ low, high })).toBe(direction);
});

const title = { en: "T", zh: "题" };
const told = (id: string, low: number, high: number) => ({ id, title, ...between(low, high) });

test.each([
  ["a fall", between(-4, -2), ["fall"]],
  ["a rise", between(2, 4), ["rise"]],
  ["no difference", between(-1, 1), ["none", "touching"]],
])("%s survives where the direction is the same", (_, main, ids) => {
  const all = [told("fall", -9, -1), told("rise", 0.1, 0.2), told("none", -3, 1),
    told("touching", 0, 0)];
  const found = survivalOf(main, all, 7);
  expect(found?.survives).toBe(ids.length);
  expect(found?.narratives.filter(({ same }) => same).map(({ id }) => id)).toEqual(ids);
  expect(found?.narratives.map(({ same: _same, ...one }) => one)).toEqual(all);
  expect(found?.narrativeReplicates).toBe(7);
});

test("without a narrative nothing is said, and of nothing there is no direction", () => {
  expect(survivalOf(between(1, 2), [], 100)).toBeUndefined();
  expect(survivalOf(between(-1, 1), [told("a", NaN, NaN)], 1)?.survives).toBe(0);
});

test("the difference is the one that a contrast gives", () => {
  forSeeds(10, (seed) => {
    const value = attractingScenario(seed);
    const arm = (signs: boolean) => modelOf({ ...value, decisions: [{ agent: "A0", signs }] });
    const pairing = { whatif: arm(false), partner: arm(true), kind: "signs" } as const;
    const { whatif, partner } = pairing;
    const blocks = [playPairs(playerOf(whatif, seed), playerOf(partner, seed), 0, 20)];
    const { difference, low, high } = contrast(pairing, seed, blocks).signatures
      ?? { difference: NaN, low: NaN, high: NaN };
    expect(othersDifference(pairing, blocks)).toEqual({ difference, low, high });
  });
});
