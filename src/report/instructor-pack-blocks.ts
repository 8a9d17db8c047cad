import type { Label, Language } from "../base/label.ts";
import { cleanText, textWidth } from "../figure/text.ts";
import type { PackBlock } from "../seminar/pack-block.ts";
import { html, trusted, type Html } from "./html.ts";

/** How pieces of a pack are written: in which language, and which seat is the how-manieth. */
export interface PackWriter {
  readonly language: Language;
  readonly seats: readonly string[];
}

/** A label as the pack says it, on one line. */
export function told(label: Label, { language }: PackWriter): string {
  return cleanText(label[language]);
}

/** The class of what belongs to a seat, so that it can go where fewer people sit. */
export function seatClass(seat: string | undefined, { seats }: PackWriter): string {
  const place = seat === undefined ? -1 : seats.indexOf(seat);
  return place < 0 ? "" : ` seat-${place + 1}`;
}

/** One piece of a sheet. */
export function packBlock(block: PackBlock, writer: PackWriter): Html {
  const say = (label: Label): string => told(label, writer);
  switch (block.kind) {
    case "heading": return html`<h3>${say(block.text)}</h3>\n`;
    case "text": return block.small === true ? html`<p class="small">${say(block.text)}</p>\n`
      : html`<p>${say(block.text)}</p>\n`;
    case "list": return listBlock(block.items.map(say));
    case "table": return tableOf(block, writer);
    case "lines": return linesBlock(block, writer);
    case "ticks": return ticksBlock(block, writer);
    case "scale": return scaleBlock(block, writer);
    case "letters": return html`<div class="field"><div class="name">${say(block.name)}</div>
<div class="letters" aria-hidden="true">${
    Array.from({ length: block.count }, () => html`<i></i>`)}</div></div>\n`;
    case "tent": return html`<p class="tent">${say(block.text)}</p>\n`;
  }
}

/** Lines that bring a number of their own have no mark beside it. */
function listBlock(items: readonly string[]): Html {
  const numbered = items.length > 0 && /^\d+\. /.test(items[0] ?? "");
  return html`<ul${trusted(numbered ? " class=\"numbered\"" : "")}>${
    items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

function linesBlock(
  { count, name }: Extract<PackBlock, { kind: "lines" }>, writer: PackWriter,
): Html {
  const lines = html`<div class="lines" aria-hidden="true">${
    Array.from({ length: count }, () => html`<i></i>`)}</div>\n`;
  return name === undefined ? lines
    : html`<div class="field"><div class="name">${told(name, writer)}</div>${lines}</div>\n`;
}

function tableOf(
  { head, rows, seats = [] }: Extract<PackBlock, { kind: "table" }>, writer: PackWriter,
): Html {
  return html`<table class="of-${head.length}"><thead><tr>${
    head.map((one) => html`<th scope="col">${told(one, writer)}</th>`)}</tr></thead>
<tbody>${rows.map((row, n) => html`<tr class="row${seatClass(seats[n], writer)}">${
    row.map((cell) => html`<td>${told(cell, writer)}</td>`)}</tr>\n`)}</tbody></table>\n`;
}

function ticksBlock(
  { name, options, hint }: Extract<PackBlock, { kind: "ticks" }>, writer: PackWriter,
): Html {
  return html`<div class="field"><div class="name">${told(name, writer)}</div>
<ul class="ticks">${options.map(({ text, seat }) =>
    html`<li class="tick${seatClass(seat, writer)}"><i aria-hidden="true"></i>${
      told(text, writer)}</li>`)}${
    hint === undefined ? "" : html`<li class="hint">${told(hint, writer)}</li>`}</ul></div>\n`;
}

function scaleBlock(
  { name, from, ends }: Extract<PackBlock, { kind: "scale" }>, writer: PackWriter,
): Html {
  const points = Array.from({ length: 11 - from }, (_, n) => n + from);
  const [low, high] = ends === undefined ? [undefined, undefined]
    : ends.map((end) => told(end, writer));
  return html`<div class="field"><div class="name">${told(name, writer)}</div>
<div class="scale">${low === undefined ? "" : html`<span class="low">${low}</span>`
}<ol class="points">${points.map((point) => html`<li>${point}</li>`)}</ol>${
    high === undefined ? "" : html`<span>${high}</span>`}</div></div>\n`;
}

/** Letters of a reader's own font may be wider than most. */
const WIDER = 1.08;

/** Points of type for a text set in so many points, and the room above and below it. */
function linesHeight(text: string, size: number, width: number, gap: number): number {
  const lines = Math.max(1, Math.ceil((textWidth(text) * size * WIDER) / width));
  return lines * size * 1.5 + gap;
}

/** Shares of a table's width by its number of columns, as the style has them. */
const COLUMNS: Readonly<Record<number, readonly number[]>> = {
  2: [0.32, 0.68], 3: [0.24, 0.38, 0.38], 4: [0.09, 0.17, 0.42, 0.32],
};

function tableHeight(
  { head, rows }: Extract<PackBlock, { kind: "table" }>, size: number, width: number,
  writer: PackWriter,
): number {
  const shares = COLUMNS[head.length] ?? head.map(() => 1 / head.length);
  return [head, ...rows].reduce((sum, row) => sum + Math.max(...row.map((cell, n) =>
    linesHeight(told(cell, writer), size * 0.92, width * (shares[n] ?? 1) - size * 0.7,
      size * 0.75))), 0);
}

/** The points of a card's width that the names of its fields take. */
const NAMES = 105;

function ticksHeight(
  { name, options, hint }: Extract<PackBlock, { kind: "ticks" }>, size: number, width: number,
  writer: PackWriter,
): number {
  const all = [...options.map(({ text }) => text), ...(hint === undefined ? [] : [hint])];
  const room = width - NAMES;
  let [lines, at] = [1, 0];
  for (const one of all) {
    const wide = textWidth(told(one, writer)) * size * WIDER + size * 1.5 + 12;
    if (at > 0 && at + wide > room) [lines, at] = [lines + 1, 0];
    at += wide;
  }
  const named = Math.ceil((textWidth(told(name, writer)) * size * WIDER) / NAMES);
  return Math.max(lines, named) * (size * 1.4 + 2) + 6;
}

/** About how high some pieces stand, in points, when set in a size, in a width of points. */
export function heightOf(
  blocks: readonly PackBlock[], size: number, width: number, writer: PackWriter,
): number {
  const of = (block: PackBlock): number => {
    switch (block.kind) {
      case "heading": return linesHeight(told(block.text, writer), size * 1.15, width, size);
      case "text": return block.small === true
        ? 0.95 * linesHeight(told(block.text, writer), size * 0.82, width, size * 0.35)
        : linesHeight(told(block.text, writer), size, width, size * 0.4);
      case "list": return block.items.reduce((sum, item) =>
        sum + linesHeight(told(item, writer), size, width - 18, size * 0.25), size * 0.6);
      case "table": return tableHeight(block, size, width, writer);
      case "lines": return block.count * 24 + 6;
      case "letters": return 24;
      case "ticks": return ticksHeight(block, size, width, writer);
      case "scale": return Math.max(21, ...(block.ends ?? []).map((end) =>
        linesHeight(told(end, writer), size * 0.88, width * 0.19, 8)));
      case "tent": return 0;
    }
  };
  return blocks.reduce((sum, block) => sum + of(block), 0);
}
