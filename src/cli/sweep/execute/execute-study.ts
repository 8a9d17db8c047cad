import { progressWords } from "../../../dictionary/cli-words.ts";
import { sweepRunWords } from "../../../dictionary/sweep-run-words.ts";
import { mostReplicates } from "../../../engine.ts";
import type { Console } from "../../console.ts";
import { inlinePort } from "../../pool/inline-port.ts";
import { poolOf } from "../../pool/pool.ts";
import { threadPort } from "../../pool/thread-port.ts";
import { progressOf, type Progress } from "../../progress.ts";
import { stoppable } from "../../stoppable.ts";
import { grouped } from "../../terminal/grouped.ts";
import { executeCells } from "./execute.ts";
import { hasFailed } from "./execute-failures.ts";
import type { CellResult } from "../store/cell-result.ts";
import type { Store } from "../store/store.ts";
import type { Study } from "../study/study.ts";

/** How a sweep is to be played. */
export interface Manner {
  readonly from: number;
  readonly to: number;
  /** 0 plays in this thread. */
  readonly workers: number;
  readonly failFast: boolean;
  /** Progress as lines of JSON. */
  readonly json: boolean;
}

/** How playing a sweep ended. */
export interface Tally {
  /** Cells played now, and those that stood already. */
  readonly played: number;
  readonly reused: number;
  /** Cells of those played now that failed, and the first of them. */
  readonly failed: number;
  readonly failures: readonly CellResult[];
  /** Replicates of theirs that were lost, and may not be another time. */
  readonly lost: number;
  /** Replicates played now, and how many a second. */
  readonly replicates: number;
  readonly rate: number;
  readonly end: "done" | "failed" | "interrupted";
}

/** Failed cells that are told of one by one. */
const TOLD = 5;

/**
 * Plays what the store has not yet. Ctrl-C ends it at once and keeps what is finished; a second
 * one ends the program.
 */
export async function executeStudy(
  study: Study, store: Store, manner: Manner, console: Console,
): Promise<Tally> {
  const { workers, from, to, json } = manner;
  const each = study.sweep.rule.kind === "fixed" ? mostReplicates(study.sweep.rule) : 0;
  const { playing, rate } = progressWords;
  const progress = progressOf(console, (to - from) * Math.max(1, each), {
    name: playing, rate, failed: sweepRunWords.failedSoFar, lines: json,
  });
  const pool = workers === 0 ? poolOf(inlinePort, 1) : poolOf(threadPort, workers);
  const stop = new AbortController();
  const tally = tallyOf(manner, progress, each, stop, console);
  const start = performance.now();
  const cells = (): Promise<void> => executeCells({
    study, store, pool, from, to, tasks: workers === 0 ? 2 : 3 * workers + 1,
    stop: stop.signal, ...tally,
  });
  let interrupted: boolean;
  try {
    interrupted = await stoppable(cells, () => stop.abort(), progress, console);
  } finally {
    pool.close();
  }
  const seconds = Math.max(0.001, (performance.now() - start) / 1000);
  return tally.sum(seconds, interrupted);
}

/** Counts what happens, tells of it, and stops at the first failure where that is wished. */
function tallyOf(
  { failFast }: Manner, progress: Progress, each: number, stop: AbortController,
  console: Console,
): {
  reused(): void; played(replicates: number): void; done(result: CellResult): boolean;
  sum(seconds: number, interrupted: boolean): Tally;
} {
  let [played, reused, failed, lost, replicates] = [0, 0, 0, 0, 0];
  const failures: CellResult[] = [];
  let told = false;
  return {
    reused() {
      reused++;
      progress.skip(Math.max(1, each));
    },
    played(runs) {
      if (reused > 0 && !told) console.say(sweepRunWords.goesOn(grouped(reused)));
      told = true;
      replicates += runs;
      progress.add(each > 0 ? runs : 0, runs);
    },
    done(result) {
      played++;
      if (each === 0) progress.add(1, 0);
      if (!hasFailed(result)) return true;
      failed++;
      lost += result.failed.filter(({ reason }) => reason === "lost").length;
      progress.fail();
      if (failures.length < TOLD) failures.push(result);
      if (failFast) stop.abort();
      return !failFast;
    },
    sum: (seconds, interrupted) => ({
      played, reused, failed, failures, lost, replicates, rate: replicates / seconds,
      end: interrupted ? "interrupted" : failFast && failed > 0 ? "failed" : "done",
    }),
  };
}
