import type { Language } from "../base/label.ts";
import type { Quantiles } from "../analysis/summary.ts";
import { figureWords, textWords } from "../dictionary/figure-words.ts";
import { FIELD, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { spreadOut } from "./layout.ts";
import { meetingWords } from "./signatories.ts";
import { figureSpec, numberText, quantity, scaleOf, sentences, textLayer, type JsonObject,
  type VegaLiteSpec } from "./spec.ts";
import { clipText, textWidth, wrapText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { agentRows, issueLabel, leadingAgents, meetingOf, shortName, summitOf, type AgentRow,
  type RunView } from "./view.ts";

const LEFT = 150;
const RIGHT = WIDTH - 16;
const STEP = 100;
const SMALL = TEXT - 2;
const MOST_AGENTS = 8;

/** One line of the text: an issue, or the bindingness. */
export interface TextLine {
  readonly id: string;
  readonly name: string;
  readonly poles: readonly [string, string];
  readonly spread: Quantiles;
  /** Index of the issue in the model; -1 for the bindingness. */
  readonly issue: number;
}

/** The lines of the text of a summit, in the file's order, bindingness last. */
export function textLines(view: RunView, model: Model, language: Language): TextLine[] {
  const { positions, bindingness } = summitOf(view).text;
  const lines = Object.entries(positions).map(([id, spread]): TextLine => {
    const issue = model.issues.findIndex((one) => one.id === id);
    const { poles } = model.issues[issue];
    return { id, issue, spread, name: issueLabel(model, id)[language],
      poles: [poles[0][language], poles[1][language]] };
  });
  return [...lines, {
    id: "bindingness", issue: -1, spread: bindingness,
    name: issueLabel(model, "bindingness")[language],
    poles: [textWords.loose[language], textWords.binding[language]],
  }];
}

/** Per issue and for bindingness: what the text says, and where the leading agents stand. */
export function textFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const lines = textLines(view, model, language);
  const agents = chosenAgents(view, model);
  const x = scaleOf([0, 1], [LEFT, RIGHT]);
  const y = scaleOf([0, lines.length * STEP], [0, lines.length * STEP]);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const axis = { title: figureWords.level[language], values: ticks, format: ".2~f", grid: false,
    domain: false };
  const issues = lines.slice(0, -1).sort((one, other) => other.spread.p50 - one.spread.p50);
  const binding = numberText(lines[lines.length - 1].spread.p50, 2);
  const headline = textWords.headline(clipText(issues[0].name, 20),
    numberText(issues[0].spread.p50, 2), binding)[language];
  const fixed = meetingOf(view, model).fixedText ? textWords.fixed[language] : "";
  return figureSpec({ language, theme }, {
    headline,
    note: sentences(language, meetingWords(view, model, language), fixed,
      figureWords.interval[language], textWords.positions[language]),
    description: headline,
  }, {
    lines: lines.map((line, n) => lineDatum(line, n)),
    positions: lines.flatMap((line, n) => positionData(line, n, agents, model, language)),
  }, {
    width: WIDTH, height: lines.length * STEP,
    layer: layersOf((field) => quantity(field, x, axis), y, theme),
  });
}

function chosenAgents(view: RunView, model: Model): AgentRow[] {
  const meeting = meetingOf(view, model);
  const rows = agentRows(view, model, "en").filter(({ absent }) => !absent);
  const chosen = leadingAgents(rows.filter(({ kind }) => kind === "state").length > 0
    ? rows.filter(({ kind }) => kind === "state") : rows, meeting, MOST_AGENTS);
  return rows.filter(({ id }) => chosen.has(id));
}

function lineDatum({ name, poles, spread }: TextLine, n: number): JsonObject {
  const most = (RIGHT - LEFT) / 2.25 / SMALL;
  const [first, second = ""] = wrapText(name, (LEFT - 26) / TEXT, 2);
  return {
    y: n * STEP + 38, foot: n * STEP + 74,
    first, second, zero: 0, one: 1,
    low: spread.p05, median: spread.p50, high: spread.p95,
    value: numberText(spread.p50, 2),
    left: clipText(`0  ${poles[0]}`, most), right: clipText(`${poles[1]}  1`, most),
  };
}

/** Ideal positions at their modes, named just above the line without overlap. */
function positionData(
  { issue }: TextLine, n: number, agents: readonly AgentRow[], model: Model, language: Language,
): JsonObject[] {
  const { layout, values } = model;
  const found = agents.flatMap(({ index }) => {
    const row = rowOf(layout, index);
    const at = issue < 0 ? values[row + FIELD.bindingness] : values[row + layout.positions + issue];
    return at === at ? [{ at, label: shortName(model, index, language, 4) }] : [];
  }).sort((left, right) => left.at - right.at);
  const widest = found.reduce((most, { label }) => Math.max(most, textWidth(label)), 1);
  const gap = widest * SMALL + 5;
  const places = spreadOut(found.map(({ at }) => LEFT + at * (RIGHT - LEFT)), gap,
    LEFT, RIGHT);
  return found.map(({ at, label }, k) => ({
    at, label, named: (places[k] - LEFT) / (RIGHT - LEFT), y: n * STEP + 29, top: n * STEP + 16,
    text: n * STEP + 8,
  }));
}

function layersOf(
  across: (field: string) => JsonObject, y: JsonObject, theme: Theme,
): JsonObject[] {
  const up = (field: string): JsonObject => quantity(field, y);
  const lines = { name: "lines" };
  return [
    { data: lines, mark: { type: "rule", color: theme.zero, strokeWidth: 1 },
      encoding: { x: across("zero"), x2: { field: "one" }, y: up("y") } },
    { data: { name: "positions" },
      mark: { type: "rule", color: theme.baseline, opacity: 0.6, strokeWidth: 0.8 },
      encoding: { x: across("at"), x2: { field: "named" }, y: up("y"), y2: { field: "top" } } },
    { data: lines, mark: { type: "rule", color: theme.scenario, strokeWidth: 8, opacity: 0.35,
      strokeCap: "round" },
    encoding: { x: across("low"), x2: { field: "high" }, y: up("y") } },
    { data: { name: "positions" },
      mark: { type: "point", shape: "triangle-down", filled: true, opacity: 1, size: 42,
        color: theme.second },
      encoding: { x: across("at"), y: up("y") } },
    { data: lines, mark: { type: "point", filled: true, opacity: 1, size: 110,
      color: theme.scenario }, encoding: { x: across("median"), y: up("y") } },
    textLayer("positions", { align: "center", fontSize: SMALL, color: theme.second },
      { x: across("named"), y: up("text") }),
    textLayer("lines", { align: "right", x: LEFT - 16 }, { y: up("y") },
      "first"),
    textLayer("lines", { align: "right", x: LEFT - 16, dy: 17 }, { y: up("y") }, "second"),
    textLayer("lines", { align: "center", dy: 15, fontSize: TEXT - 1, fontWeight: 600,
      color: theme.scenario }, { x: across("median"), y: up("y") }, "value"),
    textLayer("lines", { align: "left", fontSize: SMALL, color: theme.muted },
      { x: across("zero"), y: up("foot") }, "left"),
    textLayer("lines", { align: "right", fontSize: SMALL, color: theme.muted },
      { x: across("one"), y: up("foot") }, "right"),
  ];
}
