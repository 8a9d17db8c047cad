import { PARAMETERS } from "../model/layout.ts";
import type { Scenario, UsedSet } from "../scenario/scenario.ts";
import { childIn } from "./plain.ts";

/** The sets of negotiations of which one takes the other's place. */
const BUILT_IN: readonly string[] = ["calibrated", "mechanism"];
const OWN = "own";
const FIRST_OF_WORLD = PARAMETERS.indexOf("normUptake");
/** The parameters of the world between summits. */
export const WORLD_NAMES: ReadonlySet<string> = new Set(PARAMETERS.slice(FIRST_OF_WORLD));

function namesIn({ values }: UsedSet): string[] {
  return Object.keys(values);
}

function isWorldLayer(set: UsedSet): boolean {
  const names = namesIn(set);
  return names.length > 0 && names.every((name) => WORLD_NAMES.has(name));
}

/** Sets given in place of those in use, as `--use` gives them. */
export function layersGiven(own: readonly UsedSet[], given: readonly UsedSet[]): UsedSet[] {
  const [only, ...more] = given;
  const at = own.findIndex(({ id }) => BUILT_IN.includes(id));
  if (only !== undefined && more.length === 0 && BUILT_IN.includes(only.id) && at >= 0) {
    return [...own.slice(0, at), only, ...own.slice(at + 1)];
  }
  const world = given.some(isWorldLayer);
  const other = given.some((layer) => !isWorldLayer(layer));
  const kept = own.filter((layer) => !(isWorldLayer(layer) ? world : other));
  return world && !other ? [...kept, ...given] : [...given, ...kept];
}

/** The parameters that the scenario or its presets name one by one. */
export function singlesOf({ parameters, singleParameters }: Scenario): Record<string, unknown> {
  return Object.fromEntries(singleParameters.map((name) => [name, childIn(parameters, name)]));
}

type Laid = Pick<Scenario, "parameterSet" | "defaultLegitimacy" | "ownParameters" | "usedSets"
  | "singleParameters" | "parameters">;

/** What loading says of parameters: single ones laid over the sets, and what they are called. */
export function laid(
  singles: Readonly<Record<string, unknown>>, usedSets: readonly UsedSet[],
): Laid {
  const names = Object.keys(singles);
  const main = usedSets.find((set) => !isWorldLayer(set));
  const changed = usedSets.filter((set) => set !== main).flatMap(namesIn);
  const ids = usedSets.map(({ id }) => id);
  const ofNegotiation = [...names, ...changed].filter((name) => !WORLD_NAMES.has(name));
  return {
    parameterSet: main?.id ?? OWN,
    defaultLegitimacy: usedSets.find(({ legitimacy }) => legitimacy !== undefined)?.legitimacy ?? 1,
    ownParameters: [...new Set(ofNegotiation)],
    usedSets,
    singleParameters: names,
    parameters: {
      ...(ids.length > 0 && { use: ids.length === 1 ? ids[0] : ids }),
      ...Object.assign({}, ...usedSets.map(({ values }) => values)) as UsedSet["values"],
      ...singles,
    },
  };
}
