import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/problem.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { setWords } from "../dictionary/set-words.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import {
  childOf, entriesOf, entryOf, locate, modeOf, plainValue, stringOf, withEntry,
  type Entry, type Located, type LocatedMap,
} from "./located.ts";
import {
  isWorldParameter, replaced, setsInUse, type ParameterLayer,
} from "./parameter-layer.ts";
import { OWN_SET, PARAMETER_SETS, parameterFile } from "./parameter-set.ts";
import type { Resolution, UsedSet } from "./scenario.ts";
import { shapeProblems } from "./shape-problem.ts";
import { WORLD_SETS } from "./world-set.ts";

/** The file name under which the command line's parameter set is shown. */
export const USE_FILE = "--use";

interface Layer extends ParameterLayer {
  readonly named: Located;
  readonly values: Located;
}

function layerOf(
  id: string, legitimacy: number | undefined, values: Located, named: Located,
): Layer {
  const names = entriesOf(values).map(([name]) => name);
  return { id, names, values, named, ...(legitimacy !== undefined && { legitimacy }) };
}

function layerOfFile(session: Session, named: Located, path: string): Layer | undefined {
  const tree = treeOf(session, path, named.place);
  if (tree === undefined) return undefined;
  add(session, shapeProblems(tree, parameterFile));
  const values = childOf(tree, "values");
  const id = stringOf(childOf(tree, "id"));
  if (values === undefined || id === undefined) return undefined;
  return layerOf(id, modeOf(childOf(tree, "legitimacy")), values, named);
}

function layerNamed(session: Session, named: Located, given: boolean): Layer | undefined {
  const name = stringOf(named);
  if (name === undefined) return undefined;
  const built = PARAMETER_SETS.find(({ id }) => id === name);
  const world = WORLD_SETS.find(({ id }) => id === name);
  const known = built ?? world;
  if (known !== undefined) {
    return layerOf(known.id, built?.legitimacy, locate(known.values, named.place), named);
  }
  if (given && /[/\\.]/.test(name)) return layerOfFile(session, named, name);
  if (/[/\\]|\.ya?ml$/.test(name)) {
    const path = pathFrom(session, named.place, name);
    return path === undefined ? undefined : layerOfFile(session, named, path);
  }
  const near = nearest(name, [...PARAMETER_SETS, ...WORLD_SETS].map(({ id }) => id));
  const message = problemWords.suggest(setWords.unknownSet(name), near);
  return report(session, named.place, message);
}

function layersOf(session: Session, use: Located | undefined, given: boolean): Layer[] {
  const named = use === undefined ? [] : use.kind === "list" ? use.items : [use];
  return named.flatMap((one) => {
    const layer = layerNamed(session, one, given);
    return layer === undefined ? [] : [layer];
  });
}

/** The sets that the command line names, separated by commas, each at its own place. */
function givenList(given: string): Located {
  const items: Located[] = [];
  let column = 1;
  for (const name of given.split(",")) {
    const place: Place = { file: USE_FILE, line: 1, column, length: Math.max(1, name.length) };
    items.push(locate(name.trim(), place));
    column += name.length + 1;
  }
  const place: Place = { file: USE_FILE, line: 1, column: 1, length: Math.max(1, given.length) };
  return { kind: "list", place, items };
}

/** The name of one set, or the list of several. */
function useOf(layers: readonly Layer[], place: Place): Located {
  const [first, ...more] = layers.map(({ named }) => named);
  if (first !== undefined && more.length === 0) return first;
  return { kind: "list", place, items: layers.map(({ named }) => named) };
}

export interface Used {
  readonly tree: LocatedMap;
  readonly resolution: Omit<Resolution, "hindsight">;
}

/**
 * Lays the single parameters of a scenario over those of its forums' presets, these over the sets
 * it uses. `given` replaces sets that the file names (see `replaced`); a path in it is what
 * `Files.read` takes.
 */
export function useParameters(
  session: Session, tree: LocatedMap, presets: ReadonlyMap<string, Entry>, given?: string,
): Used {
  const entry = entryOf(tree, "parameters");
  const own = new Map(presets);
  for (const [key, value] of entriesOf(entry?.node)) if (key !== "use") own.set(key, value);
  const written = childOf(entry?.node, "use");
  const filed = layersOf(session, written, false);
  const layers = given === undefined ? filed
    : replaced(filed, layersOf(session, givenList(given), true));
  const { changed, ...sets } = setsInUse(layers, OWN_SET);
  const single = [...own.keys()].filter((name) => !isWorldParameter(name));
  const resolution: Omit<Resolution, "hindsight"> = {
    ...sets,
    ownParameters: [...new Set([...single, ...changed])],
    usedSets: layers.map(({ id, legitimacy, values }): UsedSet => {
      const plain = plainValue(values) as UsedSet["values"];
      return legitimacy === undefined ? { id, values: plain } : { id, legitimacy, values: plain };
    }),
    singleParameters: [...own.keys()],
  };
  const place: Place = entry?.node.place ?? { file: USE_FILE, line: 1, column: 1, length: 1 };
  const sound = entry === undefined || entry.node.kind === "map";
  const nothing = entry === undefined && own.size === 0 && layers.length === 0;
  if (!sound || nothing) return { tree, resolution };
  const values = new Map<string, Entry>();
  const use = given === undefined ? written : useOf(layers, place);
  if (use !== undefined) values.set("use", { key: use.place, node: use });
  for (const layer of layers) {
    for (const [key, value] of entriesOf(layer.values)) values.set(key, value);
  }
  for (const [key, value] of own) values.set(key, value);
  const node: Located = { kind: "map", place, entries: values };
  return { tree: withEntry(tree, "parameters", { key: entry?.key ?? place, node }), resolution };
}
