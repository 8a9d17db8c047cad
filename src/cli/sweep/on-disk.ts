import { mkdirSync, writeSync } from "node:fs";
import { folderWords } from "../../dictionary/cli-words.ts";
import { sweepStoreWords } from "../../dictionary/sweep-store-words.ts";
import { EXIT, misused, Refusal } from "../exit.ts";
import { shown } from "../files/disk-files.ts";

const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];

/** Does something to a file; what the disk refuses is told with its name, and is no fault. */
export function onDisk<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    if (FULL.includes(code)) {
      throw new Refusal(EXIT.input, sweepStoreWords.diskFull(shown(path), code));
    }
    throw new Refusal(EXIT.input, folderWords.cannotWrite(shown(path), code));
  }
}

/** Makes a folder and those above it. */
export function makeFolders(folder: string): void {
  onDisk(folder, () => {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST" || code === "ENOTDIR") {
        throw misused(folderWords.notFolder(shown(folder)));
      }
      throw error;
    }
  });
}

/** Writes all bytes at the end of what was written before. */
export function writeAll(file: number, bytes: Uint8Array, position: number | null): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(file, bytes, written, bytes.length - written,
      position === null ? null : position + written);
  }
}
