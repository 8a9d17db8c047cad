import { progressWords } from "../dictionary/cli-words.ts";
import type { Console } from "./console.ts";
import { clip } from "./terminal/width.ts";

/** A line on stderr that tells how far the work has come. */
export interface Progress {
  readonly add: (done: number) => void;
  /** Removes the line; nothing is shown afterwards. */
  clear(): void;
}

const REDRAW = 100;
const FIRST_LINE = 1000;
const LINE_EVERY = 30_000;
const RECENT = 5000;

/** Redrawn ten times a second on a terminal; elsewhere a line per tenth, or every 30 s. */
export function progressOf(console: Console, total: number): Progress {
  const { stderr } = process;
  const live = stderr.isTTY === true && process.env["TERM"] !== "dumb";
  const start = performance.now();
  const marks: { readonly at: number; readonly done: number }[] = [{ at: start, done: 0 }];
  let done = 0;
  let drawnAt = 0;
  let lineAt = start;
  let tenth = 0;
  let over = false;

  const drawLive = (now: number): void => {
    if (now - drawnAt < REDRAW) return;
    drawnAt = now;
    const width = Math.max(10, (stderr.columns ?? console.width) - 1);
    stderr.write(`\r${clip(lineOf(console, marks, done, total, now), width)}\x1b[K`);
  };
  const drawLine = (now: number): void => {
    const reached = Math.floor((10 * done) / total);
    const due = reached > tenth && now - lineAt >= FIRST_LINE;
    if (!due && now - lineAt < LINE_EVERY) return;
    tenth = reached;
    lineAt = now;
    console.note(lineOf(console, marks, done, total, now));
  };
  return {
    add(count) {
      if (over) return;
      done += count;
      const now = performance.now();
      marks.push({ at: now, done });
      while (marks.length > 2 && now - marks[1].at > RECENT) marks.splice(1, 1);
      if (live) drawLive(now);
      else drawLine(now);
    },
    clear() {
      if (!over && live && drawnAt > 0) stderr.write("\r\x1b[K");
      over = true;
    },
  };
}

function lineOf(
  { language }: Console, marks: readonly { readonly at: number; readonly done: number }[],
  done: number, total: number, now: number,
): string {
  const [start, recent] = marks;
  const overall = done / Math.max(1, now - start.at);
  const lately = (done - recent.done) / Math.max(1, now - recent.at);
  const rate = (1000 * overall).toFixed(0);
  const parts = [
    `${progressWords.playing[language]} ${Math.floor((100 * done) / total)}%`,
    `${done}/${total}`, progressWords.rate(rate)[language],
  ];
  const left = [overall, lately].filter((speed) => speed > 0).map((speed) => (total - done) / speed);
  if (done < total && left.length > 0) {
    const say = (ms: number): string => durationOf(ms, language);
    parts.push(progressWords.left(say(Math.min(...left)), say(Math.max(...left)))[language]);
  }
  return parts.join(" · ");
}

function durationOf(ms: number, language: Console["language"]): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 100 ? progressWords.seconds(seconds)[language]
    : progressWords.minutes(Math.round(seconds / 60))[language];
}
