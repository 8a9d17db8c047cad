import { spreadOf, type Quantity } from "../../base/quantity.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/**
 * The number at a path before the user's edits, at its mode: as the scenario writes it, else what
 * the compiled model of the baseline has there; NaN where there is no such number.
 */
export function startOf(scenario: Scenario, model: Model, path: string): number {
  const written = at(scenario, path.split("."));
  if (typeof written === "number") return written;
  if (typeof written === "object" && written !== null) return spreadOf(written as Quantity).at;
  const found = placesOf(model, path);
  return found === undefined ? NaN : model.values[found.places[0]];
}

function at(tree: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((node, step) => (typeof node === "object" && node !== null
    && Object.hasOwn(node, step) ? (node as Record<string, unknown>)[step] : undefined), tree);
}
