import type { Label, Language } from "../base/label.ts";
import type { SobolIndices } from "../analysis/sobol-indices.ts";
import { sobolWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { leadingFactor } from "../sweep/leading-factor.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, percentText, sentences, type JsonObject, type VegaLiteSpec }
  from "./spec.ts";
import { estimateText, factorName, idleHeadline, measureName, missingNote, nameLines,
  type SweepView }
  from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 196;
const RIGHT = WIDTH - 148;
const TOP = 30;
const ROW = 42;
const MOST = 20;
const SMALL = TEXT - 2;

/** First-order and total indices of every factor, with their intervals. */
export function sobolFigure(
  view: SweepView, sobol: SobolIndices, language: Language, theme: Theme,
): VegaLiteSpec {
  const { sweep, finding } = view;
  const idle = sobol.constant || sobol.total.length === 0;
  const shown = idle ? [] : finding.order.filter((factor) =>
    sobol.total[factor].value === sobol.total[factor].value).slice(0, MOST);
  const ends = shown.flatMap((factor) => [sobol.first[factor], sobol.total[factor]])
    .flatMap(({ value, low, high }) => [value, low, high]).filter((end) => end === end);
  const ticks = niceTicks(Math.max(-0.5, Math.min(0, ...ends)),
    Math.min(1.5, Math.max(1, ...ends)), 5);
  const from = Math.max(-0.5, Math.min(0, ...ends));
  const to = ticks[ticks.length - 1].at;
  const x = (share: number): number => LEFT
    + ((Math.min(to, Math.max(from, share)) - from) / (to - from)) * (RIGHT - LEFT);
  const foot = TOP + shown.length * ROW;
  const canvas = canvasOf(Math.max(foot + 24, 70));
  const y = (n: number): number => TOP + (n + 0.5) * ROW;
  const parts = [{ of: sobol.first, dy: -8 }, { of: sobol.total, dy: 8 }];
  const bars = parts.map(({ of, dy }) => shown.map((factor, n) => {
    const { value, low, high } = of[factor];
    return { factor, value, x: x(0), x2: x(value), y: y(n) + dy - 6, y2: y(n) + dy + 6,
      middle: y(n) + dy, low: x(low === low ? low : value), high: x(high === high ? high : value),
      label: estimateText(of[factor], 2) };
  }));
  const headline = headlineOf(view)[language];
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: idle ? missingNote(finding, language) : sentences(language,
      sobolWords.note(String(sobol.rows))[language], sweepFigureWords.interval[language],
      sobol.missing === 0 ? "" : sobolWords.rows(String(sobol.missing))[language],
      ...sobolCautions(finding).map((words) => words[language]),
      sweepFigureWords.assumed[language],
      finding.order.length > shown.length
        ? sweepFigureWords.more(String(finding.order.length - shown.length))[language] : ""),
  }, {
    grid: shown.length === 0 ? [] : ticks.filter(({ at }) => at >= from).map(({ at, words }) =>
      ({ x: x(at), x2: x(at), y: TOP - 6, y2: foot, foot: foot + 12, label: words })),
    first: bars[0], total: bars[1],
    names: shown.flatMap((factor, n) =>
      nameLines(sweep.factors[factor].title[language], y(n), 14)),
    numbers: bars.flat().map(({ middle, label }) => ({ x: RIGHT + 12, y: middle, label })),
    key: shown.length === 0 ? [] : keyOf(language),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** Swatches of the two indices, above the bars. */
function keyOf(language: Language): JsonObject[] {
  return [sobolWords.first, sobolWords.total].map((words, n) => ({
    kind: n, x: LEFT + n * 190, x2: LEFT + n * 190 + 14, y: 0, y2: 12, middle: 6,
    after: LEFT + n * 190 + 20, label: words[language],
  }));
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const { x, y } = canvas.text("key", {}).encoding as { x: JsonObject; y: JsonObject };
  const at = (across: string, down: string): JsonObject =>
    ({ x: { ...x, field: across }, y: { ...y, field: down } });
  const only = (kind: number): JsonObject =>
    ({ transform: [{ filter: `datum.kind === ${kind}` }] });
  const whisker = (data: string): JsonObject => canvas.rule(data,
    { color: theme.ink, strokeWidth: 1.4 },
    { x: { ...x, field: "low" }, x2: { field: "high" }, y: { ...y, field: "middle" },
      y2: { field: "middle" } });
  return [
    canvas.rule("grid", { color: theme.grid, strokeWidth: 1 }),
    canvas.text("grid", { align: "center", fontSize: SMALL, color: theme.muted }, "label",
      at("x", "foot")),
    canvas.box("first", { color: theme.second }),
    canvas.box("total", { color: theme.scenario, opacity: 0.75 }),
    whisker("first"), whisker("total"),
    canvas.text("names", { align: "left", fontSize: TEXT - 1 }),
    canvas.text("numbers", { align: "left", fontSize: SMALL, color: theme.muted }),
    { ...canvas.box("key", { color: theme.second }), ...only(0) },
    { ...canvas.box("key", { color: theme.scenario, opacity: 0.75 }), ...only(1) },
    canvas.text("key", { align: "left", fontSize: SMALL, color: theme.muted }, "label",
      at("after", "middle")),
  ];
}

function headlineOf(view: SweepView): Label {
  const { sweep, finding } = view;
  const lead = leadingFactor(finding);
  const name = measureName(view);
  if (lead === null) return sobolIdle(view) ?? sweepFigureWords.constant(name);
  const factor = factorName(sweep, lead.factor);
  const [rival, ...more] = lead.rivals;
  return rival === undefined
    ? sobolWords.lead(factor, name, percentText(Math.min(1, lead.size.value)))
    : sobolWords.tied(factor, factorName(sweep, rival), more.length, name);
}

/** Why there are no indices; nothing where there are some. */
export function sobolIdle(view: SweepView): Label | undefined {
  const { sobol } = view.finding;
  const idle = idleHeadline(view);
  if (idle !== undefined || sobol === undefined || sobol.total.length > 0) return idle;
  return (sobol.flat ? sobolWords.flat : sobolWords.tooFew)(measureName(view, 30));
}

/** From so many rows on, intervals hold the true index as often as they say. */
const ENOUGH_ROWS = 1024;

/** What to bear in mind of the indices: few rows, and chance within cells. */
export function sobolCautions({ sobol, chance }: SweepView["finding"]): Label[] {
  if (sobol === undefined || sobol.total.length === 0) return [];
  return [
    ...(sobol.rows < ENOUGH_ROWS ? [sobolWords.short] : []),
    ...(chance !== chance ? [sobolWords.chanceUnknown]
      : chance > 0 ? [sobolWords.chance(percentText(Math.max(0.01, chance)))] : []),
  ];
}

/** All indices, pairs of factors last. */
export function sobolTable({ sweep, finding }: SweepView, sobol: SobolIndices): Table {
  const { low, high, factor: head } = sweepFigureWords;
  const level = (of: Label) => ({ head: of, kind: "level" as const });
  const title = (factor: number) => sweep.factors[factor].title;
  return {
    id: "sobol", wordsOnly: false,
    columns: [{ head, kind: "text" }, level(sobolWords.first), level(low), level(high),
      level(sobolWords.total), level(low), level(high)],
    rows: sobol.constant || sobol.total.length === 0 ? [] : [
      ...finding.order.map((factor): Cell[] => {
        const [first, total] = [sobol.first[factor], sobol.total[factor]];
        return [title(factor), first.value, first.low, first.high,
          total.value, total.low, total.high];
      }),
      ...sobol.second.map(({ i, j, estimate }): Cell[] => [
        { en: `${title(i).en} × ${title(j).en}`, zh: `${title(i).zh} × ${title(j).zh}` },
        estimate.value, estimate.low, estimate.high, null, null, null,
      ]),
    ],
  };
}
