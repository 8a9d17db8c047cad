import { KINDS } from "../base/kind.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, stringOf, withEntry,
  type Entry, type Located, type LocatedMap,
} from "./located.ts";

/** The ids of a scenario; undefined where they could not be read, so that all may be known. */
export interface Present {
  readonly agents?: ReadonlySet<string>;
  readonly groups?: ReadonlySet<string>;
  readonly issues?: ReadonlySet<string>;
  readonly forums?: ReadonlySet<string>;
}

function idsOf(tree: Located, key: string): ReadonlySet<string> | undefined {
  const ids = entriesOf(childOf(tree, key)).map(([id]) => id);
  return ids.length === 0 ? undefined : new Set(ids);
}

/** What a scenario has so far. */
export function presentIn(tree: Located): Present {
  const agents = idsOf(tree, "agents");
  const issues = idsOf(tree, "issues");
  const forums = idsOf(tree, "forums");
  const groups = entriesOf(childOf(tree, "agents")).flatMap(([, { node }]) =>
    itemsOf(childOf(node, "groups")).map(stringOf).filter((id) => id !== undefined));
  return {
    ...(agents && { agents, groups: new Set(groups) }),
    ...(issues && { issues }),
    ...(forums && { forums }),
  };
}

type Keep = (id: string) => boolean;

/** The map under `key` with just the keys to keep. */
function withKeys(node: LocatedMap, key: string, keep: Keep): LocatedMap {
  const row = entryOf(node, key);
  if (row?.node.kind !== "map") return node;
  const kept = new Map([...row.node.entries].filter(([id]) => keep(id)));
  if (kept.size === row.node.entries.size) return node;
  return withEntry(node, key, { key: row.key, node: { ...row.node, entries: kept } });
}

/** The list under `key` with just the words to keep. */
function withWords(node: LocatedMap, key: string, keep: Keep): LocatedMap {
  const row = entryOf(node, key);
  if (row?.node.kind !== "list") return node;
  const items = row.node.items.filter((item) => {
    const word = stringOf(item);
    return word === undefined || keep(word);
  });
  return withEntry(node, key, { key: row.key, node: { ...row.node, items } });
}

/** The map under `key`, itself changed. */
function within(
  node: LocatedMap, key: string, change: (inner: LocatedMap) => LocatedMap,
): LocatedMap {
  const row = entryOf(node, key);
  if (row?.node.kind !== "map") return node;
  return withEntry(node, key, { key: row.key, node: change(row.node) });
}

const KIND_WORDS = new Set<string>(KINDS);
const known = (ids: ReadonlySet<string> | undefined): Keep => (id) => ids?.has(id) ?? true;

/** What a library says of an agent, without what concerns agents and issues not there. */
export function nativeAgent(node: Located, { agents, issues }: Present): Located {
  if (node.kind !== "map") return node;
  let result: LocatedMap = node;
  for (const relation of ["rivals", "voices", "peers"]) {
    result = withKeys(result, relation, known(agents));
  }
  result = withKeys(result, "positions", known(issues));
  const issue = known(issues);
  for (const field of ["salience", "statusQuo"]) {
    result = withKeys(result, field, (id) => id === "bindingness" || issue(id));
  }
  return result;
}

/** What a library or a preset says of a forum, without agents and issues not there. */
export function nativeForum(node: Located, present: Present): Located {
  if (node.kind !== "map") return node;
  const agent = known(present.agents);
  const issue = known(present.issues);
  const group = known(present.groups);
  const entries = new Map([...node.entries].filter(([key, { node: value }]) =>
    !["host", "sponsor", "chair"].includes(key) || agent(stringOf(value) ?? "")));
  let result: LocatedMap = { ...node, entries };
  const guest: Keep = (id) => KIND_WORDS.has(id) || agent(id);
  result = withWords(withWords(result, "invited", guest), "observers", guest);
  result = within(result, "invited", (map) => withWords(map, "except", agent));
  result = within(result, "fund", (map) => withWords(map, "for", (id) => guest(id) || group(id)));
  result = withWords(result, "issues", issue);
  for (const key of ["text", "draft"]) {
    result = within(result, key, (map) => withKeys(map, "positions", issue));
  }
  return result;
}

/** Whether a path of an event leads to something that the scenario has. */
function leadsSomewhere(path: string, present: Present): boolean {
  const [root = "", id = "", field = "", last = ""] = path.split(".");
  if (root === "issues") return known(present.issues)(id);
  if (root === "forums") {
    const issue = field === "text" || field === "draft" ? path.split(".")[4] : undefined;
    return known(present.forums)(id) && (issue === undefined || known(present.issues)(issue));
  }
  if (root !== "agents") return true;
  if (!known(present.agents)(id)) return false;
  if (last === "") return true;
  if (["rivals", "voices", "peers"].includes(field)) return known(present.agents)(last);
  if (!["positions", "salience", "statusQuo"].includes(field)) return true;
  return last === "bindingness" || known(present.issues)(last);
}

const WHOLE = new Set(["host", "sponsor", "chair", "invited", "observers", "issues"]);

/** A value that an event of a library gives, without agents and issues not there. */
function nativeValue(path: string, { key, node }: Entry, present: Present): Entry | undefined {
  const [root, , field = "", last] = path.split(".");
  const wrap = (name: string): LocatedMap =>
    ({ kind: "map", place: node.place, entries: new Map([[name, { key, node }]]) });
  if (root === "forums" && field === "") return { key, node: nativeForum(node, present) };
  if (root === "forums" && last === undefined && WHOLE.has(field)) {
    const value = childOf(nativeForum(wrap(field), present), field);
    return value === undefined ? undefined : { key, node: value };
  }
  if (root === "agents" && field === "") return { key, node: nativeAgent(node, present) };
  if (root === "agents" && last === undefined) {
    const value = childOf(nativeAgent(wrap(field), present), field);
    return value === undefined ? undefined : { key, node: value };
  }
  return { key, node };
}

function without(map: LocatedMap, key: string): LocatedMap {
  return { ...map, entries: new Map([...map.entries].filter(([one]) => one !== key)) };
}

/** Leaves an empty map out. */
function unlessEmpty(map: LocatedMap, key: string): LocatedMap {
  const node = childOf(map, key);
  return node?.kind === "map" && node.entries.size === 0 ? without(map, key) : map;
}

/**
 * An event of a library, without what it changes of agents, issues and forums not there. What
 * happened before `start` is in the numbers of that day already: it changes nothing.
 */
export function nativeEvent(node: Located, present: Present, start: string): Located {
  if (node.kind !== "map") return node;
  const day = stringOf(childOf(node, "date"));
  if (day !== undefined && day < start) {
    return without(without(without(node, "set"), "shock"), "probability");
  }
  const changed = within(node, "set", (map) => {
    const entries = new Map<string, Entry>();
    for (const [path, entry] of map.entries) {
      const value = leadsSomewhere(path, present) ? nativeValue(path, entry, present) : undefined;
      if (value !== undefined) entries.set(path, value);
    }
    return { ...map, entries };
  });
  const shocked = within(changed, "shock", (map) =>
    unlessEmpty(withKeys(map, "capability", known(present.agents)), "capability"));
  return unlessEmpty(unlessEmpty(shocked, "set"), "shock");
}
