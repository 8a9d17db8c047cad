import { recordOf } from "../../base/record.ts";
import { isPlain, type Plain } from "../../edit/plain.ts";
import { inside, SCENARIO, type Shape } from "../../edit/shape.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** What is said of a number or an event besides what it is. */
const TOLD: ReadonlySet<string> = new Set(["source", "quote", "coded", "known", "note"]);

/** A scenario without notes, quotes and sources: all that the compiler and a page need. */
export function stripped(scenario: Scenario): Scenario {
  const { sources: _, ...rest } = scenario;
  const bare = strippedAt(rest, SCENARIO) as Scenario;
  const { events } = bare;
  return {
    ...bare, hindsight: [],
    ...(events !== undefined && { events: events.map((event) =>
      withoutTold(event as Plain) as typeof event) }),
  };
}

function strippedAt(value: unknown, shape: Shape | undefined): unknown {
  if (!isPlain(value) || shape === undefined) return value;
  if (shape.kind === "number" || shape.kind === "whole") return withoutTold(value);
  const kept = Object.entries(value).filter(([key]) =>
    shape.kind === "record" || !TOLD.has(key));
  return recordOf(kept.map(([key, inner]) => [key, strippedAt(inner, inside(shape, key))]));
}

/** Numbers of events stand below paths of their own. */
function withoutTold(value: Plain): Plain {
  return recordOf(Object.entries(value).filter(([key]) => !TOLD.has(key))
    .map(([key, inner]) => [key, isPlain(inner) ? withoutTold(inner) : inner]));
}
