import { runGallery, runTables } from "../../figure/gallery.ts";
import { csvOf } from "../../report/csv.ts";
import { runReport } from "../../report/run-report.ts";
import { trace, type Badge, type Model, type Rows, type Summary } from "../../engine.ts";
import type { Evidence } from "../../report/happened.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { VERSION } from "../version.ts";
import { basisOf, commandLine } from "./basis.ts";
import { columnsTable } from "./columns-table.ts";
import { portable, type DiskFiles } from "./disk-files.ts";
import { writeFigures, writeTable } from "./gallery.ts";
import type { Source } from "./load-scenario.ts";
import { writeManifest } from "./manifest.ts";
import type { Output } from "./output.ts";
import { dictionaryOf, parquetOf } from "./parquet.ts";

/** A run and what it was made of. */
export interface FinishedRun {
  readonly source: Source;
  readonly files: DiskFiles;
  readonly model: Model;
  readonly summary: Summary;
  readonly badge: Badge;
  readonly evidence: Evidence;
  readonly blocks: readonly Rows[];
  /** Replicates played, failed ones included. */
  readonly replicates: number;
  readonly interrupted: boolean;
}

/** Writes all files of a run, the manifest last. */
export async function writeRun(
  output: Output, options: Options, console: Console, finished: FinishedRun,
): Promise<void> {
  const { source, files, model, summary, blocks, replicates, interrupted } = finished;
  const { seed, fingerprint, parameters, digest, failed } = summary;
  output.write("summary.json", `${JSON.stringify(summary, null, 2)}\n`);
  output.write("outcomes.parquet", parquetOf([{ model, blocks }], `plenary ${VERSION}`));
  output.write("columns.csv", csvOf(columnsTable(dictionaryOf(model, false))));
  if (summary.replicates > 0) await writeReport(output, options, console, finished);
  writeManifest(output, "run", options, files, {
    scenario: portable(source.path), fingerprint, seed, replicates, parameters, digest,
    ...(interrupted ? { interrupted } : {}),
    ...(failed.length > 0 ? { failed } : {}),
  });
}

async function writeReport(
  output: Output, options: Options, console: Console, finished: FinishedRun,
): Promise<void> {
  const { source, model, summary, badge, evidence, replicates } = finished;
  const { seed } = summary;
  const view = { summary, badge };
  const figures = runGallery(view, model, trace(model, seed, null));
  for (const { id, table } of figures) writeTable(output, id, table);
  for (const table of runTables(view, model)) writeTable(output, table.id, table);
  const drawn = await writeFigures(output, figures, console);
  const command = commandLine(["run", portable(source.path)], options, { replicates, seed });
  const basis = basisOf(source.scenario, command);
  output.write("report.html", runReport(
    { view, model, answer: [], basis, evidence, language: console.language }, drawn));
}
