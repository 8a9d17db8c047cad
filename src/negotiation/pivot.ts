import type { Meeting, Model } from "../model/model.ts";
import { decideWithout } from "./cascade.ts";
import type { Chamber } from "./chamber.ts";

/**
 * PIV_i: how many of the others' signatures are lost when one signatory is forced out, at the
 * same text. Never negative while peers and coverage attract. 0 in votes, in which each decides
 * alone, and for who does not sign. The chamber is left as it was.
 */
export function pivot(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array, agent: number,
): number {
  const { agents, signs, wave, pressure, aside, waves, shareHeld } = chamber;
  if (signs[agent] === 0 || (meeting.procedure === "vote" && !meeting.review)) return 0;
  aside.signs.set(signs);
  aside.wave.set(wave);
  aside.pressure.set(pressure);
  decideWithout(chamber, model, meeting, values, agent);
  let lost = 0;
  for (let i = 0; i < agents; i++) if (i !== agent) lost += aside.signs[i] - signs[i];
  signs.set(aside.signs);
  wave.set(aside.wave);
  pressure.set(aside.pressure);
  chamber.waves = waves;
  chamber.shareHeld = shareHeld;
  return lost;
}

/** The signatory with the largest share of AI systems (E10), the first of equals; -1 of none. */
export function largestSignatory({ agents, signs, share }: Chamber): number {
  let largest = -1;
  for (let i = 0; i < agents; i++) {
    if (signs[i] === 1 && (largest < 0 || share[i] > share[largest])) largest = i;
  }
  return largest;
}
