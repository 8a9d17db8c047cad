/** Ranges of characters that take two columns on a terminal. */
const WIDE = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff],
  [0xa000, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60],
  [0xffe0, 0xffe6], [0x1f300, 0x1faff], [0x20000, 0x3fffd],
] as const;
const NO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200d]/u;

/** Columns that one character takes. */
function columnsOfCharacter(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns that a text takes on a terminal: 2 for Chinese and full-width characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOfCharacter(character);
  return width;
}

/** The beginning of a text, as much of it as `most` columns hold. */
export function firstColumns(text: string, most: number): string {
  return columnsFrom([...text], most).join("");
}

/** The end of a text, as much of it as `most` columns hold. */
export function lastColumns(text: string, most: number): string {
  return columnsFrom([...text].reverse(), most).reverse().join("");
}

function columnsFrom(characters: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += columnsOfCharacter(character);
    if (width > most) break;
    kept.push(character);
  }
  return kept;
}

/** A text cut to `most` columns, with an ellipsis where it was cut. */
export function clip(text: string, most: number): string {
  return displayWidth(text) <= most ? text : `${firstColumns(text, most - 1)}…`;
}

/** Controls, half characters, line separators, direction marks, and what cannot be seen. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text with every character written out that moves the cursor, turns the line or hides. */
export function escaped(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length > 4) return `\\u{${code}}`;
    return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
  });
}

/** A name without the characters that `escaped` writes out, cut to `most` characters. */
export function plainName(text: string, most: number): string {
  const seen = text.replace(UNSAFE, "");
  if (seen.length <= most) return seen;
  return `${seen.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The same on one line: tabs and line breaks become a space. */
export function safe(text: string): string {
  return escaped(text.replace(/[\t\r\n]+/g, " "));
}
