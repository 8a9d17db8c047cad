import type { Scenario } from "../scenario/scenario.ts";
import type { Edit } from "./edit.ts";
import { singlesOf } from "./layers.ts";
import { alike, childIn, isPlain } from "./plain.ts";
import { inside, SCENARIO, type Shape } from "./shape.ts";

/** What follows from the rest, or stands in no model. */
const DERIVED: ReadonlySet<string> = new Set([
  "parameterSet", "defaultLegitimacy", "ownParameters", "singleParameters", "hindsight",
]);

/**
 * The edits that make one loaded scenario into another: the deepest maps that differ, path by
 * path; lists and numbers whole. What both have alike is not in it.
 */
export function difference(before: Scenario, after: Scenario): Edit[] {
  const edits: Edit[] = [];
  const [from, to] = [before, after].map((scenario): unknown => ({
    ...Object.fromEntries(Object.entries(scenario).filter(([key]) => !DERIVED.has(key))),
    parameters: singlesOf(scenario),
  }));
  gather(from, to, SCENARIO, "", edits);
  return edits;
}

function gather(
  before: unknown, after: unknown, shape: Shape | undefined, path: string, edits: Edit[],
): void {
  if (alike(before, after)) return;
  const merges = shape?.kind === "map" || shape?.kind === "record";
  if (!merges || !isPlain(before) || !isPlain(after)) {
    edits.push({ path, value: after === undefined ? null : after });
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = path === "" ? key : `${path}.${key}`;
    gather(childIn(before, key), childIn(after, key), inside(shape, key), at, edits);
  }
}
