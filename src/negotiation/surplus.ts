import { FIELD, MEETING_FIELD, PARAMETER, RISK, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { BIND, FIT, TRANSFER, URGENCY, VENUE } from "./term.ts";

/** The status quo of each agent, q_i and b^q_i, as the world has it now. */
export function takeStatusQuo(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const { width, issues, agents, statusQuo, bindStatusQuo } = chamber;
  const { layout } = model;
  for (let i = 0; i < agents; i++) {
    const first = rowOf(layout, i) + layout.statusQuo;
    for (let d = 0; d < issues; d++) {
      statusQuo[i * width + d] = values[first + meeting.issues[d]];
    }
    bindStatusQuo[i] = values[first + layout.issues];
  }
}

/**
 * Equations 3 and 4, as far as they do not depend on the text: ideal points of the issues on the
 * table, the loss l_i(q_i) of the status quo in the chamber, and urgency, venue and transfer
 * (with what others give), which stand in the surplus S_i = fit + bind + urgency + venue +
 * transfer whatever is written.
 */
export function takeStances(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const { width, issues, ideal, salience, statusQuo, terms, played, agents } = chamber;
  const { layout } = model;
  const goodwill = goodwillAt(meeting, values);
  const urgent = values[PARAMETER.riskUrgency] * values[RISK];
  const venuePull = meeting.procedure === "vote" ? 0
    : values[PARAMETER.venuePull] * values[meeting.values + MEETING_FIELD.legitimacy];
  const universality = values[meeting.values + MEETING_FIELD.universality];
  for (let i = 0; i < agents; i++) {
    const row = rowOf(layout, i);
    let loss = 0;
    for (let d = 0; d < issues; d++) {
      const issue = meeting.issues[d];
      const at = i * width + d;
      ideal[at] = values[row + layout.positions + issue];
      const gap = statusQuo[at] - ideal[at];
      loss += salience[at] * (gap * gap);
    }
    chamber.statusQuoLoss[i] = loss;
    const preference = 0.5 * (values[row + FIELD.safety] + values[row + FIELD.security]);
    const distance = Math.abs(values[row + FIELD.venue] - universality);
    terms[URGENCY * agents + i] = played[URGENCY] * (goodwill + urgent * preference);
    terms[VENUE * agents + i] = played[VENUE] * (venuePull * (1 - 2 * distance));
    terms[TRANSFER * agents + i] = played[TRANSFER]
      * (values[row + FIELD.transfer] + chamber.received[i]);
    const bindGap = chamber.bindStatusQuo[i] - chamber.bindIdeal[i];
    chamber.constant[i] = terms[URGENCY * agents + i] + terms[VENUE * agents + i]
      + terms[TRANSFER * agents + i]
      + played[BIND] * (chamber.bindSalience[i] * (bindGap * bindGap));
  }
}

/** delta_0: its own value in votes, and more where the host chose the list (E6). */
function goodwillAt(meeting: Meeting, values: Float64Array): number {
  const general = meeting.procedure === "vote"
    ? values[PARAMETER.voteGoodwill]
    : values[PARAMETER.goodwill];
  return general + (meeting.hostList ? values[PARAMETER.hostListGoodwill] : 0);
}

/** l_i(text) (equation 3), in blocks of four issues. */
export function lossOf(chamber: Chamber, agent: number, text: Float64Array): number {
  const { width, ideal, salience } = chamber;
  const row = agent * width;
  let loss = 0;
  for (let d = 0; d < width; d += 4) {
    const at = row + d;
    const e0 = text[d] - ideal[at];
    const e1 = text[d + 1] - ideal[at + 1];
    const e2 = text[d + 2] - ideal[at + 2];
    const e3 = text[d + 3] - ideal[at + 3];
    loss += salience[at] * (e0 * e0) + salience[at + 1] * (e1 * e1)
      + (salience[at + 2] * (e2 * e2) + salience[at + 3] * (e3 * e3));
  }
  return loss;
}

/**
 * fit_i = (1 + mu b) (l_i(q_i) - l_i(y)) and bind_i, of the text as adopted (equation 4). An
 * agent bargains over the whole text and makes its reservations when it signs: they leave issues
 * out here, and nothing out of drafting.
 */
export function judgeText(chamber: Chamber, stakes: number): void {
  const { agents, terms, played, bindSalience, bindIdeal, bindStatusQuo } = chamber;
  const b = chamber.bindingness;
  for (let i = 0; i < agents; i++) {
    const gain = chamber.reserving[i] === 1 ? gainWithoutReserved(chamber, i)
      : chamber.statusQuoLoss[i] - lossOf(chamber, i, chamber.draft);
    terms[FIT * agents + i] = played[FIT] * ((1 + stakes * b) * gain);
    const now = b - bindIdeal[i];
    const before = bindStatusQuo[i] - bindIdeal[i];
    terms[BIND * agents + i] = played[BIND] * -(bindSalience[i] * (now * now - before * before));
  }
}

function gainWithoutReserved(chamber: Chamber, agent: number): number {
  let gain = 0;
  for (let d = 0; d < chamber.issues; d++) gain += gainOnIssue(chamber, agent, d);
  return gain;
}

/** What the text is worth on one issue at stakes of 1; 0 where the agent reserves the issue. */
function gainOnIssue(chamber: Chamber, agent: number, d: number): number {
  if (chamber.reserved[agent * chamber.issues + d] === 1) return 0;
  const at = agent * chamber.width + d;
  const before = chamber.statusQuo[at] - chamber.ideal[at];
  const now = chamber.draft[d] - chamber.ideal[at];
  return chamber.salience[at] * (before * before - now * now);
}

/** fit_id: one issue's part of an agent's fit. */
export function fitOnIssue(chamber: Chamber, agent: number, d: number, stakes: number): number {
  return chamber.played[FIT] * (1 + stakes * chamber.bindingness)
    * gainOnIssue(chamber, agent, d);
}
