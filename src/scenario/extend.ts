import { fileWords } from "../dictionary/file-words.ts";
import { libraryWords } from "../dictionary/library-words.ts";
import { draw } from "./draw.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, stringOf, withEntry,
  type Located, type LocatedMap,
} from "./located.ts";
import { applyChanges, type Change } from "./set.ts";
import { shapeProblems } from "./shape-problem.ts";
import { whatif } from "./whatif.ts";

const LONGEST_CHAIN = 64;

/** A scenario's tree with every what-if applied, and the tree it all began with. */
export interface Extended {
  readonly tree: LocatedMap;
  readonly root: LocatedMap;
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

function withList(
  tree: LocatedMap, change: LocatedMap, key: string,
  keep: (earlier: Located, later: readonly Located[]) => boolean,
): LocatedMap {
  const entry = entryOf(change, key);
  if (entry?.node.kind !== "list") return tree;
  const later = entry.node.items;
  const kept = itemsOf(childOf(tree, key)).filter((one) => keep(one, later));
  const node: Located = { ...entry.node, items: [...kept, ...later] };
  return withEntry(tree, key, { key: entry.key, node });
}

/** Lays one what-if over the tree it extends: set, then decisions, absences and events. */
function applyWhatIf(session: Session, base: LocatedMap, change: LocatedMap): LocatedMap {
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
  tree = withList(tree, change, "decisions", (earlier, later) =>
    !later.some((one) => covers(one, earlier)));
  tree = withList(tree, change, "absent", (earlier, later) =>
    !later.some((one) => stringOf(one) === stringOf(earlier)));
  return withList(tree, change, "events", () => true);
}

function partner(session: Session, change: LocatedMap): string | undefined {
  const node = childOf(change, "against");
  const written = stringOf(node);
  if (node === undefined || written === undefined) return undefined;
  const path = pathFrom(session, node.place, written);
  if (path === undefined || session.files.read(path) !== undefined) return path;
  return report(session, node.place, fileWords.missing(session.files.display(path)));
}

/** The file's tree, its libraries drawn and everything it extends below it. */
export function extend(session: Session, path: string): Extended | undefined {
  const chain: LocatedMap[] = [];
  const seen = new Set<string>();
  let at: string | undefined = path;
  let asked: Located | undefined;
  while (at !== undefined) {
    if (seen.has(at) && asked) {
      return report(session, asked.place, fileWords.cycle(stringOf(asked) ?? ""));
    }
    if (asked && seen.size >= LONGEST_CHAIN) return report(session, asked.place, fileWords.chain);
    seen.add(at);
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
  const isLibrary = entryOf(last, "library");
  if (isLibrary !== undefined) return report(session, isLibrary.key, libraryWords.isLibrary);
  const root = draw(session, last);
  let tree = root;
  for (const change of [...chain].reverse()) tree = applyWhatIf(session, tree, change);
  const against = chain[0] === undefined ? undefined : partner(session, chain[0]);
  return against === undefined ? { tree, root } : { tree, root, against };
}
