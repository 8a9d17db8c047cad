import type { Json, JsonObject } from "../../figure/spec.ts";
import type { CodedFlow, Needs } from "./flow.ts";
import { isList } from "./leaves.ts";

/** Expressions of dataflows, each once, in the order of their numbers. */
export interface Expressions {
  /** The number of an expression, by its code. */
  numberOf(code: string): number;
  readonly codes: readonly string[];
  readonly needs: Needs;
}

/** A table of expressions, to be filled by `codeFlow`. */
export function expressionTable(): Expressions {
  const codes: string[] = [];
  const needs: { fields: string[]; params: string[] }[] = [];
  return {
    codes, needs,
    numberOf(code) {
      const known = codes.indexOf(code);
      if (known >= 0) return known;
      needs.push({ fields: namesIn(code, /\bdatum\["([^"]+)"\]/g),
        params: namesIn(code, /\b_\["([$%][^"]+)"\]/g) });
      return codes.push(code) - 1;
    },
  };
}

function namesIn(code: string, pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, name]) => name))];
}

/**
 * Writes a dataflow in few characters: expressions by number, references as distances, and nothing
 * that follows from the expressions. `datasets` are the data that a page sets by name.
 */
export function codeFlow(
  flow: JsonObject, table: Expressions, datasets: readonly string[],
): CodedFlow {
  for (const part of ["streams", "updates", "bindings"]) {
    const found = flow[part] as Json[] | undefined ?? [];
    if (found.length > 0) throw new Error(`a chart has ${part}`);
  }
  const operators = flow.operators as JsonObject[];
  const held = new Map(operators.flatMap(({ id, signal, scale }) => [
    ...(signal === undefined ? [] : [[`$${String(signal)}`, id] as const]),
    ...(scale === undefined ? [] : [[`%${String(scale)}`, id] as const]),
  ]));
  let next = 0;
  return { operators: operators.map((one) => {
    const { id, ...rest } = coded(one, { table, held, datasets: new Set(["root", ...datasets]) });
    const follows = id === next;
    next = Number(id) + 1;
    return follows ? rest : { id, ...rest };
  }) };
}

interface Known {
  readonly table: Expressions;
  readonly held: ReadonlyMap<string, Json>;
  readonly datasets: ReadonlySet<string>;
}

function coded(operator: JsonObject, known: Known): JsonObject {
  const { table, held, datasets } = known;
  const { update, params, parent, data, metadata: _, ...rest } = operator;
  const named = Object.entries(data as JsonObject | undefined ?? {})
    .filter(([name]) => datasets.has(name));
  const read = new Set<string>();
  const use = (code: string): number => {
    const n = table.numberOf(code);
    for (const name of table.needs[n].params) read.add(name);
    return n;
  };
  const written = params === undefined ? undefined
    : Object.entries(params as JsonObject).map(([key, value]) => [key, valueOf(value)] as const);
  const updated = update === undefined ? undefined : use(String((update as JsonObject).code));
  const kept = written?.filter(([key]) => !(read.has(key) && isHeld(key)));
  return {
    ...rest,
    ...(updated !== undefined && { update: updated }),
    ...(parent !== undefined && { parent: valueOf(parent) }),
    ...(kept !== undefined && { params: Object.fromEntries(kept) }),
    ...(named.length > 0 && { data: Object.fromEntries(named) }),
  };

  function isHeld(key: string): boolean {
    return ((params as JsonObject)[key] as JsonObject).$ref === held.get(key);
  }

  function valueOf(value: Json): Json {
    if (isList(value)) return value.map(valueOf);
    if (value === null || typeof value !== "object") return value;
    const { $ref, $expr, $encode, $subflow } = value;
    const { id } = operator;
    if (typeof $ref === "number" && typeof id === "number") return { r: id - $ref };
    if ($expr !== undefined) {
      return { e: table.numberOf(String(($expr as JsonObject).code)) };
    }
    if ($encode !== undefined) return encodersOf($encode as JsonObject);
    if ($subflow !== undefined) {
      const { operators } = $subflow as { operators: JsonObject[] };
      return { s: operators.map((one) => coded(one, known)) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueOf(part)]));
  }

  function encodersOf(sets: JsonObject): JsonObject {
    return Object.assign({}, ...Object.entries(sets).map(([set, block]) => {
      const { $expr, $output } = block as JsonObject;
      const { marktype, channels } = $expr as JsonObject;
      const codes = channels as { readonly [name: string]: JsonObject };
      return { m: marktype, [set]: Object.fromEntries(($output as string[]).map((name) =>
        [name, name in codes ? use(String(codes[name].code)) : null])) };
    }) as JsonObject[]) as JsonObject;
  }
}
