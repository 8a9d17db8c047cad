import type { z } from "zod";
import { nearest } from "../base/nearest.ts";
import type { Place, Problem } from "../base/problem.ts";
import { fileWords } from "../dictionary/file-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { setWords } from "../dictionary/set-words.ts";
import { agent } from "./agent.ts";
import {
  childOf, entriesOf, entryOf, withEntry, type Located, type LocatedMap,
} from "./located.ts";
import { merge } from "./merge.ts";
import { nearestAgent } from "./nearest-agent.ts";
import { parse } from "./parse.ts";
import { scenario } from "./scenario.ts";
import { bare, keysOf, merges, optionsOf, stepInto } from "./schema-path.ts";

type Schema = z.core.$ZodType;

/** One change: where its path is written, and the value. */
export interface Change {
  readonly path: string;
  readonly place: Place;
  readonly value: Located;
}

const BY_ID = new Set(["agents", "issues", "forums"]);
const FIXED = new Set(["format", "id"]);

/** The part of a path's place that is its `index`-th step. */
function stepPlace(change: Change, steps: readonly string[], index: number): Place {
  const { place, path } = change;
  const before = steps.slice(0, index).join(".").length + (index > 0 ? 1 : 0);
  const quote = place.length === path.length + 2 ? 1 : 0;
  const length = Math.max(1, steps[index]?.length ?? 1);
  return { ...place, column: place.column + before + quote, length };
}

function refusal(steps: readonly string[], index: number, schema: Schema, tree: Located) {
  const step = steps[index] ?? "";
  const above = steps.slice(0, index).join(".");
  if (step === "") return setWords.emptyStep;
  if (step === "__proto__") return fileWords.forbiddenKey(step);
  if (index === 0 && FIXED.has(step)) return setWords.fixedKey(step);
  if (index === 1 && BY_ID.has(above)) {
    const known = new Map(entriesOf(childOf(tree, above)).map(([id, { node }]) => [id, node]));
    if (known.has(step)) return undefined;
    const near = above === "agents" ? nearestAgent(step, known) : nearest(step, known.keys());
    return problemWords.unknownId(above, step, near);
  }
  if (stepInto(schema, step) !== undefined) return undefined;
  const keys = keysOf(schema);
  if (keys !== undefined) return problemWords.unknownKey(step, nearest(step, keys));
  const list = optionsOf(schema).some((one) => ["array", "tuple"].includes(one._zod.def.type));
  return list ? setWords.wholeList(above) : setWords.noDeeper(above);
}

/** The map that a step goes into: the one there, or a new one where it could not hold the key. */
function mapFor(node: Located | undefined, schema: Schema, key: string, place: Place): LocatedMap {
  const fresh: LocatedMap = { kind: "map", place, entries: new Map() };
  if (node?.kind !== "map") return fresh;
  if (merges(bare(schema))) return node;
  const fits = optionsOf(schema).some((option) => {
    const keys = keysOf(option);
    return keys?.includes(key) && [...node.entries.keys()].every((one) => keys.includes(one));
  });
  return fits ? node : fresh;
}

function put(
  node: Located | undefined, schema: Schema, steps: readonly string[], change: Change,
): Located {
  const [step, ...rest] = steps;
  if (step === undefined) return merge(node, change.value, schema);
  const map = mapFor(node, schema, step, change.place);
  const inner = stepInto(schema, step) ?? agent;
  const value = put(entryOf(map, step)?.node, inner, rest, change);
  return withEntry(map, step, { key: change.place, node: value });
}

/** Applies changes in order; each that the schema does not allow is a problem and left out. */
export function applyChanges(
  tree: LocatedMap, changes: readonly Change[], problems: Problem[],
): LocatedMap {
  let result = tree;
  for (const change of changes) {
    const steps = change.path.split(".");
    let schema: Schema = scenario;
    let refused = false;
    for (let index = 0; index < steps.length && !refused; index += 1) {
      const message = refusal(steps, index, schema, result);
      if (message !== undefined) {
        problems.push({ place: stepPlace(change, steps, index), message });
        refused = true;
      } else schema = stepInto(schema, steps[index] ?? "") ?? schema;
    }
    const next = refused ? result : put(result, scenario, steps, change);
    if (next.kind === "map") result = next;
  }
  return result;
}

/** The file name under which the command line's changes are shown. */
export const SET_FILE = "--set";

/** Reads `path=value` arguments, the value as YAML. */
export function changesOf(texts: readonly string[], problems: Problem[]): Change[] {
  const changes: Change[] = [];
  let line = 1;
  for (const text of texts) {
    const equals = text.indexOf("=");
    const path = equals === -1 ? text : text.slice(0, equals);
    const place: Place = { file: SET_FILE, line, column: 1, length: Math.max(1, path.length) };
    if (equals === -1) problems.push({ place, message: setWords.noEquals });
    else {
      const start = { file: SET_FILE, line, column: equals + 2 };
      const parsed = parse(text.slice(equals + 1), start);
      for (const problem of parsed.problems) problems.push(problem);
      if (parsed.tree !== undefined) changes.push({ path, place, value: parsed.tree });
    }
    line += text.split("\n").length;
  }
  return changes;
}
