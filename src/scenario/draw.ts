import { libraryWords } from "../dictionary/library-words.ts";
import { CONTENTS, drawForm, type Content } from "./draw-library.ts";
import { drawEvents } from "./draw-events.ts";
import { report, type Session } from "./files.ts";
import { presentIn } from "./foreign.ts";
import { likePresets, type Presets } from "./like.ts";
import {
  childOf, entriesOf, entryOf, stringOf, withEntry, type Entry, type LocatedMap,
} from "./located.ts";
import { overlay, type SeenThrough } from "./overlay.ts";

type Sources = Map<string, Entry>;

/** A scenario's tree with all that it draws on, and what came with that. */
export interface Whole {
  readonly tree: LocatedMap;
  /** Parameters that the presets of its forums give. */
  readonly parameters: ReadonlyMap<string, Entry>;
  readonly narrative?: SeenThrough;
}

function gather(sources: Sources, more: ReadonlyMap<string, Entry>): void {
  for (const [id, entry] of more) sources.set(id, entry);
}

/** The tree with one of its maps drawn from the libraries that it names. */
function drawn(
  session: Session, tree: LocatedMap, content: Content, day: string, sources: Sources,
): LocatedMap {
  const entry = entryOf(tree, content.key);
  const form = entry?.node;
  if (entry === undefined || form?.kind !== "map") return tree;
  const words = Object.keys(content.form.shape);
  if (!form.entries.has("from")) {
    for (const [id, one] of form.entries) {
      if (words.includes(id)) report(session, one.key, libraryWords.noFrom(id, content.key));
    }
    return tree;
  }
  for (const [id, one] of form.entries) {
    if (!words.includes(id) && one.node.kind === "map") {
      report(session, one.key, libraryWords.mixed(id, content.key));
    }
  }
  const entries = new Map([...form.entries].filter(([id, { node }]) =>
    words.includes(id) || node.kind !== "map"));
  const result = drawForm(session, { ...form, entries }, content, day, presentIn(tree));
  gather(sources, result.sources);
  const node = { kind: "map", place: form.place, entries: result.entries } as const;
  return withEntry(tree, content.key, { key: entry.key, node });
}

function withEvents(
  session: Session, tree: LocatedMap, start: string, sources: Sources,
): LocatedMap {
  const entry = entryOf(tree, "events");
  if (entry?.node.kind !== "map") return tree;
  const { list, sources: more } = drawEvents(session, entry.node, start, presentIn(tree));
  gather(sources, more);
  return withEntry(tree, "events", { key: entry.key, node: list });
}

function withPresets(session: Session, tree: LocatedMap, presets: Presets): LocatedMap {
  const entry = entryOf(tree, "forums");
  if (entry?.node.kind !== "map") return tree;
  const present = presentIn(tree);
  const entries = new Map(entriesOf(entry.node).map(([id, forum]) =>
    [id, likePresets(session, forum, present, presets)]));
  return withEntry(tree, "forums", { key: entry.key, node: { ...entry.node, entries } });
}

/** The scenario's own sources win over those that came with what it draws on. */
function withSources(tree: LocatedMap, sources: Sources): LocatedMap {
  if (sources.size === 0) return tree;
  const own = entryOf(tree, "sources");
  const place = own?.node.place ?? tree.place;
  const entries = new Map([...sources, ...entriesOf(own?.node)]);
  return withEntry(tree, "sources",
    { key: own?.key ?? place, node: { kind: "map", place, entries } });
}

/**
 * The tree of a scenario with its issues, agents, forums and events drawn from the libraries it
 * names, a narrative laid over its agents, its forums filled in by their presets, and the sources
 * of all these beside its own.
 */
export function draw(session: Session, file: LocatedMap, narrative?: string): Whole {
  const day = stringOf(childOf(file, "date")) ?? "9999-12-31";
  const sources: Sources = new Map();
  const presets: Presets = { parameters: new Map(), sources: new Map() };
  let tree = drawn(session, file, CONTENTS.issues, day, sources);
  tree = drawn(session, tree, CONTENTS.agents, day, sources);
  const seen = overlay(session, tree, narrative, day);
  gather(sources, seen.sources);
  tree = drawn(session, seen.tree, CONTENTS.forums, day, sources);
  tree = withPresets(session, tree, presets);
  gather(sources, presets.sources);
  tree = withEvents(session, tree, stringOf(childOf(file, "date")) ?? "", sources);
  const whole = { tree: withSources(tree, sources), parameters: presets.parameters };
  return seen.narrative === undefined ? whole : { ...whole, narrative: seen.narrative };
}
