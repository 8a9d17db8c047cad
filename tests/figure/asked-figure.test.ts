import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { LANGUAGES, type Label } from "../../src/base/label.ts";
import { answerAll, type SetAnswer } from "../../src/cli/ask/answer-all.ts";
import { QUESTIONS, type Question } from "../../src/cli/ask/asking.ts";
import { consoleOf } from "../../src/cli/console.ts";
import { askedFigure, type AskedView } from "../../src/figure/asked-figure.ts";
import { briefing, hall } from "../../src/figure/theme.ts";
import { renderSvg } from "../../src/report/svg.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { problemsOfXml, textsOf } from "./xml.ts";

const EVIL: Label = { en: "<script>alert(1)</script>\u202e\"'&", zh: "<img onerror=x>\u0000" };
const quiet = { ...consoleOf("en"), note: () => undefined };

/** Peers and coverage at work, so that each question has something to draw. */
function scenarioOf(name?: Label): Scenario {
  const file = new URL("../fixtures/fixture-1.yaml", import.meta.url);
  const value = parse(readFileSync(file, "utf8")) as ScenarioValue;
  const parameters = { ...value.parameters, peerPull: 0.3, coverageNeed: 0.4, noise: 0.15 };
  const agents = Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
    [id, name === undefined ? agent : { ...agent, name }]));
  const issues = Object.fromEntries(Object.entries(value.issues).map(([id, issue]) =>
    [id, name === undefined ? issue : { ...issue, name }]));
  return {
    ...value, parameters, agents, issues, parameterSet: "own", defaultLegitimacy: 1,
    ownParameters: Object.keys(parameters), usedSets: [],
  } as unknown as Scenario;
}

async function answerOf(question: Question, name?: Label): Promise<SetAnswer> {
  const scenario = scenarioOf(name);
  const { answers: [answer] } = await answerAll({
    question, source: { path: "fixture-1.yaml", scenario, base: scenario }, agents: [],
    replicates: 12, seed: 1, workers: 0, chosen: true,
  }, quiet);
  return answer;
}

async function viewOf(question: Question, name?: Label): Promise<AskedView> {
  const { picture } = (await answerOf(question, name)).answer;
  if (picture === undefined) throw new Error(`${question} has no picture`);
  return picture;
}

describe.each(QUESTIONS)("the figure of %s", (question) => {
  test("is sound in both languages and looks, with no broken number", async () => {
    const view = await viewOf(question);
    const figure = askedFigure(question, "own", view);
    expect(figure.table.rows.length).toBe(view.points.length);
    for (const language of LANGUAGES) {
      for (const theme of [briefing, hall]) {
        const svg = await renderSvg(figure.draw(language, theme));
        expect(problemsOfXml(svg)).toEqual([]);
        expect(/NaN|undefined|Infinity|\[object/.exec(svg)?.[0]).toBeUndefined();
        expect(textsOf(svg).join(" ")).toContain(view.note[language]);
      }
    }
  });
  test("escapes hostile names", async () => {
    const figure = askedFigure(question, "own", await viewOf(question, EVIL));
    for (const language of LANGUAGES) {
      const svg = await renderSvg(figure.draw(language, briefing));
      expect(problemsOfXml(svg)).toEqual([]);
      expect(svg).not.toMatch(/<script|<img|\u202e/);
      expect(svg).not.toContain("\u0000");
    }
  });
});

test("an answer under a set that was not fitted gives no percentage of worlds", async () => {
  for (const question of QUESTIONS) {
    const { badge, answer: { sentences, tables } } = await answerOf(question);
    expect(badge.wordsOnly).toBe(true);
    const shown = [...sentences, ...tables.flatMap(({ rows }) => rows.flat())];
    for (const { en, zh } of shown) {
      expect(en).not.toMatch(/\d% of the simulated worlds/);
      expect(zh).not.toMatch(/% ?的模拟世界/);
      expect(en).not.toMatch(/\d% \(/);
    }
  }
});

test("points beyond both ends and a single one are drawn inside the picture", async () => {
  const point = { label: EVIL, at: 0, mean: -2, low: -3, high: 4 };
  for (const shape of ["rows", "curve"] as const) {
    const view: AskedView = {
      shape, headline: EVIL, note: EVIL, value: EVIL, along: EVIL,
      points: shape === "rows" ? [point] : [point, { ...point, at: 1, mean: 3 }],
    };
    const svg = await renderSvg(askedFigure("x", "own", view).draw("en", briefing));
    expect(problemsOfXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|<script/);
  }
});
