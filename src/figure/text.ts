/** What no line of text may hold: controls, bidi controls, invisible marks, non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\uFFFE\uFFFF\u115F\u1160\u3164\uFFA0]/gu;

/** Stacked accents beyond this many on one letter are dropped. */
const STACKED = /(\p{M}{2})\p{M}+/gu;

/** A text on one line without controls and invisible characters; line breaks become spaces. */
export function visibleText(text: string): string {
  return text.normalize("NFC").replace(/[\p{Zs}\t\r\n]/gu, " ").replace(INVISIBLE, "")
    .replace(STACKED, "$1");
}

/** The same without spaces at the ends or in rows: how an author's text enters a figure. */
export function cleanText(text: string): string {
  return visibleText(text).replace(/ {2,}/g, " ").trim();
}

const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F]/u;
const FULL = /[\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}\u2014\u2026]/u;
const NARROW = /[ijlft.,:;'|!()[\]{}·\-\s]/u;
const BROAD = /[mwMW@%\u2212+=<>]/u;

const widths = new Map<string, number>();

/** Width of one character in em; each is looked at once: charts are drawn while a hand moves. */
function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = measured(character);
  widths.set(character, width);
  return width;
}

function measured(character: string): number {
  if (WIDE.test(character) || FULL.test(character) || /[“”‘’]/u.test(character)) return 1;
  if (/\p{M}/u.test(character)) return 0;
  if (NARROW.test(character)) return 0.31;
  if (BROAD.test(character)) return 0.83;
  if (/[A-Z]/u.test(character)) return 0.68;
  return 0.57;
}

/** Width of a text in em, without a font at hand: 1 for full-width characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** An author's text cleaned and cut to a width in em, with an ellipsis where it was cut. */
export function clipText(text: string, most: number): string {
  const clean = cleanText(text);
  if (textWidth(clean) <= most) return clean;
  let kept = "";
  let width = 1;
  for (const character of clean) {
    width += widthOf(character);
    if (width > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const NOT_FIRST = /^[，。；：、？！）》”’…,.;:?!)%]/u;
const NOT_LAST = /[（《“‘(]$/u;

/** Where a line may break: after spaces, and between full-width characters. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of text) {
    const glued = before !== ""
      && !/\s/u.test(before)
      && (NOT_FIRST.test(character) || NOT_LAST.test(before)
        || !(WIDE.test(character) || WIDE.test(before) || FULL.test(before)));
    if (glued) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    before = character.slice(-1);
  }
  return pieces;
}

/** Breaks a text into lines of at most `most` em, and at most `lines` of them. */
export function wrapText(text: string, most: number, lines = 4): string[] {
  const wrapped: string[] = [];
  let line = "";
  for (const piece of piecesOf(cleanText(text))) {
    if (line !== "" && textWidth((line + piece).trimEnd()) > most) {
      wrapped.push(line);
      line = "";
    }
    line += piece;
  }
  wrapped.push(line);
  const clipped = wrapped.map((one) => clipText(one, most));
  if (clipped.length <= lines) return clipped;
  return [...clipped.slice(0, lines - 1), clipText(wrapped.slice(lines - 1).join(""), most)];
}

/** Texts made distinct by their ids, so that two of the same name stay two. */
export function distinctTexts(
  texts: readonly { readonly id: string; readonly text: string }[],
): string[] {
  const seen = new Map<string, number>();
  for (const { text } of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  return texts.map(({ id, text }) =>
    ((seen.get(text) ?? 0) > 1 ? `${text} (${clipText(id, 12)})` : text));
}
