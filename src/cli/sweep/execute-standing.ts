import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../version.ts";
import type { Study } from "./study.ts";

/** What a folder's manifest says of a sweep that is complete. */
export interface Standing {
  /** Replicates that failed, and cells that could not be made. */
  readonly failed: { readonly replicates: number; readonly cells: number };
}

/**
 * What stands in a folder, when it is all that this study would write again: the same inputs,
 * seed and rule, and every file as its manifest lists it. Else undefined.
 */
export function standingIn(folder: string, study: Study): Standing | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
      readonly incomplete?: boolean;
    } & Standing & Readonly<Record<string, unknown>>;
    const { rule, seed, design } = study.sweep;
    const same = Object.entries({
      plenary: VERSION, inputs: study.inputs(), seed, replicates: rule, design,
    }).every(([name, value]) => JSON.stringify(manifest[name]) === JSON.stringify(value));
    const { files, incomplete } = manifest;
    const whole = incomplete !== true && files.some(({ path }) => path === "outcomes.parquet")
      && files.every(({ path, sha256 }) => digestOf(join(folder, path)) === sha256);
    return same && whole ? { failed: manifest.failed } : undefined;
  } catch {
    // No manifest, or none that can be read: everything is written again.
    return undefined;
  }
}

function digestOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
