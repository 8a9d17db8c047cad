import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { stateWords } from "../../dictionary/cli-words.ts";
import { sweepReportWords } from "../../dictionary/sweep-report-words.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal, type ExitCode } from "../exit.ts";
import { isFolder, shown } from "../files/disk-files.ts";
import { readTable } from "../sweep/store/read-table.ts";
import { sensitivityJson } from "../sweep/report/sensitivity-json.ts";
import { shardOfPart } from "../sweep/store/store-places.ts";
import { writeSweepReport } from "../sweep/report/write-sweep-report.ts";
import { pageOf } from "../terminal/page.ts";
import { printSensitivity } from "../terminal/print-sensitivity.ts";

/** `plenary sensitivity`: what a finished sweep tells, by the analyses that suit its design. */
export async function sensitivity(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const folder = resolve(words[0]);
  if (!isFolder(folder)) {
    throw new Refusal(EXIT.input, sweepReportWords.noFolder(shown(folder)));
  }
  const parts = partsIn(folder);
  if (parts > 0 && !existsSync(join(folder, "outcomes.parquet"))) {
    throw new Refusal(EXIT.input, sweepReportWords.unmerged(shown(folder), parts));
  }
  const table = await readTable(folder);
  const finding = await writeSweepReport(folder, table, options, console);
  if (options.has("json")) console.json(sensitivityJson(finding));
  else {
    printSensitivity(pageOf(console), finding);
    console.print("");
    console.print(stateWords.report(shown(join(folder, "report.html")))[console.language]);
  }
  return finding.missing + finding.failed > 0 ? EXIT.cells : EXIT.done;
}

function partsIn(folder: string): number {
  const parts = join(folder, "parts");
  return isFolder(parts)
    ? readdirSync(parts).filter((name) => shardOfPart(name) !== undefined).length : 0;
}
