import { join, resolve } from "node:path";
import { fileName } from "../files/file-names.ts";
import { topAbove } from "../files/roots.ts";

/** Where a sweep's results go: `--out`, or runs/sweeps/<id> below the nearest scenarios. */
export function sweepFolder(out: string | undefined, id: string): string {
  if (out !== undefined) return resolve(out);
  const top = topAbove(process.cwd()) ?? process.cwd();
  return join(top, "runs", "sweeps", fileName(id));
}
