import { LANGUAGES, type Label, type Language } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import { pageWords } from "../dictionary/report-words.ts";
import { badgeWords } from "../dictionary/print-words.ts";
import { portionInWords } from "../dictionary/share-words.ts";
import { percentText } from "../figure/spec.ts";
import { cellText, type Cell, type Column, type Table } from "../figure/table.ts";
import { cleanText } from "../figure/text.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, trusted, type Html } from "./html.ts";

/** A picture with its sentence, its data and its files beside the report. */
export function figureBlock(drawn: DrawnFigure, folder: string): Html {
  const { figure, svgs } = drawn;
  return html`<figure id="figure-${figure.id}">
${LANGUAGES.map((language) => html`<div class="plot" lang="${language}" tabindex="0">${
    trusted(svgs[language].replace(/ xmlns(:xlink)?="[^"]*"/g, ""))}</div>`)}
<figcaption>${both(figure.caption)}</figcaption>
<details><summary class="two">${both(pageWords.table)}</summary>
${tableBlock(figure.table)}</details>
${LANGUAGES.map((language) => filesLine(figure.id, folder, language))}
</figure>
`;
}

/** Links to the picture and its specification beside the report. */
function filesLine(id: string, folder: string, language: Language): Html {
  const [colon, comma] = language === "zh" ? ["：", "、"] : [": ", ", "];
  const link = (ending: string, words: Label): Html =>
    html`<a href="${folder}${id}.${language}.${ending}">${words[language]}</a>`;
  return html`<p class="files" lang="${language}">${pageWords.files[language]}${colon}${
    link("svg", pageWords.picture)}${comma}${link("vl.json", pageWords.specification)}</p>\n`;
}

/** A table; numbers stand once, words in both languages. */
export function tableBlock(table: Table): Html {
  const { columns, rows, wordsOnly } = table;
  return html`<div class="scroll" tabindex="0"><table><thead><tr>${columns.map(headOf)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map((column, n) =>
    cellOf(row[n], column, wordsOnly))}</tr>\n`)}</tbody></table></div>`;
}

/** Dates stay on one line, sentences have room, numbers stand at the right. */
const CLASSES: Readonly<Partial<Record<Column["kind"], string>>> =
  { text: "", long: " class=\"long\"", date: " class=\"d\"" };

function classOf({ kind }: Column): Html {
  return trusted(CLASSES[kind] ?? " class=\"n\"");
}

function headOf(column: Column): Html {
  return html`<th scope="col"${classOf(column)}>${
    both(cleanLabel(column.head))}</th>`;
}

function cellOf(cell: Cell, column: Column, wordsOnly: boolean): Html {
  return html`<td${classOf(column)}>${
    both(cleanLabel(cellText(cell, column.kind, wordsOnly)))}</td>`;
}

/** An author's label with invisible characters removed. */
export function cleanLabel({ en, zh }: Label): Label {
  return { en: cleanText(en), zh: cleanText(zh) };
}

/** What a set of parameters is worth. */
export function badgeBlock(badge: Badge, replicates: number): Html {
  const noise = badge.wordsOnly ? pageWords.noiseInWords(portionInWords(badge.noiseShare))
    : pageWords.noise(percentText(badge.noiseShare));
  return html`<ul class="badges">
<li>${both(pageWords.set(badge.use))}${badge.changed > 0
    ? html` · ${both(badgeWords.changed(badge.changed))}` : ""}</li>
<li>${both(noise)}</li>
${badge.wordsOnly ? html`<li class="words">${both(pageWords.wordsOnly)}</li>` : ""}
<li>${both(pageWords.worlds(String(replicates)))}</li>
</ul>`;
}

/** Sentences as a numbered list. */
export function answerBlock(answer: readonly Label[]): Html | string {
  if (answer.length === 0) return "";
  return html`<ol class="answer">${
    answer.map((sentence) => html`<li>${both(cleanLabel(sentence))}</li>\n`)}</ol>`;
}

/** Pairs of a name and what it is. */
export function pairsBlock(pairs: readonly (readonly [Label, Html | string])[]): Html {
  return html`<dl class="pairs">${pairs.map(([name, value]) =>
    html`<dt>${both(name)}</dt><dd>${value}</dd>\n`)}</dl>`;
}
