import { checkWords } from "../dictionary/check-words.ts";
import type { Report } from "./check-agents.ts";
import { childOf, modeOf, type Located, type LocatedMap } from "./located.ts";

/** Every number that a quantity names, so the ends of what may be drawn; none where unsound. */
function numbersOf(node: Located | undefined): number[] {
  if (node?.kind !== "map") return [modeOf(node)].filter((one) => one !== undefined);
  return ["value", "low", "mode", "high"]
    .map((key) => modeOf(childOf(node, key)))
    .filter((one) => one !== undefined);
}

/** Parameters that are sound alone and not together. */
export function checkParameters(tree: LocatedMap, report: Report): void {
  const parameters = childOf(tree, "parameters");
  const floor = childOf(parameters, "surplusFloor");
  const yields = numbersOf(childOf(parameters, "accommodation")).some((one) => one > 0);
  // Equation 5 weighs by the surplus to the power of minus nu: no weight where both are 0.
  if (floor !== undefined && yields && numbersOf(floor).some((one) => one <= 0)) {
    report(floor.place, checkWords.noFloor);
  }
}
