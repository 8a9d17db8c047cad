import type { Place } from "../base/problem.ts";

/** A value of a file and the place where it was written, whatever it is merged into later. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedMap {
  readonly kind: "map";
  readonly place: Place;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: Place;
  readonly node: Located;
}

export interface LocatedList {
  readonly kind: "list";
  readonly place: Place;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: "scalar";
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** The value as written, for numbers that would print otherwise. */
  readonly source: string;
}

export type Path = readonly PropertyKey[];

/** The plain value: maps without a prototype, so that no id can reach one. */
export function plainValue(node: Located): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainValue);
  const value = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of node.entries) value[key] = plainValue(entry.node);
  return value;
}

/** A located tree of a plain value, all of it at one place. */
export function locate(value: unknown, place: Place): Located {
  if (Array.isArray(value)) {
    return { kind: "list", place, items: value.map((item) => locate(item, place)) };
  }
  if (typeof value === "object" && value !== null) {
    const entries = new Map<string, Entry>();
    for (const [key, item] of Object.entries(value)) {
      entries.set(key, { key: place, node: locate(item, place) });
    }
    return { kind: "map", place, entries };
  }
  const scalar = value as string | number | boolean | null;
  return { kind: "scalar", place, value: scalar, source: String(scalar) };
}

/** The entry of a map; undefined where `node` is no map or has no such key. */
export function entryOf(node: Located | undefined, key: string): Entry | undefined {
  return node?.kind === "map" ? node.entries.get(key) : undefined;
}

/** The node below a key or index; undefined where there is none. */
export function childOf(node: Located | undefined, key: PropertyKey): Located | undefined {
  if (node?.kind === "list" && typeof key === "number") return node.items[key];
  return entryOf(node, String(key))?.node;
}

/** The node at a path; undefined where there is none. */
export function nodeAt(root: Located, path: Path): Located | undefined {
  let node: Located | undefined = root;
  for (const key of path) node = childOf(node, key);
  return node;
}

/** Entries of a map; none where `node` is no map. */
export function entriesOf(node: Located | undefined): [string, Entry][] {
  return node?.kind === "map" ? [...node.entries] : [];
}

/** Items of a list; none where `node` is no list. */
export function itemsOf(node: Located | undefined): readonly Located[] {
  return node?.kind === "list" ? node.items : [];
}

/** A text; undefined where `node` is none. */
export function stringOf(node: Located | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** A number "at the mode", of a plain number or a quantity; undefined where there is none. */
export function modeOf(node: Located | undefined): number | undefined {
  if (node?.kind === "scalar") {
    return typeof node.value === "number" && Number.isFinite(node.value) ? node.value : undefined;
  }
  if (node?.kind !== "map") return undefined;
  const known = modeOf(childOf(node, "value")) ?? modeOf(childOf(node, "mode"));
  if (known !== undefined) return known;
  const low = modeOf(childOf(node, "low"));
  const high = modeOf(childOf(node, "high"));
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Where a path stands: its value, or for a missing one the nearest key above it. */
export function placeAt(root: Located, path: Path): Place {
  let place: Place = root.place;
  let node: Located = root;
  let key: Place | undefined;
  for (const step of path) {
    const entry = typeof step === "number" ? undefined : entryOf(node, String(step));
    const next = childOf(node, step);
    if (next === undefined) return key ?? { ...place, length: 1 };
    key = entry?.key ?? { ...next.place, length: next.place.length };
    node = next;
    place = next.place;
  }
  return place;
}

/** The same map with one entry set. */
export function withEntry(map: LocatedMap, key: string, entry: Entry): LocatedMap {
  return { ...map, entries: new Map(map.entries).set(key, entry) };
}
