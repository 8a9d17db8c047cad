import { recordOf } from "../base/record.ts";
import type { Scenario, UsedSet } from "../scenario/scenario.ts";
import { laid, layersGiven, singlesOf } from "./layers.ts";
import { bared, childIn, isPlain } from "./plain.ts";
import { inside, SCENARIO, type Shape } from "./shape.ts";

/**
 * One change of a scenario: a path as in `set`, and the plain value it takes. null takes away what
 * stands there. `decisions`, `absent` and `events` are whole lists. Beside what `set` admits,
 * `use` lays parameter sets (`UsedSet[]`) as `--use` does, and `usedSets` replaces all of them.
 */
export interface Edit {
  readonly path: string;
  readonly value: unknown;
}

/** The path of an edit that gives parameter sets. */
export const USE = "use";

/**
 * The scenario with edits made in their order; none of its parts is written to. Maps are laid
 * over each other, lists and numbers written out are replaced whole, as in `set`. Values are
 * taken as they are: see `refusedEdit` for those that come from outside. Throws a RangeError
 * where the format has no such path.
 */
export function edited(scenario: Scenario, edits: readonly Edit[]): Scenario {
  if (edits.length === 0) return scenario;
  const bears = edits.some(({ path }) => /^(parameters|usedSets|use)(\.|$)/.test(path));
  let tree: unknown = bears ? { ...scenario, parameters: singlesOf(scenario) } : scenario;
  for (const { path, value } of edits) {
    if (path === USE) {
      const { usedSets } = tree as Scenario;
      tree = { ...tree as Scenario, usedSets: layersGiven(usedSets, value as UsedSet[]) };
    } else tree = put(tree, SCENARIO, path.split("."), bared(value), path);
  }
  const result = tree as Scenario;
  if (!bears) return result;
  const singles = (result.parameters ?? {}) as Readonly<Record<string, unknown>>;
  const none = Object.keys(singles).length === 0 && result.usedSets.length === 0;
  const said = laid(singles, result.usedSets);
  if (!none) return { ...result, ...said };
  const { parameters: _, ...without } = { ...result, ...said };
  return without;
}

function put(
  node: unknown, shape: Shape, steps: readonly string[], value: unknown, path: string,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return overlaid(node, value, shape);
  const inner = inside(shape, step);
  if (inner === undefined) throw new RangeError(`no path ${path}`);
  const map = isPlain(node) && (shape.kind !== "whole" || Object.keys(node).join() === step)
    ? node : {};
  if (rest.length === 0 && value === null) {
    return recordOf(Object.entries(map).filter(([key]) => key !== step));
  }
  const next = put(childIn(map, step), inner, rest, value, path);
  const entries = Object.entries(map);
  return Object.hasOwn(map, step)
    ? recordOf(entries.map(([key, one]) => [key, key === step ? next : one]))
    : recordOf([...entries, [step, next]]);
}

function overlaid(under: unknown, over: unknown, shape: Shape | undefined): unknown {
  const merges = shape?.kind === "map" || shape?.kind === "record";
  if (!merges || !isPlain(under) || !isPlain(over)) return over;
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return recordOf(keys.map((key) => [key, !Object.hasOwn(over, key) ? under[key]
    : overlaid(childIn(under, key), over[key], inside(shape, key))]));
}
