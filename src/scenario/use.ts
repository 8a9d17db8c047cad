import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/problem.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { setWords } from "../dictionary/set-words.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import {
  childOf, entriesOf, entryOf, locate, modeOf, stringOf, withEntry,
  type Entry, type Located, type LocatedMap,
} from "./located.ts";
import { OWN_SET, PARAMETER_SETS, parameterFile } from "./parameter-set.ts";
import type { Resolution } from "./scenario.ts";
import { shapeProblems } from "./shape-problem.ts";

/** The file name under which the command line's parameter set is shown. */
export const USE_FILE = "--use";

interface UsedSet {
  readonly id: string;
  readonly legitimacy: number;
  readonly values: Located;
}

function setOfFile(session: Session, node: Located, path: string): UsedSet | undefined {
  const tree = treeOf(session, path, node.place);
  if (tree === undefined) return undefined;
  add(session, shapeProblems(tree, parameterFile));
  const values = childOf(tree, "values");
  const id = stringOf(childOf(tree, "id"));
  const legitimacy = modeOf(childOf(tree, "legitimacy")) ?? 1;
  return values === undefined || id === undefined ? undefined : { id, legitimacy, values };
}

function setNamed(session: Session, node: Located, given: string | undefined) {
  const name = stringOf(node);
  if (name === undefined) return undefined;
  const built = PARAMETER_SETS.find(({ id }) => id === name);
  if (built !== undefined) return { ...built, values: locate(built.values, node.place) };
  if (given !== undefined && /[/\\.]/.test(given)) return setOfFile(session, node, given);
  if (/[/\\]|\.ya?ml$/.test(name)) {
    const path = pathFrom(session, node.place, name);
    return path === undefined ? undefined : setOfFile(session, node, path);
  }
  const near = nearest(name, PARAMETER_SETS.map(({ id }) => id));
  const message = problemWords.suggest(setWords.unknownSet(name), near);
  return report(session, node.place, message);
}

export interface Used {
  readonly tree: LocatedMap;
  readonly resolution: Resolution;
}

/**
 * Lays the single parameters of a scenario over the set it uses. `given` replaces the set that
 * the file names; a path in it is what `Files.read` takes.
 */
export function useParameters(session: Session, tree: LocatedMap, given?: string): Used {
  const entry = entryOf(tree, "parameters");
  const own = entriesOf(entry?.node).filter(([key]) => key !== "use");
  const place: Place = { file: USE_FILE, line: 1, column: 1, length: given?.length ?? 1 };
  const named = given === undefined ? childOf(entry?.node, "use") : locate(given, place);
  const used = named === undefined ? undefined : setNamed(session, named, given);
  const resolution: Resolution = {
    parameterSet: used?.id ?? OWN_SET,
    defaultLegitimacy: used?.legitimacy ?? 1,
    ownParameters: own.map(([key]) => key),
  };
  const written = entry === undefined || entry.node.kind === "map";
  if (!written || (entry === undefined && named === undefined)) return { tree, resolution };
  const values = new Map<string, Entry>(named && [["use", { key: named.place, node: named }]]);
  for (const [key, value] of entriesOf(used?.values)) values.set(key, value);
  for (const [key, value] of own) values.set(key, value);
  const node: Located = { kind: "map", place: entry?.node.place ?? place, entries: values };
  const key = entry?.key ?? place;
  return { tree: withEntry(tree, "parameters", { key, node }), resolution };
}
