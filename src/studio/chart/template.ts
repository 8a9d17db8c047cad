import type { Json, JsonObject } from "../../figure/spec.ts";
import { flowOf, type CodedFlow, type Needs } from "./flow.ts";
import { leavesOf, skeletonOf, type Path } from "./leaves.ts";

/** A value that is filled in when a chart is drawn. */
export interface Hole {
  /** Which leaf of the figure's own specification it is. */
  readonly from: number;
  /** Leaves that were the same in all that the template was compiled from. */
  readonly also?: readonly number[];
  /** The signal that holds it. */
  readonly signal: string;
  /** It is an expression of labels, held as words by value. */
  readonly words?: boolean;
  /** What is laid out by it would not be laid out anew: another one needs a new view. */
  readonly fixed?: boolean;
}

/** A figure's specification compiled ahead. */
export interface Template {
  readonly skeleton: string;
  readonly holes: readonly Hole[];
  /** A dataflow for one view to run. */
  flow(): JsonObject;
}

/** A template as the build writes it. */
export interface WrittenTemplate extends Omit<Template, "flow"> {
  readonly flow: CodedFlow;
}

/** All templates of a page, and what the expressions read that their dataflows know by number. */
export interface Templates {
  readonly needs: Needs;
  readonly all: readonly WrittenTemplate[];
}

/** Templates by their skeletons. */
export function templatesOf({ needs, all }: Templates): ReadonlyMap<string, Template> {
  return new Map(all.map((one) =>
    [one.skeleton, { ...one, flow: () => flowOf(one.flow, needs) }]));
}

/** What a chart shows at one time. */
export interface Filled {
  readonly template: Template;
  /** What cannot change in place. */
  readonly fixed: string;
  readonly signals: Readonly<Record<string, Json>>;
  readonly width: number;
  readonly height: number;
  readonly datasets: Readonly<Record<string, readonly Json[]>>;
}

/**
 * The specification in the holes of its template; undefined where no template fits, or where
 * values differ that the template takes for one.
 */
export function fill(
  spec: JsonObject, templates: ReadonlyMap<string, Template>,
): Filled | undefined {
  const template = templates.get(skeletonOf(spec));
  if (template === undefined) return undefined;
  const leaves = leavesOf(spec);
  const signals: Record<string, Json> = {};
  const kept: Json[] = [];
  for (const { from, also = [], signal, words, fixed } of template.holes) {
    const { value } = leaves[from];
    if (also.some((n) => !same(value, leaves[n].value))) return undefined;
    signals[signal] = words === true ? wordsIn(String(value)) : value;
    if (fixed === true) kept.push(value);
  }
  return {
    template, fixed: template.skeleton + JSON.stringify(kept), signals,
    width: Number(spec.width), height: Number(spec.height),
    datasets: spec.datasets as Filled["datasets"],
  };
}

/** Whether two leaves are the same: plain values, or lists of them. */
function same(one: Json, other: Json): boolean {
  return one === other
    || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}

/** One label of `tickLabels`. */
const LABEL = /datum\.value === (\S+) \? ("(?:[^"\\]|\\.)*") : /g;
/** A list of labels, looked up by the value. */
const LIST = /^(\[.*\])\[datum\.value\]$/;

/** The words that an expression of labels gives, by value. */
function wordsIn(expression: string): Json {
  const list = LIST.exec(expression)?.[1];
  if (list !== undefined) return JSON.parse(list) as Json;
  const found = [...expression.matchAll(LABEL)];
  if (expression.replace(LABEL, "") !== "''") throw new Error(`not of labels: ${expression}`);
  return Object.fromEntries(found.map(([, at, text]) => [at, JSON.parse(text) as string]));
}

/** Writes a value at a path that is there. */
export function putAt(tree: Json, path: Path, value: Json): void {
  let above = tree as { [key: string | number]: Json };
  for (const step of path.slice(0, -1)) above = above[step] as typeof above;
  above[path[path.length - 1]] = value;
}
