import { plain, type Label } from "../../base/label.ts";
import { setName, setsName } from "../../dictionary/answer-words.ts";
import { badgeWords, printWords } from "../../dictionary/print-words.ts";
import { portionInWords, shareInShort } from "../../dictionary/share-words.ts";
import type { Badge } from "../../engine.ts";
import { percentText } from "../../figure/spec.ts";
import type { Console } from "../console.ts";
import { displayWidth, safe } from "../../base/columns.ts";
import { wrap } from "./width.ts";

/** What a command prints, line by line, never wider than the terminal. */
export interface Page {
  readonly console: Console;
  /** Columns left beside the margin. */
  readonly room: number;
  say(label: Label): string;
  heading(text: string): void;
  line(text: string): void;
  /** A text broken into lines, set in by two columns. */
  paragraph(text: string): void;
  lines(lines: readonly string[]): void;
  gap(): void;
}

export const MARGIN = "  ";

/** A page on a console: headings in bold where the terminal can. */
export function pageOf(console: Console): Page {
  const { width, language } = console;
  const strong = (text: string): string => (console.bold ? `\x1b[1m${text}\x1b[22m` : text);
  return {
    console,
    room: width - displayWidth(MARGIN),
    say: (label) => label[language],
    heading(text) { console.print(wrap(text, width).split("\n").map(strong).join("\n")); },
    line(text) { console.print(wrap(text, width, MARGIN)); },
    paragraph(text) {
      const lines = wrap(text, width - displayWidth(MARGIN)).split("\n");
      console.print(lines.map((line) => MARGIN + line).join("\n"));
    },
    lines(lines) { for (const line of lines) console.print(line); },
    gap() { console.print(""); },
  };
}

/** Which parameters, and how much of what follows is noise. */
export function badgeLine(badge: Badge, more: readonly Label[] = []): Label {
  const set = printWords.set(setsName((badge.sets ?? [badge.use]).map(safe)));
  const noise = badge.wordsOnly ? printWords.noiseWords(portionInWords(badge.noiseShare))
    : printWords.noisePercent(percentText(badge.noiseShare));
  const caution = badge.wordsOnly ? [printWords.wordsOnly] : [];
  const changed = badge.changed > 0 ? [badgeWords.changed(badge.changed)] : [];
  const { narrative } = badge;
  const seen = narrative === undefined ? []
    : [printWords.narrative({ en: safe(narrative.en), zh: safe(narrative.zh) })];
  return joined([set, ...changed, ...seen, noise, ...caution, ...more]);
}

/** Which parameters a single run was played with: one run has no spread. */
export function setLine(use: string): Label {
  return printWords.set(setName(safe(use)));
}

/** Short phrases on one line, a dot between them. */
export function joined(parts: readonly Label[]): Label {
  return {
    en: parts.map(({ en }) => en).join(" · "),
    zh: parts.map(({ zh }) => zh).join(" · "),
  };
}

/** A share of simulated worlds with its Monte Carlo error, or in words. */
export function shareText(
  share: number, low: number, high: number, badge: Badge,
): Label {
  if (badge.wordsOnly) return shareInShort(share);
  const error = Math.ceil(50 * (high - low));
  return plain(`${percentText(share)} ±${error}`);
}
