import type { Label, Language } from "../base/label.ts";
import type { TornadoFactor } from "../analysis/tornado.ts";
import { sweepFigureWords, tornadoWords } from "../dictionary/sweep-figure-words.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, sentences, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { digitsFor, factorName, idleHeadline, measureName, missingNote, nameLines,
  settingLabel, valueText,
  type SweepView } from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 250;
const RIGHT = WIDTH - 100;
const TOP = 8;
const ROW = 40;
const MOST = 20;
const SMALL = TEXT - 2;

/** What each factor does alone: from its lowest outcome to its highest, around the base. */
export function tornadoFigure(
  view: SweepView, found: readonly TornadoFactor[], language: Language, theme: Theme,
): VegaLiteSpec {
  const { finding, sweep } = view;
  const shown = found.filter(({ bars }) => bars.length > 0).slice(0, MOST);
  const ends = shown.flatMap(({ bars }) => bars.flatMap(({ difference, low, high }) =>
    [difference, low, high])).filter((end) => end === end);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const base = baseOf(found);
  const ticks = niceTicks(least + base, most + base, 4);
  const [from, to] = [ticks[0].at, ticks[ticks.length - 1].at];
  const x = (difference: number): number =>
    LEFT + ((difference + base - from) / (to - from)) * (RIGHT - LEFT);
  const foot = TOP + shown.length * ROW;
  const canvas = canvasOf(Math.max(foot + 24, 60));
  const y = (n: number): number => TOP + (n + 0.5) * ROW;
  const digits = digitsFor(most - least);
  const headline = headlineOf(view, shown, base)[language];
  const bars = shown.flatMap((one, n) => endsOf(one).map(({ bar, side }) => ({
    side, x: x(0), x2: x(bar.difference), y: y(n) - 9, y2: y(n) + 9, middle: y(n),
    low: x(bar.low === bar.low ? bar.low : bar.difference),
    high: x(bar.high === bar.high ? bar.high : bar.difference), mean: bar.mean,
    setting: settingLabel(sweep.factors[one.factor], bar.setting, 8)[language],
  })));
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: sentences(language, tornadoWords.note(valueText(base, digits))[language],
      sweepFigureWords.interval[language], sweep.common ? tornadoWords.shared[language] : "",
      missingNote(finding, language),
      sweepFigureWords.assumed[language],
      found.length > shown.length
        ? sweepFigureWords.more(String(found.length - shown.length))[language] : ""),
  }, {
    grid: shown.length === 0 ? [] : ticks.map(({ at, words }) => ({ x: x(at - base),
      x2: x(at - base), y: 0, y2: foot, foot: foot + 12, label: words })),
    zero: shown.length === 0 ? [] : [{ x: x(0), x2: x(0), y: 0, y2: foot }],
    bars,
    ends: bars.map(({ low, high, x2, middle, setting, side }) => ({ side, label: setting, y: middle,
      x: side === 0 ? Math.min(low, x2) - 6 : Math.max(high, x2) + 6 })),
    names: shown.flatMap(({ factor }, n) =>
      nameLines(sweep.factors[factor].title[language], y(n), 13)),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** The base's mean, as the bars tell it. */
function baseOf(found: readonly TornadoFactor[]): number {
  const bar = found.flatMap(({ bars }) => bars)[0];
  return bar === undefined ? 0 : bar.mean - bar.difference;
}

/** The lowest bar below the base and the highest above it: the two ends that are drawn. */
function endsOf({ bars }: TornadoFactor): { bar: TornadoFactor["bars"][number]; side: 0 | 1 }[] {
  const sorted = [...bars].sort((left, right) => left.difference - right.difference);
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  return [
    ...(lowest.difference < 0 ? [{ bar: lowest, side: 0 as const }] : []),
    ...(highest.difference > 0 ? [{ bar: highest, side: 1 as const }] : []),
  ];
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const { x, y } = canvas.text("names", {}).encoding as { x: JsonObject; y: JsonObject };
  const only = (side: number): JsonObject =>
    ({ transform: [{ filter: `datum.side === ${side}` }] });
  const end = { fontSize: SMALL, color: theme.muted };
  return [
    canvas.rule("grid", { color: theme.grid, strokeWidth: 1 }),
    canvas.text("grid", { align: "center", fontSize: SMALL, color: theme.muted }, "label",
      { y: { ...y, field: "foot" } }),
    canvas.box("bars", { opacity: 0.85 },
      { color: byClass("side", [theme.scenario, theme.second]) }),
    canvas.rule("bars", { color: theme.ink, strokeWidth: 1.4 },
      { x: { ...x, field: "low" }, x2: { field: "high" }, y: { ...y, field: "middle" },
        y2: { field: "middle" } }),
    canvas.rule("zero", { color: theme.ink, strokeWidth: 1.5 }),
    { ...canvas.text("ends", { align: "right", ...end }), ...only(0) },
    { ...canvas.text("ends", { align: "left", ...end }), ...only(1) },
    canvas.text("names", { align: "left", fontSize: TEXT - 1 }),
  ];
}

function headlineOf(view: SweepView, shown: readonly TornadoFactor[], base: number): Label {
  const idle = idleHeadline(view);
  const [first] = shown;
  if (idle !== undefined || first === undefined || !(first.span > 0)) {
    return idle ?? sweepFigureWords.constant(measureName(view, 30));
  }
  const means = [base, ...first.bars.map(({ mean }) => mean)];
  const digits = digitsFor(first.span);
  return tornadoWords.lead(factorName(view.sweep, first.factor), measureName(view),
    valueText(Math.min(...means), digits), valueText(Math.max(...means), digits));
}

/** Every setting that was played alone. */
export function tornadoTable({ sweep }: SweepView, found: readonly TornadoFactor[]): Table {
  const { factor, setting, mean, low, high } = sweepFigureWords;
  const change = (head: Label) => ({ head, kind: "change" as const });
  return {
    id: "tornado", wordsOnly: false,
    columns: [{ head: factor, kind: "text" }, { head: setting, kind: "text" },
      { head: mean, kind: "level" }, change(tornadoWords.difference), change(low), change(high)],
    rows: found.flatMap((one) => one.bars.map((bar): Cell[] => [
      sweep.factors[one.factor].title, settingLabel(sweep.factors[one.factor], bar.setting, 60),
      bar.mean, bar.difference, bar.low, bar.high,
    ])),
  };
}
