import { existsSync, lstatSync, mkdirSync, writeSync } from "node:fs";
import { folderWords } from "../../../dictionary/cli-words.ts";
import { sweepStoreWords } from "../../../dictionary/sweep-store-words.ts";
import { EXIT, misused, refusedDisk, Refusal } from "../../exit.ts";
import { isFile, shown } from "../../files/disk-files.ts";

const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];

/** Does something to a file; what the disk refuses is told with its name, and is no fault. */
export function onDisk<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    if (FULL.includes(code)) {
      throw new Refusal(refusedDisk(code), sweepStoreWords.diskFull(shown(path), code));
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

/**
 * Refuses a place for a file of ours where something else stands: a folder, a pipe, a device, a
 * link to one of these or to nothing. It is somebody's, and may never end when it is read.
 */
export function refuseOddity(path: string): void {
  const isThere = onDisk(path, () => lstatSync(path, { throwIfNoEntry: false })) !== undefined;
  if (!isThere || isFile(path)) return;
  throw new Refusal(EXIT.input, sweepStoreWords.oddity(shown(path)));
}

/** A name beside a file under which it, or a part of it, may be kept. */
export function asidePath(path: string): string {
  let aside = `${path}.torn`;
  for (let n = 2; existsSync(aside); n++) aside = `${path}.torn-${n}`;
  return aside;
}
