import { fileWords } from "../dictionary/file-words.ts";
import { libraryWords } from "../dictionary/library-words.ts";
import { sweepFileWords } from "../dictionary/sweep-file-words.ts";
import { draw } from "./draw.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import { LIBRARY_KINDS } from "./library.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, stringOf, withEntry,
  type Entry, type Located, type LocatedMap,
} from "./located.ts";
import type { SeenThrough } from "./overlay.ts";
import { applyChanges, type Change } from "./set.ts";
import { shapeProblems } from "./shape-problem.ts";
import { whatif } from "./whatif.ts";

const LONGEST_CHAIN = 64;

/** A scenario's tree with every what-if applied, and the tree it all began with. */
export interface Extended {
  readonly tree: LocatedMap;
  readonly root: LocatedMap;
  /** Parameters that the presets of its forums give. */
  readonly presets: ReadonlyMap<string, Entry>;
  readonly narrative?: SeenThrough;
  readonly against?: string;
}

/** Whether a decision reaches everything that an earlier one does. */
function covers(later: Located, earlier: Located): boolean {
  const said = (node: Located, key: string) => stringOf(childOf(node, key));
  if (said(later, "agent") !== said(earlier, "agent")) return false;
  return ["forum", "date"].every((key) => {
    const scope = said(later, key);
    return scope === undefined || scope === said(earlier, key);
  });
}

const SCOPE = new Set(["agent", "forum", "date"]);
/** Whether it signs at all is said in two ways. */
const CHOICE = ["signs", "walksOut"];

/** What later decisions leave of an earlier one: all that they do not speak of. */
function remaining(earlier: Located, later: readonly Located[]): Located[] {
  if (earlier.kind !== "map") return [earlier];
  const replaced = new Set<string>();
  for (const one of later) {
    if (!covers(one, earlier)) continue;
    for (const [key] of entriesOf(one)) {
      for (const same of CHOICE.includes(key) ? CHOICE : [key]) replaced.add(same);
    }
  }
  const said = [...earlier.entries].filter(([key]) => !SCOPE.has(key));
  const kept = said.filter(([key]) => !replaced.has(key));
  if (kept.length === said.length) return [earlier];
  if (kept.length === 0) return [];
  const scope = [...earlier.entries].filter(([key]) => SCOPE.has(key));
  return [{ ...earlier, entries: new Map([...scope, ...kept]) }];
}

function withList(
  tree: LocatedMap, change: LocatedMap, key: string,
  left: (earlier: Located, later: readonly Located[]) => readonly Located[],
): LocatedMap {
  const entry = entryOf(change, key);
  if (entry?.node.kind !== "list") return tree;
  const later = entry.node.items;
  const kept = itemsOf(childOf(tree, key)).flatMap((one) => left(one, later));
  const node: Located = { ...entry.node, items: [...kept, ...later] };
  return withEntry(tree, key, { key: entry.key, node });
}

/** The earlier item, unless a later one says the same of `said`. */
function unlessSaid(said: (node: Located) => string | undefined) {
  return (earlier: Located, later: readonly Located[]): readonly Located[] => {
    const id = said(earlier);
    return id !== undefined && later.some((one) => said(one) === id) ? [] : [earlier];
  };
}

/** Lays one what-if over the tree it extends: set, then decisions, absences and events. */
export function applyWhatIf(session: Session, base: LocatedMap, change: LocatedMap): LocatedMap {
  let tree = base;
  for (const key of ["id", "title", "summary"]) {
    const entry = entryOf(change, key);
    if (entry !== undefined) tree = withEntry(tree, key, entry);
  }
  const sources = entryOf(change, "sources");
  if (sources?.node.kind === "map") {
    const known = entriesOf(childOf(tree, "sources"));
    const entries = new Map([...known, ...sources.node.entries]);
    tree = withEntry(tree, "sources", { key: sources.key, node: { ...sources.node, entries } });
  }
  const changes: Change[] = entriesOf(childOf(change, "set")).map(([path, { key, node }]) => ({
    path, place: key, value: node,
  }));
  tree = applyChanges(tree, changes, session.problems);
  tree = withList(tree, change, "decisions", remaining);
  tree = withList(tree, change, "absent", unlessSaid(stringOf));
  return withList(tree, change, "events", unlessSaid((event) => stringOf(childOf(event, "id"))));
}

function partner(session: Session, change: LocatedMap): string | undefined {
  const node = childOf(change, "against");
  const written = stringOf(node);
  if (node === undefined || written === undefined) return undefined;
  const path = pathFrom(session, node.place, written);
  if (path === undefined || session.files.read(path) !== undefined) return path;
  return report(session, node.place, fileWords.missing(session.files.display(path)));
}

/** Reports a file that a scenario rests on and that is none itself. */
function isOther(session: Session, tree: LocatedMap): boolean {
  const kind = LIBRARY_KINDS.find((key) => entryOf(tree, key) !== undefined) ?? "agents";
  for (const [key, message] of [
    ["library", libraryWords.isLibrary(kind)], ["preset", libraryWords.isPreset],
    ["narrative", libraryWords.isNarrative], ["sweep", sweepFileWords.isSweep],
  ] as const) {
    const entry = entryOf(tree, key);
    if (entry === undefined) continue;
    report(session, entry.key, message);
    return true;
  }
  return false;
}

/**
 * The file's tree, its libraries drawn, a narrative (a path that `Files.read` takes) laid over
 * its agents, and everything it extends below it.
 */
export function extend(session: Session, path: string, narrative?: string): Extended | undefined {
  const chain: LocatedMap[] = [];
  const passed = new Set<string>();
  let at: string | undefined = path;
  let asked: Located | undefined;
  while (at !== undefined) {
    if (passed.has(at) && asked) {
      return report(session, asked.place, fileWords.cycle(stringOf(asked) ?? ""));
    }
    if (asked && passed.size >= LONGEST_CHAIN) {
      return report(session, asked.place, fileWords.chain);
    }
    passed.add(at);
    const tree = treeOf(session, at, asked?.place);
    if (tree?.kind !== "map") return undefined;
    chain.push(tree);
    asked = childOf(tree, "extends");
    if (asked === undefined) break;
    add(session, shapeProblems(tree, whatif));
    const written = stringOf(asked);
    at = written === undefined ? undefined : pathFrom(session, asked.place, written);
    if (at === undefined) return undefined;
  }
  const last = chain.pop();
  if (last === undefined) return undefined;
  if (isOther(session, last)) return undefined;
  const whole = draw(session, last, narrative);
  const { tree: root, parameters: presets } = whole;
  let tree = root;
  for (const change of [...chain].reverse()) tree = applyWhatIf(session, tree, change);
  const against = chain[0] === undefined ? undefined : partner(session, chain[0]);
  return {
    tree, root, presets,
    ...(whole.narrative && { narrative: whole.narrative }),
    ...(against !== undefined && { against }),
  };
}
