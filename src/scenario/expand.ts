import type { z } from "zod";
import { entriesOf, modeOf, type Entry, type Located, type LocatedMap } from "./located.ts";
import { stringOf, childOf } from "./located.ts";
import { merges, quantityRange, stepInto } from "./schema-path.ts";

type Schema = z.core.$ZodType;
type Fields = ReadonlyMap<string, LocatedMap>;

/** What a field says of where a number comes from; nothing for a number of another origin. */
function provenanceFor(field: LocatedMap, number: Located): [string, Entry][] {
  const own = stringOf(childOf(number, "origin"));
  const general = stringOf(childOf(field, "origin"));
  if (own !== undefined && own !== general) return [];
  return entriesOf(field).filter(([key]) => key !== "spread");
}

function expandNumber(node: Located, field: LocatedMap, min: number, max: number): Located {
  const own = new Map(entriesOf(node));
  const interval = own.has("low") || own.has("high") || own.has("mode");
  const number = interval ? undefined : modeOf(node);
  if (node.kind !== "map" && number === undefined) return node;
  const entries = new Map<string, Entry>();
  const put = (key: string, value: number, like: Located): void => {
    const scalar: Located = { kind: "scalar", place: like.place, value, source: String(value) };
    entries.set(key, { key: like.place, node: scalar });
  };
  const spread = modeOf(childOf(field, "spread"));
  const written = node.kind === "map" ? (childOf(node, "value") ?? node) : node;
  if (number !== undefined && spread !== undefined && number >= min && number <= max) {
    put("low", Math.max(min, number - spread), written);
    put("mode", number, written);
    put("high", Math.min(max, number + spread), written);
    own.delete("value");
  } else if (node.kind === "scalar") {
    entries.set("value", { key: node.place, node });
  }
  for (const [key, entry] of provenanceFor(field, node)) entries.set(key, entry);
  for (const [key, entry] of own) entries.set(key, entry);
  return { kind: "map", place: node.place, entries };
}

/** Gives every number of an agent what the library's `fields` say of its field. */
export function expand(node: Located, schema: Schema, fields: Fields, field = ""): Located {
  const range = quantityRange(schema);
  if (range !== undefined) {
    const above = field.split(".")[0] ?? "";
    const found = fields.get(field) ?? fields.get(above);
    return found === undefined ? node : expandNumber(node, found, range.min, range.max);
  }
  if (node.kind !== "map" || !merges(schema)) return node;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const inner = stepInto(schema, key);
    const name = field === "" ? key : `${field}.${key}`;
    const value = inner === undefined ? entry.node : expand(entry.node, inner, fields, name);
    entries.set(key, { key: entry.key, node: value });
  }
  return { kind: "map", place: node.place, entries };
}
