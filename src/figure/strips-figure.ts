import type { Label, Language } from "../base/label.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { stripWords } from "../dictionary/study-figure-words.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, numberText, type Json, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import type { Cell, Table } from "./table.ts";
import { cleanText, clipText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";

/** One meeting of the library: what the model gives and what happened. */
export interface Strip {
  readonly id: string;
  readonly title: Label;
  /** Forum and date, as one line. */
  readonly meeting: string | Label;
  /** How many could have been tallied. */
  readonly seats: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Signatures on record; null where there is none. */
  readonly observed: number | null;
  /** What the record was used for, in words: to fit, to test, or neither. */
  readonly use: string | Label;
}

const LEFT = 268;
const RIGHT = WIDTH - 108;
const ROW = 36;
const SMALL = TEXT - 2;

/** One strip per meeting of the library: the model's interval and what happened. */
export function stripsFigure(
  strips: readonly Strip[], language: Language, theme: Theme,
): VegaLiteSpec {
  const canvas = canvasOf(strips.length * ROW + 8);
  const headline = stripsHeadline(strips)[language];
  const data = strips.map((strip, n) => stripDatum(strip, n, language));
  return figureSpec({ language, theme }, {
    headline, note: stripWords.note[language], description: headline,
  }, {
    frames: data.map(({ y }) => ({ x: LEFT, x2: RIGHT, y, y2: y })),
    ends: data.flatMap(({ y }) => [LEFT, RIGHT].map((x) => ({ x, x2: x, y: y - 5, y2: y + 5 }))),
    spans: data.map(({ y, low, high, id }) => ({ id, x: low, x2: high, y, y2: y })),
    medians: data.map(({ y, median, id, p50 }) => ({ id, x: median, y, p50 })),
    observed: data.flatMap(({ y, seen, id, observed }): JsonObject[] =>
      (seen === null ? [] : [{ id, x: seen, y, observed }])),
    titles: data.map(({ y, title, meeting, words, use }) =>
      ({ x: LEFT - 12, y: y - 7, label: title, meeting, words, use })),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** In how many meetings on record what happened lies inside the model's range. */
export function stripsHeadline(strips: readonly Strip[]): Label {
  const known = strips.filter(({ observed }) => observed !== null);
  const inside = known.filter(({ observed, p05, p95 }) =>
    observed !== null && observed >= p05 && observed <= p95);
  return known.length === 0 ? stripWords.headlineNone
    : stripWords.headline(String(inside.length), String(known.length));
}

/** The same as rows. */
export function stripsTable(strips: readonly Strip[]): Table {
  const count = (head: Label) => ({ head, kind: "count" as const });
  const text = (head: Label) => ({ head, kind: "text" as const });
  return {
    id: "library", wordsOnly: false,
    columns: [text(stripWords.scenario), text(stripWords.meeting), count(stripWords.seats),
      count(columnWords.p05), count(columnWords.p50), count(columnWords.p95),
      count(stripWords.observed), text(stripWords.use)],
    rows: strips.map(({ title, meeting, seats, p05, p50, p95, observed, use }): Cell[] =>
      [title, meeting, seats, p05, p50, p95, observed, use]),
  };
}

function wordsOf(words: string | Label, language: Language): string {
  return cleanText(typeof words === "string" ? words : words[language]);
}

function stripDatum(strip: Strip, n: number, language: Language) {
  const { id, seats, p05, p50, p95, observed } = strip;
  const x = (count: number): number =>
    LEFT + (Math.min(seats, Math.max(0, count)) / Math.max(1, seats)) * (RIGHT - LEFT);
  const room = (LEFT - 16) / SMALL;
  return {
    id, p50, observed, y: (n + 0.5) * ROW, low: x(p05), median: x(p50), high: x(p95),
    seen: observed === null ? null : x(observed),
    title: clipText(strip.title[language], (LEFT - 16) / (TEXT - 1)),
    meeting: clipText(wordsOf(strip.meeting, language), room),
    words: observed === null ? stripWords.noRecord[language]
      : stripWords.of(numberText(observed), numberText(seats))[language],
    use: clipText(wordsOf(strip.use, language), (WIDTH - RIGHT - 14) / SMALL),
  };
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const small = { fontSize: SMALL, color: theme.muted };
  const right = { align: "left", dx: RIGHT - LEFT + 24 };
  return [
    canvas.rule("frames", { color: theme.grid, strokeWidth: 1.5 }),
    canvas.rule("ends", { color: theme.zero, strokeWidth: 1 }),
    canvas.rule("spans", { color: theme.scenario, strokeWidth: 8, opacity: 0.35,
      strokeCap: "round" }),
    canvas.point("medians", { filled: true, opacity: 1, size: 80, color: theme.scenario }),
    canvas.point("observed", { shape: "diamond", filled: true, opacity: 1, size: 120,
      color: theme.ink, stroke: theme.paper, strokeWidth: 1.2 }),
    canvas.text("titles", { align: "right", fontSize: TEXT - 1 }),
    canvas.text("titles", { align: "right", dy: 14, ...small }, "meeting"),
    canvas.text("titles", { ...right, fontSize: SMALL }, "words"),
    canvas.text("titles", { ...right, dy: 14, ...small }, "use"),
  ];
}
