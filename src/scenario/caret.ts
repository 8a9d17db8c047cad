import { displayWidth, escaped, firstColumns, lastColumns } from "../base/columns.ts";
import type { Language } from "../base/label.ts";
import type { Problem } from "../base/problem.ts";

const WIDEST = 100;
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
  const head = shown(line.slice(0, from));
  const middle = shown(line.slice(from, from + length));
  const tail = shown(line.slice(from + length));
  const whole = head + middle + tail;
  const marked = Math.max(1, displayWidth(middle));
  if (displayWidth(whole) <= WIDEST) return { text: whole, before: displayWidth(head), marked };
  const start = displayWidth(head) > 30 ? `...${lastColumns(head, 27)}` : head;
  const room = WIDEST - displayWidth(start) - 3;
  const rest = firstColumns(middle + tail, room);
  const text = start + rest + (rest.length < (middle + tail).length ? "..." : "");
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
