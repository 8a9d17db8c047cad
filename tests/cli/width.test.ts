import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histogramLine } from "../../src/cli/terminal/bars.ts";
import { tableOf } from "../../src/cli/terminal/table.ts";
import { clip, displayWidth, safe } from "../../src/base/columns.ts";
import { pad, wrap } from "../../src/cli/terminal/width.ts";

const text = fc.string({ unit: fc.constantFrom(..."abc 中文，。（）é·-".split("")), maxLength: 120 });
const seed = { seed: 20_251_121 };

describe("display width", () => {
  test("counts Chinese twice", () => {
    expect(["abc", "中文", "a中", "，", "é"].map(displayWidth)).toEqual([3, 4, 3, 2, 1]);
  });

  test("cutting and filling keep to the width", () => {
    fc.assert(fc.property(text, fc.integer({ min: 2, max: 60 }), (one, width) => {
      expect(displayWidth(clip(one, width))).toBeLessThanOrEqual(width);
      expect(displayWidth(pad(clip(one, width), width))).toBe(width);
    }), seed);
  });

  test("wrapped lines keep to the width and lose nothing but spaces", () => {
    fc.assert(fc.property(text, fc.integer({ min: 30, max: 80 }), (one, width) => {
      const lines = wrap(one, width, "  ").split("\n");
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      const bare = (some: string): string => some.replace(/\s/g, "");
      if (!lines.some((line) => line.includes("…"))) expect(bare(lines.join(""))).toBe(bare(one));
    }), seed);
  });

  test("tables align in columns and keep to the width", () => {
    const row = fc.tuple(text, text, text);
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const columns = [{}, { shrinks: true }, { side: "left" as const, shrinks: true }];
      for (const line of tableOf(rows, columns, 60)) {
        expect(displayWidth(line)).toBeLessThanOrEqual(60);
      }
    }), seed);
  });

  test("a histogram shows every world and keeps to the width", () => {
    const bar = fc.record({ count: fc.nat(400), replicates: fc.integer({ min: 1, max: 99 }) });
    const bars = fc.uniqueArray(bar, { minLength: 1, maxLength: 50, selector: (b) => b.count });
    fc.assert(fc.property(bars, fc.integer({ min: 20, max: 90 }), (some, width) => {
      const sorted = [...some].sort((left, right) => left.count - right.count);
      const line = histogramLine(sorted, width);
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(line.startsWith(`${sorted[0].count} `)).toBe(true);
      expect(line.endsWith(` ${sorted[sorted.length - 1].count}`)).toBe(true);
    }), seed);
  });
});

test("an author's text cannot move the cursor, turn the line or break it", () => {
  expect(safe("a\u001b[31mb\u202ec\nd\u0007")).toBe("a\\x1b[31mb\\u202ec d\\x07");
  for (const one of "\u061c\u200b\u200f\u202a\u2066\u2069\ufeff\u{e0041}") {
    expect(safe(`a${one}b`)).toMatch(/^a\\u\{?[0-9a-f]{4,5}\}?b$/);
  }
});
