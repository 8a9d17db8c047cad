import type { Json, JsonObject } from "../../figure/spec.ts";
import { isList } from "./leaves.ts";

/** Expressions by number: what each reads of its datum, and of signals and scales. */
export type Needs = readonly { readonly fields: readonly string[];
  readonly params: readonly string[] }[];

/** A dataflow written in few characters; see `codeFlow`. */
export interface CodedFlow {
  readonly operators: readonly JsonObject[];
}

type Open = { [key: string]: Json };
/** Ids of the operators that hold signals and scales, by the name that expressions use. */
type Held = ReadonlyMap<string, Json>;

/** The dataflow that a view runs; every call makes one of its own, for views write into it. */
export function flowOf({ operators }: CodedFlow, needs: Needs): JsonObject {
  const held = new Map<string, Json>();
  let next = 0;
  const numbered = operators.map((operator): JsonObject & { readonly id: Json } => {
    const id = operator.id ?? next;
    if (typeof id === "number") next = id + 1;
    if (operator.signal !== undefined) held.set(`$${String(operator.signal)}`, id);
    if (operator.scale !== undefined) held.set(`%${String(operator.scale)}`, id);
    return { ...operator, id };
  });
  return { operators: numbered.map((one) => operatorOf(one, one.id, held, needs)) };
}

function operatorOf(operator: JsonObject, id: Json, held: Held, needs: Needs): JsonObject {
  const { update, params, parent, ...rest } = operator;
  const read = new Set<string>();
  const use = (code: Json): Json => {
    for (const name of needs[Number(code)].params) read.add(name);
    return { code };
  };
  const plain = copied(rest) as Open;
  if (update !== undefined) plain.update = use(update);
  if (parent !== undefined) plain.parent = valueOf(parent);
  if (params === undefined) return plain;
  const found: Open = {};
  for (const [key, value] of Object.entries(params as JsonObject)) found[key] = valueOf(value);
  for (const name of read) found[name] ??= { $ref: held.get(name) ?? null };
  return { ...plain, params: found };

  function valueOf(value: Json): Json {
    if (isList(value)) return value.map(valueOf);
    if (value === null || typeof value !== "object") return value;
    if (typeof value.r === "number") return { $ref: Number(id) - value.r };
    if (value.e !== undefined) return expressionOf(value.e);
    if (value.m !== undefined) return { $encode: encodersOf(String(value.m), value) };
    if (value.s !== undefined) {
      return { $subflow: { operators: (value.s as JsonObject[]).map((one) =>
        operatorOf(one, null, held, needs)) } };
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueOf(part)]));
  }

  function expressionOf(code: Json): Json {
    const { fields, params: names } = needs[Number(code)];
    const own = names.map((name) => [name, { $ref: held.get(name) ?? null }] as const);
    return { $expr: { code }, $fields: fields, $params: Object.fromEntries(own) };
  }

  function encodersOf(marktype: string, encoders: JsonObject): JsonObject {
    const { m: _, ...sets } = encoders;
    return Object.fromEntries(Object.entries(sets).map(([set, codes]) => {
      const entries = Object.entries(codes as JsonObject);
      const known = entries.filter(([, code]) => code !== null);
      const fields = known.flatMap(([, code]) => needs[Number(code)].fields);
      return [set, {
        $expr: { marktype, channels: Object.fromEntries(known.map(([name, code]) =>
          [name, use(code)])) },
        $fields: [...new Set(fields)], $output: entries.map(([name]) => name),
      }];
    }));
  }
}

function copied(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
