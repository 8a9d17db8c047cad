import { join } from "node:path";
import { stateWords } from "../../dictionary/cli-words.ts";
import { sweepRunWords } from "../../dictionary/sweep-run-words.ts";
import { mostReplicates } from "../../engine.ts";
import type { CellTable } from "../../sweep/cell-table.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { isFile, shown } from "../files/disk-files.ts";
import { openOutput, type Output } from "../files/output.ts";
import { shardOf, workersOf } from "../numbers.ts";
import { workersFor } from "../play/play-plan.ts";
import { programName } from "../program.ts";
import { shellWord } from "../slurm/shell-word.ts";
import { dryRun } from "../sweep/dry-run.ts";
import { failureOf } from "../sweep/execute-failures.ts";
import { standingIn } from "../sweep/execute-standing.ts";
import { executeStudy, type Tally } from "../sweep/execute-study.ts";
import { cellsOf, type Shard } from "../sweep/shard.ts";
import { readTable } from "../sweep/read-table.ts";
import { openStore, type Store } from "../sweep/store.ts";
import { readStudy, type Study } from "../sweep/study.ts";
import { sweepFolder } from "../sweep/sweep-folder.ts";
import { writeSweepManifest } from "../sweep/write-sweep-manifest.ts";
import { writeSweepReport } from "../sweep/write-sweep-report.ts";
import { grouped } from "../terminal/grouped.ts";

const MOST_REPLICATES = 10_000_000;

/** `plenary sweep`: plays a design, going on where it stood. */
export async function sweep(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const shard = shardOf(options);
  const workers = workersOf(options);
  const seed = options.whole("seed", 0, Number.MAX_SAFE_INTEGER);
  const replicates = options.whole("replicates", 1, MOST_REPLICATES);
  const json = options.has("json");
  const study = readStudy(words[0], {
    ...(seed === undefined ? {} : { seed }), ...(replicates === undefined ? {} : { replicates }),
  });
  const { from, to } = cellsOf(shard, study.cells);
  if (options.has("dry-run")) {
    dryRun(study, from, to, workers, console, json);
    return EXIT.done;
  }
  const folder = sweepFolder(options.text("out"), study.sweep.id);
  const output = openOutput(folder, study.sweep.id, "sweep");
  const store = openStore(folder, study, shard);
  try {
    for (const note of store.notes) console.say(note);
    const threads = workersFor(workers, (to - from) * mostReplicates(study.sweep.rule),
      agentsIn(study, from, to));
    const tally = await executeStudy(study, store, {
      from, to, workers: threads, failFast: options.has("fail-fast"), json,
    }, console);
    return await close({ study, store, output, shard, from, to, options, console }, tally);
  } finally {
    store.close();
  }
}

/** Agents in the first cell, as a measure of what a run costs. */
function agentsIn(study: Study, from: number, to: number): number {
  const first = from < to ? study.prepare(from) : undefined;
  return first === undefined || "problem" in first ? 1 : first.model.agents.length;
}

interface Ending {
  readonly study: Study;
  readonly store: Store;
  readonly output: Output;
  readonly shard: Shard | undefined;
  readonly from: number;
  readonly to: number;
  readonly options: Options;
  readonly console: Console;
}

/** Writes what there is to write, and says how it ended. */
async function close(ending: Ending, tally: Tally): Promise<ExitCode> {
  const { store, console, options, output: { folder } } = ending;
  const { played, reused, replicates, rate, end } = tally;
  const { cells: stale, reasons } = store.stale;
  if (stale > 0) {
    console.say(sweepRunWords.anew(grouped(stale)));
    for (const reason of reasons) console.say(sweepRunWords.because(reason));
  }
  const failed = end === "done" ? await finish(ending, tally) : tally.failed;
  if (options.has("json")) {
    console.json({
      sweep: ending.study.sweep.id, cells: ending.to - ending.from, played, reused, failed,
      replicates, rate: Math.round(rate), folder: shown(folder), complete: end === "done",
    });
  } else {
    const [now, before, runs, speed] = [played, reused, replicates, rate].map(grouped);
    const done = played === 0 && end === "done" ? sweepRunWords.nothingLeft(before)
      : sweepRunWords.ended(now, before, runs, speed);
    console.print(done[console.language]);
    if (end === "done") {
      console.print(sweepRunWords.results(shown(folder))[console.language]);
      const report = join(folder, "report.html");
      if (isFile(report)) console.print(stateWords.report(shown(report))[console.language]);
    }
  }
  sayFailures(ending, tally, failed);
  return sayEnd(ending, tally, failed);
}

/** Writes tables, report and manifest, unless they stand already; how many cells failed. */
async function finish(ending: Ending, tally: Tally): Promise<number> {
  const { study, store, output, shard, options, console } = ending;
  const standing = tally.played === 0 && shard === undefined
    ? standingIn(output.folder, study) : undefined;
  if (standing !== undefined) {
    const { replicates, cells } = standing.failed;
    return replicates === 0 ? cells : cells + failedCells(await readTable(output.folder));
  }
  const { unmade, failed, table, ...finished } = await store.finish();
  if (table === undefined) return Math.max(tally.failed, unmade, Math.sign(failed));
  writeSweepManifest(output, "sweep", options, { ...finished, unmade, failed });
  await writeSweepReport(output.folder, table, options, console);
  return unmade + failedCells(table);
}

/** Cells of which some replicates failed. */
function failedCells({ failed }: CellTable): number {
  return failed.filter((count) => count > 0).length;
}

/** Tells of cells that failed: the first of them, and where all are listed. */
function sayFailures({ study, output, console }: Ending, tally: Tally, failed: number): void {
  if (failed === 0) return;
  const { folder } = output;
  console.say(sweepRunWords.failures(grouped(failed)));
  for (const result of tally.failures) console.say(failureOf(study, result));
  const list = join(folder, "failures.csv");
  if (tally.end === "done" && isFile(list)) console.say(sweepRunWords.failuresListed(shown(list)));
}

function sayEnd(ending: Ending, { end, played, reused }: Tally, failed: number): ExitCode {
  const { console, options, from, to } = ending;
  if (end === "done") return failed > 0 ? EXIT.cells : EXIT.done;
  const [, file] = options.words;
  const given = (["out", "shard", "seed", "replicates"] as const).flatMap((name) => {
    const value = options.text(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const command = [...programName().split(" "), "sweep", file, ...given].map(shellWord).join(" ");
  if (end === "failed") {
    console.say(sweepRunWords.failFast(command));
    return EXIT.cells;
  }
  console.say(sweepRunWords.stopped(grouped(played + reused), grouped(to - from), command));
  return EXIT.interrupted;
}
