import { join } from "node:path";
import { stateWords } from "../../dictionary/cli-words.ts";
import { summarise, withoutNoise } from "../../engine.ts";
import { NO_EVIDENCE } from "../../report/happened.ts";
import { compile } from "../../model/compile.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { diskFiles, shown } from "../files/disk-files.ts";
import { evidenceOf, readBeside } from "../files/evidence.ts";
import { loadOne } from "../files/load-scenario.ts";
import { openOutput, seenThrough } from "../files/output.ts";
import { writeRun } from "../files/write-run.ts";
import { fitting, replicatesOf, seedOf, workersOf } from "../numbers.ts";
import { badgeOf, isQuiet, restsOf } from "../play/badge.ts";
import { planOf } from "../play/plan.ts";
import { playPlan, workersFor } from "../play/play-plan.ts";
import { blocksIn, sizeOf } from "../play/series.ts";
import { sayFailures } from "../play/failures.ts";
import { pageOf } from "../terminal/page.ts";
import { printEvidence } from "../terminal/print-evidence.ts";
import { printRun } from "../terminal/print-run.ts";

/** `plenary run`: plays a scenario many times. */
export async function run(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const asked = replicatesOf(options);
  const seed = seedOf(options);
  const workers = workersOf(options);
  const files = diskFiles();
  const source = loadOne(words[0], options, console, files);
  const beside = readBeside(source, files);
  const model = compile(source.scenario, source.base);
  fitting(asked, 2 * sizeOf(model));
  const output = openOutput(options.text("out"), source.scenario.id,
    seenThrough("run", source.scenario));
  const plan = planOf(seed, asked);
  const loud = plan.rows(model.fingerprint, model);
  const still = withoutNoise(model);
  const quiet = isQuiet(model, still) ? loud : plan.rows(`${model.fingerprint}.quiet`, still);
  const threads = workersFor(workers, 2 * asked, model.agents.length);
  const { replicates, interrupted } = await playPlan(plan, threads, console);
  if (replicates === 0) {
    console.say(stateWords.interruptedEarly);
    return EXIT.interrupted;
  }
  const blocks = loud(blocksIn(replicates));
  const summary = summarise(model, seed, blocks);
  const badge = badgeOf(model, blocks, quiet(blocksIn(replicates)),
    restsOf(source.scenario));
  const evidence = summary.replicates > 0
    ? evidenceOf(beside, source, [{ badge, model, summary }]) : NO_EVIDENCE;
  const finished = {
    source, files, model, summary, badge, evidence, blocks, replicates, interrupted,
  };
  await writeRun(output, options, console, finished);
  if (options.has("json")) console.json(summary);
  else if (summary.replicates > 0) {
    const page = pageOf(console);
    printRun(page, model, summary, badge);
    printEvidence(page, evidence);
    console.print("");
    console.print(stateWords.report(shown(join(output.folder, "report.html")))[console.language]);
  }
  const cells = sayFailures(console, summary.failed, plan.lost());
  if (!interrupted) return cells ? EXIT.cells : EXIT.done;
  console.say(stateWords.interrupted(replicates));
  return EXIT.interrupted;
}
