import type { Options } from "../../arguments.ts";
import { diskFiles } from "../../files/disk-files.ts";
import { writeManifest } from "../../files/manifest.ts";
import type { Output } from "../../files/output.ts";
import type { FinishedPart } from "./finish-part.ts";

/**
 * Writes the manifest of a sweep's folder: its inputs are those that the cells rest on. It counts
 * as incomplete until the report stands beside the tables and is listed too.
 */
export function writeSweepManifest(
  output: Output, command: "sweep" | "merge", options: Options,
  { facts, files, failed, unmade }: FinishedPart,
): void {
  const { sweep, cells, rows, digest, inputs } = facts;
  for (const file of files) output.adopt(file);
  writeManifest(output, command, options, { ...diskFiles(), inputs: () => [...inputs] }, {
    scenario: sweep.id, fingerprint: digest, seed: sweep.seed, design: sweep.design,
    replicates: sweep.rule, cells, rows, failed: { replicates: failed, cells: unmade },
    incomplete: true,
  });
}
