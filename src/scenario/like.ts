import { libraryWords } from "../dictionary/library-words.ts";
import { pathsOf } from "./draw-library.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import { nativeForum, type Present } from "./foreign.ts";
import { forum } from "./forum.ts";
import { childOf, entriesOf, entryOf, stringOf, type Entry, type Located } from "./located.ts";
import { merge } from "./merge.ts";
import { preset } from "./preset.ts";
import { shapeProblems } from "./shape-problem.ts";

/** What the presets of a scenario's forums bring besides the forums' own keys. */
export interface Presets {
  readonly parameters: Map<string, Entry>;
  readonly sources: Map<string, Entry>;
}

function presetTree(session: Session, from: Located): Located | undefined {
  const written = stringOf(from);
  if (written === undefined) return undefined;
  const path = pathFrom(session, from.place, written);
  const tree = path === undefined ? undefined : treeOf(session, path, from.place);
  if (tree === undefined) return undefined;
  if (entryOf(tree, "preset") === undefined) {
    return report(session, from.place, libraryWords.notPreset(written));
  }
  add(session, shapeProblems(tree, preset));
  return tree;
}

/** A forum with what the presets that it is `like` say where it says nothing itself. */
export function likePresets(
  session: Session, entry: Entry, present: Present, presets: Presets,
): Entry {
  const { node } = entry;
  if (node.kind !== "map") return entry;
  const like = childOf(node, "like");
  if (like === undefined) return entry;
  let under: Located | undefined;
  for (const one of pathsOf(like)) {
    const tree = presetTree(session, one);
    const said = childOf(tree, "forum");
    if (said?.kind === "map") under = merge(under, nativeForum(said, present), forum);
    for (const [id, value] of entriesOf(childOf(tree, "parameters"))) {
      presets.parameters.set(id, value);
    }
    for (const [id, value] of entriesOf(childOf(tree, "sources"))) presets.sources.set(id, value);
  }
  const own = { ...node, entries: new Map([...node.entries].filter(([key]) => key !== "like")) };
  return { key: entry.key, node: { ...merge(under, own, forum), place: node.place } };
}
