import { join } from "node:path";
import type { SecurityPreferenceFinding } from "../../engine.ts";
import { securityPreferenceGallery } from "../../figure/security-preference-gallery.ts";
import {
  combosTable, narrativesTable, pathsTable, searchTable, securityPreferenceReport,
  statementsTable,
} from "../../report/security-preference-report.ts";
import type { SecurityPreferenceFile } from "../../scenario/security-preference-file.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import type { PreferenceEffort } from "../theses/play-security-preference.ts";
import { VERSION } from "../version.ts";
import { commandLine, FIGURES } from "./basis.ts";
import type { DiskFiles } from "./disk-files.ts";
import { writeFigures, writeTable } from "./gallery.ts";
import { digestOfWords, writeManifest } from "./manifest.ts";
import type { Output } from "./output.ts";

interface FinishedPreference {
  readonly file: SecurityPreferenceFile;
  readonly finding: SecurityPreferenceFinding;
  readonly effort: PreferenceEffort;
  readonly files: DiskFiles;
}

/** Writes the finding, its tables and figures and the report, the manifest last. */
export async function writePreference(
  output: Output, options: Options, console: Console, finished: FinishedPreference,
): Promise<void> {
  const { file, finding, effort: { seed, replicates, narratives }, files } = finished;
  const json = `${JSON.stringify(finding, null, 2)}\n`;
  output.write("security-preference.json", json);
  for (const table of [statementsTable(finding), combosTable(finding, "base"),
    combosTable(finding, "contrast"), pathsTable(finding), narrativesTable(finding),
    ...finding.searches.map(searchTable)]) writeTable(output, table.id, table);
  const drawn = await writeFigures(output, securityPreferenceGallery(finding), console);
  const command = commandLine(["theses", ...options.words.slice(1)], options,
    { replicates, seed });
  output.write("report.html", securityPreferenceReport(
    { file, finding, seed, command, version: VERSION, figures: FIGURES,
      language: console.language }, drawn));
  writeManifest(output, "theses", options, files, {
    scenario: join("theses", finding.id), fingerprint: digestOfWords([json]), seed, replicates,
    narratives: narratives.map(({ id }) => id),
  });
}
