import type { Label } from "../base/label.ts";
import { progressWords } from "../dictionary/cli-words.ts";
import type { Console } from "./console.ts";
import { clip } from "../base/columns.ts";

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

/** Which work, and how its speed is told where it has one. */
export interface Work {
  readonly name: Label;
  readonly rate?: (perSecond: string) => Label;
}

interface Mark {
  readonly at: number;
  readonly done: number;
}

/** Redrawn ten times a second on a terminal; elsewhere a line per tenth, or every 30 s. */
export function progressOf(console: Console, total: number, work: Work): Progress {
  const { stderr } = process;
  const live = stderr.isTTY === true && process.env["TERM"] !== "dumb";
  const start = performance.now();
  const marks: Mark[] = [{ at: start, done: 0 }];
  let done = 0;
  let drawnAt = 0;
  let lineAt = start;
  let tenth = 0;
  let over = false;

  const line = (now: number): string => lineOf(console, work, marks, { at: now, done }, total);
  const drawLive = (now: number): void => {
    if (now - drawnAt < REDRAW) return;
    drawnAt = now;
    const width = Math.max(10, (stderr.columns || console.width) - 1);
    stderr.write(`\r${clip(line(now), width)}\x1b[K`);
  };
  const drawLine = (now: number): void => {
    const reached = Math.floor((10 * done) / total);
    const due = reached > tenth && now - lineAt >= FIRST_LINE && done < total;
    if (!due && now - lineAt < LINE_EVERY) return;
    tenth = reached;
    lineAt = now;
    console.note(line(now));
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
  { language }: Console, { name, rate }: Work, [start, recent]: readonly Mark[],
  { at, done }: Mark, total: number,
): string {
  const overall = done / Math.max(1, at - start.at);
  const lately = (done - recent.done) / Math.max(1, at - recent.at);
  const parts = [
    `${name[language]} ${Math.floor((100 * done) / total)}%`, `${done}/${total}`,
    ...(rate === undefined ? [] : [rate((1000 * overall).toFixed(0))[language]]),
  ];
  const speeds = [overall, lately].filter((speed) => speed > 0);
  const left = speeds.map((speed) => (total - done) / speed);
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
