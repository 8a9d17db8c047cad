/** Ranges of characters that take two columns on a terminal. */
const WIDE = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff],
  [0xa000, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60],
  [0xffe0, 0xffe6], [0x1f300, 0x1faff], [0x20000, 0x3fffd],
] as const;
const NO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200d]/u;

/** Columns that one character takes. */
function widthOfCharacter(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** A text cut to `most` columns, with an ellipsis where it was cut. */
export function clip(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let kept = "";
  let width = 1;
  for (const character of text) {
    width += widthOfCharacter(character);
    if (width > most) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text filled up with spaces to `width` columns, on its right or on its left. */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "right" ? text + space : space + text;
}

const NOT_FIRST = /^[，。；：、？！）》”’…·]/u;
const NOT_LAST = /[（《“‘]$/u;

/** Pieces between which a line may break: after spaces and beside wide characters. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces[pieces.length - 1];
    const before = last === undefined ? "" : [...last].pop() ?? "";
    const breaks = last === undefined || before === " "
      || ((widthOfCharacter(character) === 2 || widthOfCharacter(before) === 2)
        && !NOT_FIRST.test(character) && !NOT_LAST.test(last));
    if (breaks) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** Breaks a text into lines of at most `width` columns; further lines are set in by `indent`. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const start = lines.length === 0 ? "" : indent;
    if (line !== "" && widthOf(start + (line + piece).trimEnd()) > width) {
      lines.push(start + line.trimEnd());
      line = "";
    }
    const room = width - widthOf(lines.length === 0 ? "" : indent);
    line += widthOf(piece) > room ? clip(piece, room) : piece;
  }
  lines.push((lines.length === 0 ? "" : indent) + line.trimEnd());
  return lines.join("\n");
}

const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu;

/** A text of an author's with nothing in it that moves the cursor or turns the line. */
export function safe(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
