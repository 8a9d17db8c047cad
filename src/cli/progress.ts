import type { Label } from "../base/label.ts";
import { progressWords } from "../dictionary/cli-words.ts";
import type { Console } from "./console.ts";
import { clip } from "../base/columns.ts";

/** A line on stderr that tells how far the work has come. */
export interface Progress {
  /** So much is done; `runs` where the rate counts something else. */
  readonly add: (done: number, runs?: number) => void;
  /** So much was done before: it counts as done, and not in the rate. */
  readonly skip: (done: number) => void;
  readonly fail: () => void;
  /** Removes the line; nothing is shown afterwards. */
  clear(): void;
}

const REDRAW = 100;
const FIRST_LINE = 1000;
const LINE_EVERY = 30_000;
const RECENT = 5000;

/** Which work, and how its speed and its failures are told where it has any. */
export interface Work {
  readonly name: Label;
  readonly rate?: (perSecond: string) => Label;
  readonly failed?: (count: number) => Label;
  /** Tells it in lines of JSON, one a second at most, for programs to read. */
  readonly lines?: boolean;
}

interface Mark {
  readonly at: number;
  readonly done: number;
  readonly runs: number;
}

/** How far the work is: all that is told of it. */
interface State {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds left, as a range; none where nothing can be said. */
  readonly left: readonly [least: number, most: number] | undefined;
}

/** Redrawn ten times a second on a terminal; elsewhere a line per tenth, or every 30 s. */
export function progressOf(console: Console, total: number, work: Work): Progress {
  const { stderr } = process;
  const live = stderr.isTTY === true && process.env["TERM"] !== "dumb" && work.lines !== true;
  const start = performance.now();
  const marks: Mark[] = [{ at: start, done: 0, runs: 0 }];
  let [done, runs, before, failed] = [0, 0, 0, 0];
  let drawnAt = 0;
  let lineAt = start;
  let tenth = 0;
  let over = false;

  const state = (now: number): State =>
    stateAt(marks, { at: now, done, runs }, { before, total, failed });
  const line = (now: number): string => lineOf(console, work, state(now));
  const drawLive = (now: number): void => {
    if (now - drawnAt < REDRAW) return;
    drawnAt = now;
    const width = Math.max(10, (stderr.columns || console.width) - 1);
    stderr.write(`\r${clip(line(now), width)}\x1b[K`);
  };
  const drawLine = (now: number): void => {
    const reached = Math.floor((10 * (before + done)) / total);
    const due = reached > tenth && now - lineAt >= FIRST_LINE && before + done < total;
    if (!due && now - lineAt < LINE_EVERY) return;
    tenth = reached;
    lineAt = now;
    console.note(line(now));
  };
  const drawJson = (now: number): void => {
    if (now - lineAt < FIRST_LINE) return;
    lineAt = now;
    console.note(jsonOf(state(now)));
  };
  const draw = work.lines === true ? drawJson : live ? drawLive : drawLine;
  return {
    add(count, played = count) {
      if (over) return;
      done += count;
      runs += played;
      const now = performance.now();
      marks.push({ at: now, done, runs });
      while (marks.length > 2 && now - marks[1].at > RECENT) marks.splice(1, 1);
      draw(now);
    },
    skip(count) { before += count; },
    fail() { failed++; },
    clear() {
      if (!over && live && drawnAt > 0) stderr.write("\r\x1b[K");
      over = true;
    },
  };
}

function stateAt(
  [start, recent]: readonly Mark[], now: Mark,
  { before, total, failed }: { readonly before: number; readonly total: number;
    readonly failed: number },
): State {
  const since = (mark: Mark): number => Math.max(1, now.at - mark.at);
  const speeds = [now.done / since(start), (now.done - recent.done) / since(recent)]
    .filter((speed) => speed > 0);
  const done = before + now.done;
  const left = speeds.map((speed) => (total - done) / speed);
  return {
    done, total, failed,
    perSecond: (1000 * now.runs) / since(start),
    left: done < total && left.length > 0 ? [Math.min(...left), Math.max(...left)] : undefined,
  };
}

function jsonOf({ done, total, failed, perSecond, left }: State): string {
  const seconds = left?.map((ms) => Math.ceil(ms / 1000));
  return JSON.stringify({
    progress: {
      done, total, failed, runsPerSecond: Math.round(perSecond), secondsLeft: seconds ?? null,
    },
  });
}

function lineOf(
  { language }: Console, { name, rate, failed: failures }: Work,
  { done, total, failed, perSecond, left }: State,
): string {
  const parts = [
    `${name[language]} ${Math.floor((100 * done) / total)}%`, `${done}/${total}`,
    ...(failures === undefined || failed === 0 ? [] : [failures(failed)[language]]),
    ...(rate === undefined ? [] : [rate(perSecond.toFixed(0))[language]]),
  ];
  if (left !== undefined) {
    const [least, most] = left.map((ms) => durationOf(ms)[language]);
    parts.push(progressWords.left(least, most)[language]);
  }
  return parts.join(" · ");
}

/** A length of time in seconds or minutes, whichever reads better. */
export function durationOf(ms: number): Label {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 100 ? progressWords.seconds(seconds)
    : progressWords.minutes(Math.round(seconds / 60));
}
