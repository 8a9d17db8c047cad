import type { Pack, PackedScenario } from "../../edit/pack.ts";

/** Scenarios of a kind: told of by a record, invented, or there to learn with. */
export interface ScenarioGroup {
  readonly kind: "record" | "invented" | "learn";
  /** `below`: a form of the one above it. */
  readonly scenarios: readonly (PackedScenario & { readonly below: boolean })[];
}

/** The scenario with which a page opens. */
export function firstOf({ scenarios }: Pack): PackedScenario {
  return scenarios.find(({ id }) => id === "paris-2025") ?? scenarios[0];
}

/** The scenarios of a pack by kind, each after the one that it is a form of. */
export function scenarioGroups({ scenarios }: Pack): ScenarioGroup[] {
  const above = ({ id }: PackedScenario): PackedScenario | undefined =>
    scenarios.find((one) => id.startsWith(`${one.id}/`));
  const kindOf = (one: PackedScenario): ScenarioGroup["kind"] => {
    const { id, observed } = above(one) ?? one;
    return id === "tutorial" ? "learn" : observed === undefined ? "invented" : "record";
  };
  const tops = scenarios.filter((one) => above(one) === undefined);
  const isBase = ({ id }: PackedScenario): boolean => id.endsWith("-base");
  const ordered = [...tops.filter((one) => !isBase(one)), ...tops.filter(isBase)]
    .flatMap((top) => [{ ...top, below: false }, ...scenarios.filter((one) => above(one) === top)
      .map((one) => ({ ...one, below: true }))]);
  return (["record", "invented", "learn"] as const).map((kind) => ({
    kind, scenarios: ordered.filter((one) => kindOf(one) === kind),
  })).filter((group) => group.scenarios.length > 0);
}
