import type { Language } from "../base/label.ts";
import type { Problem } from "../base/problem.ts";

const WIDEST = 100;
const TAB = 4;
const WIDE_RANGES = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff],
  [0xa000, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60],
  [0xffe0, 0xffe6], [0x1f300, 0x1faff], [0x20000, 0x3fffd],
] as const;

/** Columns that a character takes on a terminal: 2 for Chinese and full-width ones. */
function widthOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (/[\p{Mn}\p{Me}\u200b-\u200d]/u.test(char)) return 0;
  return WIDE_RANGES.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** A character as it may be shown: control characters and direction marks written out. */
function shown(char: string): string {
  if (char === "\t") return " ".repeat(TAB);
  const code = char.codePointAt(0) ?? 0;
  const lone = code >= 0xd800 && code <= 0xdfff;
  const turning = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  const control = code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfeff;
  if (!lone && !turning && !control && code !== 0x2028 && code !== 0x2029) return char;
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** A text with nothing in it that moves the cursor. */
function safe(text: string): string {
  return [...text].map(shown).join("");
}

function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}

interface Window {
  readonly text: string;
  readonly before: number;
  readonly marked: number;
}

/** The part of a line around what is marked, at most `WIDEST` columns. */
function windowOf(line: string, column: number, length: number): Window {
  const from = Math.min(Math.max(0, column - 1), line.length);
  const head = safe(line.slice(0, from));
  const middle = safe(line.slice(from, from + length));
  const tail = safe(line.slice(from + length));
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

function firstColumns(text: string, columns: number): string {
  let width = 0;
  let part = "";
  for (const char of text) {
    width += widthOf(char);
    if (width > columns) break;
    part += char;
  }
  return part;
}

function lastColumns(text: string, columns: number): string {
  const chars = [...text].reverse();
  let width = 0;
  const kept: string[] = [];
  for (const char of chars) {
    width += widthOf(char);
    if (width > columns) break;
    kept.push(char);
  }
  return kept.reverse().join("");
}

/**
 * A problem as a user reads it: `file:line:column: message`, then the line with what is wrong
 * underlined where its text is known. Safe to print whatever the file holds.
 */
export function showProblem(
  problem: Problem, texts: ReadonlyMap<string, string>, language: Language,
): string {
  const { file, line, column, length } = problem.place;
  const title = `${safe(file)}:${line}:${column}: ${safe(problem.message[language])}`;
  const text = texts.get(file);
  const written = text?.split("\n")[line - 1]?.replace(/\r$/, "");
  if (written === undefined || written === "") return title;
  const { text: part, before, marked } = windowOf(written, column, length);
  const number = String(line).padStart(5);
  const margin = " ".repeat(number.length);
  const caret = " ".repeat(before) + "^".repeat(marked);
  return `${title}\n${number} | ${part}\n${margin} | ${caret}`;
}
