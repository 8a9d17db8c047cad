import type { Label, Language } from "../base/label.ts";
import { responseWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { isChosen, type FactorResponse } from "../sweep/factor-response.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import { levelPanel, numberPanel, type Panel, type PanelData } from "./response-panel.ts";
import { figureSpec, sentences, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { digitsFor, factorName, idleHeadline, measureName, missingNote, settingLabel, valueText,
  type SweepView } from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks, type Tick } from "./ticks.ts";

const COLUMNS = 3;
const GAP = 36;
const PLOT = 118;
const HEAD = 24;
const FOOT = 34;
const MOST = 12;
const LEVELS = 8;
const LEVEL = 29;
const SMALL = TEXT - 2;

/** One small curve per factor, those that matter most first. */
export function responseFigure(
  view: SweepView, language: Language, theme: Theme,
): VegaLiteSpec {
  const { sweep, finding } = view;
  const told = finding.order.map((factor) => finding.responses[factor])
    .filter(({ curve }) => curve.points.length > 0);
  const shown = told.slice(0, MOST);
  const panels = panelsOf(view, shown, language);
  const alone = sweep.design.kind === "one-at-a-time";
  const binned = shown.some(({ curve }) => curve.binned);
  const headline = headlineOf(view)[language];
  const last = panels[panels.length - 1];
  const canvas = canvasOf(last === undefined ? 40
    : Math.max(...panels.map(({ place }) => place.top + place.height + FOOT)));
  const gather = <Key extends keyof PanelData>(key: Key): PanelData[Key] =>
    panels.flatMap(({ data }) => data[key] as readonly JsonObject[]) as unknown as PanelData[Key];
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: sentences(language,
      (alone ? responseWords.noteOne : isChosen(sweep.design.kind) ? responseWords.noteChosen
        : responseWords.note(binned, drawnBy(sweep)))[language],
      untoldNote(finding)?.[language] ?? "",
      missingNote(finding, language), sweepFigureWords.assumed[language],
      told.length > shown.length
        ? sweepFigureWords.more(String(told.length - shown.length))[language] : ""),
  }, {
    titles: panels.map(({ place, factor }) => ({ x: place.left, y: place.top - 12,
      label: factorName(sweep, factor, 16)[language] })),
    grid: gather("grid"), ticks: gather("ticks"), lefts: gather("lefts"), band: gather("band"),
    lines: gather("lines"), whiskers: gather("whiskers"), points: gather("points"),
    names: gather("names"),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** What counts as one draw. */
function drawnBy({ design: { kind } }: SweepView["sweep"]): "cells" | "trajectories" | "rows" {
  return kind === "morris" ? "trajectories" : kind === "saltelli" ? "rows" : "cells";
}

function panelsOf(
  view: SweepView, shown: readonly FactorResponse[], language: Language,
): Panel[] {
  const ticks = axisOf(shown);
  const width = (WIDTH - GAP * COLUMNS) / COLUMNS;
  const heights = shown.map(({ factor, curve }) => (view.sweep.factors[factor].kind === "level"
    ? Math.max(PLOT, Math.min(LEVELS, curve.points.length) * LEVEL
      + (curve.points.length > LEVELS ? 16 : 0)) : PLOT));
  const rowHeight = (row: number): number =>
    Math.max(...heights.slice(row * COLUMNS, (row + 1) * COLUMNS));
  let top = HEAD;
  return shown.map((response, n) => {
    const [row, column] = [Math.floor(n / COLUMNS), n % COLUMNS];
    if (column === 0 && row > 0) top += rowHeight(row - 1) + FOOT + HEAD;
    const place = { left: GAP + column * (width + GAP), top, width, height: rowHeight(row) };
    const factor = view.sweep.factors[response.factor];
    const input = { factor, response, place, ticks, language };
    return factor.kind === "level" ? levelPanel(input, LEVELS) : numberPanel(input);
  });
}

/** Ticks of the measure, the same in every panel. */
function axisOf(shown: readonly FactorResponse[]): Tick[] {
  const ends = shown.flatMap(({ curve }) => curve.points.flatMap(({ mean, low, high }) =>
    [mean, low, high])).filter((end) => end === end);
  return niceTicks(Math.min(...ends), Math.max(...ends), 3);
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const small = { fontSize: SMALL - 1, color: theme.muted };
  return [
    canvas.rule("grid", { color: theme.grid, strokeWidth: 1 }),
    canvas.area("band", { color: theme.second, opacity: 0.22 }),
    canvas.rule("whiskers", { color: theme.second, strokeWidth: 1.6, opacity: 0.75 }),
    canvas.line("lines", { color: theme.second, strokeWidth: 2 }),
    canvas.point("points", { filled: true, opacity: 1, size: 34, color: theme.second }),
    canvas.text("ticks", { align: "center", ...small }),
    canvas.text("lefts", { align: "right", ...small }),
    canvas.text("names", { align: "left", fontSize: SMALL }),
    canvas.text("titles", { align: "left", fontSize: TEXT - 1, fontWeight: 600 }),
  ];
}

function headlineOf(view: SweepView): Label {
  const { finding, sweep } = view;
  const name = measureName(view);
  const first = finding.order.map((factor) => finding.responses[factor])
    .find(({ curve }) => curve.points.length > 1);
  if (first === undefined || finding.constant) {
    return idleHeadline(view) ?? sweepFigureWords.constant(name);
  }
  if (finding.spans?.told[first.factor] === false) return responseWords.noneTold(name);
  const means = first.curve.points.map(({ mean }) => mean);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const digits = digitsFor(most - least);
  const ordered = sweep.factors[first.factor].kind === "number";
  const rises = ordered && means.every((mean, n) => n === 0 || mean >= means[n - 1]);
  const falls = ordered && means.every((mean, n) => n === 0 || mean <= means[n - 1]);
  const words = responseWords.lead[rises ? "rises" : falls ? "falls" : "moves"];
  const [from, to] = falls && !rises ? [most, least] : [least, most];
  return words(factorName(sweep, first.factor), name, valueText(from, digits),
    valueText(to, digits));
}

/** How many factors are not told apart from nothing; nothing where none is, or none was tested. */
function untoldNote({ spans, order }: SweepView["finding"]): Label | undefined {
  const count = order.filter((factor) => spans?.told[factor] === false).length;
  return count === 0 || spans === undefined ? undefined
    : responseWords.untold(String(count), String(spans.shuffles));
}

/** Every point of every curve. */
export function responseTable({ sweep, finding }: SweepView): Table {
  const { factor: head, setting, mean, low, high, cells } = sweepFigureWords;
  const level = (of: Label) => ({ head: of, kind: "level" as const });
  return {
    id: "responses", wordsOnly: false,
    columns: [{ head, kind: "text" }, { head: setting, kind: "text" }, level(mean), level(low),
      level(high), { head: cells, kind: "count" }],
    rows: finding.order.flatMap((place): Cell[][] => {
      const factor = sweep.factors[place];
      const { curve } = finding.responses[place];
      if (curve.points.length === 0) {
        return [[factor.title, responseWords.unset, null, null, null, null]];
      }
      return curve.points.map((point) => [
        factor.title, pointLabel(factor, point), point.mean, point.low, point.high, point.cells,
      ]);
    }),
  };
}

function pointLabel(
  factor: SweepView["sweep"]["factors"][number],
  { x, from, to }: { readonly x: number; readonly from: number; readonly to: number },
): Label {
  if (from === to) return settingLabel(factor, x, 60);
  return sweepFigureWords.to(settingLabel(factor, from).en, settingLabel(factor, to).en);
}
