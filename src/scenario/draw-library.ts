import type { z } from "zod";
import { nearest } from "../base/nearest.ts";
import { libraryWords } from "../dictionary/library-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { agent } from "./agent.ts";
import { datedProblems, isDated, valueOn } from "./dated.ts";
import { drawing, forumFile, plainDrawing } from "./drawing.ts";
import { expand } from "./expand.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import { nativeAgent, nativeForum, type Present } from "./foreign.ts";
import { issue } from "./issue.ts";
import { forumLibrary, issueLibrary, library } from "./library.ts";
import {
  childOf, entriesOf, entryOf, stringOf, withEntry,
  type Entry, type Located, type LocatedMap,
} from "./located.ts";
import { merge } from "./merge.ts";
import { nearestAgent } from "./nearest-agent.ts";
import { keysOf, quantityRange, schemaAt, stepInto } from "./schema-path.ts";
import { shapeProblems } from "./shape-problem.ts";

type Entries = ReadonlyMap<string, Entry>;

/** One thing that libraries hold by id, and how it is drawn. */
export interface Content {
  readonly key: "agents" | "issues" | "forums";
  readonly schema: z.ZodObject;
  readonly file: z.ZodType;
  readonly form: z.ZodObject;
  /** What is left of an entry once all that concerns things not in the scenario is dropped. */
  readonly native: (node: Located, present: Present) => Located;
}

export const CONTENTS = {
  agents: { key: "agents", schema: agent, file: library, form: drawing, native: nativeAgent },
  issues: {
    key: "issues", schema: issue, file: issueLibrary, form: plainDrawing, native: (node) => node,
  },
  forums: {
    key: "forums", schema: forumFile, file: forumLibrary, form: plainDrawing,
    native: nativeForum,
  },
} as const satisfies Readonly<Record<string, Content>>;

/** What was drawn, by id, and the sources it brings. */
export interface Drawn {
  readonly entries: Entries;
  readonly sources: Entries;
}

/** A file's fields by name, those that name no number reported. */
export function fieldsOf(
  session: Session, tree: Located, { key, schema }: Content,
): Map<string, LocatedMap> {
  const fields = new Map<string, LocatedMap>();
  for (const [name, entry] of entriesOf(childOf(tree, "fields"))) {
    const found = schemaAt(schema, name.split("."));
    const values = found === undefined ? undefined : stepInto(found, "");
    const numeric = found !== undefined && quantityRange(found) !== undefined;
    const each = values !== undefined && quantityRange(values) !== undefined;
    const inner = found === undefined ? [] : (keysOf(found) ?? []);
    const all = inner.length > 0 && inner.every((one) => {
      const below = found === undefined ? undefined : stepInto(found, one);
      return below !== undefined && quantityRange(below) !== undefined;
    });
    if (!numeric && !each && !all) {
      const near = nearest(name, Object.keys(schema.shape));
      report(session, entry.key, problemWords.suggest(libraryWords.field(name, key), near));
    } else if (entry.node.kind === "map") fields.set(name, entry.node);
  }
  return fields;
}

/** Attributes as they stand on `day`. */
export function onDay(session: Session, node: Located, day: string): Located {
  if (node.kind !== "map") return node;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    if (!isDated(entry.node)) entries.set(key, entry);
    else {
      add(session, datedProblems(entry.node));
      const value = valueOn(entry.node, day);
      if (value !== undefined) entries.set(key, { key: entry.key, node: value });
    }
  }
  return { ...node, entries };
}

/** The entries of a library's tree as they stand on `day`, defaults below, numbers explained. */
export function entriesOn(
  session: Session, tree: Located, content: Content, day: string,
): Map<string, Entry> {
  const fields = fieldsOf(session, tree, content);
  const defaults = childOf(tree, "defaults");
  const under = defaults === undefined ? undefined : onDay(session, defaults, day);
  const drawn = new Map<string, Entry>();
  for (const [id, entry] of entriesOf(childOf(tree, content.key))) {
    const whole = merge(under, onDay(session, entry.node, day), content.schema);
    const node: Located = { ...expand(whole, content.schema, fields), place: entry.node.place };
    drawn.set(id, { key: entry.key, node });
  }
  return drawn;
}

