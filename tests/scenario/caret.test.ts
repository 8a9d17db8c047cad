import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../src/base/problem.ts";
import { showProblem } from "../../src/scenario/caret.ts";

function show(text: string, line: number, column: number, length: number): string {
  const message = { en: "wrong", zh: "有误" };
  const problem: Problem = { place: { file: "a.yaml", line, column, length }, message };
  return showProblem(problem, new Map([["a.yaml", text]]), "en");
}

test("underlines what is wrong", () => {
  expect(show("id: a\n    kind: stat\n", 2, 11, 4)).toBe(
    "a.yaml:2:11: wrong\n    2 |     kind: stat\n      |           ^^^^",
  );
});

test("counts Chinese characters as two columns", () => {
  expect(show("名称: 甲乙 x", 1, 5, 2)).toBe(
    "a.yaml:1:5: wrong\n    1 | 名称: 甲乙 x\n      |       ^^^^",
  );
});

test("shows tabs as spaces and control characters written out", () => {
  expect(show("a:\tb\u001b[31m", 1, 4, 1)).toBe(
    "a.yaml:1:4: wrong\n    1 | a:    b\\x1b[31m\n      |       ^",
  );
});

test("shows the title alone where the text is not known", () => {
  const place = { file: "b.yaml", line: 1, column: 1, length: 1 };
  const problem = { place, message: { en: "gone", zh: "没有" } };
  expect(showProblem(problem, new Map(), "zh")).toBe("b.yaml:1:1: 没有");
});

test("clips a long line around what is wrong", () => {
  const shown = show(`${"a".repeat(500)}WRONG${"b".repeat(500)}`, 1, 501, 5).split("\n");
  expect(shown[1]).toMatch(/\| \.\.\.a{27}WRONGb+\.\.\.$/);
  expect(shown[1]?.length).toBeLessThanOrEqual(108);
  expect(shown[1]?.indexOf("WRONG")).toBe(shown[2]?.indexOf("^^^^^"));
});

test("reads no more of a line of a million characters than it shows", () => {
  const [a, b] = ["\u0007".repeat(1_000_000), "中".repeat(1_000_000)];
  const start = performance.now();
  for (let n = 0; n < 100; n += 1) {
    const shown = show(`${a}WRONG${b}`, 1, 1_000_001, 5).split("\n");
    expect(shown[1]).toMatch(/\| \.\.\..{27}WRONG中+\.\.\.$/);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("prints three lines at most, none of them with a control character", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(fc.property(text, fc.nat(300), fc.nat(300), (line, column, length) => {
    const shown = show(line.replaceAll("\n", " "), 1, column + 1, length + 1).split("\n");
    expect(shown.length).toBeLessThanOrEqual(3);
    for (const one of shown) expect(one).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  }), { seed: 1 });
});
