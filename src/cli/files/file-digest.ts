import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** Bytes and SHA-256 of a file that may be too large to be held. Throws as the disk does. */
export function fileDigest(path: string): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  const chunk = new Uint8Array(1024 * 1024);
  let bytes = 0;
  try {
    for (let more = readSync(file, chunk); more > 0; more = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, more));
      bytes += more;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** SHA-256 of a file; of one that cannot be read, nothing. */
export function digestAt(path: string): string | undefined {
  try {
    return fileDigest(path).sha256;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return undefined;
  }
}
