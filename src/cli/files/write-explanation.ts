import type { Explanation, Model } from "../../engine.ts";
import { explainGallery } from "../../figure/gallery.ts";
import { explainReport } from "../../report/explain-report.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { basisOf, commandLine } from "./basis.ts";
import { portable, type DiskFiles } from "./disk-files.ts";
import { writeFigures, writeTable } from "./gallery.ts";
import type { Source } from "./load-scenario.ts";
import { writeManifest } from "./manifest.ts";
import { openOutput } from "./output.ts";

interface FinishedExplanation {
  readonly source: Source;
  readonly files: DiskFiles;
  readonly model: Model;
  readonly explanation: Explanation;
}

/** Writes an explanation with its figure and report, the manifest last; the folder it stands in. */
export async function writeExplanation(
  out: string, options: Options, console: Console, finished: FinishedExplanation,
): Promise<string> {
  const { source, files, model, explanation } = finished;
  const { agent, seed, replicate, fingerprint, parameters } = explanation;
  const output = openOutput(out, explanation.scenario, "explain");
  output.write("explanation.json", `${JSON.stringify(explanation, null, 2)}\n`);
  const figures = explainGallery(explanation, model);
  for (const { id, table } of figures) writeTable(output, id, table);
  const drawn = await writeFigures(output, figures, console);
  const numbers = replicate === null ? { seed } : { replicate, seed };
  const command = commandLine(["explain", portable(source.path), agent], options, numbers);
  const basis = basisOf(source.scenario, command);
  output.write("report.html", explainReport(
    { explanation, model, answer: [], basis, language: console.language }, drawn));
  writeManifest(output, "explain", options, files, {
    scenario: portable(source.path), agent, fingerprint, seed, replicate, parameters,
  });
  return output.folder;
}
