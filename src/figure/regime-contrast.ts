import type { Label, Language } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import type { Contrast, Difference } from "../analysis/contrast.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { listOf } from "../dictionary/list-words.ts";
import { regimeWords } from "../dictionary/regime-words.ts";
import { regimeFigureWords } from "../dictionary/study-figure-words.ts";
import { REGIME, type RegimeName } from "../outcome/outcome.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { contrastNote } from "./contrast.ts";
import { figureSpec, sentences, signedText, type Json, type JsonObject, type VegaLiteSpec }
  from "./spec.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 196;
const RIGHT = WIDTH - 166;
const HEAD = 30;
const ROW = 24;
const FOOT = 34;
const SMALL = TEXT - 2;
const COUNTS: readonly RegimeName[] = ["norms", "pivot", "light", "withdrawals"];
/** A difference whose ends are all within this of zero is none. */
const NOTHING = 5e-4;

/** A number of the regime that a change moves. */
export interface Moved extends Difference {
  readonly name: RegimeName;
}

/** What a change moves, in the dictionary's order; none where the set cannot answer. */
export function movedRegime({ regime }: Contrast): Moved[] {
  if (regime === undefined) return [];
  return REGIME.flatMap((name): Moved[] => {
    const found = regime[name];
    return found === null || Math.max(Math.abs(found.low), Math.abs(found.high)) < NOTHING ? []
      : [{ name, ...found }];
  });
}

/** Whether the interval leaves out zero. */
export function isClear({ low, high }: Difference): boolean {
  return low > 0 || high < 0;
}

/** What a change does to the regime as a whole: differences with their intervals. */
export function regimeFigure(
  contrast: Contrast, language: Language, theme: Theme,
): VegaLiteSpec {
  const moved = movedRegime(contrast);
  const groups = [
    { title: regimeFigureWords.indices, digits: 3,
      rows: moved.filter(({ name }) => !COUNTS.includes(name)) },
    { title: regimeFigureWords.counts, digits: 2,
      rows: moved.filter(({ name }) => COUNTS.includes(name)) },
  ].filter(({ rows }) => rows.length > 0);
  let top = 0;
  const parts = groups.map(({ title, digits, rows }) => {
    const part = panelOf(title[language], rows, digits, top, language);
    top += HEAD + rows.length * ROW + FOOT;
    return part;
  });
  const same = REGIME.filter((name) => contrast.regime?.[name] !== null
    && !moved.some((one) => one.name === name)).map((name) => regimeWords[name].name);
  const canvas = canvasOf(Math.max(30, top));
  const all = (name: keyof Part): JsonObject[] => parts.flatMap((part) => part[name]);
  const headline = regimeHeadline(contrast)[language];
  return figureSpec({ language, theme }, {
    headline,
    note: sentences(language, contrastNote({ contrast }, language),
      regimeFigureWords.line[language],
      groups.length < 2 ? "" : regimeFigureWords.scales[language],
      same.length === 0 ? "" : regimeFigureWords.same(listOf(same.map(lower)))[language]),
    description: headline,
  }, { titles: all("titles"), grid: all("grid"), spans: all("spans"), points: all("points") },
  { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** A name within a sentence; a proper name keeps its capital. */
function lower({ en, zh }: Label): Label {
  return { en: /^[A-Z][a-z]+( |$)/.test(en) ? en.slice(0, 1).toLowerCase() + en.slice(1) : en, zh };
}

/** What moves most clearly, against the width of its interval, in a sentence. */
export function regimeHeadline(contrast: Contrast): Label {
  const size = ({ difference, low, high }: Moved): number =>
    Math.abs(difference) / Math.max(1e-9, high - low);
  const [first] = movedRegime(contrast).filter(isClear)
    .sort((left, right) => size(right) - size(left));
  return first === undefined ? regimeFigureWords.none
    : regimeFigureWords.headline(lower(regimeWords[first.name].name), first.difference > 0);
}

/** Every difference with its interval. */
export function regimeDifferencesTable(
  contrasts: readonly Contrast[], { wordsOnly }: Badge,
): Table {
  const text = (head: Label) => ({ head, kind: "text" as const });
  const change = (head: Label) => ({ head, kind: "change" as const });
  return {
    id: "regime-differences", wordsOnly,
    columns: [text(columnWords.whatif), text(regimeFigureWords.outcome),
      change(regimeFigureWords.difference), change(columnWords.low), change(columnWords.high)],
    rows: contrasts.flatMap((contrast) => movedRegime(contrast).map((one): Cell[] =>
      [contrast.title, regimeWords[one.name].name, one.difference, one.low, one.high])),
  };
}

interface Part {
  readonly titles: JsonObject[];
  readonly grid: JsonObject[];
  readonly spans: JsonObject[];
  readonly points: JsonObject[];
}

function panelOf(
  title: string, rows: readonly Moved[], digits: number, top: number, language: Language,
): Part {
  const ticks = niceTicks(Math.min(0, ...rows.map(({ low }) => low)),
    Math.max(0, ...rows.map(({ high }) => high)), 5);
  const [low, high] = [ticks[0].at, ticks[ticks.length - 1].at];
  const x = (value: number): number => LEFT + ((value - low) / (high - low)) * (RIGHT - LEFT);
  const y = (n: number): number => top + HEAD + (n + 0.5) * ROW;
  const number = (value: number): string => signedText(value, digits);
  return {
    titles: [{ label: title, x: 0, y: top + 12 }],
    grid: ticks.map(({ at, words }) => ({ x: x(at), x2: x(at), y: top + HEAD,
      y2: top + HEAD + rows.length * ROW, label: words, zero: Number(Math.abs(at) < 1e-9) })),
    spans: rows.map((one, n) => ({ outcome: one.name, low: one.low, high: one.high,
      x: x(one.low), x2: x(one.high), y: y(n), y2: y(n), clear: Number(isClear(one)) })),
    points: rows.map((one, n) => ({ outcome: one.name, difference: one.difference,
      x: x(one.difference), y: y(n), clear: Number(isClear(one)),
      label: regimeWords[one.name].name[language], name: LEFT - 14, text: RIGHT + 14,
      number: language === "zh"
        ? `${number(one.difference)}（${number(one.low)} 至 ${number(one.high)}）`
        : `${number(one.difference)} (${number(one.low)} to ${number(one.high)})` })),
  };
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const { x, y } = canvas.point("points", {}).encoding as { x: JsonObject; y: JsonObject };
  const color = byClass("clear", [theme.baseline, theme.scenario]);
  return [
    canvas.rule("grid", { strokeWidth: 1 }, { color: byClass("zero", [theme.grid, theme.zero]) }),
    canvas.text("grid", { align: "center", dy: 10, fontSize: SMALL, color: theme.muted }, "label",
      { y: { ...y, field: "y2" } }),
    canvas.rule("spans", { strokeWidth: 6, opacity: 0.35, strokeCap: "round" }, { color }),
    canvas.point("points", { filled: true, opacity: 1, size: 75 }, { color }),
    canvas.text("points", { align: "right", fontSize: TEXT - 1 }, "label",
      { x: { ...x, field: "name" } }),
    canvas.text("points", { align: "left", fontSize: SMALL, color: theme.muted }, "number",
      { x: { ...x, field: "text" } }),
    canvas.text("titles", { align: "left", fontWeight: 600 }),
  ];
}
