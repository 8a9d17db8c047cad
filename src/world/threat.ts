import { FORUM_FIELD, PARAMETER } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { securityContent } from "../negotiation/terms.ts";
import { isParty } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * E_i of equation 14: a text of rivals on security, at a meeting that is no universal one and at
 * which the agent has no seat, threatens it; the worst so far stays.
 */
export function feelThreat(
  world: World, values: Float64Array, meeting: Meeting, chamber: Chamber,
): void {
  if (values[PARAMETER.clubThreat] === 0 || values[PARAMETER.rivalrySecurity] === 0) return;
  const { model, threat } = world;
  const { first, target, value } = model.rivals;
  const content = securityContent(chamber, model, meeting)
    * (1 - values[meeting.values + FORUM_FIELD.universality]);
  for (let i = 0; i < world.agents; i++) {
    if (meeting.seat[i] !== 0) continue;
    let signing = 0, weight = 0;
    for (let link = first[i]; link < first[i + 1]; link++) {
      weight += values[value[link]];
      if (isParty(chamber, target[link])) signing += values[value[link]];
    }
    const now = content * (signing / Math.max(1, weight));
    if (now > threat[i]) threat[i] = now;
  }
}
