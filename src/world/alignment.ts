import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { paysAt } from "../negotiation/offers.ts";
import { TRANSFER } from "../negotiation/term.ts";
import { isParty } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * Transfers draw toward who gave (H7): g_i closes the share 1 - e^(-pull x received x step) of
 * its distance to the latest giver, with transfers so far counted up to 1.
 */
export function align(world: World, values: Float64Array, step: number): void {
  const pull = values[PARAMETER.transferAlignment];
  if (pull === 0 || step === 0) return;
  const { agents, received, giver, room, model: { layout } } = world;
  for (let i = 0; i < agents; i++) room[i] = values[rowOf(layout, i) + FIELD.alignment];
  for (let i = 0; i < agents; i++) {
    if (giver[i] < 0 || received[i] === 0) continue;
    const share = 1 - exp(-pull * received[i] * step);
    values[rowOf(layout, i) + FIELD.alignment] = room[i] + share * (room[giver[i]] - room[i]);
  }
}

/** What who signs was given at a meeting, and by whom: the largest offer, else the sponsor. */
export function noteTransfers(
  world: World, values: Float64Array, meeting: Meeting, chamber: Chamber,
): void {
  if (values[PARAMETER.transferAlignment] === 0) return;
  const { agents, terms } = chamber;
  for (let i = 0; i < agents; i++) {
    const given = terms[TRANSFER * agents + i];
    const giver = giverTo(values, meeting, chamber, i);
    if (!(given > 0) || !isParty(chamber, i) || giver < 0 || giver === i) continue;
    world.received[i] = Math.min(1, world.received[i] + given);
    world.giver[i] = giver;
  }
}

function giverTo(
  values: Float64Array, meeting: Meeting, chamber: Chamber, agent: number,
): number {
  const { decisions: { offers }, sponsor } = meeting;
  let giver = sponsor;
  let most = 0;
  if (offers === null) return giver;
  for (let n = 0; n < offers.giver.length; n++) {
    const offer = values[offers.value[n]];
    if (offers.receiver[n] !== agent || !(offer > most)) continue;
    if (!paysAt(chamber, meeting, offers.giver[n])) continue;
    most = offer;
    giver = offers.giver[n];
  }
  return giver;
}
