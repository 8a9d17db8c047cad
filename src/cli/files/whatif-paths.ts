import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Label } from "../../base/label.ts";
import { nearest } from "../../base/nearest.ts";
import { byCode } from "../../base/order.ts";
import { safe } from "../../base/columns.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import { EXIT, misused, refused } from "../exit.ts";
import { isFile, scenarioPath, shown } from "./disk-files.ts";

const ENDING = ".yaml";

/** All what-ifs of the folder beside a base; refuses where there are none. */
export function whatifsBeside(base: string): string[] {
  const folder = folderBeside(base);
  const names = namesIn(folder);
  if (names.length === 0) throw misused(stateWords.noWhatifs(shown(folder)));
  return names.map((name) => join(folder, name + ENDING));
}

/**
 * The what-ifs that the command line names: files and folders, else the names of files in the
 * folder beside the base, with or without their ending. Refuses all that are neither, at once.
 */
export function whatifsNamed(words: readonly string[], base: string): string[] {
  const folder = folderBeside(base);
  const unknown: Label[] = [];
  const paths = words.map((word) => {
    const path = scenarioPath(word);
    if (isFile(path)) return path;
    const name = basename(word, ENDING);
    const beside = join(folder, name + ENDING);
    if (name === word.replace(/\.yaml$/, "") && isFile(beside)) return beside;
    const near = nearest(name, namesIn(folder));
    unknown.push(stateWords.unknownWhatif(safe(word), shown(folder), near));
    return path;
  });
  if (unknown.length > 0) throw refused(EXIT.input, unknown);
  return paths;
}

function folderBeside(base: string): string {
  return join(dirname(base), "whatif");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING) && !name.startsWith("."))
      .map((name) => basename(name, ENDING)).sort(byCode);
  } catch {
    // No such folder: no what-if stands there.
    return [];
  }
}
