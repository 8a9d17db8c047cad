import type { Label, Language } from "../base/label.ts";
import { askedFigureWords } from "../dictionary/ask-figure-words.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import type { Figure } from "./figure.ts";
import { figureSpec, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import type { Table } from "./table.ts";
import { clipText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks, type Tick } from "./ticks.ts";

/** One number with its interval: a row's, or a place along a curve. */
export interface AskedPoint {
  readonly label: Label;
  /** Where it stands along a curve; rows stand in their order. */
  readonly at: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The one picture of an answer: dots with intervals in rows, or a curve with its band. */
export interface AskedView {
  readonly shape: "rows" | "curve";
  readonly headline: Label;
  /** What the dots and lines are. */
  readonly note: Label;
  readonly value: Label;
  /** What stands along a curve, or at the head of the rows. */
  readonly along: Label;
  readonly points: readonly AskedPoint[];
}

const NAMES = 200;
const ROW = 26;
const TOP = 12;
const FOOT = 44;
const LEFT = 52;
const CURVE = 240;
const SMALL = TEXT - 1;

/** The figure of one answer; `id` names its files. */
export function askedFigure(id: string, use: string, view: AskedView): Figure {
  return {
    id, use, kind: "asked", caption: view.headline, table: tableOf(id, view),
    draw: (language, theme) => draw(view, language, theme),
  };
}

function tableOf(id: string, { along, value, points }: AskedView): Table {
  const { low, high } = askedFigureWords;
  return {
    id, wordsOnly: false,
    columns: [{ head: along, kind: "text" }, { head: value, kind: "level" },
      { head: low, kind: "level" }, { head: high, kind: "level" }],
    rows: points.map(({ label, mean, low: from, high: to }) => [label, mean, from, to]),
  };
}

function draw(view: AskedView, language: Language, theme: Theme): VegaLiteSpec {
  const drawn = view.shape === "rows" ? rowsOf(view, language) : curveOf(view);
  const canvas = canvasOf(drawn.height);
  const headline = view.headline[language];
  const titles = [
    { x: drawn.middle, y: drawn.height - 8, label: view.shape === "rows" ? view.value[language]
      : view.along[language] },
  ];
  const upper = view.shape === "rows" ? [] : [{ x: 0, y: 2, label: view.value[language] }];
  return figureSpec({ language, theme }, {
    headline, note: view.note[language], description: headline,
  }, { ...drawn.data, titles, upper }, {
    ...canvas.frame, layer: layersOf(canvas, theme),
  });
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const small = { fontSize: SMALL, color: theme.muted };
  return [
    canvas.rule("grid", { color: theme.grid, strokeWidth: 1 }),
    canvas.rule("zero", { color: theme.zero, strokeWidth: 1.4 }),
    canvas.area("band", { color: theme.scenario, opacity: 0.2 }),
    canvas.line("line", { color: theme.scenario, strokeWidth: 2.2 }),
    canvas.rule("whiskers", { color: theme.scenario, strokeWidth: 2 }),
    canvas.point("dots", { filled: true, opacity: 1, size: 64, color: theme.scenario }),
    canvas.text("names", { align: "right" }),
    canvas.text("below", { align: "center", ...small }),
    canvas.text("beside", { align: "right", ...small }),
    canvas.text("titles", { align: "center", ...small }),
    canvas.text("upper", { align: "left", ...small }),
  ];
}

interface Drawn {
  readonly height: number;
  /** Middle of the axis below. */
  readonly middle: number;
  readonly data: JsonObject;
}

function ticksOf(points: readonly AskedPoint[], steps: number): Tick[] {
  const ends = points.flatMap(({ mean, low, high }) => [mean, low, high]);
  return niceTicks(Math.min(0, ...ends), Math.max(0, ...ends), steps);
}

function rowsOf({ points }: AskedView, language: Language): Drawn {
  const ticks = ticksOf(points, 5);
  const [first, last] = [ticks[0].at, ticks[ticks.length - 1].at];
  const x = (value: number): number =>
    NAMES + ((value - first) / (last - first)) * (WIDTH - NAMES - 24);
  const y = (n: number): number => TOP + (n + 0.5) * ROW;
  const bottom = TOP + points.length * ROW;
  return {
    height: bottom + FOOT, middle: (NAMES + WIDTH - 24) / 2,
    data: {
      grid: ticks.map(({ at }) => ({ x: x(at), x2: x(at), y: TOP, y2: bottom })),
      zero: [{ x: x(0), x2: x(0), y: TOP, y2: bottom }],
      band: [], line: [], beside: [],
      whiskers: points.map(({ low, high }, n) => ({ x: x(low), x2: x(high), y: y(n), y2: y(n) })),
      dots: points.map(({ mean }, n) => ({ x: x(mean), y: y(n) })),
      names: points.map(({ label }, n) => ({
        x: NAMES - 14, y: y(n), label: clipText(label[language], (NAMES - 24) / TEXT),
      })),
      below: ticks.map(({ at, words }) => ({ x: x(at), y: bottom + 12, label: words })),
    },
  };
}

function curveOf({ points }: AskedView): Drawn {
  const ticks = ticksOf(points, 5);
  const places = points.map(({ at }) => at);
  const across = niceTicks(Math.min(...places), Math.max(...places), 6);
  const [first, last] = [ticks[0].at, ticks[ticks.length - 1].at];
  const [from, to] = [across[0].at, across[across.length - 1].at];
  const right = WIDTH - 24;
  const bottom = TOP + 14 + CURVE;
  const x = (at: number): number => LEFT + ((at - from) / (to - from)) * (right - LEFT);
  const y = (value: number): number => bottom - ((value - first) / (last - first)) * CURVE;
  return {
    height: bottom + FOOT, middle: (LEFT + right) / 2,
    data: {
      grid: ticks.map(({ at }) => ({ x: LEFT, x2: right, y: y(at), y2: y(at) })),
      zero: [{ x: LEFT, x2: right, y: y(first), y2: y(first) }],
      band: points.map(({ at, low, high }) => ({ group: 0, x: x(at), y: y(low), y2: y(high) })),
      line: points.map(({ at, mean }) => ({ group: 0, x: x(at), y: y(mean) })),
      whiskers: [], dots: [], names: [],
      below: across.map(({ at, words }) => ({ x: x(at), y: bottom + 12, label: words })),
      beside: ticks.map(({ at, words }) => ({ x: LEFT - 8, y: y(at), label: words })),
    },
  };
}
