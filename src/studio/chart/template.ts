import type { Json, JsonObject } from "../../figure/spec.ts";
import { leavesOf, skeletonOf, type Path } from "./leaves.ts";

/** A place of a compiled specification that is filled when the chart is drawn. */
export interface Hole {
  /** Where the value stands in the figure's own specification. */
  readonly from: Path;
  /** Where it goes: as it is, or as the signal of this name, which can change in place. */
  readonly to: readonly Path[];
  readonly signal?: string;
}

/** A figure's specification compiled ahead: plain Vega with holes. */
export interface Template {
  readonly skeleton: string;
  readonly vega: JsonObject;
  readonly holes: readonly Hole[];
}

/** What a chart shows at one time. */
export interface Filled {
  readonly template: Template;
  /** What cannot change in place: another one needs a new view. */
  readonly fixed: string;
  readonly signals: Readonly<Record<string, Json>>;
  readonly width: number;
  readonly height: number;
  readonly datasets: Readonly<Record<string, readonly Json[]>>;
}

/** The specification in the holes of its template; undefined where no template fits. */
export function fill(
  spec: JsonObject, templates: ReadonlyMap<string, Template>,
): Filled | undefined {
  const template = templates.get(skeletonOf(leavesOf(spec)));
  if (template === undefined) return undefined;
  const fixed: Json[] = [];
  const signals: Record<string, Json> = {};
  for (const { from, signal } of template.holes) {
    const value = valueAt(spec, from);
    if (signal === undefined) fixed.push(value);
    else signals[signal] = value;
  }
  return {
    template, fixed: template.skeleton + JSON.stringify(fixed), signals,
    width: Number(spec.width), height: Number(spec.height),
    datasets: spec.datasets as Filled["datasets"],
  };
}

/** The Vega specification of a filled template, its data left to the view. */
export function vegaOf({ template, fixed, signals, width, height }: Filled): JsonObject {
  const vega = structuredCopy(template.vega) as Record<string, Json>;
  const values = JSON.parse(fixed.slice(template.skeleton.length)) as Json[];
  let next = 0;
  for (const { to, signal } of template.holes) {
    if (signal !== undefined) continue;
    const value = values[next++];
    for (const path of to) putAt(vega, path, value);
  }
  const own = Object.entries(signals).map(([name, value]) => ({ name, value }));
  return { ...vega, width, height, signals: [...(vega.signals as Json[] ?? []), ...own] };
}

/** The value at a path; null where there is nothing. */
export function valueAt(tree: Json, path: Path): Json {
  let at: Json = tree;
  for (const step of path) {
    if (at === null || typeof at !== "object") return null;
    at = (at as { readonly [key: string]: Json })[step] ?? null;
  }
  return at;
}

/** Writes a value at a path that is there. */
export function putAt(tree: Json, path: Path, value: Json): void {
  const above = valueAt(tree, path.slice(0, -1)) as { [key: string | number]: Json };
  above[path[path.length - 1]] = value;
}

function structuredCopy(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
