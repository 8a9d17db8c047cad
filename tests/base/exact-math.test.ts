import { expect, test } from "vitest";
import { exp, ln, logistic } from "../../src/base/exact-math.ts";
import { Dice } from "../naive/dice.ts";

const float = new Float64Array(1);
const word = new BigUint64Array(float.buffer);

/** The bits of a number, in the order of the numbers that are not negative. */
function bits(x: number): bigint {
  float[0] = x;
  return word[0] ?? 0n;
}

function steps(left: number, right: number): number {
  if (Math.sign(left) !== Math.sign(right)) return left === right ? 0 : Infinity;
  const gap = bits(Math.abs(left)) - bits(Math.abs(right));
  return Number(gap < 0n ? -gap : gap);
}

/** Bits of the nearest double to the true value, worked out with 60 decimal digits. */
const EXP: readonly (readonly [number, string])[] = [
  [1, "4005bf0a8b145769"], [-1, "3fd78b56362cef38"], [0.5, "3ffa61298e1e069c"],
  [-0.5, "3fe368b2fc6f960a"], [2, "401d8e64b8d4ddae"], [10, "40d5829dcf950560"],
  [-10, "3f07cd79b5647c9b"], [100, "48f3494a9b171bf5"], [-100, "36ea8c1f14e2af5d"],
  [700, "7f0d945df4f8ec8e"], [-700, "00d14f2b0fb9307f"], [1e-9, "3ff000000044b830"],
  [0.3465735, "3ff6a09e443976b4"], [22.9, "42006c7e702c92fa"], [-22.9, "3ddf2c9c859a70b4"],
  [709.78, "7fefe9ce5c4c52b4"], [-745, "0000000000000001"],
];
const LN: readonly (readonly [number, string])[] = [
  [2, "3fe62e42fefa39ef"], [0.5, "bfe62e42fefa39ef"], [10, "40026bb1bbb55516"],
  [0.1, "c0026bb1bbb55515"], [3, "3ff193ea7aad030b"], [1e-300, "c085963447f87fb5"],
  [1e300, "4085963447f87fb5"], [5e-324, "c0874385446d71c3"], [1.5, "3fd9f323ecbf984c"],
  [0.999999, "beb0c6f82d74d230"], [1.0000001, "3e7ad7f2847b6492"],
  [1.4142135623730951, "3fd62e42fefa39f0"], [8589934591, "4036dfb516f18bbf"],
];
/** Where ours is the neighbour of the nearest double: it must stay this neighbour everywhere. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ["4005bf0a8b145769", "4005bf0a8b14576a"], ["3f07cd79b5647c9b", "3f07cd79b5647c9a"],
  ["3ff193ea7aad030b", "3ff193ea7aad030a"],
]);

test("exp and ln give fixed bits, the nearest double or its neighbour", () => {
  const hex = (x: number): string => bits(x).toString(16).padStart(16, "0");
  const ours = (nearest: string): string => NEIGHBOURS.get(nearest) ?? nearest;
  for (const [x, nearest] of EXP) expect(hex(exp(x)), `e^${x}`).toBe(ours(nearest));
  for (const [x, nearest] of LN) expect(hex(ln(x)), `ln ${x}`).toBe(ours(nearest));
});

test("exp and ln are within one unit in the last place of Math's over their whole range", () => {
  const dice = new Dice(1);
  for (let n = 0; n < 100_000; n++) {
    const x = n % 2 === 0 ? 60 * (dice.next() - 0.5) : 1416 * (dice.next() - 0.5);
    expect(steps(exp(x), Math.exp(x)), `e^${x}`).toBeLessThanOrEqual(1);
    const y = n % 2 === 0 ? 3 * dice.next() : Math.exp(1400 * (dice.next() - 0.5));
    expect(steps(ln(y), Math.log(y)), `ln ${y}`).toBeLessThanOrEqual(1);
  }
});

test("exp and ln at the ends of their range", () => {
  expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(710), exp(-746)])
    .toEqual([1, 1, Infinity, 0, Infinity, 0]);
  expect(exp(NaN)).toBeNaN();
  expect([ln(1), ln(0), ln(Infinity)]).toEqual([0, -Infinity, Infinity]);
  expect(ln(-1)).toBeNaN();
  expect(ln(NaN)).toBeNaN();
  for (const x of [709.7827, 709.5, -708.4, -708.3964, -720, -744]) {
    expect(steps(exp(x), Math.exp(x)), `e^${x}`).toBeLessThanOrEqual(1);
  }
  expect([logistic(0), logistic(-800), logistic(800)]).toEqual([0.5, 0, 1]);
});

test("exp rises, ln rises, and each undoes the other", () => {
  let before = 0;
  for (let x = -30; x < 30; x += 0.0137) {
    const y = exp(x);
    expect(y).toBeGreaterThan(before);
    before = y;
    // One unit of y is 2e-16 of it, hence 2e-16 of x beside its own rounding, 4e-15 at 30.
    expect(Math.abs(ln(y) - x)).toBeLessThan(1e-14);
  }
});
