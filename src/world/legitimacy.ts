import { FORUM_FIELD, PARAMETER } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { filterShare } from "./half-life.ts";
import { isParty } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * Equation 16, what a meeting says of its forum: input legitimacy (its chain from the public
 * times the share of states, by number, that have a seat) and output legitimacy (how binding a
 * text, by the weight of those who signed).
 */
export function aimLegitimacy(
  world: World, values: Float64Array, meeting: Meeting, chamber: Chamber,
): void {
  if (values[PARAMETER.legitimacyHalfLife] === 0) return;
  let seated = 0;
  for (let n = 0; n < world.states.length; n++) {
    if (meeting.seat[world.states[n]] !== 0) seated++;
  }
  const input = values[meeting.values + FORUM_FIELD.legitimacyChain]
    * (world.states.length > 0 ? seated / world.states.length : 0);
  const output = (0.5 + 0.5 * chamber.bindingness) * weightSigned(meeting, chamber);
  const procedure = values[PARAMETER.inputLegitimacy];
  world.legitimacyTarget[meeting.forumIndex] = procedure * input + (1 - procedure) * output;
}

/** Share of the weight of those invited that signs; 0 where they have none. */
export function weightSigned(meeting: Meeting, chamber: Chamber): number {
  let signed = 0, all = 0;
  for (let i = 0; i < chamber.agents; i++) {
    if (meeting.seat[i] !== 1) continue;
    all += chamber.weight[i];
    if (isParty(chamber, i)) signed += chamber.weight[i];
  }
  return all > 0 ? signed / all : 0;
}

/** Equation 16: a forum's legitimacy follows what its latest meeting said of it. */
export function legitimise(world: World, values: Float64Array, step: number): void {
  const share = filterShare(values[PARAMETER.legitimacyHalfLife], step);
  if (share === 0) return;
  const { forums } = world.model;
  for (let f = 0; f < forums.length; f++) {
    const target = world.legitimacyTarget[f];
    if (target !== target) continue;
    const place = forums[f].values + FORUM_FIELD.legitimacy;
    values[place] += share * (target - values[place]);
  }
}
