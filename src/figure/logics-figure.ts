import type { Label, Language } from "../base/label.ts";
import { logicsWords } from "../dictionary/study-figure-words.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, numberText, signedText, type Json, type JsonObject, type VegaLiteSpec }
  from "./spec.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks, type Tick } from "./ticks.ts";

export const LOGICS = ["development", "technology", "politics"] as const;
export type Logic = (typeof LOGICS)[number];

/** A mean over replicates and its 95% interval. */
export interface Measured {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One of the eight worlds. */
export interface LogicCombo {
  readonly development: boolean;
  readonly technology: boolean;
  readonly politics: boolean;
  /** Preference for governance at the end, 0 to 1. */
  readonly preference: Measured;
  /** Years until it reaches one half; the horizon where it never does. */
  readonly crossing: Measured;
  /** Years of the run where it reaches one half in no replicate; else null or left out. */
  readonly never?: number | null;
}

/** What one logic adds to the preference, over all orders. */
export interface LogicShare {
  readonly logic: Logic;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface LogicsView {
  readonly combos: readonly LogicCombo[];
  readonly shapley: readonly LogicShare[];
  readonly replicates: number;
  readonly wordsOnly: boolean;
}

const DOTS = [46, 140, 216];
const PANELS = [[278, 472], [514, 708]] as const;
const HEAD = 46;
const ROW = 26;
const SMALL = TEXT - 2;
const BAR_LEFT = 278;

/** Eight worlds, one per combination of logics, and what each logic adds. */
export function logicsFigure(
  view: LogicsView, language: Language, theme: Theme,
): VegaLiteSpec {
  const { combos, shapley, replicates, wordsOnly } = view;
  const foot = HEAD + combos.length * ROW;
  const below = foot + 70;
  const canvas = canvasOf(below + shapley.length * ROW + 30);
  const row = (n: number): number => HEAD + (n + 0.5) * ROW;
  const parts = [panelOf(combos, "preference", 0, foot, language),
    panelOf(combos, "crossing", 1, foot, language),
    sharesOf(shapley, below, language)];
  const titles = [
    ...LOGICS.map((logic, n) => ({ x: DOTS[n], y: 16, label: logicsWords.names[logic][language],
      middle: 1 })),
    { x: PANELS[0][0], y: 16, label: logicsWords.preference[language], middle: 0 },
    { x: PANELS[1][0], y: 16, label: logicsWords.crossing[language], middle: 0 },
    { x: 0, y: below - 16, label: logicsWords.shapley[language], middle: 0 },
  ];
  const headline = logicsHeadline(view)[language];
  const note = wordsOnly ? logicsWords.noteWords : logicsWords.note;
  return figureSpec({ language, theme }, {
    headline, note: note(numberText(replicates))[language], description: headline,
  }, {
    dots: combos.flatMap((combo, n) => LOGICS.map((logic, k) =>
      ({ logic, on: Number(combo[logic]), x: DOTS[k], y: row(n) }))),
    links: combos.flatMap((combo, n): JsonObject[] => {
      const on = LOGICS.flatMap((logic, k) => (combo[logic] ? [DOTS[k]] : []));
      return on.length < 2 ? []
        : [{ x: on[0], x2: on[on.length - 1], y: row(n), y2: row(n) }];
    }),
    titles,
    grid: parts.flatMap(({ grid }) => grid),
    spans: parts.flatMap(({ spans }) => spans),
    points: parts.flatMap(({ points }) => points),
    names: parts.flatMap(({ names }) => names),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** Which logic moves most, in a sentence. */
export function logicsHeadline({ shapley }: LogicsView): Label {
  const [first] = [...shapley].sort((left, right) => Math.abs(right.value) - Math.abs(left.value));
  return logicsWords.headline(logicsWords.names[first.logic]);
}

/** The eight combinations, then the three shares. */
export function logicsTable({ combos, shapley, wordsOnly }: LogicsView): Table {
  const level = (head: Label) => ({ head, kind: "level" as const });
  const interval: Label = { en: "", zh: "" };
  const between = ({ low, high }: { low: number; high: number }): string =>
    `${numberText(low, 2)} – ${numberText(high, 2)}`;
  return {
    id: "logics", wordsOnly,
    columns: [{ head: logicsWords.combination, kind: "text" }, level(logicsWords.preference),
      { head: interval, kind: "text" }, level(logicsWords.crossing),
      { head: interval, kind: "text" }],
    rows: [
      ...combos.map((combo): Cell[] => [comboLabel(combo), combo.preference.mean,
        between(combo.preference), ...crossingCells(combo, between(combo.crossing))]),
      ...shapley.map((share): Cell[] => [
        { en: `${logicsWords.names[share.logic].en}: ${logicsWords.shapley.en}`,
          zh: `${logicsWords.names[share.logic].zh}：${logicsWords.shapley.zh}` },
        share.value, between(share), null, null]),
    ],
  };
}

function crossingCells({ crossing, never = null }: LogicCombo, interval: string): Cell[] {
  return never === null ? [crossing.mean, interval]
    : [null, logicsWords.notWithin(numberText(never, 1))];
}

function comboLabel(combo: LogicCombo): Label {
  const on = LOGICS.filter((logic) => combo[logic]).map((logic) => logicsWords.names[logic]);
  return on.length === 0 ? logicsWords.none : {
    en: on.map(({ en }) => en).join(" + "), zh: on.map(({ zh }) => zh).join(" + "),
  };
}

interface Part {
  readonly grid: JsonObject[];
  readonly spans: JsonObject[];
  readonly points: JsonObject[];
  readonly names: JsonObject[];
}

function scaleTo(ticks: readonly Tick[], left: number, right: number) {
  const [low, high] = [ticks[0].at, ticks[ticks.length - 1].at];
  return (value: number): number => left + ((value - low) / (high - low)) * (right - left);
}

function panelOf(
  combos: readonly LogicCombo[], of: "preference" | "crossing", panel: 0 | 1, foot: number,
  language: Language,
): Part {
  const [left, right] = PANELS[panel];
  const found = combos.map((combo) => combo[of]);
  const ticks = niceTicks(Math.min(...found.map(({ low }) => low)),
    Math.max(...found.map(({ high }) => high)), 4);
  const x = scaleTo(ticks, left, right - 34);
  const never = ({ never: years = null }: LogicCombo): number | null =>
    (of === "crossing" ? years : null);
  const labelOf = (combo: LogicCombo): string => {
    const years = never(combo);
    return years === null ? numberText(combo[of].mean, of === "crossing" ? 1 : 2)
      : logicsWords.notWithin(numberText(years, 1))[language];
  };
  const y = (n: number): number => HEAD + (n + 0.5) * ROW;
  return {
    grid: ticks.map(({ at, words }) =>
      ({ x: x(at), x2: x(at), y: HEAD - 8, y2: foot, label: words, zero: 0 })),
    spans: found.flatMap(({ low, high }, n) => (never(combos[n]) === null
      ? [{ x: x(low), x2: x(high), y: y(n), y2: y(n) }] : [])),
    points: combos.map((combo, n) => {
      const out = never(combo) !== null;
      return { x: x(combo[of].mean), y: y(n), value: combo[of].mean, label: labelOf(combo),
        out: Number(out), text: out ? x(combo[of].mean) - 9 : right };
    }),
    names: [],
  };
}

function sharesOf(shares: readonly LogicShare[], top: number, language: Language): Part {
  const ticks = niceTicks(Math.min(0, ...shares.map(({ low }) => low)),
    Math.max(0, ...shares.map(({ high }) => high)), 5);
  const x = scaleTo(ticks, BAR_LEFT, WIDTH - 70);
  const y = (n: number): number => top + (n + 0.5) * ROW;
  return {
    grid: ticks.map(({ at, words }) => ({ x: x(at), x2: x(at), y: top - 2,
      y2: top + shares.length * ROW, label: words, zero: Number(Math.abs(at) < 1e-9) })),
    spans: shares.map(({ low, high }, n) => ({ x: x(low), x2: x(high), y: y(n), y2: y(n) })),
    points: shares.map(({ value }, n) =>
      ({ x: x(value), y: y(n), value, label: signedText(value, 2), out: 0,
        text: WIDTH - 26 })),
    names: shares.map(({ logic }, n) =>
      ({ label: logicsWords.names[logic][language], x: BAR_LEFT - 14, y: y(n) })),
  };
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const { x } = canvas.point("points", {}).encoding as { x: JsonObject };
  const { y } = canvas.point("grid", {}).encoding as { y: JsonObject };
  const middle = (flag: number): JsonObject => ({ transform: [{ filter:
    `datum.middle === ${flag}` }] });
  return [
    canvas.rule("grid", { strokeWidth: 1 }, { color: byClass("zero", [theme.grid, theme.zero]) }),
    canvas.text("grid", { align: "center", dy: 10, fontSize: SMALL, color: theme.muted }, "label",
      { y: { ...y, field: "y2" } }),
    canvas.rule("links", { color: theme.second, strokeWidth: 2 }),
    canvas.point("dots", { filled: true, opacity: 1, size: 120, stroke: theme.zero,
      strokeWidth: 1 }, { fill: byClass("on", [theme.paper, theme.second]) }),
    canvas.rule("spans", { color: theme.scenario, strokeWidth: 6, opacity: 0.35,
      strokeCap: "round" }),
    canvas.point("points", { filled: true, opacity: 1, size: 80, stroke: theme.scenario,
      strokeWidth: 1.5 }, { fill: byClass("out", [theme.scenario, theme.paper]) }),
    canvas.text("points", { align: "right", fontSize: SMALL, color: theme.muted }, "label",
      { x: { ...x, field: "text" } }),
    canvas.text("names", { align: "right" }),
    { ...canvas.text("titles", { align: "center", fontSize: TEXT - 1, fontWeight: 600 }),
      ...middle(1) },
    { ...canvas.text("titles", { align: "left", fontSize: TEXT - 1, fontWeight: 600 }),
      ...middle(0) },
  ];
}
