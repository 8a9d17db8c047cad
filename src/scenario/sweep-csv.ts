import type { Place, Problem } from "../base/problem.ts";
import { sweepFileWords } from "../dictionary/sweep-file-words.ts";
import { placer } from "./lines.ts";

/** One field of a CSV file, without its quotes. */
export interface CsvField {
  readonly text: string;
  readonly place: Place;
}

/** The rows of a CSV file; blank lines are left out. */
export interface CsvRows {
  readonly rows: readonly (readonly CsvField[])[];
  readonly problems: readonly Problem[];
}

/**
 * Reads CSV as RFC 4180 has it: commas, quotes doubled within quotes, lines ended by LF or CRLF.
 * Stops at the first quote that is not closed.
 */
export function csvRows(text: string, file: string): CsvRows {
  const placeOf = placer(text, { file, line: 1, column: 1 });
  const rows: CsvField[][] = [];
  const problems: Problem[] = [];
  let row: CsvField[] = [];
  let at = 0;
  const endRow = (): void => {
    const blank = row.length === 1 && row[0]?.text === "" && text[at - 1] !== '"';
    if (!blank) rows.push(row);
    row = [];
  };
  for (;;) {
    const start = at;
    let value = "";
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) {
        problems.push({ place: placeOf(start, start + 1), message: sweepFileWords.openQuote });
        break;
      }
      ({ value, at } = quoted);
      const end = plainEnd(text, at);
      if (end > at) {
        problems.push({ place: placeOf(at, at + 1), message: sweepFileWords.afterQuote });
      }
      row.push({ text: value, place: placeOf(start, at) });
      at = end;
    } else {
      at = plainEnd(text, at);
      row.push({ text: text.slice(start, at), place: placeOf(start, Math.max(at, start + 1)) });
    }
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    endRow();
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return { rows, problems };
}

/** Where a field without quotes ends: at a comma, the end of the line or of the text. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "\n"
    && !text.startsWith("\r\n", at)) at += 1;
  return at;
}

function readQuoted(text: string, from: number): { value: string; at: number } | undefined {
  let at = from + 1;
  let value = "";
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return undefined;
    value += text.slice(at, end);
    if (text[end + 1] !== '"') return { value, at: end + 1 };
    value += '"';
    at = end + 2;
  }
}
