import type { Label, Language } from "../base/label.ts";
import type { PullMatrix } from "../analysis/pull-matrix.ts";
import { pullWords } from "../dictionary/world-figure-words.ts";
import type { Model } from "../model/model.ts";
import { byShade, canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, numberText, type Json, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { clipText, distinctTexts } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { agentLabel, fieldOf, nameOf } from "./view.ts";

const LEFT = 168;
const HEADS = 108;
const MOST_SHOWN = 26;
const SMALL = TEXT - 2;

/** The agents to draw, as places in the matrix: coded ones, then the most capable. */
export function shownIn({ agents }: PullMatrix, model: Model, most = MOST_SHOWN): number[] {
  const capability = (place: number): number => fieldOf(model, agents[place], "capability");
  const coded = (place: number): number => Number(model.agents[agents[place]].coded);
  return agents.map((_, place) => place)
    .sort((left, right) => coded(right) - coded(left) || capability(right) - capability(left)
      || left - right)
    .slice(0, most).sort((left, right) => left - right);
}

/** Who looks to whom among the leading agents, in order of alignment. */
export function pullFigure(
  matrix: PullMatrix, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const shown = shownIn(matrix, model);
  const cell = Math.min(34, (WIDTH - LEFT - 56) / Math.max(1, shown.length));
  const high = Math.min(22, cell);
  const most = Math.max(1e-9, ...shown.flatMap((i) => shown.map((j) => matrix.rows[i][j])));
  const indices = shown.map((place) => matrix.agents[place]);
  const text = (index: number, room: number): string =>
    clipText(nameOf(model, index, language), room);
  const rows = distinctTexts(indices.map((index) =>
    ({ id: model.agents[index].id, text: text(index, (LEFT - 16) / (TEXT - 1)) })));
  const foot = HEADS + shown.length * high;
  const canvas = canvasOf(foot + 40);
  const headline = pullHeadline(matrix, model)[language];
  const legend = [0, 0.25, 0.5, 0.75, 1];
  return figureSpec({ language, theme }, {
    headline,
    note: pullWords.note(String(shown.length), String(matrix.agents.length))[language],
    description: pullWords.caption[language],
  }, {
    cells: shown.flatMap((i, n) => shown.flatMap((j, k): JsonObject[] => (i === j ? [] : [{
      pulled: model.agents[matrix.agents[i]].id, by: model.agents[matrix.agents[j]].id,
      part: matrix.rows[i][j], shade: matrix.rows[i][j] / most,
      x: LEFT + k * cell, x2: LEFT + (k + 1) * cell,
      y: HEADS + n * high, y2: HEADS + (n + 1) * high,
    }]))),
    own: shown.map((_, n) => ({ x: LEFT + n * cell, x2: LEFT + (n + 1) * cell,
      y: HEADS + n * high, y2: HEADS + (n + 1) * high })),
    names: rows.map((label, n) => ({ label, x: LEFT - 8, y: HEADS + (n + 0.5) * high })),
    heads: indices.map((index, n) => ({ label: text(index, 9),
      x: LEFT + (n + 0.5) * cell + 2, y: HEADS - 8 })),
    legend: legend.map((shade, n) => ({ shade, x: LEFT + n * 22, x2: LEFT + (n + 1) * 22,
      y: foot + 16, y2: foot + 30 })),
    legendtitle: [{ x: LEFT + legend.length * 22 + 10, y: foot + 23,
      label: pullWords.legend("0", numberText(most, 2))[language] }],
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** Mean part of the pull on others that an agent has, by its place in the matrix. */
export function meanPull({ rows }: PullMatrix, place: number): number {
  const others = rows.filter((_, n) => n !== place);
  return others.reduce((sum, row) => sum + row[place], 0) / Math.max(1, others.length);
}

/** To whom the others look most, in a sentence. */
export function pullHeadline(matrix: PullMatrix, model: Model): Label {
  const [first] = matrix.agents.map((index, place) => ({ index, part: meanPull(matrix, place) }))
    .sort((left, right) => right.part - left.part);
  const { en, zh } = agentLabel(model, model.agents[first.index].id);
  return { en: pullWords.headline(clipText(en, 30)).en,
    zh: pullWords.headline(clipText(zh, 20)).zh };
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const box = { color: theme.scenario, stroke: theme.grid, strokeWidth: 0.7 };
  return [
    canvas.box("cells", box, { fillOpacity: byShade }),
    canvas.box("own", { color: theme.grid, stroke: theme.grid, strokeWidth: 0.7 }),
    canvas.text("names", { align: "right", fontSize: TEXT - 1.5 }),
    canvas.text("heads", { align: "left", angle: -58, fontSize: SMALL }),
    canvas.box("legend", box, { fillOpacity: byShade }),
    canvas.text("legendtitle", { align: "left", fontSize: SMALL, color: theme.muted }),
  ];
}
