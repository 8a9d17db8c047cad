import { atMode } from "../naive/read.ts";
import type { Quantity, ScenarioValue } from "../naive/scenario-value.ts";

/** The same scenario with every uncertain number fixed at its mode. */
export function certain(value: ScenarioValue): ScenarioValue {
  return fix(value) as ScenarioValue;
}

function fix(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fix);
  if ("value" in value || "low" in value) return atMode(value as Quantity);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fix(part)]));
}
