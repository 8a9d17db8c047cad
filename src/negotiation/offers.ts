import type { Meeting } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * Side payments of a meeting, into `received`. Who stays away, walks out or does not come pays
 * nothing; who was never asked in may pay from outside. Paying costs the giver no utility.
 */
export function receiveOffers(
  chamber: Chamber, { absent, seat, decisions: { offers, walksOut } }: Meeting,
  values: Float64Array,
): void {
  const { received, present } = chamber;
  received.fill(0);
  if (offers === null) return;
  const { giver, receiver, value } = offers;
  for (let n = 0; n < giver.length; n++) {
    const from = giver[n];
    const away = seat[from] === 1 && present[from] === 0;
    if (away || absent[from] === 1 || walksOut[from] === 1) continue;
    received[receiver[n]] += values[value[n]];
  }
}
