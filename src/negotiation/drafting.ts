import { FIELD, MEETING_FIELD, MEETING_FIELDS, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { seatDrafters } from "./seat-drafters.ts";
import { aim, type DraftRules } from "./target.ts";

/** A draft moves by less than this: the rounds end. */
export const SETTLED = 1e-13;

/** Watches the draft: called after each target is known, before the draft moves. */
export interface DraftWatcher {
  round(chamber: Chamber, values: Float64Array): void;
}

/**
 * Equation 6: the single negotiating text. It starts at the compromise text (or at the forum's
 * first draft), and each round moves it by `roundStep` toward the chair's target (equation 5), in
 * which those who are close to walking out weigh more: they are accommodated.
 */
export function negotiateText(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
  watcher: DraftWatcher | null,
): void {
  assignWeights(chamber, model, meeting, values);
  chamber.rounds = 0;
  if (meeting.fixedText) {
    takeText(chamber, meeting, values, "textBindingness");
    return;
  }
  const rules = rulesOf(meeting, values);
  seatDrafters(chamber);
  startDraft(chamber, meeting, values, rules);
  while (chamber.rounds < meeting.rounds) {
    aim(chamber, meeting, values, rules, rules.accommodation);
    watcher?.round(chamber, values);
    chamber.rounds++;
    if (move(chamber, rules.step) < SETTLED) break;
  }
}

function rulesOf(meeting: Meeting, values: Float64Array): DraftRules {
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
export function assignWeights(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  for (let i = 0; i < chamber.agents; i++) {
    chamber.weight[i] = weightOf(model, meeting, values, i);
    const pen = chamber.weight[i] * chamber.penFactor[i];
    chamber.pen[i] = i === meeting.chair
      ? pen * (1 + values[meeting.values + MEETING_FIELD.chairWeight]) : pen;
  }
}

/** An agent's weight in drafting before chair and attention: its own, or by the forum's rule. */
export function weightOf(
  model: Model, meeting: Meeting, values: Float64Array, agent: number,
): number {
  const row = rowOf(model.layout, agent);
  const own = values[row + FIELD.weight];
  const byRule = meeting.weighting === "equal" ? 1
    : meeting.weighting === "capability" ? Math.sqrt(values[row + FIELD.capability])
    : values[row + FIELD.shareGdp];
  return own === own ? own : byRule === byRule ? byRule : 0;
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
  chamber: Chamber, meeting: Meeting, values: Float64Array, rules: DraftRules,
): void {
  const { least, most } = rules;
  if (meeting.firstDraft) {
    takeText(chamber, meeting, values, "draftBindingness");
    chamber.bindingness = Math.min(most, Math.max(least, chamber.bindingness));
    return;
  }
  chamber.draft.fill(0.5, 0, chamber.issues);
  chamber.bindingness = least;
  aim(chamber, meeting, values, rules, 0);
  chamber.draft.set(chamber.target);
  aim(chamber, meeting, values, rules, 0);
  chamber.bindingness = chamber.bindTarget;
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
