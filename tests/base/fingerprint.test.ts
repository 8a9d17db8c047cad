import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Fingerprint } from "../../src/base/fingerprint.ts";

test("numbers are hashed by their bits, little-endian, one zero and one NaN", () => {
  const bytes = Buffer.alloc(16);
  bytes.writeDoubleLE(1.5, 0);
  bytes.writeDoubleLE(0, 8);
  const expected = createHash("sha256").update(bytes).digest("hex");
  expect(new Fingerprint().numbers([1.5, -0]).hex()).toBe(expected);
  expect(new Fingerprint().numbers([1.5]).numbers(Float64Array.of(0)).hex()).toBe(expected);
  const nan = Buffer.from("000000000000f87f", "hex");
  expect(new Fingerprint().numbers([NaN]).hex())
    .toBe(createHash("sha256").update(nan).digest("hex"));
  expect(new Fingerprint().numbers([Number.MIN_VALUE]).hex())
    .not.toBe(new Fingerprint().numbers([0]).hex());
});

test("words are hashed with their length, so that they do not run into each other", () => {
  const of = (...words: string[]): string => {
    const hash = new Fingerprint();
    for (const word of words) hash.word(word);
    return hash.hex();
  };
  expect(of("ab", "c")).not.toBe(of("a", "bc"));
  expect(of("人工智能")).toBe(of("人工智能"));
  expect(of("")).not.toBe(of());
});
