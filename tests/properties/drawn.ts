import { triangular } from "../../src/base/draw.ts";
import { keyOf, slotOf, uniform } from "../../src/base/random.ts";
import { atMode } from "../naive/read.ts";
import type { Quantity, ScenarioValue } from "../naive/scenario-value.ts";

/**
 * The scenario with every uncertain number of agents and parameters as a replicate draws it: by
 * its own key, which is its owner and its path in the file.
 */
export function drawn(value: ScenarioValue, seed: number, replicate: number): ScenarioValue {
  const key = keyOf(seed, "quantity");
  const fix = (part: unknown, owner: string, path: string): unknown => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    if ("low" in part) {
      const { low = 0, high = 0, mode } = part as { low?: number; high?: number; mode?: number };
      const { a, b } = slotOf(owner, path);
      const u = uniform(key, replicate, a, b);
      return mode === undefined ? low + u * (high - low) : triangular(u, low, mode, high);
    }
    if ("value" in part) return atMode(part as Quantity);
    return Object.fromEntries(Object.entries(part).map(([name, inner]) =>
      [name, name === "name" ? inner : fix(inner, owner, path === "" ? name : `${path}.${name}`)]));
  };
  const agents = Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
    [id, fix(agent, id, "")])) as ScenarioValue["agents"];
  const parameters = fix(value.parameters ?? {}, "parameters", "") as
    NonNullable<ScenarioValue["parameters"]>;
  return { ...value, agents, parameters };
}
