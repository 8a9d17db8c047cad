import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";

const tutorial = readFileSync(
  new URL("../../scenarios/tutorial/scenario.yaml", import.meta.url), "utf8");

function problemsOf(text: string): { line: number; en: string; zh: string }[] {
  const { problems } = load(projectPath("scenario.yaml"), memoryFiles({ "scenario.yaml": text }));
  return problems.map(({ place, message }) => ({ line: place.line, ...message }));
}

const lineOf = (text: string, part: string): number =>
  text.split("\n").findIndex((line) => line.includes(part)) + 1;

test("a step so short that the run would never end is refused where it stands", () => {
  const text = `${tutorial}\nevents: [{ date: 2035-01-01, title: { en: a, zh: a } }]\n`
    + "world:\n  step: 1.0e-9\n";
  expect(text).toContain("step: 1.0e-9");
  const [problem] = problemsOf(text);
  expect(problem?.line).toBe(lineOf(text, "step: 1.0e-9"));
  expect(problem?.en).toContain("at most 4000");
});

test("a date far in the future is refused where it stands", () => {
  const text = `${tutorial}\nevents:\n  - { date: 9999-12-31, title: { en: a, zh: a } }\n`;
  const [problem] = problemsOf(text);
  expect(problem?.line).toBe(lineOf(text, "9999-12-31"));
  expect(problem?.zh).toContain("最多允许 4000");
});

test("too many summits are refused", () => {
  const dates = Array.from({ length: 501 }, (_, n) =>
    `  - { forum: summit, date: ${2030 + Math.floor(n / 300)}-${
      String(1 + Math.floor((n % 300) / 25)).padStart(2, "0")}-${
      String(1 + (n % 25)).padStart(2, "0")} }`);
  const text = tutorial.replace(/^summits:\n(?: .*\n)+/m, `summits:\n${dates.join("\n")}\n`);
  expect(problemsOf(text).map(({ en }) => en)).toContainEqual(
    "found 501 summits; at most 500 are allowed");
});
