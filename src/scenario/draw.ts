import { nearest } from "../base/nearest.ts";
import { libraryWords } from "../dictionary/library-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { agent } from "./agent.ts";
import { datedProblems, isDated, valueOn } from "./dated.ts";
import { expand } from "./expand.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import { drawing, library } from "./library.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, stringOf, withEntry,
  type Entry, type Located, type LocatedMap,
} from "./located.ts";
import { merge } from "./merge.ts";
import { nearestAgent } from "./nearest-agent.ts";
import { quantityRange, schemaAt, stepInto } from "./schema-path.ts";
import { shapeProblems } from "./shape-problem.ts";

const FORM = new Set(["from", "at", "only", "with"]);
const RELATIONS = ["rivals", "voices", "peers"];

interface Drawn {
  readonly agents: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Entry>;
}

/** The library's fields by name, those that name no number reported. */
function fieldsOf(session: Session, tree: Located): Map<string, LocatedMap> {
  const fields = new Map<string, LocatedMap>();
  for (const [name, entry] of entriesOf(childOf(tree, "fields"))) {
    const schema = schemaAt(agent, name.split("."));
    const values = schema === undefined ? undefined : stepInto(schema, "");
    const numeric = schema !== undefined && quantityRange(schema) !== undefined;
    const each = values !== undefined && quantityRange(values) !== undefined;
    if (!numeric && !each && name !== "shares") {
      const near = nearest(name, Object.keys(agent.shape));
      report(session, entry.key, problemWords.suggest(libraryWords.field(name), near));
    } else if (entry.node.kind === "map") fields.set(name, entry.node);
  }
  return fields;
}

