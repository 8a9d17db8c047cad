import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { safe } from "../../base/columns.ts";
import { nearest } from "../../base/nearest.ts";
import { byCode } from "../../base/order.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import { EXIT, refused } from "../exit.ts";
import { isFile } from "./disk-files.ts";
import { topAbove } from "./roots.ts";

const ENDING = ".yaml";
/** The narratives that come with the program. */
const OURS = fileURLToPath(new URL("../../../scenarios/narratives", import.meta.url));

/**
 * The file of a narrative: the word is a path, or the name of a file in the folder
 * scenarios/narratives above the scenario at `path`, else of one that comes with the program.
 */
export function narrativePath(word: string, path: string): string {
  if (/[/\\]|\.ya?ml$/.test(word)) return resolve(word);
  const top = topAbove(dirname(resolve(path)));
  const folders = [...(top === undefined ? [] : [join(top, "scenarios", "narratives")]), OURS];
  const found = folders.map((folder) => join(folder, word + ENDING)).find(isFile);
  if (found !== undefined) return found;
  const names = [...new Set(folders.flatMap(namesIn))].sort(byCode);
  throw refused(EXIT.input,
    [stateWords.unknownNarrative(safe(word), names, nearest(word, names))]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ENDING))
      .map((name) => basename(name, ENDING));
  } catch {
    // No such folder: no narrative stands there.
    return [];
  }
}

/** Every narrative that is found by name: those near `start`, and those of the program. */
export function narrativeFiles(start: string): { readonly id: string; readonly path: string }[] {
  const top = topAbove(start);
  const near = top === undefined ? [] : namesIn(join(top, "scenarios", "narratives"));
  const folder = near.length > 0 && top !== undefined
    ? join(top, "scenarios", "narratives") : OURS;
  return namesIn(folder).sort(byCode).map((id) => ({ id, path: join(folder, id + ENDING) }));
}
