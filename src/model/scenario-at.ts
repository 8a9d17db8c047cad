import { byCode } from "../base/order.ts";
import { recordOf } from "../base/record.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * The scenario as its certain events up to and on a day have left it. Events that happen only in
 * a share of the worlds change numbers alone, never the rules of later meetings.
 */
export function scenarioAt(scenario: Scenario, date: string): Scenario {
  let changed: unknown = scenario;
  const events = [...scenario.events ?? []].sort((left, right) => byCode(left.date, right.date));
  for (const event of events) {
    if (event.date > date || event.date < scenario.date) continue;
    if ((event.probability ?? 1) < 1) continue;
    for (const [path, value] of Object.entries(event.set ?? {})) {
      changed = put(changed, path.split("."), value);
    }
  }
  return changed as Scenario;
}

type Plain = Readonly<Record<string, unknown>>;

/** A map of the scenario, as opposed to a list, a number written out, or an invitation. */
export function isMap(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !["value", "low", "mode", "high", "except", "expected"].some((key) =>
    Object.hasOwn(value, key));
}

/** A copy in which the value at a path is replaced; maps are laid over each other. */
function put(node: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return isMap(node) && isMap(value) ? overlay(node, value) : value;
  const map = isMap(node) ? node : {};
  const inner = Object.hasOwn(map, step) ? map[step] : undefined;
  return recordOf([...Object.entries(map).filter(([key]) => key !== step),
    [step, put(inner, rest, value)]]);
}

function overlay(under: Plain, over: Plain): unknown {
  let result: unknown = under;
  for (const [key, value] of Object.entries(over)) result = put(result, [key], value);
  return result;
}
