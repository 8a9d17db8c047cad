import { spreadOf, type Quantity } from "../base/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { childIn } from "./plain.ts";
import { edited, type Edit } from "./edit.ts";

/** One end of what may be drawn of a share. */
function endOf(quantity: unknown, end: "low" | "high"): number | undefined {
  if (quantity === undefined || quantity === null) return undefined;
  return Math.min(1, Math.max(0, spreadOf(quantity as Quantity)[end]));
}

/**
 * Whether a forum's levels of bindingness fit each other once a number that is sound by itself is
 * set: the least allowed is not above the most, and a lighter tier binds less than the text.
 */
export function boundsFit(scenario: Scenario, edit: Edit): boolean {
  const [section, id, ...rest] = edit.path.split(".");
  if (section !== "forums" || !rest.includes("bindingness")) return true;
  const forum = edited(scenario, [edit]).forums[id];
  const bounds = childIn(forum, "bindingness");
  const [min, max] = [childIn(bounds, "min"), childIn(bounds, "max")];
  if ((endOf(min, "high") ?? 0) > (endOf(max, "low") ?? 1)) return false;
  const tier = endOf(childIn(childIn(forum, "tier"), "bindingness"), "high");
  const ceiling = childIn(childIn(forum, "text"), "bindingness") ?? max;
  return tier === undefined || tier < (endOf(ceiling, "low") ?? 1);
}
