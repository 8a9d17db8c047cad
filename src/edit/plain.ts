import { recordOf } from "../base/record.ts";

/** A map of a scenario, or a number written out. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is a map, as opposed to a list or a scalar. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value below a key of its own; undefined where there is none. */
export function childIn(node: unknown, key: string): unknown {
  return isPlain(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A copy in which no map has a prototype, so that no id reaches one. */
export function bared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bared);
  if (!isPlain(value)) return value;
  return recordOf(Object.entries(value).map(([key, inner]) => [key, bared(inner)]));
}

/** Whether two plain values are alike, whatever the order of their keys. */
export function alike(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((one, n) => alike(one, right[n]));
  }
  if (!isPlain(left) || !isPlain(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length
    && keys.every((key) => Object.hasOwn(right, key) && alike(left[key], right[key]));
}
