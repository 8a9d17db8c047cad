import { PARAMETER } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { measureAffinity } from "./affinity.ts";
import { MISSED, NO, YES } from "./ballot.ts";
import { idealBindingness } from "./binding-ideal.ts";
import { decideTogether } from "./cascade.ts";
import type { Chamber } from "./chamber.ts";
import { needCoverage } from "./coverage.ts";
import { assignWeights } from "./drafting.ts";
import { receiveOffers } from "./offers.ts";
import { weighIssues } from "./salience.ts";
import { judgeText, takeStances } from "./surplus.ts";
import { compareAgents, sumBase, sumUtility } from "./terms.ts";
import { signsLight } from "./tier.ts";

/**
 * A review: no new text. Those who signed the forum's last one (`previous` is that meeting's
 * chamber, itself perhaps a review) are seated and reconsider under the present values; equation
 * 8 runs downward from them, and nobody joins. The text, the status quo that it was judged
 * against, noise and shock stay those of the signing, so that norms already absorbed do not make
 * the text worthless and an unchanged world changes no mind. So do reservations, conditions,
 * verification and what was paid. Peers are felt among those who were at the signing's table.
 * Throws when the forum's issues have changed since.
 */
export function holdReview(
  chamber: Chamber, previous: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  keepText(chamber, previous);
  keepDecrees(chamber, previous);
  seatSignatories(chamber, previous);
  weighIssues(chamber, model, meeting, values);
  idealBindingness(chamber, model, values);
  receiveOffers(chamber, meeting, values);
  for (let i = 0; i < chamber.agents; i++) {
    // What was paid stays paid; an offer made again does not count twice.
    chamber.received[i] = Math.max(chamber.received[i], previous.received[i]);
  }
  takeStances(chamber, model, meeting, values);
  assignWeights(chamber, model, meeting, values);
  judgeText(chamber, values[PARAMETER.bindingStakes]);
  compareAgents(chamber, model, meeting, values);
  sumBase(chamber);
  needCoverage(chamber, model, meeting, values);
  if (meeting.procedure === "vote") chamber.need.fill(0);
  else if (values[PARAMETER.peerPull] !== 0) measureAffinity(chamber, model, values);
  decideTogether(chamber, model, meeting, values);
  sumUtility(chamber);
  tellWithdrawals(chamber, previous, meeting, values);
}

function keepText(chamber: Chamber, previous: Chamber): void {
  if (chamber.issues !== previous.issues) throw new Error("a review keeps the issues of its text");
  chamber.draft.set(previous.draft);
  chamber.target.set(previous.draft);
  chamber.bindingness = previous.bindingness;
  chamber.bindTarget = previous.bindingness;
  chamber.lightBindingness = previous.lightBindingness;
  chamber.rounds = 0;
  chamber.statusQuo.set(previous.statusQuo);
  chamber.bindStatusQuo.set(previous.bindStatusQuo);
  chamber.noise.set(previous.noise);
  chamber.eventShock = previous.eventShock;
}

/** Adds what was decreed at the signing; the same again in every run. */
function keepDecrees(chamber: Chamber, previous: Chamber): void {
  const { reserved, reserving, verified, agents } = chamber;
  for (let n = 0; n < reserved.length; n++) reserved[n] |= previous.reserved[n];
  for (let i = 0; i < agents; i++) {
    reserving[i] |= previous.reserving[i];
    verified[i] |= previous.verified[i];
  }
  const [first] = previous.conditions;
  if (first === undefined || chamber.conditions.includes(first)) return;
  chamber.conditions = [...previous.conditions, ...chamber.conditions];
}

/** Full signatories decide together; light ones are seated beside them. */
function seatSignatories(chamber: Chamber, previous: Chamber): void {
  const { agents, voters, table, present } = chamber;
  let count = 0;
  for (let i = 0; i < agents; i++) {
    present[i] = previous.signs[i] | previous.light[i];
    if (previous.signs[i] === 1) voters[count++] = i;
  }
  chamber.voterCount = count;
  chamber.drafterCount = 0;
  table.set(previous.table);
  chamber.tableCount = previous.tableCount;
}

function tellWithdrawals(
  chamber: Chamber, previous: Chamber, meeting: Meeting, values: Float64Array,
): void {
  const { agents, signs, light, withdrew, ballot } = chamber;
  for (let i = 0; i < agents; i++) {
    const stays = previous.light[i] === 1 && meeting.decisions.walksOut[i] === 0
      && signsLight(chamber, meeting, values, i);
    light[i] = Number(stays);
    withdrew[i] = previous.signs[i] + previous.light[i] - signs[i] - light[i];
    ballot[i] = previous.signs[i] === 0 ? MISSED : signs[i] === 1 ? YES : NO;
  }
}
