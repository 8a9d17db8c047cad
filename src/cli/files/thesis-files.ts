import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { nearest } from "../../base/nearest.ts";
import { byCode } from "../../base/order.ts";
import type { Problem } from "../../base/problem.ts";
import { thesisWords } from "../../dictionary/thesis-words.ts";
import { loadTheses, type LoadedThesis } from "../../scenario/load-theses.ts";
import type { ThesisFile } from "../../scenario/thesis-file.ts";
import { BadInput, EXIT, Refusal } from "../exit.ts";
import { isFile, isFolder, type DiskFiles } from "./disk-files.ts";
import { topAbove } from "./roots.ts";

/** A group of claims as read from its file. */
export interface ThesisGroup {
  readonly path: string;
  readonly file: ThesisFile;
  readonly theses: readonly LoadedThesis[];
  /** Its text by the name that places give the file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The theses that come with the program. */
const OURS = fileURLToPath(new URL("../../../theses", import.meta.url));

/** Files in the folder of theses that are no group of claims. */
const NO_GROUP = new Set(["base.yaml", "security-preference.yaml"]);

/** The folder of theses above the current one, else the program's own. */
export function thesisFolder(): string {
  const top = topAbove(process.cwd());
  const near = top === undefined ? OURS : join(top, "theses");
  return isFolder(near) ? near : OURS;
}

/**
 * The claims that the words name: groups, ids of claims, or paths of files; all of them without
 * words. Mistakes in any file are thrown together.
 */
export function readTheses(words: readonly string[], files: DiskFiles): ThesisGroup[] {
  const named = words.filter((word) => isFile(resolve(word))).map((word) => resolve(word));
  const wanted = words.filter((word) => !isFile(resolve(word)));
  const paths = words.length > 0 && wanted.length === 0 ? named
    : [...new Set([...groupFiles(thesisFolder()), ...named])];
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const groups = paths.flatMap((path): ThesisGroup[] => {
    const loaded = loadTheses(path, files);
    problems.push(...loaded.problems);
    for (const [name, text] of loaded.texts) texts.set(name, text);
    return loaded.file === undefined ? []
      : [{ path, file: loaded.file, theses: loaded.theses, texts: loaded.texts }];
  });
  // Only where all groups are read is it known which claims there are to answer.
  if (words.length === 0) problems.push(...danglingCounters(groups));
  if (problems.length > 0) throw new BadInput(problems, texts);
  return wanted.length === 0 ? groups : picked(groups, wanted, named);
}

/** Claims that answer none, or themselves. */
function danglingCounters(groups: readonly ThesisGroup[]): Problem[] {
  const all = groups.flatMap(({ theses }) => theses);
  const ids = new Set(all.map(({ thesis }) => thesis.id));
  return all.flatMap(({ thesis: { id, counters }, place }): Problem[] =>
    (counters === undefined || (ids.has(counters) && counters !== id) ? []
      : [{ place, message: thesisWords.noCounter(counters, nearest(counters, ids)) }]));
}

function groupFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".yaml") && !NO_GROUP.has(name))
    .sort(byCode).map((name) => join(folder, name));
}

function picked(
  groups: readonly ThesisGroup[], wanted: readonly string[], named: readonly string[],
): ThesisGroup[] {
  const known = groups.flatMap(({ file, theses }) =>
    [file.group, ...theses.map(({ thesis }) => thesis.id)]);
  for (const word of wanted) {
    if (!known.some((id) => same(id, word))) {
      throw new Refusal(EXIT.input, thesisWords.unknown(word, nearest(word, known)));
    }
  }
  return groups.flatMap((group): ThesisGroup[] => {
    const whole = named.includes(group.path)
      || wanted.some((word) => same(word, group.file.group));
    const theses = whole ? group.theses
      : group.theses.filter(({ thesis }) => wanted.some((word) => same(word, thesis.id)));
    return theses.length === 0 ? [] : [{ ...group, theses }];
  });
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The verdicts as last published beside the theses: by id; empty where none are. */
export function publishedVerdicts(files: DiskFiles): ReadonlyMap<string, string> {
  const bytes = files.read(join(thesisFolder(), "verdicts.json"));
  if (bytes === undefined) return new Map();
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null;
    return new Map(Object.entries(found ?? {}).flatMap(([id, verdict]): [string, string][] =>
      (typeof verdict === "string" ? [[id, verdict]] : [])));
  } catch {
    return new Map();
  }
}
