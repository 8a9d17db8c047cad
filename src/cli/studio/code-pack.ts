import { recordOf } from "../../base/record.ts";
import { numberOf, type CodedPack, type MapCode, type NumberCode } from "../../edit/pack-code.ts";
import type { Pack } from "../../edit/pack.ts";
import { alike, isPlain, type Plain } from "../../edit/plain.ts";

/** Characters from which a part that stands twice is written once. */
const WORTH = 8;

/** Each different thing once, by its JSON. */
function tableOf<T>(): { readonly all: T[]; place(one: T): number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place(one) {
      const key = JSON.stringify(one);
      const known = places.get(key) ?? all.push(one) - 1;
      places.set(key, known);
      return known;
    },
  };
}

/** How often every text, list and map stands in some values, by its JSON. */
function countedIn(values: readonly unknown[]): {
  readonly counts: ReadonlyMap<string, number>; textOf(value: object): string;
} {
  const counts = new Map<string, number>();
  const texts = new WeakMap<object, string>();
  const textOf = (value: object): string => {
    const known = texts.get(value) ?? JSON.stringify(value);
    texts.set(value, known);
    return known;
  };
  const count = (value: unknown): void => {
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) return;
    const text = typeof value === "string" ? JSON.stringify(value) : textOf(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    // What stands in something known is not written again.
    if (counts.get(text) === 1 && typeof value === "object") Object.values(value).forEach(count);
  };
  values.forEach(count);
  return { counts, textOf };
}

/** Writes a pack in few characters; `packOf` reads it. */
export function codedPack(pack: Pack): CodedPack {
  const numbers = tableOf<NumberCode>();
  const maps = tableOf<MapCode>();
  const { textOf, counts } = countedIn(pack.scenarios);
  const shared: unknown[] = [];
  const places = new Map<string, number>();
  const agents = new Map<string, { readonly place: number; readonly value: Plain }>();
  const keep = (text: string, full: unknown): number => {
    const place = shared.push(full) - 1;
    places.set(text, place);
    return place;
  };
  const written = (value: unknown): unknown => {
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) return value;
    const text = typeof value === "string" ? JSON.stringify(value) : textOf(value);
    const known = places.get(text);
    if (known !== undefined) return [known];
    const once = text.length < WORTH || (counts.get(text) ?? 0) < 2;
    return once ? inFull(value) : [keep(text, inFull(value))];
  };
  /** An agent is written as what is other than in the scenario before that has it. */
  const agentWritten = (id: string, value: Plain): unknown => {
    const text = textOf(value);
    const known = places.get(text);
    if (known !== undefined) return [known];
    const before = agents.get(id);
    const full = inFull(value);
    const other = before === undefined ? full
      : [-3, before.place, inFull(changes(before.value, value))];
    const shorter = JSON.stringify(other).length < JSON.stringify(full).length ? other : full;
    const place = keep(text, shorter);
    agents.set(id, { place, value });
    return [place];
  };
  const inFull = (value: unknown): unknown => {
    if (Array.isArray(value)) return [-2, ...value.map(written)];
    if (!isPlain(value)) return value;
    const keys = Object.keys(value);
    if (keys.length === 0) return [-1];
    const codes = keys.map((key) => numberCode(value[key]));
    const map: MapCode = [keys, codes.map((code) =>
      (code === undefined ? -1 : numbers.place(code.code)))];
    return [maps.place(map), ...keys.map((key, n) => {
      const inner = value[key];
      const isAgents = key === "agents" && isPlain(inner);
      return codes[n]?.mode ?? (isAgents ? agentsWritten(inner) : written(inner));
    })];
  };
  const agentsWritten = (all: Plain): unknown => {
    const ids = Object.keys(all);
    if (ids.length === 0) return [-1];
    return [maps.place([ids, ids.map(() => -1)]),
      ...ids.map((id) => agentWritten(id, all[id] as Plain))];
  };
  const scenarios = pack.scenarios.map(inFull);
  const { scenarios: _, ...rest } = pack;
  return { ...rest, numbers: numbers.all, maps: maps.all, shared, scenarios };
}

/** What a map has otherwise than one before it; null for what it has no more. */
function changes(before: Plain, after: Plain): Plain {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return recordOf(keys.filter((key) => !alike(before[key], after[key]))
    .map((key) => [key, after[key] ?? null]));
}

/** How a number written out can be told by one number alone; undefined where it cannot. */
function numberCode(value: unknown): { code: NumberCode; mode: number } | undefined {
  if (!isPlain(value)) return undefined;
  const { origin = "" } = value;
  const mode = value["mode"] ?? value["value"];
  if (typeof mode !== "number" || typeof origin !== "string") return undefined;
  const codes: NumberCode[] = [[origin], ...spreadsOf(value, mode).flatMap((spread) =>
    ["u", "n", ""].map((range): NumberCode => [spread, range, origin]))];
  const code = codes.find((one) => alike(numberOf(one, mode), value));
  return code === undefined ? undefined : { code, mode };
}

/** Spreads that an author may have meant: differences, without their last bits. */
function spreadsOf({ low, high }: Plain, mode: number): number[] {
  if (typeof low !== "number" || typeof high !== "number") return [];
  return [mode - low, high - mode].flatMap((one) => [Number(one.toPrecision(6)), one]);
}
