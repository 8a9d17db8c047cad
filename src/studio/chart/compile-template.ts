import type { Json, JsonObject } from "../../figure/spec.ts";
import { codeFlow, type Expressions } from "./code-flow.ts";
import { isList, isStructural, lastKey, leavesOf, skeletonOf, type Leaf, type Path }
  from "./leaves.ts";
import { putAt, type Hole, type WrittenTemplate } from "./template.ts";

/** From Vega-Lite to Vega, from there to the dataflow that a view runs, and what that calls. */
export interface Compilers {
  toVega(spec: JsonObject): JsonObject;
  toDataflow(vega: JsonObject): JsonObject;
  readonly table: Expressions;
}

/**
 * Compiles specifications of one skeleton into one template: every value that may differ is
 * replaced by a mark of its own, and where the mark comes out stands a signal. Values that are the
 * same under one key in every sample share a mark, for layers share their scales; which ones is
 * written down, for a chart in which they differ cannot be drawn from one of them.
 */
export function compileTemplate(
  samples: readonly JsonObject[], { toVega, toDataflow, table }: Compilers,
): WrittenTemplate {
  const all = samples.map(leavesOf);
  const [leaves] = all;
  refuseCurves(leaves);
  const classes = new Map<string, { leaf: Leaf; members: number[] }>();
  leaves.forEach((leaf, n) => {
    if (isStructural(leaf)) return;
    const key = `${lastKey(leaf.path)} ${JSON.stringify(all.map((one) => one[n].value))}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { leaf, members: [n] });
    else known.members.push(n);
  });
  const marked = JSON.parse(JSON.stringify(samples[0])) as JsonObject;
  const marks = [...classes.values()].map(({ leaf, members }, n) => {
    // Labels come from an expression: the mark must be one.
    const expression = lastKey(leaf.path) === "labelExpr";
    const mark = expression ? `'§${n}§'` : markOf(leaf.value, n);
    for (const member of members) putAt(marked, leaves[member].path, mark);
    const [from, ...also] = members;
    return { from, ...(also.length > 0 && { also }), mark: JSON.stringify(mark), expression };
  });
  const vega = toVega(marked) as Record<string, Json>;
  const places = placesOf(vega, new Map(marks.map(({ mark }, n) => [mark, n])));
  const seen = marks.map((mark, n) =>
    ({ ...mark, at: (places.get(n) ?? []).filter((path) => !isSize(path)) }));
  const holes = seen.filter(({ at }) => at.length > 0)
    .map(({ expression, at, ...marked }, n) => {
      const { mark: _, ...where } = marked;
      return holeAt(vega, at, { ...where, signal: `h${n}`, ...(expression && { words: true }),
        ...(!at.every(isLive) && { fixed: true }) });
    });
  for (const set of (vega.data as { values?: Json }[])) delete set.values;
  delete vega.description;
  refuseMarks(vega);
  const own = holes.map(({ signal }) => ({ name: signal, value: null }));
  const signals = [...(vega.signals as Json[] | undefined ?? []), ...own];
  const flow = toDataflow({ ...vega, width: 0, height: 0, signals });
  const datasets = Object.keys(samples[0].datasets as JsonObject);
  return { skeleton: skeletonOf(samples[0]), flow: codeFlow(flow, table, datasets), holes };
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

/** Puts a signal wherever a mark came out. */
function holeAt(vega: JsonObject, places: readonly Path[], hole: Hole): Hole {
  const { signal, words } = hole;
  for (const path of places) {
    const last = path[path.length - 1];
    // Words stand by the value that they are for.
    if (words === true) putAt(vega, path, `${signal}[datum.value]||''`);
    else putAt(vega, last === "value" ? path.slice(0, -1) : path, { signal });
  }
  return hole;
}

/** Lines as the page's own shapes draw them: scripts/studio/vega-shapes.mjs. */
const DRAWN: readonly Json[] = ["linear", "step-after"];

/** The page has no other curves: the build must fail before one is drawn straight. */
function refuseCurves(leaves: readonly Leaf[]): void {
  const odd = leaves.find(({ path, value }) =>
    lastKey(path) === "interpolate" && !DRAWN.includes(value));
  if (odd !== undefined) {
    throw new Error(`${odd.path.join(".")}: the page does not draw ${String(odd.value)}`);
  }
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

/**
 * A mark that came out otherwise than whole would be drawn: the build must fail instead. This sees
 * marks that stand beside other text, or in a list; a number that Vega-Lite computes from a mark
 * looks like any other, and only tests/studio/charts.test.ts, which compares drawings, finds it.
 */
function refuseMarks(vega: JsonObject): void {
  const text = JSON.stringify({ ...vega, width: 0, height: 0 });
  const left = /§[^"]*|\d{5,}\.25[^,\]}]*/.exec(text)?.[0];
  if (left !== undefined) throw new Error(`a mark is left in a template: ${left}`);
}
