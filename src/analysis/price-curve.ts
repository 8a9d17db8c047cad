import { MEETING_FIELD } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { isMet } from "../negotiation/conditions.ts";
import { buyHoldouts, cheapest, MARGIN, priceOf } from "../negotiation/fund.ts";
import { countSigning, giveText, talliedAgents, withGivenText } from "./given-text.ts";
import type { Worked } from "./worked.ts";

/** What a fund without end buys, one signature after the other. */
export interface PricesWork {
  readonly kind: "prices";
  readonly meeting: number;
}

/** Numbers before the purchases: signatures without a fund, those seated, purchases made. */
export const PRICE_FIXED = 3;
/** Numbers per purchase: spent so far, signatures then, who was bought. */
export const PRICE_STEP = 3;
/** Sums per agent: bought, what was paid, pinned to refuse, held by a condition, not paid for. */
export const PRICE_SUMS = 5;

/**
 * The purchases of an endless fund by the rule of every fund: the cheapest signature first, then
 * everybody decides anew. A smaller fund buys the same ones and stops earlier. In a vote, and
 * where everybody signs, nothing is bought. Paid are those whom the forum's own fund may pay, or
 * all.
 */
export function pricesOf(model: Model, { meeting: m }: PricesWork): Worked {
  const own = model.meetings[m];
  const agents = model.agents.length;
  const budget = own.values + MEETING_FIELD.fundBudget;
  const pays = own.fund?.pays ?? new Uint8Array(agents).fill(1);
  const meeting: Meeting = { ...withGivenText(own), fund: { budget, pays } };
  const counted = talliedAgents(model, m);
  const room = new Float64Array(model.values.length);
  const text = new Float64Array(own.issues.length + 1).fill(NaN);
  const drafted = new Float64Array(own.issues.length);
  return {
    width: PRICE_FIXED + PRICE_STEP * agents,
    length: PRICE_SUMS * agents,
    read(player, run, numbers, sums) {
      const before = run.chambers[m];
      drafted.set(before.draft.subarray(0, own.issues.length));
      room.set(run.valuesAt[m]);
      giveText(meeting, room, text, { draft: drafted, bindingness: before.bindingness });
      room[budget] = 0;
      const chamber = player.again(m, room, meeting);
      numbers[0] = countSigning(chamber, counted);
      for (let i = 0; i < agents; i++) numbers[1] += chamber.present[i] & counted[i];
      let bought = 0;
      while (own.procedure !== "vote" && bought < agents) {
        const seller = cheapest(chamber, meeting, pays);
        if (seller < 0) break;
        const paid = chamber.paid[seller];
        room[budget] = chamber.spent + (priceOf(chamber, seller) + MARGIN);
        buyHoldouts(chamber, model, meeting, room);
        if (!(chamber.paid[seller] > paid)) break;
        sums[PRICE_SUMS * seller]++;
        sums[PRICE_SUMS * seller + 1] += chamber.paid[seller] - paid;
        const at = PRICE_FIXED + PRICE_STEP * bought;
        numbers[at] = chamber.spent;
        numbers[at + 1] = countSigning(chamber, counted);
        numbers[at + 2] = seller;
        bought++;
      }
      numbers[2] = bought;
      countUnsold(chamber, meeting, pays, sums);
    },
  };
}

/** Why those who still do not sign are not bought: a pin, a condition, or nobody pays them. */
function countUnsold(
  chamber: Chamber, { pinned }: Meeting, pays: Uint8Array, sums: Float64Array,
): void {
  const { voters, voterCount, signs } = chamber;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (signs[i] === 1) continue;
    const why = pinned[i] !== 0 ? 2 : !isMet(chamber, i) ? 3 : 4;
    if (why < 4 || pays[i] === 0) sums[PRICE_SUMS * i + why]++;
  }
}
