import type { Label, Language } from "../base/label.ts";
import { pairsWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import type { LevelPairs } from "../sweep/level-pairs.ts";
import type { Factor } from "../sweep/factor.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, percentText, sentences, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { clipLabel, measureName, missingNote, type SweepView } from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 224;
const RIGHT = WIDTH - 116;
const TOP = 8;
const ROW = 46;
const MOST = 16;
const MARKS = 240;
const SMALL = TEXT - 2;

/** Levels against their partner: one mark per setting of all other factors. */
export function pairsFigure(view: SweepView, language: Language, theme: Theme): VegaLiteSpec {
  const { finding, sweep } = view;
  const shown = finding.robustness.filter(({ differences }) => differences.length > 0)
    .slice(0, MOST);
  const strips = shown.map(({ differences }) => thinned(differences));
  const ends = strips.flat();
  const ticks = niceTicks(Math.min(0, ...ends), Math.max(0, ...ends), 5);
  const [from, to] = [ticks[0].at, ticks[ticks.length - 1].at];
  const x = (value: number): number => LEFT + ((value - from) / (to - from)) * (RIGHT - LEFT);
  const y = (n: number): number => TOP + (n + 0.5) * ROW;
  const foot = TOP + shown.length * ROW;
  const canvas = canvasOf(foot + 26);
  const headline = headlineOf(view, shown)[language];
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: sentences(language, pairsWords.note[language],
      ...chanceWords(view).map((words) => words[language]), missingNote(finding, language),
      sweepFigureWords.assumed[language]),
  }, {
    grid: ticks.map(({ at, words }) =>
      ({ x: x(at), x2: x(at), y: 0, y2: foot, foot: foot + 12, label: words })),
    zero: [{ x: x(0), x2: x(0), y: 0, y2: foot }],
    marks: strips.flatMap((values, n) => values.map((value) =>
      ({ x: x(value), x2: x(value), y: y(n) - 9, y2: y(n) + 9 }))),
    middles: strips.map((values, n) => ({ x: x(middleOf(values)), y: y(n) })),
    names: shown.map(({ factor, level, against }, n) => {
      const { levels } = sweep.factors[factor];
      return { x: 0, y: y(n), label: clipLabel(levels[level].title, 16)[language],
        under: pairsWords.beside(clipLabel(levels[against].title, 15))[language] };
    }),
    counts: shown.map(({ count: { rises, unchanged, falls } }, n) =>
      ({ x: RIGHT + 14, y: y(n), label: `↑${rises}  =${unchanged}  ↓${falls}` })),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** When a difference is counted. */
function chanceWords({ finding: { robustness }, sweep }: SweepView): Label[] {
  return [
    ...(robustness.some(({ chance }) => chance === "known")
      ? [pairsWords.told, sweep.common ? pairsWords.careful : pairsWords.oneIn20] : []),
    ...(robustness.some(({ chance }) => chance === "unknown") ? [pairsWords.untold] : []),
  ];
}

/** So many differences as can be told apart, evenly picked of those in order. */
function thinned(differences: Float64Array): number[] {
  const sorted = Float64Array.from(differences).sort();
  const count = Math.min(MARKS, sorted.length);
  return Array.from({ length: count }, (_, n) =>
    sorted[count < 2 ? 0 : Math.round((n * (sorted.length - 1)) / (count - 1))]);
}

function middleOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const { y } = canvas.text("names", {}).encoding as { y: JsonObject };
  const small = { fontSize: SMALL, color: theme.muted };
  return [
    canvas.rule("grid", { color: theme.grid, strokeWidth: 1 }),
    canvas.text("grid", { align: "center", ...small }, "label", { y: { ...y, field: "foot" } }),
    canvas.rule("zero", { color: theme.ink, strokeWidth: 1.5 }),
    canvas.rule("marks", { color: theme.second, strokeWidth: 1.5, opacity: 0.45 }),
    canvas.point("middles", { filled: true, opacity: 1, size: 80, shape: "diamond",
      color: theme.scenario, stroke: theme.paper, strokeWidth: 1 }),
    canvas.text("names", { align: "left", fontSize: TEXT - 1, dy: -8 }),
    canvas.text("names", { align: "left", dy: 8, ...small }, "under"),
    canvas.text("counts", { align: "left", ...small }),
  ];
}

function headlineOf(view: SweepView, shown: readonly LevelPairs[]): Label {
  const name = measureName(view, 20);
  const most = (one: LevelPairs): number => Math.max(one.count.rises, one.count.falls);
  const best = [...shown].sort((left, right) =>
    most(right) / right.count.points - most(left) / left.count.points)[0];
  if (best === undefined || most(best) === 0) return pairsWords.idle(name);
  const { rises, falls, points } = best.count;
  const { levels }: Factor = view.sweep.factors[best.factor];
  return pairsWords.lead(clipLabel(levels[best.level].title, 22), String(most(best)),
    String(points), name, rises >= falls);
}

/** Every level against its partner, counted. */
export function pairsTable({ sweep, finding }: SweepView): Table {
  const text = (head: Label) => ({ head, kind: "text" as const });
  const count = (head: Label) => ({ head, kind: "count" as const });
  return {
    id: "levels", wordsOnly: false,
    columns: [text(sweepFigureWords.factor), text(pairsWords.level), text(pairsWords.against),
      count(pairsWords.points), count(pairsWords.rises), count(pairsWords.unchanged),
      count(pairsWords.falls), count(pairsWords.missing), text(pairsWords.share)],
    rows: finding.robustness.map(({ factor, level, against, count: found }): Cell[] => {
      const { title, levels } = sweep.factors[factor];
      const { value, low, high } = found.share;
      return [title, levels[level].title, levels[against].title, found.points, found.rises,
        found.unchanged, found.falls, found.missing,
        value === value
          ? `${percentText(value)} [${percentText(low)}, ${percentText(high)}]` : null];
    }),
  };
}
