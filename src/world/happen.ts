import { uniform } from "../base/random.ts";
import type { Keys } from "../model/instance.ts";
import type { EventEffect, Model, ModelEvent } from "../model/model.ts";
import { raise } from "./capability.ts";
import type { World } from "./world.ts";

/**
 * Which events happen in a replicate, drawn each under its own key; without a replicate those
 * whose share of the worlds is at least one half.
 */
export function drawEvents(
  { happened, model }: World, keys: Keys, replicate: number | null,
): void {
  for (let e = 0; e < model.events.length; e++) {
    const { probability, slot } = model.events[e];
    const happens = replicate === null ? probability >= 0.5
      : uniform(keys.event, replicate, slot.a, slot.b) < probability;
    happened[e] = happens ? 1 : 0;
  }
}

/** Writes an event into the numbers, if it happens. */
export function happen(world: World, values: Float64Array, index: number): void {
  const event: ModelEvent = world.model.events[index];
  if (world.happened[index] === 0) return;
  let grown = false;
  for (const effect of event.effects) {
    if (effect.kind !== "addLog") change(values, effect);
    else {
      if (!grown) world.room.fill(0);
      grown = true;
      const agent = (effect.places[0] - world.model.layout.start) / world.model.layout.stride;
      world.room[Math.floor(agent)] += values[effect.by];
    }
  }
  if (grown) raise(world, values);
}

function change(values: Float64Array, { kind, places, by, least, most }: EventEffect): void {
  for (const place of places) {
    const next = kind === "set" ? values[by] : values[place] + values[by];
    values[place] = Math.min(most, Math.max(least, next));
  }
}

/** Whether any event of a model changes a number. */
export function eventsMove({ events }: Model): boolean {
  return events.some(({ effects }) => effects.length > 0);
}
