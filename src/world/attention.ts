import { exp } from "../base/exact-math.ts";
import { FIELD, FORUM_FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { opaqueFactor } from "../negotiation/community-voice.ts";
import { weightOf } from "../negotiation/drafting.ts";
import type { World } from "./world.ts";

/**
 * Equation 17: each agent shares its attention among the forums at which it has a seat, by a
 * softmax over what the venue is worth to it, its utility there last time and its own share of
 * the weight. Stands in `world.attention` as e_if times the number of those forums, so that an
 * even share is 1.
 */
export function attendTo(world: World, values: Float64Array, date: string): void {
  const sharpness = values[PARAMETER.attentionSharpness];
  if (sharpness === 0) return;
  const { agents, attention, room, model: { forums } } = world;
  for (let f = 0; f < forums.length; f++) {
    appeal(world, values, f, nextMeeting(world, f, date), sharpness);
  }
  for (let i = 0; i < agents; i++) {
    let most = -Infinity, seats = 0, sum = 0;
    for (let f = 0; f < forums.length; f++) {
      const value = attention[f * agents + i];
      if (value === -Infinity) continue;
      seats++;
      if (value > most) most = value;
    }
    for (let f = 0; f < forums.length; f++) {
      const value = attention[f * agents + i];
      attention[f * agents + i] = value === -Infinity ? 0 : exp(value - most);
      sum += attention[f * agents + i];
    }
    room[i] = seats > 0 ? seats / sum : 0;
  }
  for (let f = 0; f < forums.length; f++) {
    for (let i = 0; i < agents; i++) attention[f * agents + i] *= room[i];
  }
}

/** The forum's meeting on a day or the next after it, else its last one. */
export function nextMeeting({ model }: World, forum: number, date: string): Meeting {
  const { meetings } = model.forums[forum];
  let found = model.meetings[meetings[0]];
  for (let n = 0; n < meetings.length; n++) {
    found = model.meetings[meetings[n]];
    if (found.date >= date) break;
  }
  return found;
}

/** The exponents of the softmax of one forum; -Infinity for who has no seat. */
function appeal(
  world: World, values: Float64Array, forum: number, meeting: Meeting, sharpness: number,
): void {
  const { agents, attention, lastUtility, model } = world;
  const pull = values[PARAMETER.venuePull] * values[meeting.values + FORUM_FIELD.legitimacy];
  const universality = values[meeting.values + FORUM_FIELD.universality];
  let all = 0;
  for (let i = 0; i < agents; i++) {
    if (meeting.seat[i] !== 0) all += weightOf(model, meeting, values, i);
  }
  for (let i = 0; i < agents; i++) {
    const at = forum * agents + i;
    const apart = Math.abs(values[rowOf(model.layout, i) + FIELD.venue] - universality);
    const weight = all > 0 ? weightOf(model, meeting, values, i) / all : 0;
    attention[at] = meeting.seat[i] === 0 ? -Infinity
      : sharpness * (pull * (1 - 2 * apart) + lastUtility[at] + weight);
  }
}

/** Hands a chamber what attention and opaque risk multiply its agents' pens by. */
export function lendPens(
  world: World, values: Float64Array, meeting: Meeting, { penFactor }: Chamber,
): void {
  const { agents, attention, model } = world;
  const attentive = values[PARAMETER.attentionSharpness] !== 0;
  const heard = opaqueFactor(values);
  for (let i = 0; i < agents; i++) {
    const factor = attentive ? attention[meeting.forumIndex * agents + i] : 1;
    penFactor[i] = heard !== 1 && model.agents[i].kind === "community" ? factor * heard : factor;
  }
}
