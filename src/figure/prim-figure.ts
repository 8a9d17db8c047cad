import type { Label, Language } from "../base/label.ts";
import type { Discovery } from "../analysis/prim.ts";
import { primWords } from "../dictionary/prim-words.ts";
import { sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import type { RegionFinding } from "../sweep/sweep-finding.ts";
import { byShade, canvasOf, type Canvas } from "./canvas.ts";
import { limitsByChance, rangeRows } from "./prim-rows.ts";
import { regionLabel } from "./region-label.ts";
import { figureSpec, numberText, percentText, sentences, type JsonObject, type VegaLiteSpec }
  from "./spec.ts";
import { factorName, missingNote, settingLabel, type SweepView } from "./sweep-view.ts";
import type { Cell, Table } from "./table.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 210;
const RIGHT = WIDTH - 24;
const TOP = 14;
const ROW = 46;
const MOST = 12;
const PLOT = 150;
const SMALL = TEXT - 2;

/** The box as limits on each factor's range, and how it was reached. */
export function primFigure(
  view: SweepView, { region, discovery }: RegionFinding, language: Language, theme: Theme,
): VegaLiteSpec {
  const { sweep, finding } = view;
  const { box } = discovery;
  const rows = box === undefined ? []
    : rangeRows(view, box, { left: LEFT, right: RIGHT, top: TOP, row: ROW, most: MOST }, language);
  const plot = rows.length * ROW + (rows.length > 0 ? TOP + 40 : 24);
  const way = trajectoryOf(discovery, plot, language);
  const canvas = canvasOf(discovery.boxes.length > 0 ? plot + PLOT + 48 : 40);
  const headline = primHeadline(view, { region, discovery })[language];
  return figureSpec({ language, theme }, {
    headline, description: headline,
    note: sentences(language,
      ...noteOf({ region, discovery }).map((words) => words[language]),
      region.from === "median" && region.sign === "<=" && region.bound === finding.least
        ? primWords.ties[language] : "",
      missingNote(finding, language), sweepFigureWords.assumed[language],
      box !== undefined && sweep.factors.length > rows.length
        ? sweepFigureWords.more(String(sweep.factors.length - rows.length))[language] : ""),
  }, {
    tracks: rows.flatMap(({ tracks }) => tracks), inner: rows.flatMap(({ inner }) => inner),
    names: rows.map(({ name }) => name), ends: rows.flatMap(({ ends }) => ends),
    sides: rows.flatMap(({ sides }) => sides),
    ...way,
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** What the box holds, and how easily chance makes as good a one. */
function noteOf({ discovery: { boxes, box, hits, shuffles, p } }: RegionFinding): Label[] {
  if (boxes.length === 0) return [];
  if (box !== undefined) {
    return [primWords.note(percentText(box.coverage), String(hits), percentText(box.mass)),
      primWords.beats(String(shuffles), pText(p))];
  }
  return [p * (1 + shuffles) < 1.5 ? primWords.noteLoose(pText(p))
    : primWords.noteNone(String(shuffles), pText(p))];
}

/** Coverage against density of every box on the way, in pixels. */
function trajectoryOf(
  { boxes, chosen }: Discovery, top: number, language: Language,
): JsonObject {
  const ticks = niceTicks(0, 1, 5);
  const x = (share: number): number => LEFT + share * (RIGHT - LEFT);
  const y = (share: number): number => top + (1 - share) * PLOT;
  const drawn = boxes.length > 0;
  return {
    across: drawn ? ticks.map(({ at }) => ({ x: x(at), x2: x(at), y: top, y2: top + PLOT,
      foot: top + PLOT + 12, label: percentText(at) })) : [],
    up: drawn ? ticks.map(({ at }) => ({ x: LEFT, x2: RIGHT, y: y(at), y2: y(at), at: LEFT - 7,
      label: percentText(at) })) : [],
    titles: drawn ? [
      { x: (LEFT + RIGHT) / 2, y: top + PLOT + 32, align: 0,
        label: primWords.coverage[language] },
      { x: 0, y: top - 14, align: 1, label: primWords.trajectory[language] },
      { x: LEFT - 46, y: top + PLOT / 2, align: 2, label: primWords.density[language] },
    ] : [],
    way: boxes.map(({ coverage, density }) => ({ group: 0, x: x(coverage), y: y(density) })),
    chosen: chosen < 0 ? [] : [{ x: x(boxes[chosen].coverage), y: y(boxes[chosen].density),
      side: Number(boxes[chosen].coverage > 0.85), label: primWords.chosen[language] }],
  };
}

function layersOf(canvas: Canvas, theme: Theme): JsonObject[] {
  const { x, y } = canvas.text("titles", {}).encoding as { x: JsonObject; y: JsonObject };
  const at = (across: string, down: string): JsonObject =>
    ({ x: { ...x, field: across }, y: { ...y, field: down } });
  const only = (field: string, value: number): JsonObject =>
    ({ transform: [{ filter: `datum.${field} === ${value}` }] });
  const small = { fontSize: SMALL, color: theme.muted };
  const titled = (align: string, value: number): JsonObject =>
    ({ ...canvas.text("titles", { align, ...small }), ...only("align", value) });
  return [
    canvas.box("tracks", { color: theme.grid, stroke: theme.zero, strokeWidth: 0.5 }),
    canvas.box("inner", { color: theme.second }, { opacity: byShade }),
    canvas.text("names", { align: "left", fontSize: TEXT - 1 }),
    canvas.text("names", { align: "left", dy: 14, ...small }, "under"),
    canvas.text("ends", { align: "center", fontSize: SMALL }),
    { ...canvas.text("sides", { align: "left", ...small }), ...only("side", 0) },
    { ...canvas.text("sides", { align: "right", ...small }), ...only("side", 1) },
    canvas.rule("across", { color: theme.grid }), canvas.rule("up", { color: theme.grid }),
    canvas.text("across", { align: "center", ...small }, "label", at("x", "foot")),
    canvas.text("up", { align: "right", ...small }, "label", at("at", "y")),
    titled("center", 0), titled("left", 1), titled("right", 2),
    canvas.line("way", { color: theme.second, strokeWidth: 1.2, opacity: 0.6 }),
    canvas.point("way", { filled: true, opacity: 1, size: 26, color: theme.second }),
    canvas.point("chosen", { filled: true, opacity: 1, size: 120, shape: "diamond",
      color: theme.scenario, stroke: theme.paper, strokeWidth: 1.2 }),
    { ...canvas.text("chosen", { align: "left", dx: 10, dy: -9, fontSize: SMALL }),
      ...only("side", 0) },
    { ...canvas.text("chosen", { align: "right", dx: -10, dy: -9, fontSize: SMALL }),
      ...only("side", 1) },
  ];
}

/** What the box says, in a sentence. */
export function primHeadline(
  view: SweepView, { region, discovery }: RegionFinding,
): Label {
  const words = regionLabel(view, region);
  const { box, boxes, hits, cells } = discovery;
  if (boxes.length === 0) return primWords.allOrNone(words, String(hits), String(cells));
  if (box === undefined || box.limits.length === 0) return primWords.none(words);
  const names = limitsByChance(box).slice(0, 3)
    .map(({ factor }) => factorName(view.sweep, factor, 14));
  return primWords.lead(words, percentText(box.density),
    primWords.and(names, box.limits.length - names.length));
}

/** The limits of the box; without one, the boxes on the way. */
export function primTable({ sweep }: SweepView, { discovery }: RegionFinding): Table {
  const { factor, low, high } = { factor: sweepFigureWords.factor, low: primWords.lower,
    high: primWords.upper };
  const text = (head: Label) => ({ head, kind: "text" as const });
  const { box } = discovery;
  return {
    id: "prim", wordsOnly: false,
    columns: [text(factor), text(low), text(high), text(primWords.levels), text(primWords.p)],
    rows: (box?.limits ?? []).map((limit): Cell[] => {
      const of = sweep.factors[limit.factor];
      const levels = limit.levels?.map((level) => settingLabel(of, level, 40));
      return [of.title,
        levels === undefined ? settingLabel(of, limit.low) : null,
        levels === undefined ? settingLabel(of, limit.high) : null,
        levels === undefined ? null : { en: levels.map(({ en }) => en).join(", "),
          zh: levels.map(({ zh }) => zh).join("、") },
        pText(limit.p)];
    }),
  };
}

/** A quasi-p value; tiny ones as below a thousandth. */
export function pText(p: number): string {
  return p < 0.001 ? "<0.001" : numberText(p, 3);
}

