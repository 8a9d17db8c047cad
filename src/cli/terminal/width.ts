import { clip, displayWidth } from "../../base/columns.ts";

/** A text filled up with spaces to `width` columns, on its right or on its left. */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "right" ? text + space : space + text;
}

const NOT_FIRST = /^[，。；：、？！）》”’…·]/u;
const NOT_LAST = /[（《“‘]$/u;

/** Pieces between which a line may break: after spaces and beside wide characters. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of text) {
    const breaks = before === "" || before === " "
      || ((displayWidth(character) === 2 || displayWidth(before) === 2)
        && !NOT_FIRST.test(character) && !NOT_LAST.test(before));
    if (breaks) pieces.push(character);
    else pieces[pieces.length - 1] += character;
    before = character;
  }
  return pieces;
}

/** Breaks a text into lines of at most `width` columns; further lines are set in by `indent`. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const start = lines.length === 0 ? "" : indent;
    if (line !== "" && displayWidth(start + (line + piece).trimEnd()) > width) {
      lines.push(start + line.trimEnd());
      line = "";
    }
    const room = width - displayWidth(lines.length === 0 ? "" : indent);
    line += displayWidth(piece) > room ? clip(piece, room) : piece;
  }
  lines.push((lines.length === 0 ? "" : indent) + line.trimEnd());
  return lines.join("\n");
}
