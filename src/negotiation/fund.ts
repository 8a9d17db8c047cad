import type { Meeting, Model } from "../model/model.ts";
import { decideTogether } from "./cascade.ts";
import type { Chamber } from "./chamber.ts";
import { isMet } from "./conditions.ts";
import { COVERAGE, PEER, TRANSFER } from "./term.ts";

/** Paid on top of each price, in loss units, so that rounding undoes no purchase. */
export const MARGIN = 1e-12;

/**
 * A fund that buys signatures: the seated non-signatory with the least price -u > 0, again and
 * again while the budget lasts, with everybody deciding anew after each. The cheapest set for a
 * full cascade is combinatorial; this is a bound on it. Pinned refusers are not for sale, and
 * nobody sells a signature whose condition is not met.
 */
export function buyHoldouts(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const { fund } = meeting;
  if (fund === null || chamber.played[TRANSFER] === 0) return;
  const { agents, terms, base, paid, received } = chamber;
  const budget = values[fund.budget];
  for (let bought = 0; bought < chamber.voterCount; bought++) {
    const seller = cheapest(chamber, meeting, fund.pays);
    if (seller < 0) return;
    const price = priceOf(chamber, seller) + MARGIN;
    if (chamber.spent + price > budget) return;
    chamber.spent += price;
    paid[seller] += price;
    received[seller] += price;
    terms[TRANSFER * agents + seller] += price;
    base[seller] += price;
    decideTogether(chamber, model, meeting, values);
  }
}

/** The seller of the least price above 0, or -1. */
export function cheapest(
  chamber: Chamber, { pinned }: Meeting, pays: Uint8Array,
): number {
  const { voters, voterCount, signs } = chamber;
  let best = -1;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (signs[i] === 1 || pinned[i] !== 0 || pays[i] === 0) continue;
    const price = priceOf(chamber, i);
    if (!(price > 0) || (best >= 0 && price >= priceOf(chamber, best))) continue;
    if (isMet(chamber, i)) best = i;
  }
  return best;
}

/** -u of an agent among those who sign now. */
export function priceOf({ agents, terms, base }: Chamber, agent: number): number {
  return -(base[agent] + terms[PEER * agents + agent] + terms[COVERAGE * agents + agent]);
}
