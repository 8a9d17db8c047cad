import { drawInstance, keysOf } from "../../src/model/instance.ts";
import type { Model } from "../../src/model/model.ts";
import { chamberOf, type Chamber } from "../../src/negotiation/chamber.ts";
import { holdReview } from "../../src/negotiation/review.ts";
import { holdSummit } from "../../src/negotiation/summit.ts";
import { modelOf } from "../helpers/model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";

/** A scenario's meetings as they were held, without any world between them. */
export interface Held {
  readonly model: Model;
  readonly values: readonly Float64Array[];
  readonly chambers: readonly Chamber[];
}

/**
 * Holds every meeting in turn, meeting m under the numbers of `worlds[m]` (the scenario's own
 * when not given), which must have the same agents, issues and forums.
 */
export function hold(
  value: ScenarioValue, worlds: readonly ScenarioValue[] = [], replicate: number | null = null,
): Held {
  const model = modelOf(value);
  const keys = keysOf(1);
  const last = new Map<string, Chamber>();
  const values: Float64Array[] = [];
  const chambers = model.meetings.map((meeting, m) => {
    const chamber = chamberOf(model, meeting);
    const world = worlds[m] === undefined ? model : modelOf(worlds[m]);
    const now = new Float64Array(model.values.length);
    drawInstance(world, keys, replicate, now);
    const previous = last.get(meeting.forum);
    if (!meeting.review) holdSummit(chamber, model, meeting, now, keys, replicate, null);
    else if (previous !== undefined) holdReview(chamber, previous, model, meeting, now);
    last.set(meeting.forum, chamber);
    values.push(now);
    return chamber;
  });
  return { model, values, chambers };
}

/** Ids of those for whom a flag is up. */
export function idsOf({ model }: Held, flags: ArrayLike<number>): string[] {
  return model.agents.filter((_, i) => flags[i] === 1).map(({ id }) => id);
}

/** Index of an agent. */
export function indexOf({ model }: Held, id: string): number {
  return model.agents.findIndex((agent) => agent.id === id);
}
