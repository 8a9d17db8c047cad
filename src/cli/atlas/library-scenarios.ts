import { readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { byCode } from "../../base/order.ts";
import { atlasWords } from "../../dictionary/atlas-words.ts";
import { EXIT, Refusal } from "../exit.ts";
import { isFile, scenarioPath, shown } from "../files/disk-files.ts";
import { isInside, topAbove, withSlashes } from "../files/roots.ts";

/** A scenario and its name in an atlas: its folder below the library. */
export interface LibraryScenario {
  readonly id: string;
  readonly path: string;
}

const FILE = "scenario.yaml";

/** The scenarios named, or every scenario.yaml below `scenarios/`, sub-folders included. */
export function libraryScenarios(words: readonly string[]): LibraryScenario[] {
  const top = join(topAbove(process.cwd()) ?? process.cwd(), "scenarios");
  const paths = words.length > 0 ? words.map(scenarioPath) : below(top);
  if (paths.length === 0) throw new Refusal(EXIT.input, atlasWords.noScenarios(shown(top)));
  const named = paths.map((path) => ({ path, id: idOf(path, top) }));
  const once = new Map(named.map((one) => [one.path, one]));
  return [...once.values()].sort((left, right) => byCode(left.id, right.id));
}

function idOf(path: string, top: string): string {
  const folder = dirname(path);
  const name = basename(path) === FILE ? folder : path.replace(/\.ya?ml$/, "");
  return isInside(top, name) ? withSlashes(relative(top, name)) : basename(name);
}

function below(folder: string): string[] {
  const own = join(folder, FILE);
  return [...(isFile(own) ? [own] : []), ...foldersIn(folder).flatMap(below)];
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    // Without a library there is nothing to find.
    return [];
  }
}
