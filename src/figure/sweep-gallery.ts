import { primWords } from "../dictionary/prim-words.ts";
import { heatWords, morrisWords, pairsWords, responseWords, sobolWords, tornadoWords }
  from "../dictionary/sweep-figure-words.ts";
import type { SweepFinding } from "../sweep/sweep-finding.ts";
import type { Figure } from "./figure.ts";
import { heatMapFigure, heatMapTable } from "./heat-map-figure.ts";
import { morrisFigure, morrisTable } from "./morris-figure.ts";
import { pairsFigure, pairsTable } from "./pairs-figure.ts";
import { primFigure, primTable } from "./prim-figure.ts";
import { responseFigure, responseTable } from "./response-figure.ts";
import { sobolFigure, sobolTable } from "./sobol-figure.ts";
import type { SweepView } from "./sweep-view.ts";
import { tornadoFigure, tornadoTable } from "./tornado-figure.ts";

/** A figure of a sweep, and the measure it is of. */
export type SweepFigure = Figure & { readonly measure: number };

/**
 * All figures of a sweep, those that say most first: `first` is the measure that comes before the
 * others. A caller draws as many as it has time for, and writes the tables of all.
 */
export function sweepGallery({ table, measures }: SweepFinding, first = 0): SweepFigure[] {
  const ordered = [...measures].sort((left, right) =>
    Number(right.measure === first) - Number(left.measure === first)
    || left.measure - right.measure);
  const all = ordered.map((finding) => figuresOf({ sweep: table.sweep, finding }));
  const depth = Math.max(0, ...all.map((figures) => figures.length));
  const turns = Array.from({ length: depth }, (_, n) =>
    all.slice(1).flatMap((figures) => figures.slice(n, n + 1)));
  return [...(all[0] ?? []), ...turns.flat()];
}

/** The figures of one measure: the design's own analysis, curves, maps, the box, the levels. */
function figuresOf(view: SweepView): SweepFigure[] {
  const { finding: { measure, sobol, morris, tornado, responses, maps, prim, robustness } } = view;
  const name = (kind: string): string => `measure-${measure + 1}-${kind}`;
  const figure = (
    id: string, part: Pick<Figure, "kind" | "caption" | "table" | "draw">,
  ): SweepFigure => ({ id: name(id), use: "sweep", measure, ...part,
    table: { ...part.table, id: name(id) } });
  const all = [
    ...(sobol === undefined ? [] : [figure("sobol", { kind: "sobol", caption: sobolWords.caption,
      table: sobolTable(view, sobol),
      draw: (language, theme) => sobolFigure(view, sobol, language, theme) })]),
    ...(morris === undefined ? [] : [figure("morris", { kind: "morris",
      caption: morrisWords.caption, table: morrisTable(view, morris),
      draw: (language, theme) => morrisFigure(view, morris, language, theme) })]),
    ...(tornado === undefined ? [] : [figure("tornado", { kind: "tornado",
      caption: tornadoWords.caption, table: tornadoTable(view, tornado),
      draw: (language, theme) => tornadoFigure(view, tornado, language, theme) })]),
    ...(responses.every(({ curve }) => curve.points.length === 0) ? []
      : [figure("responses", { kind: "response", caption: responseWords.caption,
        table: responseTable(view),
        draw: (language, theme) => responseFigure(view, language, theme) })]),
    ...(robustness.length === 0 ? [] : [figure("levels", { kind: "pairs",
      caption: pairsWords.caption, table: pairsTable(view),
      draw: (language, theme) => pairsFigure(view, language, theme) })]),
    ...(prim === undefined ? [] : [figure("box", { kind: "prim", caption: primWords.caption,
      table: primTable(view, prim),
      draw: (language, theme) => primFigure(view, prim, language, theme) })]),
    ...maps.filter(({ map }) => map.cells.length > 0).map((pair, n) => figure(`map-${n + 1}`, {
      kind: "heat-map", caption: heatWords.caption, table: heatMapTable(view, pair),
      draw: (language, theme) => heatMapFigure(view, pair, language, theme) })),
  ];
  // Where nothing varies, one figure says so.
  return view.finding.constant ? all.slice(0, 1) : all;
}
