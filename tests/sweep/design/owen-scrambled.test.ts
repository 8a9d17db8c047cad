import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "../../../src/base/random.ts";
import { owenScrambled } from "../../../src/sweep/design/owen-scrambled.ts";
import { chiSquareDeviations } from "./chi-square.ts";

const bits32 = fc.integer({ min: -2147483648, max: 2147483647 });

test("fractions part at the bit at which they parted before", () => {
  const key = keyOf(5, "test");
  fc.assert(fc.property(bits32, fc.integer({ min: 0, max: 31 }), bits32, (x, bit, noise) => {
    const other = x ^ (1 << bit) ^ (noise & ((1 << bit) - 1));
    const parted = owenScrambled(x, key, 2) ^ owenScrambled(other, key, 2);
    expect(Math.clz32(parted)).toBe(31 - bit);
  }));
});

test("all ways to turn the first three levels are equally likely", () => {
  // Seven turns, 128 ways: above 4.5 deviations by chance once in 300,000 tests.
  const counts = new Int32Array(128);
  for (let seed = 0; seed < 40 * 128; seed++) {
    const key = keyOf(seed, "test");
    let turns = 0;
    for (let level = 0; level < 3; level++) {
      for (let node = 0; node < 2 ** level; node++) {
        const above = level === 0 ? 0 : node << (32 - level);
        turns = turns << 1 | (owenScrambled(above, key, 0) >>> (31 - level)) & 1;
      }
    }
    counts[turns]++;
  }
  expect(chiSquareDeviations(counts)).toBeLessThan(4.5);
});

test("dimensions are turned independently", () => {
  const counts = new Int32Array(64);
  for (let seed = 0; seed < 6400; seed++) {
    const key = keyOf(seed, "test");
    const [one, two] = [0, 1].map((dimension) => owenScrambled(0, key, dimension) >>> 29);
    counts[one * 8 + two]++;
  }
  expect(chiSquareDeviations(counts)).toBeLessThan(4.5);
});
