import { expect, test } from "vitest";
import { keyOf, slotOf, uniform, type Key } from "../../src/base/random.ts";
import { binned, chiSquare, chiSquareScore, correlationScore } from "./chance.ts";

/**
 * Scores are standard normal if the hash is as good as chance. At 5 a true generator would fail
 * once in 1,744,000 comparisons; each test says how many it makes. The seeds are fixed, so a
 * test that passes goes on passing: the rate is what a change of the hash would be up against.
 */
const LIMIT = 5;

const N = 32_768;
const range = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const slot = (name: string) => slotOf(name, "noise", "summit", "2025-02-10");
const key = keyOf(1, "noise");
const at = (of: Key, replicate: number, name: string): number => {
  const { a, b } = slot(name);
  return uniform(of, replicate, a, b);
};

/** Sequences along everything that a draw is keyed by. */
const SEQUENCES: readonly (readonly [string, () => number[]])[] = [
  ["replicates", () => range(N).map((replicate) => at(key, replicate, "USA"))],
  ["replicates of a neighbouring id", () => range(N).map((replicate) => at(key, replicate, "USB"))],
  ["agents named by numbers", () => range(N).map((n) => at(key, 0, `S${n}`))],
  ["agents of one character's difference", () => range(N).map((n) =>
    at(key, 7, String.fromCharCode(48 + n % 64, 48 + (n >> 6) % 64, 48 + (n >> 12) % 8)))],
  ["neighbouring seeds", () => range(N).map((seed) => at(keyOf(seed, "noise"), 0, "USA"))],
  ["seeds of one character's difference", () => range(N).map((n) =>
    at(keyOf(`run-${String.fromCharCode(97 + n % 26, 97 + n % 677, 97 + n % 97)}-${n}`, "noise"),
      3, "USA"))],
  ["days", () => range(N).map((day) => {
    const { a, b } = slotOf("USA", "noise", "summit", `day ${day}`);
    return uniform(key, 0, a, b);
  })],
  ["fields", () => range(N).map((n) => {
    const { a, b } = slotOf("USA", `positions.i${n}`);
    return uniform(keyOf(1, "quantity"), 0, a, b);
  })],
];

test.each(SEQUENCES)("uniform along %s", (_, draw) => {
  const values = draw();
  expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  // 3 chi-squares of 8 sequences, two-sided: 24 comparisons, a false alarm once in 72,000 suites.
  for (const bins of [64, 256]) {
    const score = chiSquareScore(chiSquare(binned(values, bins)), bins - 1);
    expect(Math.abs(score)).toBeLessThan(LIMIT);
  }
  // The lowest of the 32 bits too.
  const low = values.map((value) => (value * 16_777_216) % 1);
  expect(Math.abs(chiSquareScore(chiSquare(binned(low, 256)), 255))).toBeLessThan(LIMIT);
});

test.each(SEQUENCES)("no serial correlation along %s", (_, draw) => {
  const values = draw();
  // 6 lags of 8 sequences: 48 comparisons, a false alarm once in 36,000 suites.
  for (const lag of [1, 2, 3, 64, 256, 4096]) {
    const score = correlationScore(values, values.slice(lag));
    expect(Math.abs(score), `lag ${lag}`).toBeLessThan(LIMIT);
  }
  // Neighbours as points of the square: 8 comparisons.
  const cells = new Float64Array(256);
  for (let k = 0; k + 1 < values.length; k += 2) {
    const [x, y] = [values[k] ?? NaN, values[k + 1] ?? NaN];
    cells[16 * Math.floor(16 * x) + Math.floor(16 * y)]! += 1;
  }
  expect(Math.abs(chiSquareScore(chiSquare(cells), 255))).toBeLessThan(LIMIT);
});

