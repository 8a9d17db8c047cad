import { exp, ln } from "../base/exact-math.ts";
import { FIELD, MEETING_FIELD, MEETING_FIELDS, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { BIND, FIT } from "./term.ts";

/** A draft moves by less than this: the rounds end. */
export const SETTLED = 1e-13;

/** Watches the draft: called after each target is known, before the draft moves. */
export interface DraftWatcher {
  round(chamber: Chamber, values: Float64Array): void;
}

/**
 * Equations 5 and 6: the single negotiating text. It starts at the compromise text (or at the
 * forum's first draft), and each round moves it by `roundStep` toward the chair's target, in
 * which an agent weighs w_i max(S_i, floor)^-nu: who is close to walking out is accommodated.
 */
export function negotiateText(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
  watcher: DraftWatcher | null,
): void {
  assignWeights(chamber, model, meeting, values);
  const rules = rulesOf(meeting, values);
  if (meeting.fixedText) {
    takeText(chamber, meeting, values, "textBindingness");
    chamber.rounds = 0;
    return;
  }
  startDraft(chamber, meeting, values, rules);
  chamber.rounds = 0;
  while (chamber.rounds < meeting.rounds) {
    weighAgents(chamber, rules, rules.accommodation);
    aim(chamber, meeting, values, rules);
    watcher?.round(chamber, values);
    chamber.rounds++;
    if (move(chamber, rules.step) < SETTLED) break;
  }
}

interface Rules {
  readonly accommodation: number;
  readonly stakes: number;
  readonly floor: number;
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

function rulesOf(meeting: Meeting, values: Float64Array): Rules {
  return {
    accommodation: values[PARAMETER.accommodation],
    stakes: values[PARAMETER.bindingStakes],
    floor: values[PARAMETER.surplusFloor],
    step: values[PARAMETER.roundStep],
    least: values[meeting.values + MEETING_FIELD.least],
    most: values[meeting.values + MEETING_FIELD.most],
  };
}

/** w_i by the forum's rule or the agent's own, and the chair's multiple (equation 5). */
function assignWeights(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  for (let i = 0; i < chamber.agents; i++) {
    const row = rowOf(model.layout, i);
    const own = values[row + FIELD.weight];
    const byRule = meeting.weighting === "equal" ? 1
      : meeting.weighting === "capability" ? Math.sqrt(values[row + FIELD.capability])
      : values[row + FIELD.shareGdp];
    chamber.weight[i] = own === own ? own : byRule === byRule ? byRule : 0;
    chamber.pen[i] = i === meeting.chair
      ? chamber.weight[i] * (1 + values[meeting.values + MEETING_FIELD.chairWeight])
      : chamber.weight[i];
  }
}

function takeText(
  chamber: Chamber, meeting: Meeting, values: Float64Array,
  bindingness: "textBindingness" | "draftBindingness",
): void {
  const first = meeting.values + MEETING_FIELDS.length;
  for (let d = 0; d < chamber.issues; d++) {
    chamber.draft[d] = values[first + meeting.issues[d]];
  }
  chamber.bindingness = values[meeting.values + MEETING_FIELD[bindingness]];
}

/** The compromise text (nu = 0) and its bindingness, or the forum's own first draft. */
function startDraft(
  chamber: Chamber, meeting: Meeting, values: Float64Array, rules: Rules,
): void {
  chamber.bindingness = rules.least;
  if (meeting.firstDraft) {
    takeText(chamber, meeting, values, "draftBindingness");
    chamber.bindingness = clip(chamber.bindingness, rules);
    return;
  }
  chamber.draft.fill(0.5, 0, chamber.issues);
  weighAgents(chamber, rules, 0);
  aim(chamber, meeting, values, rules);
  chamber.draft.set(chamber.target);
  weighAgents(chamber, rules, 0);
  aim(chamber, meeting, values, rules);
  chamber.bindingness = chamber.bindTarget;
}

/** Losses of the draft (equation 3) of those who draft, in blocks of four issues. */
function loseBy(chamber: Chamber): void {
  const { drafters, drafterCount, loss, draft, ideal, salience, width } = chamber;
  for (let n = 0; n < drafterCount; n++) loss[drafters[n]] = 0;
  for (let d = 0; d < width; d += 4) {
    const y0 = draft[d], y1 = draft[d + 1], y2 = draft[d + 2], y3 = draft[d + 3];
    for (let n = 0; n < drafterCount; n++) {
      const i = drafters[n];
      const at = i * width + d;
      const e0 = y0 - ideal[at];
      const e1 = y1 - ideal[at + 1];
      const e2 = y2 - ideal[at + 2];
      const e3 = y3 - ideal[at + 3];
      loss[i] += salience[at] * (e0 * e0) + salience[at + 1] * (e1 * e1)
        + (salience[at + 2] * (e2 * e2) + salience[at + 3] * (e3 * e3));
    }
  }
}

/** Influences w_i max(S_i, floor)^-nu of those who draft (equation 5). */
function weighAgents(chamber: Chamber, rules: Rules, nu: number): void {
  const { drafters, drafterCount, loss, influence, pen, constant, played } = chamber;
  const { bindSalience, bindIdeal, statusQuoLoss } = chamber;
  loseBy(chamber);
  const b = chamber.bindingness;
  const scale = played[FIT] * (1 + rules.stakes * b);
  const withBind = played[BIND];
  const { floor } = rules;
  for (let n = 0; n < drafterCount; n++) {
    const i = drafters[n];
    const gap = b - bindIdeal[i];
    const s = scale * (statusQuoLoss[i] - loss[i]) + constant[i]
      - withBind * (bindSalience[i] * (gap * gap));
    const surplus = s > floor ? s : floor;
    if (nu === 0.5) influence[i] = pen[i] / Math.sqrt(surplus);
    else if (nu === 0) influence[i] = pen[i];
    else if (nu === 1) influence[i] = pen[i] / surplus;
    else influence[i] = pen[i] * exp(-nu * ln(surplus));
  }
}

/** The chair's target: weighted means, four issues at a time, and the bindingness of (5). */
function aim(chamber: Chamber, meeting: Meeting, values: Float64Array, rules: Rules): void {
  const { drafters, drafterCount, influence, salience, ideal, width } = chamber;
  const phantom = draftWeight(chamber, meeting, values);
  for (let d = 0; d < width; d += 4) {
    let n0 = 0, n1 = 0, n2 = 0, n3 = 0, d0 = 0, d1 = 0, d2 = 0, d3 = 0;
    for (let n = 0; n < drafterCount; n++) {
      const i = drafters[n];
      const at = i * width + d;
      const w = influence[i];
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
    aimIssue(chamber, meeting, values, phantom, d, n0, d0);
    aimIssue(chamber, meeting, values, phantom, d + 1, n1, d1);
    aimIssue(chamber, meeting, values, phantom, d + 2, n2, d2);
    aimIssue(chamber, meeting, values, phantom, d + 3, n3, d3);
  }
  chamber.bindTarget = aimBindingness(chamber, meeting, values, rules, phantom);
}

/** The forum's own draft weighs the same on every issue and on bindingness; 0 without one. */
export function draftWeight(chamber: Chamber, meeting: Meeting, values: Float64Array): number {
  if (!meeting.firstDraft) return 0;
  return values[meeting.values + MEETING_FIELD.draftWeight] / (chamber.issues + 1);
}

/** The forum's own draft joins as one more, constant weight; where nobody cares nothing moves. */
function aimIssue(
  chamber: Chamber, meeting: Meeting, values: Float64Array, phantom: number,
  d: number, wanted: number, weight: number,
): void {
  if (d >= chamber.issues) return;
  const total = weight + phantom;
  const drafted = phantom === 0 ? 0
    : values[meeting.values + MEETING_FIELDS.length + meeting.issues[d]];
  chamber.target[d] = total > 0 ? (wanted + phantom * drafted) / total : chamber.draft[d];
}

function aimBindingness(
  chamber: Chamber, meeting: Meeting, values: Float64Array, rules: Rules, phantom: number,
): number {
  const { drafters, drafterCount, influence, bindSalience, bindIdeal } = chamber;
  const { statusQuoLoss, loss } = chamber;
  const half = chamber.played[FIT] * (rules.stakes / 2);
  let wanted = 0;
  let weight = 0;
  for (let n = 0; n < drafterCount; n++) {
    const i = drafters[n];
    const w = influence[i];
    wanted += w * (bindSalience[i] * bindIdeal[i] + half * (statusQuoLoss[i] - loss[i]));
    weight += w * bindSalience[i];
  }
  if (phantom > 0) {
    wanted += phantom * values[meeting.values + MEETING_FIELD.draftBindingness];
    weight += phantom;
  }
  const target = wanted / weight;
  return target === target ? clip(target, rules) : chamber.bindingness;
}

function clip(bindingness: number, rules: Rules): number {
  return bindingness < rules.least ? rules.least
    : bindingness > rules.most ? rules.most : bindingness;
}

/** One step of equation 6; the largest move of any component. */
function move(chamber: Chamber, step: number): number {
  const { draft, target, issues } = chamber;
  let largest = 0;
  for (let d = 0; d < issues; d++) {
    const by = step * (target[d] - draft[d]);
    draft[d] += by;
    if (by > largest) largest = by;
    else if (-by > largest) largest = -by;
  }
  const by = step * (chamber.bindTarget - chamber.bindingness);
  chamber.bindingness += by;
  const size = by < 0 ? -by : by;
  return size > largest ? size : largest;
}
