import { displayWidth, escaped, firstColumns, lastColumns } from "../base/columns.ts";
import type { Language } from "../base/label.ts";
import type { Problem } from "../base/problem.ts";

const WIDEST = 100;
/** Characters of a line that are looked at on either side; a line may have a million. */
const NEAR = 200;
const TAB = "    ";

/** A line as it may be shown, tabs as spaces. */
function shown(text: string): string {
  return escaped(text.replaceAll("\t", TAB));
}

interface Window {
  readonly text: string;
  readonly before: number;
  readonly marked: number;
}

/** The part of a line around what is marked, at most `WIDEST` columns. */
function windowOf(line: string, column: number, length: number): Window {
  const from = Math.min(Math.max(0, column - 1), line.length);
  const first = Math.max(0, from - NEAR);
  const last = Math.min(line.length, from + NEAR);
  const head = shown(line.slice(first, from));
  const middle = shown(line.slice(from, Math.min(last, from + length)));
  const tail = shown(line.slice(from + length, last));
  const whole = head + middle + tail;
  const marked = Math.max(1, displayWidth(middle));
  const cut = first > 0 || last < line.length;
  if (!cut && displayWidth(whole) <= WIDEST) {
    return { text: whole, before: displayWidth(head), marked };
  }
  const start = first > 0 || displayWidth(head) > 30 ? `...${lastColumns(head, 27)}` : head;
  const room = WIDEST - displayWidth(start) - 3;
  const rest = firstColumns(middle + tail, room);
  const ends = last === line.length && rest.length === (middle + tail).length;
  const text = start + rest + (ends ? "" : "...");
  const before = displayWidth(start);
  return { text, before, marked: Math.max(1, Math.min(marked, displayWidth(text) - before)) };
}

/**
 * A problem as a user reads it: `file:line:column: message`, then the line with what is wrong
 * underlined where its text is known. Safe to print whatever the file holds.
 */
export function showProblem(
  problem: Problem, texts: ReadonlyMap<string, string>, language: Language,
): string {
  const { file, line, column, length } = problem.place;
  const title = `${shown(file)}:${line}:${column}: ${shown(problem.message[language])}`;
  const text = texts.get(file);
  const written = text?.split("\n")[line - 1]?.replace(/\r$/, "");
  if (written === undefined || written === "") return title;
  const { text: part, before, marked } = windowOf(written, column, length);
  const number = String(line).padStart(5);
  const margin = " ".repeat(number.length);
  const caret = " ".repeat(before) + "^".repeat(marked);
  return `${title}\n${number} | ${part}\n${margin} | ${caret}`;
}
