import { cellText, type Cell, type Column, type Table } from "../figure/table.ts";
import { cleanText } from "../figure/text.ts";

/** What a spreadsheet would take for a formula, full-width forms included. */
const FORMULA = /^[\s'"]*[=+\-@|＝＋－＠]/u;

/** A text as a field: no formula, quoted where RFC 4180 asks for it. */
function field(text: string): string {
  const clean = cleanText(text);
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

interface FieldColumn {
  readonly head: string;
  readonly of: (cell: Cell) => string;
}

/** Columns that hold labels or words become two, one per language. */
function fieldsOf(table: Table, column: Column, place: number): FieldColumn[] {
  const { en, zh } = column.head;
  const told = table.wordsOnly && (column.kind === "share" || column.kind === "portion");
  const labels = told || table.rows.some((row) => typeof row[place] === "object"
    && row[place] !== null);
  const text = (language: "en" | "zh") => (cell: Cell): string => {
    if (cell === null || cell !== cell) return "";
    if (typeof cell === "number" && !told) return String(cell);
    return field(cellText(cell, column.kind, table.wordsOnly)[language]);
  };
  if (labels) {
    return [{ head: `${en} (en)`, of: text("en") }, { head: `${zh} (zh)`, of: text("zh") }];
  }
  return [{ head: en === zh ? en : `${en} / ${zh}`, of: text("en") }];
}

/**
 * A table as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read it as UTF-8. Heads
 * are in both languages; numbers are unrounded; no text of an author's can act as a formula.
 */
export function csvOf(table: Table): string {
  const columns = table.columns.map((column, place) => fieldsOf(table, column, place));
  const head = columns.flat().map(({ head: text }) => field(text)).join(",");
  const lines = table.rows.map((row) =>
    columns.flatMap((fields, place) => fields.map(({ of }) => of(row[place]))).join(","));
  return `\uFEFF${[head, ...lines].join("\r\n")}\r\n`;
}
