import type { Label, Language } from "../base/label.ts";
import type { MorrisEffect, MorrisScreening } from "../analysis/morris-effects.ts";
import { morrisWords, sobolWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { leadingFactor } from "../sweep/leading-factor.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import { placeLabels, type LabelObstacles } from "./place-labels.ts";
import { figureSpec, sentences, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { digitsFor, factorName, idleHeadline, measureName, missingNote, valueText,
  type SweepView } from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { textWidth } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 56;
const RIGHT = WIDTH - 84;
const TOP = 26;
const FOOT = 396;
const HEIGHT = 446;
const SMALL = TEXT - 2;
const GUIDES = [0.1, 0.5, 1];
const MOST = 24;
/** Longest name in em. */
const NAME = 24;

/** How much each factor matters against how much its effect varies. */
export function morrisFigure(
  view: SweepView, morris: MorrisScreening, language: Language, theme: Theme,
): VegaLiteSpec {
  const { sweep, finding } = view;
  const headline = headlineOf(view)[language];
  const shown = morris.constant ? [] : finding.order.slice(0, MOST)
    .map((factor) => morris.factors[factor]).filter(({ muStar, sigma }) =>
      muStar.value === muStar.value && sigma === sigma);
  const across = niceTicks(0, Math.max(1e-9, ...shown.flatMap(({ muStar: { value, high } }) =>
    (high === high ? [value, high] : [value]))), 5);
  const up = niceTicks(0, Math.max(1e-9, ...shown.map(({ sigma }) => sigma)) * 1.08, 5);
  const [right, top] = [across, up].map((ticks) => ticks[ticks.length - 1].at);
  const x = (value: number): number => LEFT + (value / right) * (RIGHT - LEFT);
  const y = (value: number): number => FOOT - (value / top) * (FOOT - TOP);
  const canvas = canvasOf(shown.length === 0 ? 60 : HEIGHT);
  const drawn = shown.length > 0;
  const guides = drawn ? GUIDES.map((ratio) => guideOf(ratio, right, top, { x, y }, language)) : [];
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: sentences(language,
      morrisWords.note(String(sweep.design.trajectories ?? 0))[language],
      sweepFigureWords.interval[language], missingNote(finding, language),
      sweepFigureWords.assumed[language]),
  }, {
    across: drawn ? across.map(({ at, words }) =>
      ({ x: x(at), x2: x(at), y: TOP, y2: FOOT, foot: FOOT + 12, label: words })) : [],
    up: drawn ? up.map(({ at, words }) =>
      ({ x: LEFT, x2: RIGHT, y: y(at), y2: y(at), left: LEFT - 8, label: words })) : [],
    titles: drawn ? [{ x: (LEFT + RIGHT) / 2, y: FOOT + 34, label: morrisWords.muStar[language] }]
      : [],
    side: drawn ? [{ x: 0, y: TOP - 16, label: morrisWords.sigma[language] }] : [],
    guides,
    points: shown.map(({ factor, muStar: { value, low, high }, sigma }) => ({
      factor, x: x(value), y: y(sigma), y2: y(sigma),
      low: x(Math.max(0, low === low ? low : value)), high: x(high === high ? high : value),
    })),
    ...labelsOf(view, shown, { x, y }, language, guides),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

interface Scales {
  x(value: number): number;
  y(value: number): number;
}

interface Guide extends JsonObject {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  /** Where its label starts or, at side 1, ends, and the label's height. */
  readonly at: number;
  readonly level: number;
  readonly side: number;
  readonly label: string;
}

/** A line of one ratio, to the edge of the plot, its label at the end. */
function guideOf(
  ratio: number, right: number, top: number, { x, y }: Scales, language: Language,
): Guide {
  const out = Math.min(right, top / ratio);
  const leaves = out < right;
  return { x: x(0), y: y(0), x2: x(out), y2: y(out * ratio),
    at: x(out) + (leaves ? -4 : 6), level: y(out * ratio) - (leaves ? 8 : 0),
    side: Number(leaves), label: morrisWords.guide(String(ratio))[language] };
}

const STEPS = 120;

/** The guides as labels see them: their own labels, and small squares along their lines. */
function obstaclesOf(guides: readonly Guide[]): LabelObstacles {
  return {
    must: guides.map(({ at, level, side, label }) => {
      const width = textWidth(label) * SMALL;
      const left = side === 1 ? at - width : at;
      return { left, right: left + width, top: level - SMALL / 2, foot: level + SMALL / 2 };
    }),
    may: guides.flatMap(({ x, y, x2, y2 }) => Array.from({ length: STEPS + 1 }, (_, n) => {
      const [across, down] = [x + (n / STEPS) * (x2 - x), y + (n / STEPS) * (y2 - y)];
      return { left: across - 2, right: across + 2, top: down - 2, foot: down + 2 };
    })),
  };
}

/** Names beside their points, none upon another; a line leads to those that moved away. */
function labelsOf(
  { sweep }: SweepView, shown: readonly MorrisEffect[], { x, y }: Scales, language: Language,
  guides: readonly Guide[],
): JsonObject {
  const names = shown.map(({ factor }) => factorName(sweep, factor, NAME)[language]);
  const places = placeLabels(shown.map(({ muStar, sigma }, n) => ({
    x: x(muStar.value), y: y(sigma), width: textWidth(names[n]) * SMALL * 1.02, height: SMALL + 3,
    low: x(Math.max(0, muStar.low === muStar.low ? muStar.low : muStar.value)),
    high: x(muStar.high === muStar.high ? muStar.high : muStar.value),
  })), { left: LEFT + 2, right: WIDTH, top: TOP, foot: FOOT - 4 },
  obstaclesOf(guides));
  return {
    labels: places.map(({ left, y: level }, n) => ({ x: left, y: level, label: names[n] })),
    leaders: places.flatMap(({ left, y: level, far, width }, n) => {
      const [px, py] = [x(shown[n].muStar.value), y(shown[n].sigma)];
      return far ? [{ x: px, y: py, x2: Math.min(left + width, Math.max(left, px)), y2: level }]
        : [];
    }),
  };
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const { x, y } = canvas.text("labels", {}).encoding as { x: JsonObject; y: JsonObject };
  const at = (across: string, down: string): JsonObject =>
    ({ x: { ...x, field: across }, y: { ...y, field: down } });
  const only = (side: number): JsonObject =>
    ({ transform: [{ filter: `datum.side === ${side}` }] });
  const small = { fontSize: SMALL, color: theme.muted };
  return [
    canvas.rule("across", { color: theme.grid }), canvas.rule("up", { color: theme.grid }),
    canvas.text("across", { align: "center", ...small }, "label", at("x", "foot")),
    canvas.text("up", { align: "right", ...small }, "label", at("left", "y")),
    canvas.text("titles", { align: "center", ...small }),
    canvas.text("side", { align: "left", ...small }),
    canvas.rule("guides", { color: theme.zero, strokeDash: [4, 4], strokeWidth: 1 }),
    { ...canvas.text("guides", { align: "left", ...small }, "label", at("at", "level")),
      ...only(0) },
    { ...canvas.text("guides", { align: "right", ...small }, "label", at("at", "level")),
      ...only(1) },
    canvas.rule("points", { color: theme.second, strokeWidth: 1.4, opacity: 0.7 },
      { x: { ...x, field: "low" }, x2: { field: "high" } }),
    canvas.rule("leaders", { color: theme.zero, strokeWidth: 0.8 }),
    canvas.point("points", { filled: true, opacity: 1, size: 64, color: theme.second }),
    // Under each name its outline in the colour of the paper, which cuts lines that pass below.
    canvas.text("labels", { align: "left", fontSize: SMALL, color: theme.paper,
      stroke: theme.paper, strokeWidth: 4, strokeJoin: "round" }),
    canvas.text("labels", { align: "left", fontSize: SMALL }),
  ];
}

function headlineOf(view: SweepView): Label {
  const lead = leadingFactor(view.finding);
  const name = measureName(view);
  if (lead === null) return idleHeadline(view) ?? sweepFigureWords.constant(name);
  const factor = factorName(view.sweep, lead.factor);
  const [rival, ...more] = lead.rivals;
  return rival === undefined
    ? morrisWords.lead(factor, name, valueText(lead.size.value, digitsFor(lead.size.value)))
    : sobolWords.tied(factor, factorName(view.sweep, rival), more.length, name);
}

/** The screening of every factor. */
export function morrisTable({ sweep, finding }: SweepView, morris: MorrisScreening): Table {
  const { factor: head, low, high } = sweepFigureWords;
  const level = (of: Label) => ({ head: of, kind: "level" as const });
  return {
    id: "morris", wordsOnly: false,
    columns: [{ head, kind: "text" }, level(morrisWords.muStar), level(low), level(high),
      { head: morrisWords.mu, kind: "change" }, level(morrisWords.sigma),
      { head: morrisWords.effects, kind: "count" }, { head: morrisWords.missing, kind: "count" }],
    rows: finding.order.map((factor): Cell[] => {
      const { muStar, mu, sigma, effects, missing } = morris.factors[factor];
      return [sweep.factors[factor].title, muStar.value, muStar.low, muStar.high, mu, sigma,
        effects, missing];
    }),
  };
}
