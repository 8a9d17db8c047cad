import { PARAMETER } from "../model/layout.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { isMet } from "./conditions.ts";
import { BIND, COVERAGE, FIT, TERM_COUNT } from "./term.ts";

/**
 * A lighter tier: those at the table who do not sign may sign the same positions at the tier's
 * bindingness, never above the text's own. What rivals, voices and peers make of the text stays
 * as it is: only full signatures count for others.
 */
export function openTier(chamber: Chamber, meeting: Meeting, values: Float64Array): void {
  const { voters, voterCount, signs, light } = chamber;
  light.fill(0);
  if (meeting.tier < 0) return;
  chamber.lightBindingness = Math.min(values[meeting.tier], chamber.bindingness);
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (signs[i] === 0 && signsLight(chamber, meeting, values, i)) light[i] = 1;
  }
}

/** Whether an agent would sign the lighter tier; a pin is about the full text. */
export function signsLight(
  chamber: Chamber, meeting: Meeting, values: Float64Array, agent: number,
): boolean {
  return meeting.pinned[agent] !== -1 && isMet(chamber, agent)
    && lightUtility(chamber, values, agent) >= 0;
}

/** Utility with fit, bind and the need for coverage at the bindingness of the lighter tier. */
export function lightUtility(
  chamber: Chamber, values: Float64Array, agent: number,
): number {
  const { agents, terms, played, bindSalience, bindIdeal, bindStatusQuo } = chamber;
  const stakes = values[PARAMETER.bindingStakes];
  const ratio = (1 + stakes * chamber.lightBindingness) / (1 + stakes * chamber.bindingness);
  const now = chamber.lightBindingness - bindIdeal[agent];
  const before = bindStatusQuo[agent] - bindIdeal[agent];
  let sum = played[BIND] * -(bindSalience[agent] * (now * now - before * before));
  for (let term = 0; term < TERM_COUNT; term++) {
    if (term === BIND) continue;
    const part = terms[term * agents + agent];
    sum += term === FIT || term === COVERAGE ? ratio * part : part;
  }
  return sum + chamber.noise[agent] + chamber.eventShock;
}
