import { exp } from "../base/exact-math.ts";
import { FIELD, FORUM_FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { weightSigned } from "./legitimacy.ts";
import { isParty } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * Equation 9: a text enters the norm stock of those who sign it, in full where they accept
 * verification, and of others as far as they are exposed to it; in proportion to what its forum
 * implements, and at `softForce` of that while too few have signed for it to be in force.
 */
export function adopt(
  world: World, values: Float64Array, meeting: Meeting, chamber: Chamber,
): void {
  const strength = values[PARAMETER.normUptake];
  if (strength === 0) return;
  const force = strength * values[meeting.values + FORUM_FIELD.implementation]
    * forceOf(values, meeting, chamber);
  if (force === 0) return;
  for (let i = 0; i < chamber.agents; i++) {
    const share = force * (isParty(chamber, i)
      ? (chamber.verified[i] === 1 ? 1 : values[PARAMETER.selfCompliance])
      : exposureTo(world, values, meeting, i));
    if (share !== 0) takeUp(world, values, meeting, chamber, i, share);
  }
}

/** F_f of equation 9: 1 for a text in force; `softForce` while too little weight has signed it. */
export function forceOf(values: Float64Array, meeting: Meeting, chamber: Chamber): number {
  const least = values[meeting.values + FORUM_FIELD.entryIntoForce];
  return weightSigned(meeting, chamber) >= least ? 1 : values[PARAMETER.softForce];
}

/** chi_if of equation 9, at most 1. */
function exposureTo(
  { model }: World, values: Float64Array, meeting: Meeting, agent: number,
): number {
  const row = rowOf(model.layout, agent);
  const copies = values[PARAMETER.emulation];
  let exposure = values[PARAMETER.spillover]
    + values[row + FIELD.exposure] * values[meeting.values + FORUM_FIELD.reach];
  if (copies !== 0 && meeting.sponsor >= 0) {
    const gap = values[row + FIELD.alignment]
      - values[rowOf(model.layout, meeting.sponsor) + FIELD.alignment];
    const width = values[PARAMETER.blocWidth];
    exposure += copies * exp(-(gap * gap) / (2 * width * width));
  }
  return Math.min(1, exposure);
}

function takeUp(
  { model: { layout } }: World, values: Float64Array, meeting: Meeting, chamber: Chamber,
  agent: number, share: number,
): void {
  const { draft, issues, light, signs, reserved } = chamber;
  const stock = rowOf(layout, agent) + layout.statusQuo;
  const signed = isParty(chamber, agent);
  for (let d = 0; d < issues; d++) {
    // A reservation leaves its issue out of what was signed.
    if (signed && reserved[agent * issues + d] === 1) continue;
    const place = stock + meeting.issues[d];
    values[place] += share * (draft[d] - values[place]);
  }
  const binding = light[agent] === 1 && signs[agent] === 0
    ? chamber.lightBindingness : chamber.bindingness;
  const place = stock + layout.issues;
  values[place] += share * (binding - values[place]);
}
