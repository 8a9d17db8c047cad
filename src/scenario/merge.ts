import type { z } from "zod";
import type { Located, Path } from "./located.ts";
import { entryOf } from "./located.ts";
import { merges, quantityRange, stepInto } from "./schema-path.ts";

type Schema = z.core.$ZodType;

/**
 * `over` laid on `base`: map keys merge, lists, intervals and all else are replaced whole. Every
 * value keeps the place where it was written.
 */
export function merge(
  base: Located | undefined, over: Located, schema: Schema | undefined,
): Located {
  if (base?.kind !== "map" || over.kind !== "map" || schema === undefined) return over;
  if (!merges(schema)) return over;
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const node = merge(entries.get(key)?.node, entry.node, stepInto(schema, key));
    entries.set(key, { key: entry.key, node });
  }
  return { kind: "map", place: over.place, entries };
}

/** Calls `visit` for every quantity that stands in the tree. */
export function eachQuantity(
  node: Located,
  schema: Schema | undefined,
  visit: (node: Located, path: Path) => void,
  path: Path = [],
): void {
  if (schema === undefined) return;
  if (quantityRange(schema) !== undefined) return visit(node, path);
  if (node.kind === "map") {
    for (const key of node.entries.keys()) {
      const inner = entryOf(node, key)?.node;
      if (inner) eachQuantity(inner, stepInto(schema, key), visit, [...path, key]);
    }
  } else if (node.kind === "list") {
    node.items.forEach((item, index) => {
      eachQuantity(item, stepInto(schema, index), visit, [...path, index]);
    });
  }
}
