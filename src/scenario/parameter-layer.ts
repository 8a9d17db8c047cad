import { PARAMETER_SETS } from "./parameter-set.ts";
import { WORLD_PARAMETER_NAMES } from "./world-parameter.ts";

/** A parameter set as one scenario uses it: the built-in or the file's. */
export interface ParameterLayer {
  readonly id: string;
  /** Legitimacy of forums that name none, where the set says so. */
  readonly legitimacy?: number;
  /** Names that it gives numbers to. */
  readonly names: readonly string[];
}

const WORLD = new Set<string>(WORLD_PARAMETER_NAMES);

/** Whether a parameter is one of the world between summits. */
export function isWorldParameter(name: string): boolean {
  return WORLD.has(name);
}

/** Whether a set speaks of the world between summits alone. */
export function isWorldLayer({ names }: ParameterLayer): boolean {
  return names.length > 0 && names.every(isWorldParameter);
}

function isBuiltIn({ id }: ParameterLayer): boolean {
  return PARAMETER_SETS.some((set) => set.id === id);
}

/**
 * Sets given in place of those a file names. One of calibrated and mechanism takes the place of
 * the other. Otherwise sets of the world alone replace those of the world alone and other sets the
 * others, so that each half of the model can be exchanged by itself.
 */
export function replaced<Layer extends ParameterLayer>(
  own: readonly Layer[], given: readonly Layer[],
): Layer[] {
  const [only, ...more] = given;
  const at = own.findIndex(isBuiltIn);
  if (only !== undefined && more.length === 0 && isBuiltIn(only) && at >= 0) {
    return [...own.slice(0, at), only, ...own.slice(at + 1)];
  }
  const world = given.some(isWorldLayer);
  const other = given.some((layer) => !isWorldLayer(layer));
  const kept = own.filter((layer) => !(isWorldLayer(layer) ? world : other));
  return world && !other ? [...kept, ...given] : [...given, ...kept];
}

/** What the sets in use say of a whole scenario. */
export interface SetsInUse {
  /** Id of the first set that speaks of more than the world; "own" without one. */
  readonly parameterSet: string;
  readonly defaultLegitimacy: number;
  /** Parameters of negotiations that other sets change in that one. */
  readonly changed: readonly string[];
}

/** The first set that speaks of negotiations is the scenario's; the others change it. */
export function setsInUse(layers: readonly ParameterLayer[], none: string): SetsInUse {
  const main = layers.find((layer) => !isWorldLayer(layer));
  const changed = layers.filter((layer) => layer !== main)
    .flatMap(({ names }) => names.filter((name) => !isWorldParameter(name)));
  const legitimacy = layers.find((layer) => layer.legitimacy !== undefined)?.legitimacy ?? 1;
  return { parameterSet: main?.id ?? none, defaultLegitimacy: legitimacy, changed };
}
