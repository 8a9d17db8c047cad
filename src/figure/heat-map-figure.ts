import type { Label, Language } from "../base/label.ts";
import type { HeatAxis } from "../analysis/heat-map.ts";
import { heatWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import type { Factor } from "../sweep/factor.ts";
import type { FactorPair } from "../sweep/sweep-finding.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, sentences, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { digitsFor, factorName, idleHeadline, measureName, missingNote, settingLabel, shortNumber,
  valueText, type SweepView } from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";

/** Room for the settings at the side: as much as they need, within these ends. */
const LEAST_LEFT = 128;
const MOST_LEFT = 236;
const RIGHT = WIDTH - 8;
const TOP = 26;
const CLASSES = 7;
const KEY = 58;
const SMALL = TEXT - 2;

/** The mean output over two factors, in seven shades of one hue. */
export function heatMapFigure(
  view: SweepView, { x, y, map }: FactorPair, language: Language, theme: Theme,
): VegaLiteSpec {
  const { sweep, finding } = view;
  const [columns, rows] = [fieldsOf(map.xs), fieldsOf(map.ys)];
  const left = leftOf(map.ys, sweep.factors[y], language);
  const width = (RIGHT - left) / Math.max(1, columns);
  const height = Math.max(22, Math.min(44, Math.floor(400 / Math.max(1, rows))));
  const foot = TOP + rows * height;
  const means = map.cells.map(({ mean }) => mean);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const digits = digitsFor(most - least);
  const drawn = map.cells.length > 0;
  const canvas = canvasOf(drawn ? foot + 50 + KEY : 40);
  const headline = (idleHeadline(view) ?? heatWords.lead(measureName(view, 18),
    factorName(sweep, x, 16), factorName(sweep, y, 16), valueText(least, digits),
    valueText(most, digits)))[language];
  const roomy = width > 8 * Math.max(...means.map((mean) => valueText(mean, digits).length));
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: sentences(language, heatWords.note[language], missingNote(finding, language),
      sweepFigureWords.assumed[language]),
  }, {
    fields: map.cells.map((cell) => ({
      x: left + cell.x * width, x2: left + (cell.x + 1) * width,
      y: foot - (cell.y + 1) * height, y2: foot - cell.y * height,
      centre: left + (cell.x + 0.5) * width, middle: foot - (cell.y + 0.5) * height,
      class: classOf(cell.mean, least, most), mean: cell.mean,
      label: roomy ? valueText(cell.mean, digits) : "",
    })),
    across: drawn ? marksOf(map.xs, sweep.factors[x], language, width).map(({ at, label }) =>
      ({ x: left + at * width, y: foot + 12, label })) : [],
    up: drawn ? marksOf(map.ys, sweep.factors[y], language, left - 8).map(({ at, label }) =>
      ({ x: left - 7, y: foot - at * height, label })) : [],
    titles: drawn ? [
      { side: 0, x: (left + RIGHT) / 2, y: foot + 34, label: factorName(sweep, x, 34)[language] },
      { side: 1, x: 0, y: TOP - 15, label: factorName(sweep, y, 40)[language] },
    ] : [],
    key: drawn ? keyOf(least, most, { left, y: foot + 62 }, digits) : [],
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** Where the fields begin: levels at the side are told whole where that leaves room. */
function leftOf({ marks }: HeatAxis, factor: Factor, language: Language): number {
  if (factor.kind !== "level") return LEAST_LEFT;
  const widest = Math.max(...marks.map((mark) =>
    textWidth(settingLabel(factor, mark, 60)[language])));
  return Math.min(MOST_LEFT, Math.max(LEAST_LEFT, Math.ceil((widest + 1) * SMALL) + 8));
}

function fieldsOf({ binned, marks }: HeatAxis): number {
  return Math.max(0, marks.length - Number(binned));
}

function classOf(value: number, least: number, most: number): number {
  if (!(most > least)) return 3;
  return Math.min(CLASSES - 1, Math.floor(((value - least) / (most - least)) * CLASSES));
}

/** Values in the middle of their fields, edges of bins between them; thinned where too close. */
function marksOf(
  { binned, marks }: HeatAxis, factor: Factor, language: Language, room: number,
): { at: number; label: string }[] {
  const labels = marks.map((mark) => (factor.kind === "level"
    ? clipText(settingLabel(factor, mark, 60)[language], Math.max(2.5, room / SMALL - 0.3))
    : shortNumber(mark, factor.high - factor.low)));
  const widest = Math.max(...labels.map((label) => label.length)) * 7;
  // Names of levels are cut to their room, down to two or three letters.
  const need = factor.kind === "level" ? 2.5 * SMALL : widest;
  const every = Math.max(1, Math.ceil(need / Math.max(1, room)));
  return labels.map((label, n) => ({ at: n + (binned ? 0 : 0.5), label }))
    .filter((_, n) => n % every === 0);
}

/** Seven swatches with the edges between them. */
function keyOf(
  least: number, most: number, { left, y }: { readonly left: number; readonly y: number },
  digits: number,
): JsonObject[] {
  if (!(most > least)) return [];
  const step = 62;
  return Array.from({ length: CLASSES }, (_, n) => ({
    class: n, x: left + n * step, x2: left + (n + 1) * step, y, y2: y + 12, under: y + 24,
    label: valueText(least + (n / CLASSES) * (most - least), digits),
    ...(n === CLASSES - 1 ? { end: left + CLASSES * step, last: valueText(most, digits) }
      : { end: left, last: "" }),
  }));
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const { x, y } = canvas.text("titles", {}).encoding as { x: JsonObject; y: JsonObject };
  const at = (across: string, down: string): JsonObject =>
    ({ x: { ...x, field: across }, y: { ...y, field: down } });
  const only = (side: number): JsonObject =>
    ({ transform: [{ filter: `datum.side === ${side}` }] });
  const fill = { fill: byClass("class", theme.level) };
  const small = { fontSize: SMALL, color: theme.muted };
  return [
    canvas.box("fields", { stroke: theme.paper, strokeWidth: 1 }, fill),
    canvas.text("fields", { align: "center", fontSize: SMALL }, "label",
      { ...at("centre", "middle"), color: byClass("class", theme.onLevel) }),
    canvas.text("across", { align: "center", ...small }),
    canvas.text("up", { align: "right", ...small }),
    { ...canvas.text("titles", { align: "center", ...small }), ...only(0) },
    { ...canvas.text("titles", { align: "left", ...small }), ...only(1) },
    canvas.box("key", { stroke: theme.zero, strokeWidth: 0.5 }, fill),
    canvas.text("key", { align: "center", fontSize: SMALL - 1, color: theme.muted }, "label",
      at("x", "under")),
    canvas.text("key", { align: "center", fontSize: SMALL - 1, color: theme.muted }, "last",
      at("end", "under")),
  ];
}

/** Every field that holds a cell. */
export function heatMapTable({ sweep }: SweepView, { x, y, map }: FactorPair): Table {
  const text = (head: Label) => ({ head, kind: "text" as const });
  const [across, up] = [sweep.factors[x], sweep.factors[y]];
  return {
    id: "map", wordsOnly: false,
    columns: [text(across.title), text(up.title),
      { head: sweepFigureWords.mean, kind: "level" },
      { head: sweepFigureWords.cells, kind: "count" }],
    rows: map.cells.map((cell): Cell[] => [fieldLabel(map.xs, across, cell.x),
      fieldLabel(map.ys, up, cell.y), cell.mean, cell.cells]),
  };
}

function fieldLabel({ binned, marks }: HeatAxis, factor: Factor, field: number): Label {
  if (!binned) return settingLabel(factor, marks[field], 60);
  return sweepFigureWords.to(settingLabel(factor, marks[field]).en,
    settingLabel(factor, marks[field + 1]).en);
}
