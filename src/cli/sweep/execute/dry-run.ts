import type { Label } from "../../../base/label.ts";
import { dryRunWords } from "../../../dictionary/sweep-run-words.ts";
import { seriesWidth } from "../../../engine.ts";
import type { Console } from "../../console.ts";
import { workersFor } from "../../play/play-plan.ts";
import { durationOf } from "../../progress.ts";
import { grouped } from "../../terminal/grouped.ts";
import { estimate } from "./estimate.ts";
import type { Study } from "../study/study.ts";

/** Bytes that a row takes, without its measures and for each of them: measured, rounded up. */
const BYTES_PER_ROW = 3;
const BYTES_PER_NUMBER = 8;
/** Seconds that a sweep takes to begin and to end, whatever there is to play. */
const AROUND_MS = [500, 3000] as const;
/** How much faster several threads are than one, for each beyond the first. */
const GAIN = [0.6, 1] as const;

/**
 * Says how much there is to play in the cells from .. to - 1, and about how long it takes.
 * `workers` as asked for; undefined leaves it to the work.
 */
export function dryRun(
  study: Study, from: number, to: number, workers: number | undefined, console: Console,
  json: boolean,
): void {
  const { rule, id, measures } = study.sweep;
  const cells = to - from;
  const [least, most] = rule.kind === "fixed" ? [rule.replicates, rule.replicates]
    : [rule.least, rule.most];
  const found = estimate(study, from, to);
  const threads = workersFor(workers, cells * least, found.agents);
  const time = timeOf(found.run, found.prepare, cells, [least, most], threads);
  const bytes = BYTES_PER_ROW + BYTES_PER_NUMBER * measures.length + seriesBytes(study, from, to);
  if (json) {
    console.json({
      sweep: id, dryRun: true, cells, runs: [cells * least, cells * most],
      models: { seen: found.frames, cells: found.counted },
      bytes: [cells * least * bytes, cells * most * bytes],
      seconds: time.map((ms) => ms / 1000), workers: threads,
      tried: found.tried, unmade: found.unmade,
    });
    return;
  }
  const say = (label: Label): void => console.print(label[console.language]);
  const range = (text: (n: number) => string): Label => (least === most
    ? same(text(cells * least)) : dryRunWords.between(text(cells * least), text(cells * most)));
  const runs = range(grouped)[console.language];
  say(dryRunWords.size(grouped(cells), runs));
  say(found.counted < cells
    ? dryRunWords.framesAtLeast(grouped(found.frames), grouped(found.counted))
    : dryRunWords.frames(grouped(found.frames)));
  say(dryRunWords.disk(runs, range((n) => sizeText(n * bytes))[console.language]));
  if (found.tried > 0) {
    say(dryRunWords.time(durationOf(time[0]), durationOf(time[1]), threads, found.tried));
  }
  if (found.reason !== undefined) say(dryRunWords.unmade(found.unmade, found.reason));
  say(dryRunWords.nothing);
}

/** Milliseconds, from the least to the most. */
function timeOf(
  run: readonly [number, number], prepare: number, cells: number,
  [least, most]: readonly [number, number], threads: number,
): [number, number] {
  const share = (gain: number): number => 1 + gain * (Math.max(1, threads) - 1);
  const preparing = prepare * cells;
  // Cells are prepared in the main thread while the workers play.
  const whole = (playing: number): number =>
    (threads === 0 ? playing + preparing : Math.max(playing, preparing));
  return [
    AROUND_MS[0] + whole((cells * least * run[0]) / share(GAIN[1])),
    AROUND_MS[1] + whole((cells * most * run[1]) / share(GAIN[0])),
  ];
}

function seriesBytes(study: Study, from: number, to: number): number {
  if (!study.sweep.series || from >= to) return 0;
  const prepared = study.prepare(from);
  return "problem" in prepared ? 0
    : BYTES_PER_NUMBER * prepared.model.timeline.length * seriesWidth(prepared.model);
}

function same(text: string): Label {
  return { en: text, zh: text };
}

function sizeText(bytes: number): string {
  if (bytes < 1e6) return `${grouped(Math.max(1, bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${grouped(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
