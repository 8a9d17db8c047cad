import type { Label, Language } from "../base/label.ts";
import type { EffectMap, MapCell } from "../analysis/effect-map.ts";
import { mapWords } from "../dictionary/figure-words.ts";
import { figureSpec, numberText, quantity, scaleOf, sentences, signedText, textLayer,
  tickLabels, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { clipText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";

/** A map, and the what-if it belongs to. */
export interface MapView {
  readonly map: EffectMap;
  readonly title: Label;
}

const CELL_HEIGHT = 46;
const LEFT = 130;
const RIGHT = WIDTH - 16;

/** What a change does to the others' signatures over the two parameters of one channel. */
export function mapFigure(
  { map, title }: MapView, language: Language, theme: Theme,
): VegaLiteSpec {
  const [columns, rows] = [map.x.values.length, map.y.values.length];
  const x = scaleOf([-0.5, columns - 0.5], [LEFT, RIGHT]);
  const y = scaleOf([-0.5, rows - 0.5], [rows * CELL_HEIGHT, 0]);
  const axisX = axisOf(map.x, language);
  const axisY = { ...axisOf(map.y, language), offset: -LEFT + 6, titleAngle: 0,
    titleAlign: "left", titleAnchor: "end", titleX: 0, titleY: -14 };
  const across = (field: string) => quantity(field, x, axisX);
  const up = (field: string) => quantity(field, y, axisY);
  const matter = map.cells.filter((cell) => matters(cell, map)).length;
  const name = clipText(title[language], 26);
  const headline = matter === 0 ? mapWords.never(name)
    : mapWords.headline(name, String(matter), String(map.cells.length));
  const through = mapWords.channels[map.channel][language];
  return figureSpec({ language, theme }, {
    headline: language === "zh" ? `${headline.zh}（${through}）` : `${headline.en}, ${through}`,
    note: sentences(language, mapWords.note(
      numberText(map.threshold), numberText(map.replicates))[language]),
    description: headline[language],
  }, {
    cells: map.cells.map((cell) => cellDatum(cell, map)),
    contour: contourOf(map),
    here: [{ x: placeOf(map.x), y: placeOf(map.y), label: mapWords.here[language] }],
  }, {
    width: WIDTH, height: rows * CELL_HEIGHT,
    layer: [
      { data: { name: "cells" }, mark: { type: "rect", stroke: theme.paper, strokeWidth: 1 },
        encoding: { x: across("left"), x2: { field: "right" }, y: up("foot"),
          y2: { field: "top" }, fill: classScale(theme.effect) } },
      { ...textLayer("cells", { align: "center", fontSize: TEXT - 1, dy: 12 },
        { x: across("x"), y: up("y"), color: classScale(theme.onEffect) }) },
      { data: { name: "contour" },
        mark: { type: "rule", color: theme.ink, strokeWidth: 2.5, strokeCap: "square" },
        encoding: { x: across("x"), x2: { field: "x2" }, y: up("y"), y2: { field: "y2" } } },
      { data: { name: "here" },
        mark: { type: "point", shape: "diamond", filled: true, opacity: 1, size: 120,
          color: theme.ink, stroke: theme.paper, strokeWidth: 1.5 },
        encoding: { x: across("x"), y: up("y") } },
    ],
    resolve: { scale: { color: "independent", fill: "independent" } },
  });
}

function classScale(range: readonly string[]): JsonObject {
  return { field: "class", type: "ordinal", legend: null,
    scale: { domain: [0, 1, 2, 3, 4, 5, 6], range } };
}

function axisOf(axis: EffectMap["x"], language: Language): JsonObject {
  const ticks = axis.values.map((value, at) => ({ at, words: levelText(value) }));
  return { title: mapWords.axes[axis.parameter][language], values: ticks.map(({ at }) => at),
    labelExpr: tickLabels(ticks), grid: false, domain: false, ticks: false };
}

function levelText(value: number): string {
  return numberText(value, 2).replace(/(\.\d)0$/, "$1").replace(/\.0$/, "");
}

function matters({ effect }: MapCell, { threshold }: EffectMap): boolean {
  return Math.abs(effect) >= threshold;
}

/** Seven classes: much fewer, fewer, some fewer, none, and the same for more. */
function classOf(effect: number, threshold: number): number {
  const size = Math.abs(effect);
  const step = size >= 6 * threshold ? 3 : size >= threshold ? 2 : size >= 0.5 ? 1 : 0;
  return effect < 0 ? 3 - step : 3 + step;
}

function cellDatum(cell: MapCell, map: EffectMap): JsonObject {
  const x = map.x.values.indexOf(cell.x);
  const y = map.y.values.indexOf(cell.y);
  const { effect } = cell;
  return {
    x, y, left: x - 0.5, right: x + 0.5, foot: y - 0.5, top: y + 0.5,
    xValue: cell.x, yValue: cell.y, effect, class: classOf(effect, map.threshold),
    label: Math.abs(effect) < 0.05 ? "0" : signedText(effect, Math.abs(effect) < 10 ? 1 : 0),
  };
}

/** Borders between cells that reach the threshold and cells that do not. */
function contourOf(map: EffectMap): JsonObject[] {
  const at = (x: number, y: number): number | undefined => {
    const cell = map.cells.find((one) =>
      one.x === map.x.values[x] && one.y === map.y.values[y]);
    if (cell === undefined) return undefined;
    return matters(cell, map) ? Math.sign(cell.effect) : 0;
  };
  const lines: JsonObject[] = [];
  map.x.values.forEach((_, x) => map.y.values.forEach((__, y) => {
    const here = at(x, y);
    const [right, above] = [at(x + 1, y), at(x, y + 1)];
    if (right !== undefined && right !== here) {
      lines.push({ x: x + 0.5, x2: x + 0.5, y: y - 0.5, y2: y + 0.5 });
    }
    if (above !== undefined && above !== here) {
      lines.push({ x: x - 0.5, x2: x + 0.5, y: y + 0.5, y2: y + 0.5 });
    }
  }));
  return lines;
}

/** Where a value stands among an axis' values, in cells; at the edge when beyond them. */
function placeOf({ values, here }: EffectMap["x"]): number {
  const last = values.length - 1;
  if (here <= values[0]) return here < values[0] ? -0.5 : 0;
  if (here >= values[last]) return here > values[last] ? last + 0.5 : last;
  const next = values.findIndex((value) => value >= here);
  return next - 1 + (here - values[next - 1]) / (values[next] - values[next - 1]);
}
