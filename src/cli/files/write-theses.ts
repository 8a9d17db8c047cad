import { join } from "node:path";
import { outcomeOf, type ThesisFinding } from "../../engine.ts";
import { thesesGallery } from "../../figure/theses-gallery.ts";
import { thesesReport } from "../../report/theses-report.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { VERSION } from "../version.ts";
import { commandLine, FIGURES } from "./basis.ts";
import type { DiskFiles } from "./disk-files.ts";
import { writeFigures, writeTable } from "./gallery.ts";
import { digestOfWords, writeManifest } from "./manifest.ts";
import type { Output } from "./output.ts";
import type { ThesisGroup } from "./thesis-files.ts";
import type { ThesisEffort } from "../theses/play-thesis.ts";

interface FinishedTheses {
  readonly groups: readonly ThesisGroup[];
  readonly findings: readonly ThesisFinding[];
  readonly effort: ThesisEffort;
  readonly published: ReadonlyMap<string, string>;
  readonly files: DiskFiles;
}

/** Writes findings, verdicts, tables, figures and the report, the manifest last. */
export async function writeTheses(
  output: Output, options: Options, console: Console, finished: FinishedTheses,
): Promise<void> {
  const { groups, findings, effort, published, files } = finished;
  const { seed, replicates } = effort;
  const json = `${JSON.stringify({ theses: findings }, null, 2)}\n`;
  output.write("theses.json", json);
  const verdicts = findings.map((finding) => [finding.id, outcomeOf(finding)]);
  output.write("verdicts.json", `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`);
  const told = groups.map(({ file }) => file);
  const figures = thesesGallery(told, findings);
  for (const { id, table } of figures) writeTable(output, id, table);
  const drawn = await writeFigures(output, figures, console);
  const command = commandLine(["theses", ...options.words.slice(1)], options,
    { replicates, seed });
  output.write("report.html", thesesReport({
    groups: told, findings, published, effort,
    command, version: VERSION, figures: FIGURES, language: console.language,
  }, drawn));
  writeManifest(output, "theses", options, files, {
    scenario: join("theses"), fingerprint: digestOfWords([json]), seed, replicates,
    models: effort.models, draws: effort.draws,
    narratives: effort.narratives.map(({ id }) => id),
  });
}
