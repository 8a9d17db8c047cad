import type { Meeting } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/** Side payments of a meeting, into `received`. Paying costs the giver no utility. */
export function receiveOffers(chamber: Chamber, meeting: Meeting, values: Float64Array): void {
  const { received } = chamber;
  const { offers } = meeting.decisions;
  received.fill(0);
  if (offers === null) return;
  const { giver, receiver, value } = offers;
  for (let n = 0; n < giver.length; n++) {
    if (paysAt(chamber, meeting, giver[n])) received[receiver[n]] += values[value[n]];
  }
}

/**
 * Whether an agent keeps what it offers at a meeting. Who stays away, walks out or does not come
 * pays nothing; who was never asked in, or only observes, may pay from outside.
 */
export function paysAt(
  { present }: Chamber, { absent, seat, decisions: { walksOut } }: Meeting, giver: number,
): boolean {
  const away = seat[giver] === 1 && present[giver] === 0;
  return !away && absent[giver] === 0 && walksOut[giver] === 0;
}
