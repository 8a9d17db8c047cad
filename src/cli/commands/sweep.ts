import { join } from "node:path";
import { safe } from "../../base/columns.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import { sweepRunWords } from "../../dictionary/sweep-run-words.ts";
import { mostReplicates } from "../../engine.ts";
import { measureAnswer, unfittedSentence } from "../../report/sweep-answer.ts";
import type { CellTable } from "../../sweep/cell-table.ts";
import type { SweepFinding } from "../../sweep/sweep-finding.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { isFile, shown } from "../files/disk-files.ts";
import { openOutput, type Output } from "../files/output.ts";
import { shardOf, workersOf } from "../numbers.ts";
import { workersFor } from "../play/play-plan.ts";
import { programName } from "../program.ts";
import { shellWord } from "../slurm/shell-word.ts";
import { dryRun } from "../sweep/execute/dry-run.ts";
import { failureOf } from "../sweep/execute/execute-failures.ts";
import { standingIn } from "../sweep/execute/execute-standing.ts";
import { executeStudy, type Tally } from "../sweep/execute/execute-study.ts";
import { cellsOf, type Shard } from "../sweep/store/shard.ts";
import { readTable } from "../sweep/store/read-table.ts";
import { openStore, type Store } from "../sweep/store/store.ts";
import { readStudy, type Study } from "../sweep/study/study.ts";
import { sweepFolder } from "../sweep/sweep-folder.ts";
import { writeSweepManifest } from "../sweep/store/write-sweep-manifest.ts";
import { writeSweepReport } from "../sweep/report/write-sweep-report.ts";
import { grouped } from "../terminal/grouped.ts";
import { pageOf, type Page } from "../terminal/page.ts";

const MOST_REPLICATES = 10_000_000;
/** Measures whose answer is told at once. */
const TOLD = 2;

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
  const { failed, transient, finding } = end === "done" ? await finish(ending, tally)
    : { failed: tally.failed, transient: tally.failures.every(({ death }) => death !== undefined) };
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
    if (finding !== undefined) printAnswer(pageOf(console), finding);
    if (end === "done") {
      console.print(sweepRunWords.results(shown(folder))[console.language]);
      const report = join(folder, "report.html");
      if (isFile(report)) console.print(stateWords.report(shown(report))[console.language]);
    }
  }
  sayFailures(ending, tally, failed);
  if (failed > 0 && transient) console.say(sweepRunWords.lostAgain);
  return sayEnd(ending, tally, failed === 0 ? EXIT.done : transient ? EXIT.again : EXIT.cells);
}

/** Which factor matters most, measure by measure, and on what sizes that rests. */
function printAnswer(page: Page, finding: SweepFinding): void {
  const { table, measures } = finding;
  const leading = measures.slice(0, TOLD).flatMap((one) =>
    measureAnswer({ table, finding: one }).slice(0, 1));
  for (const line of [...leading, ...unfittedSentence(table.sweep)]) {
    page.paragraph(safe(page.say(line)));
  }
}

/** What a sweep ended with. */
interface Finished {
  /** Cells that failed, in whole or in part. */
  readonly failed: number;
  /** Whether they did for lost replicates alone, which are tried again the next time. */
  readonly transient: boolean;
  readonly finding?: SweepFinding;
}

/** Writes tables, manifest and report, unless they stand already. */
async function finish(ending: Ending, tally: Tally): Promise<Finished> {
  const { study, store, output, shard, options, console } = ending;
  const standing = tally.played === 0 && shard === undefined
    ? standingIn(output.folder, study) : undefined;
  if (standing !== undefined) {
    const { replicates, cells } = standing.failed;
    const failing = replicates === 0 ? 0 : failedCells(await readTable(output.folder));
    return { failed: cells + failing, transient: false };
  }
  const { unmade, failed, table, ...finished } = await store.finish();
  // Lost replicates of an earlier time were played again.
  const transient = unmade === 0 && failed === tally.lost;
  if (table === undefined) {
    return { failed: Math.max(tally.failed, unmade, Math.sign(failed)), transient };
  }
  writeSweepManifest(output, "sweep", options, { ...finished, unmade, failed });
  const finding = await writeSweepReport(output.folder, table, options, console);
  return { failed: unmade + failedCells(table), transient, finding };
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

function sayEnd(ending: Ending, { end, played, reused }: Tally, code: ExitCode): ExitCode {
  const { console, options, from, to } = ending;
  if (end === "done") return code;
  const [, file] = options.words;
  const given = (["out", "shard", "seed", "replicates"] as const).flatMap((name) => {
    const value = options.text(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const command = [...programName().split(" "), "sweep", file, ...given].map(shellWord).join(" ");
  if (end === "failed") {
    console.say(sweepRunWords.failFast(command));
    return code;
  }
  console.say(sweepRunWords.stopped(grouped(played + reused), grouped(to - from), command));
  return EXIT.interrupted;
}
