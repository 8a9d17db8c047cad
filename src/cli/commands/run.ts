import { stateWords } from "../../dictionary/cli-words.ts";
import { summarise, withoutNoise, type Badge, type Model, type Rows, type Summary }
  from "../../engine.ts";
import { compile } from "../../model/compile.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { portable, shown } from "../files/disk-files.ts";
import { loadOne } from "../files/load-scenario.ts";
import { writeManifest } from "../files/manifest.ts";
import { openOutput, type Output } from "../files/output.ts";
import { parquetOf } from "../files/parquet.ts";
import { fitting, replicatesOf, seedOf, workersOf } from "../numbers.ts";
import { badgeOf, isQuiet } from "../play/badge.ts";
import { planOf } from "../play/plan.ts";
import { playPlan, workersFor } from "../play/play-plan.ts";
import { blocksIn, sizeOf } from "../play/series.ts";
import { sayFailures } from "../play/failures.ts";
import { pageOf } from "../terminal/page.ts";
import { printRun } from "../terminal/print-run.ts";
import { VERSION } from "../version.ts";

/** `plenary run`: plays a scenario many times. */
export async function run(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const asked = replicatesOf(options);
  const seed = seedOf(options);
  const workers = workersOf(options);
  const { path, scenario, base } = loadOne(words[0], options);
  const model = compile(scenario, base);
  fitting(asked, 2 * sizeOf(model));
  const output = openOutput(options.text("out"), scenario.id, "run");
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
  const badge = badgeOf(model, blocks, quiet(blocksIn(replicates)));
  await writeRun(output, { model, summary, badge, blocks });
  writeManifest(output, "run", options, {
    scenario: portable(path), fingerprint: summary.fingerprint, seed, replicates,
    parameters: summary.parameters, digest: summary.digest,
    ...(interrupted ? { interrupted } : {}),
    ...(summary.failed.length > 0 ? { failed: summary.failed } : {}),
  });
  if (options.has("json")) console.json(summary);
  else {
    printRun(pageOf(console), model, summary, badge);
    console.print("");
    console.print(stateWords.written(shown(output.folder))[console.language]);
  }
  const cells = sayFailures(console, summary.failed, plan.lost());
  if (!interrupted) return cells ? EXIT.cells : EXIT.done;
  console.say(stateWords.interrupted(replicates));
  return EXIT.interrupted;
}

interface Finished {
  readonly model: Model;
  readonly summary: Summary;
  readonly badge: Badge;
  readonly blocks: readonly Rows[];
}

async function writeRun(output: Output, { model, summary, blocks }: Finished): Promise<void> {
  output.write("summary.json", `${JSON.stringify(summary, null, 2)}\n`);
  output.write("outcomes.parquet", parquetOf([{ model, blocks }], `plenary ${VERSION}`));
}
