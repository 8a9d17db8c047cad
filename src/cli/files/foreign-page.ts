import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { foreignFileWords } from "../../dictionary/foreign-file-words.ts";
import { EXIT, refusedDisk, Refusal } from "../exit.ts";
import { folderWords } from "../../dictionary/cli-words.ts";
import { shown } from "./disk-files.ts";

/** What stands near the head of every page that `plenary studio` writes. */
const MARK = '<meta name="generator" content="Plenary">';
const HEAD = 512;

/**
 * Refuses the place of a page where a folder stands, or anything that is no page of ours; a link
 * is none, wherever it leads. What lies below a file is refused as well.
 */
export function refuseForeignPage(path: string): void {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isDirectory()) {
      throw new Refusal(EXIT.input, foreignFileWords.folderThere(shown(path)));
    }
    if (!stats.isFile() || !headOf(path).includes(MARK)) {
      throw new Refusal(EXIT.input, foreignFileWords.page(shown(path)));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") {
      throw new Refusal(EXIT.input, foreignFileWords.belowFile(shown(path)));
    }
    throw new Refusal(refusedDisk(code), folderWords.cannotWrite(shown(path), code));
  }
}

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