/** The tree of a library that holds `key`; undefined, with a problem, where it is none. */
export function libraryTree(
  session: Session, from: Located, key: string, shape: z.ZodType,
): Located | undefined {
  const written = stringOf(from);
  if (written === undefined) return undefined;
  const path = pathFrom(session, from.place, written);
  const tree = path === undefined ? undefined : treeOf(session, path, from.place);
  if (tree === undefined) return undefined;
  for (const needed of ["library", key]) {
    if (entryOf(tree, needed) === undefined) {
      return report(session, from.place, libraryWords.notLibrary(written, key, needed));
    }
  }
  add(session, shapeProblems(tree, shape));
  return tree;
}

/** One path, or several. */
export function pathsOf(node: Located | undefined): readonly Located[] {
  return node === undefined ? [] : node.kind === "list" ? node.items : [node];
}

/** Entries laid over others by id, field by field. */
export function mergeAll(base: Entries, over: Entries, schema: z.ZodType): Map<string, Entry> {
  const merged = new Map(base);
  for (const [id, entry] of over) {
    const node = merge(merged.get(id)?.node, entry.node, schema);
    merged.set(id, { key: entry.key, node });
  }
  return merged;
}

function pick(
  session: Session, all: Entries, only: Located | undefined, { key }: Content,
): Map<string, Entry> {
  if (only?.kind !== "list") {
    // What no library gives a name was only laid over an agent that was not drawn.
    return new Map([...all].filter(([, { node }]) =>
      key !== "agents" || ["name", "kind"].some((one) => entryOf(node, one) !== undefined)));
  }
  const picked = new Map<string, Entry>();
  for (const item of only.items) {
    const id = stringOf(item);
    const entry = id === undefined ? undefined : all.get(id);
    if (id === undefined) continue;
    if (entry === undefined) {
      const near = nearestAgent(id, new Map([...all].map(([one, { node }]) => [one, node])));
      report(session, item.place, problemWords.unknownId(key, id, near));
    } else picked.set(id, entry);
  }
  return picked;
}

/** Marks the numbers whose source is not older than the scenario as known at the event. */
function inHindsight(entry: Entry, known: Located, sources: Entries, start: string): Entry {
  const mark = (node: Located): Located => {
    if (node.kind !== "map") return node;
    const late = pathsOf(childOf(node, "source")).some((item) => {
      const date = stringOf(childOf(sources.get(stringOf(item) ?? "")?.node, "date"));
      return date !== undefined && date >= start;
    });
    if (late) return withEntry(node, "known", { key: known.place, node: known });
    const entries = new Map([...node.entries].map(([key, inner]) =>
      [key, { key: inner.key, node: mark(inner.node) }]));
    return { ...node, entries };
  };
  return { key: entry.key, node: mark(entry.node) };
}

/** What a drawing form means; `present` is what the scenario has besides. */
export function drawForm(
  session: Session, form: LocatedMap, content: Content, day: string, present: Present,
): Drawn {
  add(session, shapeProblems(form, content.form));
  const at = stringOf(childOf(form, "at")) ?? day;
  let all: Map<string, Entry> = new Map();
  const sources = new Map<string, Entry>();
  for (const one of pathsOf(childOf(form, "from"))) {
    const tree = libraryTree(session, one, content.key, content.file);
    if (tree === undefined) continue;
    all = mergeAll(all, entriesOn(session, tree, content, at), content.schema);
    for (const [id, entry] of entriesOf(childOf(tree, "sources"))) sources.set(id, entry);
  }
  const picked = pick(session, all, childOf(form, "only"), content);
  const added = new Map(entriesOf(childOf(form, "with")));
  const known = childOf(form, "known");
  const ids = new Set([...picked.keys(), ...added.keys()]);
  for (const [id, { key, node }] of picked) {
    const native = { key, node: content.native(node, { ...present, [content.key]: ids }) };
    picked.set(id, known === undefined ? native : inHindsight(native, known, sources, day));
  }
  return { entries: mergeAll(picked, added, content.schema), sources };
}
