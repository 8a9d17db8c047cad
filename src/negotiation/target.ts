import { exp, ln } from "../base/exact-math.ts";
import { MEETING_FIELD, MEETING_FIELDS } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { BIND, FIT } from "./term.ts";

/** What the rounds of one meeting are played by, beside the agents. */
export interface DraftRules {
  readonly accommodation: number;
  readonly stakes: number;
  readonly floor: number;
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Equation 5, the chair's target: means of the ideal points weighted by w_i max(S_i, floor)^-nu
 * and salience, and the bindingness that answers the first-order condition. Leaves losses and
 * influences on the desk.
 */
export function aim(
  chamber: Chamber, meeting: Meeting, values: Float64Array, rules: DraftRules, nu: number,
): void {
  const phantom = draftWeight(chamber, meeting, values);
  lose(chamber);
  weigh(chamber, meeting, values, rules, nu, phantom);
  average(chamber, meeting, values, phantom);
}

/** Losses of the draft (equation 3), four issues at a time. */
function lose({ desk, drafterCount, draft, width }: Chamber): void {
  const { ideal, salience, loss } = desk;
  const y0 = draft[0], y1 = draft[1], y2 = draft[2], y3 = draft[3];
  for (let n = 0, at = 0; n < drafterCount; n++, at += width) {
    const e0 = y0 - ideal[at];
    const e1 = y1 - ideal[at + 1];
    const e2 = y2 - ideal[at + 2];
    const e3 = y3 - ideal[at + 3];
    loss[n] = salience[at] * (e0 * e0) + salience[at + 1] * (e1 * e1)
      + (salience[at + 2] * (e2 * e2) + salience[at + 3] * (e3 * e3));
  }
  for (let d = 4; d < width; d += 4) {
    const y4 = draft[d], y5 = draft[d + 1], y6 = draft[d + 2], y7 = draft[d + 3];
    for (let n = 0, at = d; n < drafterCount; n++, at += width) {
      const e0 = y4 - ideal[at];
      const e1 = y5 - ideal[at + 1];
      const e2 = y6 - ideal[at + 2];
      const e3 = y7 - ideal[at + 3];
      loss[n] += salience[at] * (e0 * e0) + salience[at + 1] * (e1 * e1)
        + (salience[at + 2] * (e2 * e2) + salience[at + 3] * (e3 * e3));
    }
  }
}

/** Influences w_i max(S_i, floor)^-nu, and the bindingness they want. */
function weigh(
  chamber: Chamber, meeting: Meeting, values: Float64Array, rules: DraftRules, nu: number,
  phantom: number,
): void {
  const { desk, drafterCount, played, bindingness } = chamber;
  const { bindIdeal, bindSalience, statusQuoLoss, constant, pen, loss, influence } = desk;
  const { floor } = rules;
  const scale = played[FIT] * (1 + rules.stakes * bindingness);
  const half = played[FIT] * (rules.stakes / 2);
  const withBind = played[BIND];
  let wanted = 0;
  let weight = 0;
  for (let n = 0; n < drafterCount; n++) {
    const gain = statusQuoLoss[n] - loss[n];
    const gap = bindingness - bindIdeal[n];
    const care = bindSalience[n];
    const s = scale * gain + constant[n] - withBind * (care * (gap * gap));
    const surplus = s > floor ? s : floor;
    const w = nu === 0.5 ? pen[n] / Math.sqrt(surplus)
      : nu === 0 ? pen[n]
      : nu === 1 ? pen[n] / surplus
      : pen[n] * exp(-nu * ln(surplus));
    influence[n] = w;
    wanted += w * (care * bindIdeal[n] + half * gain);
    weight += w * care;
  }
  // The forum's own draft last: sums that begin with an argument are boxed in every step.
  if (phantom > 0) {
    wanted += phantom * values[meeting.values + MEETING_FIELD.draftBindingness];
    weight += phantom;
  }
  const target = wanted / weight;
  chamber.bindTarget = target !== target ? bindingness
    : target < rules.least ? rules.least
    : target > rules.most ? rules.most : target;
}

/** Weighted means of the ideal points, four issues at a time. */
function average(
  chamber: Chamber, meeting: Meeting, values: Float64Array, phantom: number,
): void {
  const { desk, drafterCount, width } = chamber;
  const { ideal, salience, influence } = desk;
  for (let d = 0; d < width; d += 4) {
    let n0 = 0, n1 = 0, n2 = 0, n3 = 0, d0 = 0, d1 = 0, d2 = 0, d3 = 0;
    for (let n = 0, at = d; n < drafterCount; n++, at += width) {
      const w = influence[n];
      const w0 = w * salience[at];
      const w1 = w * salience[at + 1];
      const w2 = w * salience[at + 2];
      const w3 = w * salience[at + 3];
      d0 += w0;
      d1 += w1;
      d2 += w2;
      d3 += w3;
      n0 += w0 * ideal[at];
      n1 += w1 * ideal[at + 1];
      n2 += w2 * ideal[at + 2];
      n3 += w3 * ideal[at + 3];
    }
    setTarget(chamber, meeting, values, phantom, d, n0, d0);
    setTarget(chamber, meeting, values, phantom, d + 1, n1, d1);
    setTarget(chamber, meeting, values, phantom, d + 2, n2, d2);
    setTarget(chamber, meeting, values, phantom, d + 3, n3, d3);
  }
}

/** The forum's own draft joins as one more, constant weight; where nobody cares nothing moves. */
function setTarget(
  chamber: Chamber, meeting: Meeting, values: Float64Array, phantom: number,
  d: number, wanted: number, weight: number,
): void {
  if (d >= chamber.issues) return;
  const total = weight + phantom;
  const drafted = phantom === 0 ? 0
    : values[meeting.values + MEETING_FIELDS.length + meeting.issues[d]];
  chamber.target[d] = total > 0 ? (wanted + phantom * drafted) / total : chamber.draft[d];
}

/** The forum's own draft weighs the same on every issue and on bindingness; 0 without one. */
export function draftWeight(chamber: Chamber, meeting: Meeting, values: Float64Array): number {
  if (!meeting.firstDraft) return 0;
  return values[meeting.values + MEETING_FIELD.draftWeight] / (chamber.issues + 1);
}
