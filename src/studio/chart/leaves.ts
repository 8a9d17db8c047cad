import type { Json, JsonObject } from "../../figure/spec.ts";

/** Where something stands in a tree of JSON. */
export type Path = readonly (string | number)[];

/** A value without parts that matter: a list of plain values is one leaf. */
export interface Leaf {
  readonly path: Path;
  readonly value: Json;
}

/** Keys whose values decide how a specification is compiled, not only how it looks. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  "$schema", "type", "field", "name", "filter", "format", "orient", "direction",
  "contains", "shape", "symbolType", "scale", "axis", "legend", "interpolate", "tickMinStep",
]);

/** All leaves of a specification, its data and description left out. */
export function leavesOf(spec: JsonObject): Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: Json, path: Path): void => {
    if (value === undefined) return;
    if (isPlain(value)) found.push({ path, value });
    else if (isList(value)) value.forEach((part, n) => { walk(part, [...path, n]); });
    else for (const key of Object.keys(value as JsonObject).sort()) {
      walk((value as JsonObject)[key], [...path, key]);
    }
  };
  const { datasets: _, description: __, ...rest } = spec;
  walk(rest, []);
  return found;
}

/** Whether a leaf shapes what is compiled: it stands in the skeleton. */
export function isStructural({ path, value }: Leaf): boolean {
  return decides(value, lastKey(path), String(path[0]), path.length === 1);
}

function decides(value: Json, key: string, top: string, isTop: boolean): boolean {
  return value === null || typeof value === "boolean" || STRUCTURAL.has(key)
    || (isList(value) && value.length === 0) || isHouse(value, key, top, isTop);
}

/** Parts of a figure that are the same in every one: measures of axes, legends and margins. */
function isHouse(value: Json, key: string, top: string, isTop: boolean): boolean {
  return isTop ? key === "padding" || key === "background"
    : top === "config" && (typeof value === "number" || key === "titleFontWeight");
}

/** The name under which a leaf is known: the last key that is no index. */
export function lastKey(path: Path): string {
  return String([...path].reverse().find((step) => typeof step === "string") ?? "");
}

/** What two specifications share when one template serves both, as a short word. */
export function skeletonOf(spec: JsonObject): string {
  const { datasets: _, description: __, ...rest } = spec;
  const text = Object.keys(rest).sort().map((key) =>
    `${key}:${shapeOf(rest[key], key, key, true)}`).join();
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let n = 0; n < text.length; n++) {
    a = Math.imul(a ^ text.charCodeAt(n), 0x01000193);
    b = Math.imul(b + text.charCodeAt(n), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** A part of a specification as a text: of leaves that may differ, only their kind. */
function shapeOf(value: Json, key: string, top: string, isTop: boolean): string {
  if (isPlain(value)) {
    return decides(value, key, top, isTop) ? JSON.stringify(value) : kindOf(value);
  }
  if (isList(value)) return `[${value.map((part) => shapeOf(part, key, top, false)).join()}]`;
  const map = value as JsonObject;
  let text = "{";
  for (const name of Object.keys(map).sort()) {
    if (map[name] !== undefined) text += `${name}:${shapeOf(map[name], name, top, false)},`;
  }
  return text;
}

/** Two leaves of one kind can stand in each other's place. */
function kindOf(value: Json): string {
  return isList(value) ? `list of ${typeof value[0]}` : typeof value;
}

/** Whether a value is a list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlain(value: Json): boolean {
  if (isList(value)) return value.every((part) => part === null || typeof part !== "object");
  return value === null || typeof value !== "object";
}
