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
const UNSAFE = new RegExp("[\\p{Cc}\\p{Cs}\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e"
  + "\\u2060-\\u2069\\ufeff]", "gu");

/**
 * A text of an author's with nothing in it that moves the cursor, turns the line or hides: such
 * characters are written out, tabs and line breaks become `blank`.
 */
export function safe(text: string, blank = " "): string {
  return text.replace(/[\t\r\n]+/g, (gap) => blank.repeat(blank === " " ? 1 : gap.length))
    .replace(UNSAFE, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}`
        : `\\u${code.toString(16).padStart(4, "0")}`;
    });
}
