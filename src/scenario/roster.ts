import { nearest } from "../base/nearest.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, stringOf, type Located, type LocatedMap,
} from "./located.ts";
import { nearestAgent } from "./nearest-agent.ts";

export type IdKind = "agents" | "issues" | "forums";

/** The ids of a scenario and what the checks ask of them again and again. */
export interface Roster {
  readonly tree: LocatedMap;
  readonly agents: ReadonlyMap<string, Located>;
  readonly issues: readonly string[];
  readonly forums: ReadonlyMap<string, Located>;
  readonly absent: ReadonlySet<string>;
  /** Groups that some agent belongs to. */
  readonly groups: ReadonlySet<string>;
  /** Whether the ids could be read, so that an unknown one is really unknown. */
  readonly sound: (kind: IdKind) => boolean;
  /** The known id that an unknown one may mean; looked for once for each. */
  readonly nearest: (kind: IdKind, id: string) => string | undefined;
}

const DELEGATES = new Set(["state", "organisation"]);

/** All ids that a scenario names, by kind. */
export function rosterOf(tree: LocatedMap): Roster {
  const nodes = (key: string) =>
    new Map(entriesOf(childOf(tree, key)).map(([id, { node }]) => [id, node]));
  const absent = itemsOf(childOf(tree, "absent")).map(stringOf);
  const ids = { agents: nodes("agents"), issues: nodes("issues"), forums: nodes("forums") };
  const groups = [...ids.agents.values()].flatMap((node) => itemsOf(childOf(node, "groups")))
    .map(stringOf).filter((id) => id !== undefined);
  const looked = new Map<string, string | undefined>();
  return {
    tree,
    agents: ids.agents,
    issues: [...ids.issues.keys()],
    forums: ids.forums,
    absent: new Set(absent.filter((id) => id !== undefined)),
    groups: new Set(groups),
    sound: (kind) => ids[kind].size > 0,
    nearest: (kind, id) => {
      const key = `${kind} ${id}`;
      if (!looked.has(key)) {
        looked.set(key, kind === "agents" ? nearestAgent(id, ids.agents)
          : nearest(id, ids[kind].keys()));
      }
      return looked.get(key);
    },
  };
}

/** The kind of an agent; undefined where the id is unknown. */
export function kindOf(roster: Roster, id: string): string | undefined {
  return stringOf(childOf(roster.agents.get(id), "kind"));
}

/** States and organisations: those whom `all` and an expected number mean. */
export function delegates(roster: Roster): string[] {
  return [...roster.agents.keys()].filter((id) => DELEGATES.has(kindOf(roster, id) ?? ""));
}

/** Agents that a list of ids and kinds, or a single kind, means. */
function meant(roster: Roster, node: Located | undefined): string[] {
  const words = node?.kind === "list" ? node.items.map(stringOf) : [stringOf(node)];
  const named = new Set(words);
  return [...roster.agents.keys()].filter((id) => named.has(id) || named.has(kindOf(roster, id)));
}

/** Whether a forum invites by number or by default, and so states and organisations alone. */
export function invitesDelegates(forum: Located | undefined): boolean {
  const node = childOf(forum, "invited");
  return node === undefined || node.kind === "map" || stringOf(node) === "all";
}

/** Agents that may sign at a forum, absent ones included. */
export function invitedTo(roster: Roster, forum: Located): string[] {
  const node = childOf(forum, "invited");
  if (node === undefined || stringOf(node) === "all") return delegates(roster);
  if (node.kind !== "map") return meant(roster, node);
  const except = new Set(itemsOf(childOf(node, "except")).map(stringOf));
  return delegates(roster).filter((id) => !except.has(id));
}

/** Agents that draft at a forum and do not sign. */
export function observersOf(roster: Roster, forum: Located): string[] {
  const node = childOf(forum, "observers");
  return node === undefined ? [] : meant(roster, node);
}

/** The issues that a forum treats. */
export function issuesOf(roster: Roster, forum: Located): string[] {
  const mask = entryOf(forum, "issues")?.node;
  if (mask?.kind !== "list") return [...roster.issues];
  const named = new Set(mask.items.map(stringOf));
  return roster.issues.filter((id) => named.has(id));
}
