import type { Label, Language } from "../base/label.ts";
import { figureWords } from "../dictionary/figure-words.ts";
import { shareTicks } from "../dictionary/share-words.ts";
import { signingWords } from "../dictionary/world-figure-words.ts";
import type { Model } from "../model/model.ts";
import { byShade, canvasOf, type Canvas } from "./canvas.ts";
import { columnsOf } from "./signing-columns.ts";
import { figureSpec, numberText, percentText, sentences, type Json, type JsonObject,
  type VegaLiteSpec } from "./spec.ts";
import { clipText, distinctTexts } from "./text.ts";
import { TEXT, type Theme } from "./theme.ts";
import { fieldOf, nameOf, type RunView } from "./view.ts";
import { forumLabel } from "./world-view.ts";
import { SOUTH } from "../outcome/measure-plan.ts";

const LEFT = 172;
const ROW = 18;
const HEADING = 24;
const MOST_SHOWN = 36;
const SMALL = TEXT - 2;
const SLANT = -58;
/** Shares above this are dark cells, with light text. */
const DARK = 0.55;

/** One agent over all meetings. */
export interface SigningRow {
  readonly index: number;
  readonly section: Label;
  /** Mean share of signing over the meetings at which it has a seat. */
  readonly share: number;
  readonly cells: readonly SigningCell[];
}

/** One agent at one meeting; the share is null without a seat. */
export interface SigningCell {
  readonly share: number | null;
  readonly absent: boolean;
  readonly pinned: boolean;
}

/** Every agent that may sign somewhere: by section, then those who sign most first. */
export function signingRows({ summary }: RunView, model: Model): SigningRow[] {
  const south = model.agents.some(({ kind, groups }) => kind === "state" && groups.includes(SOUTH));
  const rows = model.agents.flatMap(({ id, kind, groups }, index): SigningRow[] => {
    const cells = model.meetings.map(({ seat, absent, pinned }, m): SigningCell => {
      const { presentShare, signedShare } = summary.summits[m].agents[id];
      const seated = seat[index] === 1;
      return { share: seated ? signedShare : null,
        absent: seated && (absent[index] === 1 || presentShare === 0),
        pinned: seated && pinned[index] !== 0 };
    });
    const shares = cells.flatMap(({ share }) => (share === null ? [] : [share]));
    if (shares.length === 0) return [];
    const section = kind !== "state" ? signingWords[kind]
      : !south ? signingWords.states
      : signingWords[groups.includes(SOUTH) ? "south" : "north"];
    return [{ index, section, cells,
      share: shares.reduce((sum, share) => sum + share, 0) / shares.length }];
  });
  const order: readonly Label[] = [signingWords.states, signingWords.north, signingWords.south,
    signingWords.organisation, signingWords.firm, signingWords.community];
  return rows.sort((left, right) => order.indexOf(left.section) - order.indexOf(right.section)
    || right.share - left.share || left.index - right.index);
}

/** The rows to draw: pinned, host or sponsor somewhere, then coded, then most capable. */
function leadingRows(rows: readonly SigningRow[], model: Model): SigningRow[] {
  const rank = ({ index, cells }: SigningRow): number =>
    (cells.some(({ pinned }) => pinned)
      || model.meetings.some(({ host, sponsor }) => host === index || sponsor === index) ? 2 : 0)
    + (model.agents[index].coded ? 1 : 0);
  const kept = new Set([...rows].sort((left, right) => rank(right) - rank(left)
    || fieldOf(model, right.index, "capability") - fieldOf(model, left.index, "capability")
    || left.index - right.index).slice(0, MOST_SHOWN));
  return rows.filter((row) => kept.has(row));
}

