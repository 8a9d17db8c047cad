import type { Meeting } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { noteTransfers } from "./alignment.ts";
import { aimLegitimacy } from "./legitimacy.ts";
import { adopt } from "./norms.ts";
import { feelThreat } from "./threat.ts";
import { aimTrust, isParty } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * What a meeting leaves behind: norms (9), and what trust, legitimacy, attention, threat and
 * alignment will follow. A review writes no new text: nothing enters the norm stock again.
 */
export function absorb(
  world: World, values: Float64Array, meeting: Meeting, chamber: Chamber,
): void {
  aimTrust(world, values, chamber);
  aimLegitimacy(world, values, meeting, chamber);
  feelThreat(world, values, meeting, chamber);
  world.lastUtility.set(chamber.utility, meeting.forumIndex * world.agents);
  if (meeting.review) return;
  noteTransfers(world, values, meeting, chamber);
  adopt(world, values, meeting, chamber);
  if (anyParty(chamber)) world.norms++;
}

function anyParty(chamber: Chamber): boolean {
  for (let i = 0; i < chamber.agents; i++) if (isParty(chamber, i)) return true;
  return false;
}
