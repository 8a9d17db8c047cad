import type { Atlas } from "../../analysis/atlas-finding.ts";
import { atlasGallery } from "../../figure/atlas-gallery.ts";
import { atlasReport } from "../../report/atlas-report.ts";
import { atlasTable } from "../../report/atlas-table.ts";
import { csvOf } from "../../report/csv.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { commandLine, FIGURES } from "../files/basis.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { writeFigures, writeTable } from "../files/gallery.ts";
import { digestOfWords, writeManifest } from "../files/manifest.ts";
import type { Output } from "../files/output.ts";
import { VERSION } from "../version.ts";
import { atlasJson } from "./atlas-json.ts";

interface FinishedAtlas {
  readonly atlas: Atlas;
  readonly files: DiskFiles;
  readonly words: readonly string[];
  readonly interrupted: boolean;
}

/** Writes the atlas as JSON and CSV, its figures with their tables, the report, the manifest. */
export async function writeAtlas(
  output: Output, options: Options, console: Console, finished: FinishedAtlas,
): Promise<void> {
  const { atlas, files, words, interrupted } = finished;
  const { seed, replicates } = atlas;
  const json = `${JSON.stringify(atlasJson(atlas), null, 1)}\n`;
  output.write("atlas.json", json);
  output.write("atlas.csv", csvOf(atlasTable(atlas)));
  const figures = atlasGallery(atlas);
  for (const { id, table } of figures) writeTable(output, id, table);
  const drawn = await writeFigures(output, figures, console);
  const agents = options.text("agents");
  const numbers = { replicates, seed, ...(agents === undefined ? {} : { agents }) };
  const command = commandLine(["atlas", ...words], options, numbers);
  output.write("report.html", atlasReport(atlas, drawn, {
    command, version: VERSION, figures: FIGURES, language: console.language,
  }));
  writeManifest(output, "atlas", options, files, {
    scenario: "atlas", fingerprint: digestOfWords([json]), seed, replicates,
    scenarios: atlas.scenarios.map(({ id }) => id),
    ...(interrupted && { interrupted }),
  });
}
