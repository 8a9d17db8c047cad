import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { slurmWords } from "../../dictionary/slurm-words.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, misused, type ExitCode } from "../exit.ts";
import { shown } from "../files/disk-files.ts";
import { writeWhole } from "../files/output.ts";
import {
  arrayScript, logOption, mergeScript, partsOf, scriptPath, submitOptions, submitScript,
  type ClusterJob,
} from "../slurm/job-scripts.ts";
import { schedulerHere, USUAL_LARGEST_INDEX, type Scheduler } from "../slurm/scheduler.ts";
import { shellWord } from "../slurm/shell-word.ts";
import { readStudy, type Study } from "../sweep/study/study.ts";
import { sweepFolder } from "../sweep/sweep-folder.ts";

const PROGRAM = fileURLToPath(new URL("../../../bin/plenary.js", import.meta.url));
const SHARDS = 10;
const MOST_SHARDS = 100_000;
const MINUTES = 60;
const MOST_MINUTES = 100_000;
const PROCESSORS = 2;
const MOST_PROCESSORS = 1024;

/** `plenary slurm`: writes, and on request submits, a sweep as an array job and its merge. */
export async function slurm(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const study = readStudy(words[0], {});
  const scheduler = schedulerHere();
  const job = jobOf(study, options, scheduler);
  const texts = { array: arrayScript(job), merge: mergeScript(job), submit: submitScript(job) };
  for (const [name, text] of Object.entries(texts)) {
    writeWhole(scriptPath(job, name as keyof typeof texts), new TextEncoder().encode(text));
  }
  const jobs = options.has("submit") && scheduler !== undefined
    ? submit(job, scheduler) : undefined;
  if (options.has("json")) {
    console.json({ folder: shown(job.folder), shards: job.shards, jobs: jobs ?? null });
    return EXIT.done;
  }
  console.print(slurmWords.written(shown(`${job.folder}/slurm`), job.shards)[console.language]);
  if (jobs !== undefined) console.print(slurmWords.submitted(jobs.arrays, jobs.merge)[
    console.language]);
  else {
    if (options.has("submit")) console.say(slurmWords.noScheduler);
    const command = `bash ${shellWord(shown(scriptPath(job, "submit")))}`;
    console.print(slurmWords.submitWith(command)[console.language]);
  }
  console.print(slurmWords.watch(shown(job.folder))[console.language]);
  return EXIT.done;
}

function jobOf(
  { path, cells, sweep: { id } }: Study, options: Options, scheduler: Scheduler | undefined,
): ClusterJob {
  const shards = options.whole("shards", 1, MOST_SHARDS) ?? Math.min(SHARDS, cells);
  if (shards > cells) throw misused(slurmWords.tooManyShards(shards, cells));
  const processors = options.whole("cpus", 1, MOST_PROCESSORS)
    ?? Math.min(PROCESSORS, scheduler?.processors ?? PROCESSORS);
  const most = scheduler?.processors;
  if (most !== undefined && processors > most) {
    throw misused(slurmWords.tooManyProcessors(processors, most));
  }
  return {
    name: id, sweep: resolve(path), folder: sweepFolder(options.text("out"), id), shards,
    processors,
    minutes: options.whole("minutes", 1, MOST_MINUTES) ?? MINUTES,
    node: process.execPath, program: PROGRAM,
    options: ["seed", "replicates"].flatMap((option) => {
      const value = options.text(option as "seed" | "replicates");
      return value === undefined ? [] : [`--${option}`, value];
    }),
    largestIndex: scheduler?.largestIndex ?? USUAL_LARGEST_INDEX,
  };
}

function submit(
  job: ClusterJob, scheduler: Scheduler,
): { readonly arrays: string[]; readonly merge: string } {
  const arrays = partsOf(job).map((part) =>
    scheduler.submit(submitOptions(job, part), scriptPath(job, "array")));
  const merge = scheduler.submit(
    [`--dependency=afterany:${arrays.join(":")}`, ...logOption(job, "merge-%j")],
    scriptPath(job, "merge"));
  return { arrays, merge };
}
