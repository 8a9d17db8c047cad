import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { COVERAGE } from "./term.ts";

/**
 * E10: coverage_i = -lambda_c (1 + mu b) (safety_i + security_i)/2 (1 - C_-i), with C_-i the
 * share of AI systems held by those who sign, among all others whose kind the forum invites.
 * Fills each agent's need (the factor before 1 - C) and its share.
 */
export function needCoverage(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const { agents, need, share } = chamber;
  const strength = chamber.played[COVERAGE] * values[PARAMETER.coverageNeed]
    * (1 + values[PARAMETER.bindingStakes] * chamber.bindingness);
  const field = coverageField(model, meeting, values);
  chamber.shareTotal = 0;
  for (let i = 0; i < agents; i++) {
    const row = rowOf(model.layout, i);
    const counted = meeting.counted[i] === 1;
    need[i] = strength * (0.5 * (values[row + FIELD.safety] + values[row + FIELD.security]));
    share[i] = counted ? values[row + field] : 0;
    chamber.shareTotal += share[i];
  }
}

/** `shares.models` when all counted agents have it, else capability. */
export function coverageField(model: Model, meeting: Meeting, values: Float64Array): number {
  for (let i = 0; i < model.agents.length; i++) {
    const share = values[rowOf(model.layout, i) + FIELD.shareModels];
    if (meeting.counted[i] === 1 && share !== share) return FIELD.capability;
  }
  return FIELD.shareModels;
}

/** The coverage term of an agent while those who sign hold `held`; 0 when there is no other. */
export function coverageTerm(chamber: Chamber, agent: number, held: number): number {
  const others = chamber.shareTotal - chamber.share[agent];
  if (!(others > 0) || chamber.need[agent] === 0) return 0;
  const theirs = chamber.signs[agent] === 1 ? held - chamber.share[agent] : held;
  return -chamber.need[agent] * (1 - theirs / others);
}