test("no correlation between agents, seeds, purposes or forums over replicates", () => {
  const along = (of: Key, name: string, forum = "summit"): number[] => {
    const { a, b } = slotOf(name, "noise", forum, "2025-02-10");
    return range(8192).map((replicate) => uniform(of, replicate, a, b));
  };
  const columns = [
    ..."ABCDEFGHIJKLMNOPQRST".split("").map((letter) => along(key, `US${letter}`)),
    ...range(20).map((seed) => along(keyOf(seed + 2, "noise"), "USA")),
    along(keyOf(1, "attendance"), "USA"), along(keyOf(1, "ballot"), "USA"),
    along(keyOf(1, "quantity"), "USA"), along(key, "USA", "summis"), along(key, "USA", "sumnit"),
  ];
  // 45 columns: 990 pairs, a false alarm once in 1,761 suites at 5, once in 29,000 at 5.5.
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j < i; j++) {
      const score = correlationScore(columns[i] ?? [], columns[j] ?? []);
      expect(Math.abs(score), `columns ${i}, ${j}`).toBeLessThan(5.5);
    }
  }
});

test("avalanche: each bit of key, replicate and slot turns each bit drawn half the time", () => {
  const trials = 2048;
  const bitsOf = (u: number): number => Math.floor(u * 4294967296);
  const inputs = range(trials).map((n) => {
    const { a, b } = slot(`agent-${n}`);
    return { of: keyOf(n, "avalanche"), replicate: Math.imul(n, 0x9e3779b1) >>> 0, a, b };
  });
  const flipped = (part: number, bit: number): Float64Array => {
    const counts = new Float64Array(32);
    for (const { of, replicate, a, b } of inputs) {
      const mask = 1 << bit;
      const other = Int32Array.from(of);
      if (part < 4) other[part]! ^= mask;
      const turned = uniform(other, part === 4 ? (replicate ^ mask) >>> 0 : replicate,
        part === 5 ? (a ^ mask) >>> 0 : a, part === 6 ? (b ^ mask) >>> 0 : b);
      const change = bitsOf(uniform(of, replicate, a, b)) ^ bitsOf(turned);
      for (let out = 0; out < 32; out++) counts[out]! += (change >>> out) & 1;
    }
    return counts;
  };
  // 7 words x 32 bits x 32 bits: 7,168 comparisons at 6 (2e-9): a false alarm in 70,000 suites.
  const deviation = Math.sqrt(trials) / 2;
  for (let part = 0; part < 7; part++) {
    for (let bit = 0; bit < 32; bit++) {
      for (const count of flipped(part, bit)) {
        const score = Math.abs(count - trials / 2) / deviation;
        expect(score, `word ${part}, bit ${bit}`).toBeLessThan(6);
      }
    }
  }
});

test("slots: of 200,000 names no two are alike in both hashes; alike in one is no kinship", () => {
  const names = range(200_000).map((n) => slotOf(`A${n >> 3}`, `f${n & 7}`, "summit"));
  expect(new Set(names.map(({ a, b }) => `${a} ${b}`)).size).toBe(names.length);
  for (const half of ["a", "b"] as const) {
    const seen = new Map<number, { a: number; b: number }>();
    const twins = names.flatMap((name) => {
      const twin = seen.get(name[half]);
      seen.set(name[half], name);
      return twin === undefined ? [] : [[name, twin] as const];
    });
    // By chance 200,000^2 / 2^33 = 4.7 pairs; simple hashes of like names have some more.
    expect(twins.length).toBeLessThan(100);
    for (const [left, right] of twins) {
      const along = ({ a, b }: { a: number; b: number }): number[] =>
        range(4096).map((replicate) => uniform(key, replicate, a, b));
      expect(Math.abs(correlationScore(along(left), along(right)))).toBeLessThan(LIMIT);
    }
  }
});

test("a draw is named by all of its parts, and parts do not run into each other", () => {
  const base = slotOf("a", "b", "c", "d");
  const others = [
    slotOf("b", "b", "c", "d"), slotOf("a", "c", "c", "d"), slotOf("a", "b", "d", "d"),
    slotOf("a", "b", "c", "e"), slotOf("ab", "", "c", "d"), slotOf("a", "bc", "", "d"),
  ];
  for (const other of others) expect(other).not.toEqual(base);
  expect(keyOf(12, "noise")).toEqual(keyOf("12", "noise"));
  expect(keyOf(1, "noise")).not.toEqual(keyOf(1, "ballot"));
});
