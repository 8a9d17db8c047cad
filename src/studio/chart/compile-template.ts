import type { Json, JsonObject } from "../../figure/spec.ts";
import { isList, isStructural, lastKey, leavesOf, skeletonOf, type Leaf, type Path }
  from "./leaves.ts";
import { putAt, type Hole, type Template } from "./template.ts";

/** Vega-Lite to Vega. */
export type Compile = (spec: JsonObject) => JsonObject;

/**
 * Compiles specifications of one skeleton into one template: every value that may differ is
 * replaced by a mark of its own, and where the mark comes out is a hole. Values that are the same
 * under one key in every sample share a mark, for layers share their scales.
 */
export function compileTemplate(samples: readonly JsonObject[], compile: Compile): Template {
  const all = samples.map(leavesOf);
  const [leaves] = all;
  const classes = new Map<string, { leaf: Leaf; paths: Path[] }>();
  leaves.forEach((leaf, n) => {
    if (isStructural(leaf)) return;
    const key = `${lastKey(leaf.path)} ${JSON.stringify(all.map((one) => one[n].value))}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { leaf, paths: [leaf.path] });
    else known.paths.push(leaf.path);
  });
  const marked = JSON.parse(JSON.stringify(samples[0])) as JsonObject;
  const marks = [...classes.values()].map(({ leaf, paths }, n) => {
    // An axis takes its labels from an expression: the mark must be one.
    const expression = lastKey(leaf.path) === "labelExpr";
    const mark = expression ? `'§${n}§'` : markOf(leaf.value, n);
    for (const path of paths) putAt(marked, path, mark);
    return { from: paths[0], mark: JSON.stringify(mark) };
  });
  const vega = compile(marked) as Record<string, Json>;
  const places = placesOf(vega, new Map(marks.map(({ mark }, n) => [mark, n])));
  const holes = marks.flatMap(({ from }, n) => holesAt(vega, from, places.get(n) ?? [], n));
  for (const set of (vega.data as { values?: Json }[])) delete set.values;
  delete vega.description;
  refuseMarks(vega);
  return { skeleton: skeletonOf(leaves), vega, holes };
}

const FIRST = 70_001.25;

function markOf(value: Json, n: number): Json {
  if (isList(value)) return value.map((part, k) => markOf(part, n * 100 + k + 10_000));
  return typeof value === "number" ? FIRST + n : `§${n}§`;
}

/** Where marks stand, by the number of the mark. */
function placesOf(vega: Json, marks: ReadonlyMap<string, number>): Map<number, Path[]> {
  const found = new Map<number, Path[]>();
  const walk = (value: Json, path: Path): void => {
    const n = value === null || value === undefined ? undefined : marks.get(JSON.stringify(value));
    if (n !== undefined) found.set(n, [...found.get(n) ?? [], path]);
    else if (isList(value)) value.forEach((part, k) => { walk(part, [...path, k]); });
    else if (value !== null && typeof value === "object") {
      for (const [key, part] of Object.entries(value)) {
        const rows = path.length === 2 && path[0] === "data" && key === "values";
        if (!rows) walk(part, [...path, key]);
      }
    }
  };
  walk(vega, []);
  return found;
}

/** What may change in place becomes a signal, the rest is filled when the view is made. */
function holesAt(vega: JsonObject, from: Path, places: readonly Path[], n: number): Hole[] {
  const inPlace = places.filter(isLive);
  const fixed = places.filter((path) => !isLive(path) && !isSize(path));
  const signal = `h${n}`;
  for (const path of fixed) putAt(vega, path, null);
  for (const path of inPlace) {
    const value = path[path.length - 1] === "value";
    putAt(vega, value ? path.slice(0, -1) : path, { signal });
  }
  return [
    ...(inPlace.length === 0 ? [] : [{ from, to: [], signal }]),
    ...(fixed.length === 0 ? [] : [{ from, to: fixed }]),
  ];
}

function isSize(path: Path): boolean {
  return path.length === 1 && (path[0] === "width" || path[0] === "height");
}

function isLive(path: Path): boolean {
  const last = path[path.length - 1];
  if (path[0] === "marks") return last === "value" && path.includes("encode");
  if (path[0] === "scales") return path.length === 3 && (last === "domain" || last === "range");
  return path[0] === "axes" && path.length === 3 && (last === "title" || last === "values");
}

/** A mark that came out otherwise than whole would be drawn: the build must fail instead. */
function refuseMarks(vega: JsonObject): void {
  const text = JSON.stringify({ ...vega, width: 0, height: 0 });
  const left = /§[^"]*|7\d{4}\.25[^,\]}]*/.exec(text)?.[0];
  if (left !== undefined) throw new Error(`a mark is left in a template: ${left}`);
}