/** Agents against meetings: in what share of the simulated worlds each signs each text. */
export function signingFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const { wordsOnly } = view.badge;
  const all = signingRows(view, model);
  const rows = leadingRows(all, model);
  const sections = [...new Set(rows.map(({ section }) => section))];
  const { width, above, left, heads, dates } = columnsOf(model, LEFT, language);
  const y = (n: number): number => above
    + (sections.indexOf(rows[n].section) + 1) * HEADING + n * ROW;
  const foot = above + sections.length * HEADING + rows.length * ROW;
  const names = distinctTexts(rows.map(({ index }) => ({ id: model.agents[index].id,
    text: clipText(nameOf(model, index, language), (LEFT - 14) / (TEXT - 1)) })));
  const canvas = canvasOf(foot + 50);
  const headline = signingHeadline(view, model)[language];
  const note = signingWords.note(String(rows.length), String(all.length - rows.length));
  return figureSpec({ language, theme }, {
    headline,
    note: sentences(language, note[language], signingWords.keys[language]),
    description: signingWords.caption[language],
  }, {
    cells: rows.flatMap((row, n) => row.cells.flatMap((cell, m): JsonObject[] =>
      (cell.share === null ? [] : [{
        agent: model.agents[row.index].id, meeting: model.meetings[m].column, share: cell.share,
        x: left[m], x2: left[m] + width, y: y(n), y2: y(n) + ROW,
        middle: left[m] + width / 2, centre: y(n) + ROW / 2,
        shade: cell.absent ? 0 : shadeOf(cell.share), absent: Number(cell.absent),
        pinned: Number(cell.pinned), dark: Number(cell.share > DARK),
        label: cell.absent ? "×" : wordsOnly || width < 30 ? ""
          : percentText(cell.share),
      }]))),
    names: rows.map((_, n) => ({ label: names[n], x: LEFT - 8, y: y(n) + ROW / 2 })),
    sections: sections.map((section) => ({ label: section[language], x: 0,
      y: y(rows.findIndex((row) => row.section === section)) - 9 })),
    heads, dates,
    legend: legendOf(foot, wordsOnly, language),
    legendtitle: [{ label: signingWords.legend[language], x: LEFT, y: foot + 16 }],
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

function shadeOf(share: number): number {
  return 0.05 + 0.95 * share;
}

/** Where most sign, in a sentence. */
export function signingHeadline({ summary: { summits } }: RunView, model: Model): Label {
  const [best] = summits.map(({ signatures: { p50 } }, m) => ({ p50, m }))
    .sort((left, right) => right.p50 - left.p50 || left.m - right.m);
  const { forum, date } = model.meetings[best.m];
  const { en, zh } = forumLabel(model, forum);
  const [most, count] = [numberText(best.p50), String(summits.length)];
  return {
    en: signingWords.headline(figureWords.at(en, date).en, most, count).en,
    zh: signingWords.headline(figureWords.at(zh, date).zh, most, count).zh,
  };
}

function legendOf(foot: number, wordsOnly: boolean, language: Language): JsonObject[] {
  return shareTicks.map(({ at, words }, n): JsonObject => {
    const x = LEFT + n * 112;
    return { share: at, shade: shadeOf(at), x, x2: x + 20, y: foot + 28, y2: foot + 42,
      label: wordsOnly ? words[language] : percentText(at), text: x + 26, centre: foot + 35 };
  });
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const { x, y } = canvas.point("cells", {}).encoding as { x: JsonObject; y: JsonObject };
  const inside = { x: { ...x, field: "middle" }, y: { ...y, field: "centre" } };
  const beside = { x: { ...x, field: "text" }, y: { ...y, field: "centre" } };
  return [
    canvas.box("cells", { color: theme.second, stroke: theme.grid, strokeWidth: 1 },
      { fillOpacity: byShade }),
    { ...canvas.box("cells", { fillOpacity: 0, stroke: theme.ink, strokeWidth: 1.4 }),
      transform: [{ filter: "datum.pinned === 1" }] },
    canvas.text("cells", { align: "center", fontSize: SMALL - 0.5 }, "label", {
      ...inside, color: { condition: { test: "datum.dark === 1", value: theme.paper },
        value: theme.muted } }),
    canvas.text("names", { align: "right", fontSize: TEXT - 1 }),
    canvas.text("sections", { align: "left", fontSize: TEXT - 1, fontWeight: 600,
      color: theme.muted }),
    canvas.text("heads", { align: "left", angle: SLANT, fontSize: SMALL }),
    canvas.text("dates", { align: "left", angle: -90, fontSize: SMALL - 1, color: theme.muted }),
    canvas.text("legendtitle", { align: "left", fontSize: SMALL, color: theme.muted }),
    canvas.box("legend", { color: theme.second, stroke: theme.grid, strokeWidth: 1 },
      { fillOpacity: byShade }),
    canvas.text("legend", { align: "left", fontSize: SMALL, color: theme.muted }, "label",
      beside),
  ];
}
