import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestAt } from "../../files/file-digest.ts";
import { VERSION } from "../../version.ts";
import type { Study } from "../study/study.ts";

/** What a folder's manifest says of a sweep that is complete. */
export interface Standing {
  /** Replicates that failed, and cells that could not be made. */
  readonly failed: { readonly replicates: number; readonly cells: number };
}

type Manifest = {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly incomplete?: boolean;
} & Standing & Readonly<Record<string, unknown>>;

/** What a sweep that ended well has left, whatever else. */
const OUTCOME = ["outcomes.parquet", "report.html"];

/**
 * What stands in a folder, when it is all that this study would write again: the same inputs,
 * seed and rule, and every file, the report too, as its manifest lists it. Else undefined:
 * everything is written again.
 */
export function standingIn(folder: string, study: Study): Standing | undefined {
  const manifest = manifestIn(folder);
  if (manifest === undefined || manifest.incomplete === true) return undefined;
  const { rule, seed, design } = study.sweep;
  const same = Object.entries({
    plenary: VERSION, inputs: study.inputs(), seed, replicates: rule, design,
  }).every(([name, value]) => JSON.stringify(manifest[name]) === JSON.stringify(value));
  const { files, failed } = manifest;
  const whole = same && OUTCOME.every((name) => files.some(({ path }) => path === name))
    && files.every(({ path, sha256 }) => digestAt(join(folder, path)) === sha256);
  return whole ? { failed } : undefined;
}

/** The manifest of a folder; undefined where there is none, or one that is not a sweep's. */
function manifestIn(folder: string): Manifest | undefined {
  try {
    const value = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
    const { files, failed } = value;
    const isOurs = Array.isArray(files) && typeof failed.replicates === "number"
      && typeof failed.cells === "number";
    return isOurs ? value : undefined;
  } catch {
    return undefined;
  }
}
