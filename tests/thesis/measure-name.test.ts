import fc from "fast-check";
import { expect, test } from "vitest";
import { readMeasure } from "../../src/scenario/measure-name.ts";

test.each([
  ["signatures", { kind: "outcome", name: "signatures", at: {} }],
  ["text.safety@paris", { kind: "outcome", name: "text.safety", at: { forum: "paris" } }],
  ["depth@un@2026-09-01",
    { kind: "outcome", name: "depth", at: { forum: "un", date: "2026-09-01" } }],
  ["world.security", { kind: "world", name: "security", when: "end" }],
  ["world.attention.un@mean", { kind: "world", name: "attention.un", when: "mean" }],
  ["crossing.preference", { kind: "crossing" }],
  ["signed.USA+CHN", { kind: "signed", set: "USA+CHN", at: {} }],
  ["term.relative.strong", { kind: "term", term: "relative", set: "strong", at: {} }],
  ["state.statusQuo.safety.south", { kind: "state", field: "statusQuo.safety", set: "south" }],
])("%s", (text, left) => {
  expect(readMeasure(text)).toEqual({ text, left });
});

test("the difference of two", () => {
  expect(readMeasure("signed.strong - signed.weak")).toMatchObject({
    left: { kind: "signed", set: "strong" }, right: { kind: "signed", set: "weak" },
  });
});

test.each(["", "a..b", "world", "world.risk@never", "signed", "term.fit", "state.capability",
  "crossing.safety", "a - b - c", "x@y@z@w"])("%j is none", (text) => {
  expect(readMeasure(text)).toMatchObject({ en: expect.stringContaining("no measure") as string });
});

test("any text is read or refused, never thrown at", () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const read = readMeasure(text);
    expect("en" in read || read.text === text).toBe(true);
  }));
});
