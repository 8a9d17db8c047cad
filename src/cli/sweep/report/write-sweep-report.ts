import { sweepReportWords } from "../../../dictionary/sweep-report-words.ts";
import { sweepGallery } from "../../../figure/sweep-gallery.ts";
import { factorsTable, sweepReport } from "../../../report/sweep-report.ts";
import { thresholdTable } from "../../../report/sweep-thresholds.ts";
import type { CellTable } from "../../../sweep/cell-table.ts";
import { readRegion, type Region } from "../../../sweep/region.ts";
import { sweepFinding, type SweepFinding } from "../../../sweep/sweep-finding.ts";
import type { Options } from "../../arguments.ts";
import type { Console } from "../../console.ts";
import { misused } from "../../exit.ts";
import { commandLine, FIGURES } from "../../files/basis.ts";
import { writeFigures, writeTable } from "../../files/gallery.ts";
import { openOutput } from "../../files/output.ts";
import { VERSION } from "../../version.ts";
import { sensitivityJson } from "./sensitivity-json.ts";
import { renewManifest, standingManifest } from "./sensitivity-manifest.ts";

/** More figures than this take longer than a reader waits; the others are tables only. */
const MOST_FIGURES = 12;

/**
 * Analyses a finished sweep and writes summary.json, tables/, figures/ and report.html into its
 * folder, then adds them to the manifest that stands there: to be called when that is written.
 * Refuses a measure or a region (from the options) that the sweep does not have.
 */
export async function writeSweepReport(
  folder: string, table: CellTable, options: Options, console: Console,
): Promise<SweepFinding> {
  const { sweep } = table;
  const region = regionOf(options, table);
  const first = measureOf(options, table) ?? region?.measure ?? 0;
  const finding = sweepFinding(table, region);
  const standing = standingManifest(folder);
  const output = openOutput(folder, sweep.id, "sensitivity");
  output.write("summary.json", `${JSON.stringify(sensitivityJson(finding), null, 2)}\n`);
  const figures = sweepGallery(finding, first);
  writeTable(output, "factors", factorsTable(sweep));
  for (const { id, table: rows } of figures) writeTable(output, id, rows);
  for (const { measure, thresholds } of finding.measures) {
    if (thresholds === undefined) continue;
    const id = `measure-${measure + 1}-thresholds`;
    writeTable(output, id, thresholdTable(sweep, thresholds, id));
  }
  const drawn = await writeFigures(output, figures.slice(0, MOST_FIGURES), console);
  output.write("report.html", sweepReport({
    finding, figures, folder: FIGURES, tables: "tables/", version: VERSION,
    language: console.language, command: commandOf(standing.command, table, options),
  }, drawn));
  renewManifest(output, standing, { measure: sweep.measures[first]?.id ?? null,
    region: options.text("region") ?? null });
  return finding;
}

function measureOf(options: Options, { sweep }: CellTable): number | undefined {
  const id = options.text("measure");
  if (id === undefined) return undefined;
  const ids = sweep.measures.map((measure) => measure.id);
  if (ids.includes(id)) return ids.indexOf(id);
  throw misused(sweepReportWords.noMeasure(id, ids));
}

function regionOf(options: Options, table: CellTable): Region | undefined {
  const text = options.text("region");
  if (text === undefined) return undefined;
  const region = readRegion(text, table);
  if ("en" in region) throw misused(sweepReportWords.badRegion(region));
  return region;
}

/** The command that plays the sweep again: its file as all machines see it. */
function commandOf(
  standing: readonly string[], { sweep }: CellTable, options: Options,
): string {
  const file = sweep.file ?? (options.words[0] === "sweep" ? options.words[1]
    : standing[0] === "sweep" ? standing[1] : undefined);
  const { seed, rule } = sweep;
  return commandLine(["sweep", file ?? `${sweep.id}.yaml`], options,
    { seed, ...(rule.kind === "fixed" && { replicates: rule.replicates }) });
}