/** An agent's attributes as they stand on `day`. */
function onDay(session: Session, node: Located, day: string): Located {
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

function drawFile(session: Session, from: Located, day: string): Drawn | undefined {
  const written = stringOf(from);
  if (written === undefined) return undefined;
  const path = pathFrom(session, from.place, written);
  const tree = path === undefined ? undefined : treeOf(session, path, from.place);
  if (tree === undefined) return undefined;
  if (entryOf(tree, "library") === undefined) {
    return report(session, from.place, libraryWords.notLibrary(written));
  }
  add(session, shapeProblems(tree, library));
  const fields = fieldsOf(session, tree);
  const defaults = childOf(tree, "defaults");
  const drawn = new Map<string, Entry>();
  const under = defaults === undefined ? undefined : onDay(session, defaults, day);
  for (const [id, entry] of entriesOf(childOf(tree, "agents"))) {
    const whole = merge(under, onDay(session, entry.node, day), agent);
    const node: Located = { ...expand(whole, agent, fields), place: entry.node.place };
    drawn.set(id, { key: entry.key, node });
  }
  return { agents: drawn, sources: new Map(entriesOf(childOf(tree, "sources"))) };
}

function mergeAll(
  base: ReadonlyMap<string, Entry>, over: ReadonlyMap<string, Entry>,
): Map<string, Entry> {
  const merged = new Map(base);
  for (const [id, entry] of over) {
    const node = merge(merged.get(id)?.node, entry.node, agent);
    merged.set(id, { key: entry.key, node });
  }
  return merged;
}

/** Relations to agents of the library that were not drawn say nothing here. */
function withoutUndrawn(entry: Entry, gone: ReadonlySet<string>): Entry {
  let { node } = entry;
  for (const relation of RELATIONS) {
    const row = entryOf(node, relation);
    if (row?.node.kind !== "map" || node.kind !== "map") continue;
    const kept = new Map([...row.node.entries].filter(([id]) => !gone.has(id)));
    if (kept.size < row.node.entries.size) {
      node = withEntry(node, relation, { key: row.key, node: { ...row.node, entries: kept } });
    }
  }
  return { key: entry.key, node };
}

const BY_ISSUE = ["positions", "salience", "statusQuo"];

/** What a library says of issues that the scenario does not have says nothing here. */
function withoutForeign(entry: Entry, issues: ReadonlySet<string>): Entry {
  let { node } = entry;
  for (const field of BY_ISSUE) {
    const row = entryOf(node, field);
    if (row?.node.kind !== "map" || node.kind !== "map") continue;
    const kept = new Map([...row.node.entries].filter(([id]) => issues.has(id)));
    node = withEntry(node, field, { key: row.key, node: { ...row.node, entries: kept } });
  }
  return { key: entry.key, node };
}

/** Ids that a library's agents may have numbers on; undefined where the issues are not known. */
function issuesOf(tree: Located): ReadonlySet<string> | undefined {
  const issues = entriesOf(childOf(tree, "issues")).map(([id]) => id);
  return issues.length === 0 ? undefined : new Set([...issues, "bindingness"]);
}

function pick(
  session: Session, all: Map<string, Entry>, only: Located | undefined,
): Map<string, Entry> {
  if (only?.kind !== "list") return all;
  const picked = new Map<string, Entry>();
  for (const item of only.items) {
    const id = stringOf(item);
    const entry = id === undefined ? undefined : all.get(id);
    if (id === undefined) continue;
    if (entry === undefined) {
      const near = nearestAgent(id, new Map([...all].map(([one, { node }]) => [one, node])));
      report(session, item.place, problemWords.unknownId("agents", id, near));
    } else picked.set(id, entry);
  }
  const gone = new Set([...all.keys()].filter((id) => !picked.has(id)));
  for (const [id, entry] of picked) picked.set(id, withoutUndrawn(entry, gone));
  return picked;
}

function drawFrom(
  session: Session, form: Located, day: string, issues: ReadonlySet<string> | undefined,
): Drawn {
  add(session, shapeProblems(form, drawing));
  const at = stringOf(childOf(form, "at")) ?? day;
  const from = childOf(form, "from");
  let all = new Map<string, Entry>();
  const sources = new Map<string, Entry>();
  for (const one of from?.kind === "list" ? itemsOf(from) : from === undefined ? [] : [from]) {
    const drawn = drawFile(session, one, at);
    if (drawn === undefined) continue;
    all = mergeAll(all, drawn.agents);
    for (const [id, entry] of drawn.sources) sources.set(id, entry);
  }
  const picked = pick(session, all, childOf(form, "only"));
  if (issues !== undefined) {
    for (const [id, entry] of picked) picked.set(id, withoutForeign(entry, issues));
  }
  const added = new Map(entriesOf(childOf(form, "with")));
  return { agents: mergeAll(picked, added), sources };
}

/**
 * The tree of a scenario with its agents drawn from the libraries it names, and their sources
 * beside its own.
 */
export function draw(session: Session, tree: LocatedMap): LocatedMap {
  const entry = entryOf(tree, "agents");
  const form = entry?.node;
  if (entry === undefined || form?.kind !== "map") return tree;
  if (!form.entries.has("from")) {
    for (const [id, one] of form.entries) {
      if (FORM.has(id)) report(session, one.key, libraryWords.noFrom(id));
    }
    return tree;
  }
  for (const [id, one] of form.entries) {
    if (!FORM.has(id) && one.node.kind === "map") {
      report(session, one.key, libraryWords.mixed(id));
    }
  }
  const clean = new Map([...form.entries].filter(([id, { node }]) =>
    FORM.has(id) || node.kind !== "map"));
  const day = stringOf(childOf(tree, "date")) ?? "9999-12-31";
  const drawn = drawFrom(session, { ...form, entries: clean }, day, issuesOf(tree));
  const known = entryOf(tree, "sources");
  const sources = new Map([...drawn.sources, ...entriesOf(known?.node)]);
  const place = known?.node.place ?? form.place;
  const all: Located = { kind: "map", place: form.place, entries: drawn.agents };
  const result = withEntry(tree, "agents", { key: entry.key, node: all });
  if (sources.size === 0) return result;
  const node: Located = { kind: "map", place, entries: sources };
  return withEntry(result, "sources", { key: known?.key ?? entry.key, node });
}

