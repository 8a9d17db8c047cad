import type { Label, Language } from "../base/label.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import type { Block, Description, Grid, Part } from "../describe/document.ts";
import { cleanText } from "../figure/text.ts";
import type { Table } from "../figure/table.ts";
import { cleanLabel, pairsBlock, tableBlock } from "./blocks.ts";
import { cellLabel, filledOf } from "./describe-cell.ts";
import { both, html, trusted, type Html } from "./html.ts";
import { pageOf } from "./page.ts";

/** The description as one HTML file in both languages; long tables fold, and are whole. */
export function describeHtml(
  { title, facts, elements }: Description, language: Language = "en",
): string {
  return pageOf({
    language,
    kind: describeWords.kind,
    title,
    meta: describeWords.about,
    lead: pairsBlock(facts.map(([name, cell]) => [name, both(cleanLabel(cellLabel(cell)))])),
    sections: elements.map(({ id, heading, blocks, parts }) => ({
      id, heading,
      body: html`${blocks.map(blockHtml)}${parts.map((one) => partHtml(one, 3))}`,
    })),
  });
}

function partHtml({ id, heading, blocks, parts }: Part, level: 3 | 4): Html {
  const tag = trusted(`h${level}`);
  return html`<${tag} id="part-${id}">${both(cleanLabel(heading))}</${tag}>
${blocks.map(blockHtml)}${parts.map((one) => partHtml(one, 4))}`;
}

function blockHtml(block: Block): Html {
  if (block.kind === "text") return html`<p>${both(cleanLabel(block.text))}</p>\n`;
  if (block.kind === "formula") {
    return html`<pre class="keep"><code>${block.lines.map((line, n) =>
      html`${n === 0 ? "" : trusted("\n")}${line}`)}</code></pre>\n`;
  }
  if (block.kind === "grid") return gridHtml(filledOf(block.grid));
  const items = block.items.map((item) => html`<li>${both(cleanLabel(item))}</li>\n`);
  return block.ordered ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`;
}

function gridHtml(grid: Grid): Html {
  const { rows, leading } = grid;
  if (rows.length === 0) return html`<p>${both(describeCells.none)}</p>`;
  if (rows.length <= leading * 1.25) return tableBlock(tableOf(grid, rows));
  return html`${tableBlock(tableOf(grid, rows.slice(0, leading)))}
<details><summary class="two">${both(describeCells.allRows(rows.length))}</summary>
${tableBlock(tableOf(grid, rows))}</details>\n`;
}

/** Cells are told in full, so that no column rounds them. */
function tableOf({ id, columns }: Grid, rows: Grid["rows"]): Table {
  return {
    id, wordsOnly: false,
    columns: columns.map(({ head, kind }) =>
      ({ head, kind: kind === "number" ? "level" : "text" })),
    rows: rows.map((row) => row.map((cell, n): Label | string => {
      const label = cellLabel(cell);
      return columns[n]?.kind === "code" ? cleanText(label.en) : label;
    })),
  };
}
