import { join, resolve } from "node:path";
import { sweepStoreWords } from "../../dictionary/sweep-store-words.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal, type ExitCode } from "../exit.ts";
import { isFolder, shown } from "../files/disk-files.ts";
import { openOutput } from "../files/output.ts";
import { mergeParts } from "../sweep/store/merge-parts.ts";
import { writeSweepManifest } from "../sweep/store/write-sweep-manifest.ts";
import { writeSweepReport } from "../sweep/report/write-sweep-report.ts";

/** `plenary merge`: the shards of a sweep as one table, with the bytes of one run. */
export async function merge(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const folder = resolve(words[0]);
  if (!isFolder(folder)) throw new Refusal(EXIT.input, sweepStoreWords.noParts(shown(folder)));
  const output = openOutput(folder, "sweep", "merge");
  const merged = await mergeParts(folder);
  const { parts, facts, failed, unmade, table } = merged;
  writeSweepManifest(output, "merge", options, merged);
  const { cells, rows, digest } = facts;
  if (table !== undefined) await writeSweepReport(folder, table, options, console);
  if (options.has("json")) {
    console.json({ sweep: facts.sweep.id, parts, cells, rows, digest, failed, unmade,
      files: output.files() });
  } else {
    console.print(sweepStoreWords.merged(parts, cells, rows)[console.language]);
  }
  if (failed + unmade === 0) return EXIT.done;
  const path = shown(join(folder, "failures.csv"));
  console.say(sweepStoreWords.failedCells(failed, unmade, path));
  return EXIT.cells;
}
