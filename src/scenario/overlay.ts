import type { Label } from "../base/label.ts";
import type { Place } from "../base/problem.ts";
import { libraryWords } from "../dictionary/library-words.ts";
import { CONTENTS, entriesOn, mergeAll } from "./draw-library.ts";
import { add, report, treeOf, type Session } from "./files.ts";
import { nativeAgent, presentIn } from "./foreign.ts";
import {
  childOf, entriesOf, entryOf, plainValue, stringOf, withEntry, type Entry, type LocatedMap,
} from "./located.ts";
import { narrative } from "./narrative.ts";
import { shapeProblems } from "./shape-problem.ts";

/** The file name under which the command line's narrative is shown. */
export const NARRATIVE_FILE = "--narrative";

/** The narrative that a scenario is seen through. */
export interface SeenThrough {
  readonly id: string;
  readonly title: Label;
}

/** A scenario's tree as a narrative sees it. */
export interface Overlaid {
  readonly tree: LocatedMap;
  readonly narrative?: SeenThrough;
  readonly sources: ReadonlyMap<string, Entry>;
}

/** Lays a narrative over the agents that the tree has; `path` is what `Files.read` takes. */
export function overlay(
  session: Session, tree: LocatedMap, path: string | undefined, day: string,
): Overlaid {
  const bare: Overlaid = { tree, sources: new Map() };
  if (path === undefined) return bare;
  const asked: Place = { file: NARRATIVE_FILE, line: 1, column: 1, length: path.length };
  const told = treeOf(session, path, asked);
  if (told === undefined) return bare;
  if (entryOf(told, "narrative") === undefined) {
    report(session, told.place, libraryWords.notNarrative);
    return bare;
  }
  add(session, shapeProblems(told, narrative));
  const agents = entryOf(tree, "agents");
  const id = stringOf(childOf(told, "narrative"));
  const title = childOf(told, "title");
  if (agents?.node.kind !== "map" || id === undefined || title?.kind !== "map") return bare;
  const present = presentIn(tree);
  const over = new Map<string, Entry>();
  for (const [agent, { key, node }] of entriesOn(session, told, CONTENTS.agents, day)) {
    const known = agents.node.entries.has(agent);
    if (known) over.set(agent, { key, node: nativeAgent(node, present) });
  }
  const entries = mergeAll(agents.node.entries, over, CONTENTS.agents.schema);
  return {
    tree: withEntry(tree, "agents", { key: agents.key, node: { ...agents.node, entries } }),
    narrative: { id, title: plainValue(title) as Label },
    sources: new Map(entriesOf(childOf(told, "sources"))),
  };
}
