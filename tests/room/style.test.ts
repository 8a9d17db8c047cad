import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";

const sheet = readFileSync(new URL("../../src/room/style.css", import.meta.url), "utf8");

/** The colours that a rule of the sheet sets, by name. */
function coloursIn(selector: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf(selector);
  expect(start).toBeGreaterThanOrEqual(0);
  const body = sheet.slice(start, sheet.indexOf("}", start));
  return new Map([...body.matchAll(/--([a-z]+): (#[0-9a-f]{3,6})/g)]
    .map(([, name = "", colour = ""]) => [name, colour]));
}

describe.each([
  ["light", ':root, .stage[data-look="light"]'],
  ["dark", ':root[data-look="dark"], .stage[data-look="dark"]'],
])("the %s look", (_, selector) => {
  const colours = coloursIn(selector);
  const of = (name: string): string => colours.get(name) ?? "none";

  test.each(["paper", "raised", "tint"])("every text is read on %s", (ground) => {
    for (const text of ["ink", "muted", "scenario", "second"]) {
      expect(wcagContrast(of(text), of(ground)), `${text} on ${ground}`)
        .toBeGreaterThanOrEqual(4.5);
    }
  });

  test("what is chosen is read on its own colour", () => {
    expect(wcagContrast(of("paper"), of("ink"))).toBeGreaterThanOrEqual(7);
  });

  test("lines and rings are seen on what they are drawn on", () => {
    for (const line of ["edge", "baseline", "scenario", "second"]) {
      for (const ground of ["paper", "raised"]) {
        expect(wcagContrast(of(line), of(ground)), `${line} on ${ground}`)
          .toBeGreaterThanOrEqual(3);
      }
    }
    expect(wcagContrast(of("second"), of("line"))).toBeGreaterThanOrEqual(3);
  });
});

test("where motion is not wanted, nothing moves", () => {
  const still = sheet.slice(sheet.indexOf("prefers-reduced-motion: reduce"));
  expect(still).toMatch(/^[^}]*\.wall \* \{ animation: none !important; transition: none !imp/);
});

test("all letters on the wall are at least 28 pixels high on 1280 by 720", () => {
  // The unit is a hundredth of the wall's width; nothing on the wall is smaller than its text.
  const [, times = "0"] = /--text: max\(var\(--least\), calc\(([\d.]+) \* var\(--u\)\)\)/
    .exec(sheet) ?? [];
  expect(Number(times) * 12.8).toBeGreaterThanOrEqual(28);
  const wall = sheet.slice(sheet.indexOf("/* 3."), sheet.indexOf("/* 3e."));
  const size = /font(?:-size)?: ?(?:\d+ )?(?:calc\()?([\d.]+)(em| \* var\(--text\))/g;
  const sizes = [...wall.matchAll(size)]
    .map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
});
