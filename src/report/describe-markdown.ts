import type { Label, Language } from "../base/label.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import type { Block, Cell, CellKind, Description, Grid, Part } from "../describe/document.ts";
import { cleanText } from "../figure/text.ts";
import { cellLabel, filledOf } from "./describe-cell.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text on one line that Markdown and HTML show as it is, whatever an author wrote. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? "")
    .replace(/[\\`*_{}[\]|~$!#^]/g, "\\$&")
    // Addresses and names that renderers would turn into links.
    .replace(/:\/\//g, ":\\/\\/").replace(/@/g, "\\@").replace(/\b(www)\./gi, "$1\\.");
}

/** A paragraph: nothing at its start makes it a list or a line. */
function paragraph(text: string): string {
  return escapeMarkdown(text).replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Ids and paths as code; anything with other characters as plain text. */
function codeText(text: string): string {
  const clean = cleanText(text);
  return /^[\w.,:;/@?=&%+# *<>-]+$/.test(clean) && clean !== "" ? `\`${clean}\``
    : escapeMarkdown(clean);
}

/** The description as Markdown in one language; long tables are cut after their first rows. */
export function describeMarkdown(description: Description, language: Language): string {
  const say = (label: Label): string => paragraph(label[language]);
  const { title, facts, elements } = description;
  const colon = language === "zh" ? "：" : ": ";
  const lines = [
    `# ${say(title)}`, "", say(describeWords.kind), "", say(describeWords.about), "",
    ...facts.map(([name, cell]) =>
      `- ${say(name)}${colon}${codeText(cellLabel(cell)[language])}`), "",
    ...elements.flatMap((element, n) => partLines(element, 2, language, `${n + 1}. `)),
  ];
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}

function partLines(
  { heading, blocks, parts }: Part, level: number, language: Language, number = "",
): string[] {
  return [
    `${"#".repeat(Math.min(6, level))} ${number}${escapeMarkdown(heading[language])}`, "",
    ...blocks.flatMap((block) => [...blockLines(block, language), ""]),
    ...parts.flatMap((one) => partLines(one, level + 1, language)),
  ];
}

function blockLines(block: Block, language: Language): string[] {
  if (block.kind === "text") return [paragraph(block.text[language])];
  if (block.kind === "formula") return ["```text", ...block.lines, "```"];
  if (block.kind === "grid") return gridLines(filledOf(block.grid), language);
  return block.items.map((item, n) =>
    `${block.ordered ? `${n + 1}.` : "-"} ${paragraph(item[language])}`);
}

function gridLines({ columns, rows, leading }: Grid, language: Language): string[] {
  if (rows.length === 0) return [escapeMarkdown(describeCells.none[language])];
  // A few rows more than would be shown are shown.
  const shown = rows.length <= leading * 1.25 ? rows : rows.slice(0, leading);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ head }) => escapeMarkdown(head[language]))),
    line(columns.map(({ kind }) => (kind === "number" ? "--:" : "---"))),
    ...shown.map((row) => line(columns.map(({ kind }, n) =>
      cellText(row[n] ?? null, kind, language)))),
    ...(shown.length === rows.length ? []
      : ["", escapeMarkdown(describeCells.folded(rows.length - shown.length)[language])]),
  ];
}

function cellText(cell: Cell, kind: CellKind, language: Language): string {
  const shown = cellLabel(cell)[language];
  return kind === "code" && cell !== null ? codeText(shown) : escapeMarkdown(shown);
}
