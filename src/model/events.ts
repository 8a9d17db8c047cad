import { byCode } from "../base/order.ts";
import type { Quantity } from "../base/quantity.ts";
import { slotOf } from "../base/random.ts";
import type { ScenarioEvent } from "../scenario/event.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { FIELD, rowOf, WORLD } from "./layout.ts";
import type { EventEffect, ModelEvent } from "./model.ts";
import { ANY, type NumberVector } from "./number-vector.ts";
import { placesOf, type Named } from "./place.ts";
import { isMap } from "./scenario-at.ts";

/**
 * The events by index, in the file's order. What they set or add is a number of the vector
 * itself, drawn under the event's id.
 */
export function eventsOf(numbers: NumberVector, scenario: Scenario, named: Named): ModelEvent[] {
  const ids = idsOf(scenario.events ?? []);
  return (scenario.events ?? []).map((event, n): ModelEvent => ({
    id: ids[n],
    title: event.title,
    date: event.date,
    probability: event.probability ?? 1,
    slot: slotOf(`event:${ids[n]}`, "happens"),
    effects: [
      ...settings(numbers, event, ids[n], named),
      ...shocks(numbers, event, ids[n], named),
    ],
  }));
}

/** An event's own id, or its day, counted where several of a day have none. */
function idsOf(events: readonly ScenarioEvent[]): string[] {
  const taken = new Set(events.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return events.map(({ id, date }) => {
    if (id !== undefined) return id;
    let own = date;
    for (let n = 2; taken.has(own); n++) own = `${date}-${n}`;
    taken.add(own);
    return own;
  });
}

/** The links that events set, as `<agent>.<kind>.<other>`. */
export function laterLinks(scenario: Scenario): ReadonlySet<string> {
  return new Set((scenario.events ?? []).flatMap(({ set }) => leavesOf(set))
    .filter(([path]) => /^agents\.[^.]+\.(rivals|voices|peers)\.[^.]+$/.test(path))
    .map(([path]) => path.slice("agents.".length)));
}

/** Every path of an event's `set` down to what is no map, in an order of their own. */
function leavesOf(set: ScenarioEvent["set"]): (readonly [string, unknown])[] {
  const leaves = (path: string, value: unknown): (readonly [string, unknown])[] =>
    (isMap(value)
      ? Object.entries(value).flatMap(([key, part]) => leaves(`${path}.${key}`, part))
      : [[path, value]]);
  return Object.entries(set ?? {}).flatMap(([path, value]) => leaves(path, value))
    .sort(([left], [right]) => byCode(left, right));
}

function settings(
  numbers: NumberVector, event: ScenarioEvent, id: string, named: Named,
): EventEffect[] {
  const leaves = leavesOf(event.set);
  const paths = new Set(leaves.map(([path]) => path));
  return leaves.flatMap(([path, value]): EventEffect[] => {
    const agent = named.agents.find((one) => path === `agents.${one.id}.safety`
      || path === `agents.${one.id}.security`);
    // One event that gives both preferences sets each by itself.
    const both = agent !== undefined && agent.tied
      && paths.has(`agents.${agent.id}.safety`) && paths.has(`agents.${agent.id}.security`);
    const asUntied = { ...named, agents: named.agents.map((one) => ({ ...one, tied: false })) };
    const found = placesOf(both ? asUntied : named, path);
    if (found === undefined || !isQuantity(value)) return [];
    const name = { owner: `event:${id}`, field: path };
    return [{ kind: "set", ...found, by: numbers.add(value, name, found, 0) }];
  });
}

function isQuantity(value: unknown): value is Quantity {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null
    && ["value", "low", "mode", "high"].some((key) => Object.hasOwn(value, key));
}

function shocks(
  numbers: NumberVector, { shock }: ScenarioEvent, id: string, named: Named,
): EventEffect[] {
  const effect = (
    kind: EventEffect["kind"], field: string, quantity: Quantity | undefined,
    place: number, most: number,
  ): EventEffect[] => {
    if (quantity === undefined) return [];
    const by = numbers.add(quantity, { owner: `event:${id}`, field: `shock.${field}` }, ANY, 0);
    return [{ kind, places: [place], by, least: 0, most }];
  };
  const shocked = new Map(Object.entries(shock?.capability ?? {}));
  const capability = named.agents.flatMap(({ id: agent }, i) =>
    effect("addLog", `capability.${agent}`, shocked.get(agent),
      rowOf(named.layout, i) + FIELD.capability, 1));
  return [
    ...effect("add", "risk", shock?.risk, WORLD.risk, 1),
    ...effect("add", "deployment", shock?.deployment, WORLD.deployment, Infinity),
    ...capability,
  ];
}
