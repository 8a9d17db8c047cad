import { z } from "zod";
import { nearest } from "../base/nearest.ts";
import type { Problem } from "../base/problem.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { setWords } from "../dictionary/set-words.ts";
import { isDated } from "./dated.ts";
import { CONTENTS, entriesOn, pathsOf, type Content } from "./draw-library.ts";
import { loadFaceValidity } from "./face-validity.ts";
import { add, newSession, report, treeOf, type Files, type Session } from "./files.ts";
import { eventLibrary, LIBRARY_KINDS, type LibraryKind } from "./library.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, stringOf, type Entry, type Located, type LocatedMap,
} from "./located.ts";
import { loadTheses } from "./load-theses.ts";
import { eachQuantity } from "./merge.ts";
import { name } from "./name.ts";
import { narrative } from "./narrative.ts";
import { loadObserved } from "./observed.ts";
import { parameterFile } from "./parameter-set.ts";
import { preset } from "./preset.ts";
import { listed } from "./problem-list.ts";
import { scenario } from "./scenario.ts";
import { schemaAt } from "./schema-path.ts";
import { shapeProblems } from "./shape-problem.ts";

/** What a file may be that a scenario rests on. */
export type PartKind =
  | LibraryKind | "preset" | "narrative" | "parameters" | "observed" | "face" | "theses";

/** A file that is no scenario, held against what it is. */
export interface CheckedPart {
  readonly kind: PartKind;
  /** How many things it holds. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** A day after every dated value. */
const LAST = "9999-12-31";

/** Days on which something in a library of agents changes, each with the agents that change. */
function daysIn(tree: Located, key: string): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const [id, { node }] of entriesOf(childOf(tree, key))) {
    for (const [, { node: value }] of entriesOf(node)) {
      for (const step of isDated(value) ? itemsOf(value) : []) {
        const since = stringOf(childOf(step, "since"));
        if (since !== undefined) days.set(since, (days.get(since) ?? new Set()).add(id));
      }
    }
  }
  return days;
}

function withSome(tree: Located, key: string, ids: ReadonlySet<string>): Located {
  const entry = entryOf(tree, key);
  if (tree.kind !== "map" || entry?.node.kind !== "map") return tree;
  const entries = new Map([...entry.node.entries].filter(([id]) => ids.has(id)));
  const node: LocatedMap = { ...entry.node, entries };
  return { ...tree, entries: new Map(tree.entries).set(key, { key: entry.key, node }) };
}

/** Every source that a number names is in the file. */
function checkSources(
  session: Session, tree: Located, node: Located, schema: z.core.$ZodType,
): void {
  const known = entriesOf(childOf(tree, "sources")).map(([id]) => id);
  eachQuantity(node, schema, (number) => {
    for (const item of pathsOf(childOf(number, "source"))) {
      const id = stringOf(item);
      if (id === undefined || known.includes(id)) continue;
      report(session, item.place, problemWords.unknownId("sources", id, nearest(id, known)));
    }
  });
}

/** What is written by id, on every day on which it changes: parts, each of the right shape. */
function checkById(session: Session, tree: Located, content: Content, shape: z.ZodType): void {
  add(session, shapeProblems(tree, shape));
  const parts = z.record(name, content.schema.partial());
  const days: (readonly [string, ReadonlySet<string> | undefined])[] =
    [[LAST, undefined], ...daysIn(tree, content.key)];
  for (const [day, ids] of days) {
    const some = ids === undefined ? tree : withSome(tree, content.key, ids);
    const entries: ReadonlyMap<string, Entry> = entriesOn(session, some, content, day);
    const node: Located = { kind: "map", place: tree.place, entries };
    add(session, shapeProblems(node, parts));
    checkSources(session, tree, node, parts);
  }
}

function checkEventLibrary(session: Session, tree: Located): void {
  add(session, shapeProblems(tree, eventLibrary));
  const seen = new Set<string>();
  for (const event of itemsOf(childOf(tree, "events"))) {
    const id = childOf(event, "id");
    const written = stringOf(id) ?? "";
    if (id !== undefined && seen.has(written)) {
      report(session, id.place, problemWords.twice(written));
    }
    seen.add(written);
    for (const [path, { key, node }] of entriesOf(childOf(event, "set"))) {
      const steps = path.split(".");
      const schema = schemaAt(scenario, steps);
      const last = steps[steps.length - 1] ?? "";
      if (schema === undefined) report(session, key, setWords.noPath(path));
      else if (last !== "__proto__") {
        const whole: Located = {
          kind: "map", place: node.place, entries: new Map([[last, { key, node }]]),
        };
        add(session, shapeProblems(whole, z.object({ [last]: schema as z.ZodType })));
        checkSources(session, tree, node, schema);
      }
    }
  }
  checkSources(session, tree, tree, eventLibrary);
}

function checkLibrary(session: Session, tree: Located, kind: LibraryKind): void {
  if (kind === "events") checkEventLibrary(session, tree);
  else checkById(session, tree, CONTENTS[kind], CONTENTS[kind].file);
}

/** What a file is by the keys that only its like have; undefined for a scenario or a what-if. */
function kindOf(tree: Located): PartKind | undefined {
  const has = (key: string): boolean => entryOf(tree, key) !== undefined;
  if (has("library")) return LIBRARY_KINDS.find(has) ?? "agents";
  if (has("preset")) return "preset";
  if (has("narrative")) return "narrative";
  if (has("extends") || has("summits")) return undefined;
  if (has("statements")) return "face";
  if (has("theses")) return "theses";
  if (has("values")) return "parameters";
  return has("forums") && !["id", "issues", "agents"].some(has) ? "observed" : undefined;
}

const HOLDS: Readonly<Record<PartKind, string>> = {
  agents: "agents", issues: "issues", forums: "forums", events: "events", preset: "forum",
  narrative: "agents", parameters: "values", observed: "forums", face: "statements",
  theses: "theses",
};

/**
 * Holds a library, a preset, a narrative or another part of a scenario against its own shape;
 * undefined where the file is none of these.
 */
export function checkPart(path: string, files: Files): CheckedPart | undefined {
  const session = newSession(files);
  const tree = treeOf(session, path);
  const kind = tree === undefined ? undefined : kindOf(tree);
  if (tree === undefined || kind === undefined) return undefined;
  const held = childOf(tree, HOLDS[kind]);
  const count = held?.kind === "list" ? held.items.length : entriesOf(held).length;
  const read = { observed: loadObserved, face: loadFaceValidity, theses: loadTheses } as const;
  if (kind === "observed" || kind === "face" || kind === "theses") {
    const { problems, texts } = read[kind](path, files);
    return { kind, count, problems, texts };
  }
  if (kind === "preset") {
    add(session, shapeProblems(tree, preset));
    checkSources(session, tree, tree, preset);
  } else if (kind === "parameters") add(session, shapeProblems(tree, parameterFile));
  else if (kind === "narrative") checkById(session, tree, CONTENTS.agents, narrative);
  else checkLibrary(session, tree, kind);
  return { kind, count, problems: listed(session.problems), texts: session.texts };
}
