import type { Quantity } from "../base/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { NOT_NEGATIVE, UNIT, type NumberVector } from "./number-vector.ts";

/** A forum's index, and the first of its numbers in the vector. */
export interface ForumPlace {
  readonly index: number;
  readonly values: number;
}

/** Adds one forum's numbers to the vector, in the order of layout.ts; gives the first's place. */
export function addForumNumbers(
  numbers: NumberVector, scenario: Scenario, id: string, issueIds: readonly string[],
): number {
  const forum = scenario.forums[id];
  const { text, draft, bindingness } = forum;
  const written = text ?? draft;
  const name = (field: string) => ({ owner: id, field });
  const add = (field: string, quantity: Quantity | undefined, missing: number,
    bounds = UNIT): number => numbers.add(quantity, name(field), bounds, missing);
  const first = add("universality", forum.universality, 0.5);
  add("legitimacy", forum.legitimacy, scenario.defaultLegitimacy);
  add("chairWeight", forum.chairWeight, 0, NOT_NEGATIVE);
  add("bindingness.min", bindingness?.min, 0);
  add("bindingness.max", bindingness?.max, 1);
  add("text.bindingness", text?.bindingness, 0);
  add("draft.bindingness", draft?.bindingness, 0);
  add("draft.weight", draft?.weight, 1, NOT_NEGATIVE);
  add("legitimacyChain", forum.legitimacyChain, 1);
  add("implementation", forum.implementation, 1);
  add("reach", forum.reach, 1);
  add("entryIntoForce", forum.entryIntoForce, 0);
  add("tier.bindingness", forum.tier?.bindingness, NaN);
  add("fund.budget", forum.fund?.budget, 0, NOT_NEGATIVE);
  const kind = text === undefined ? "draft" : "text";
  for (const issue of issueIds) {
    add(`${kind}.positions.${issue}`, written?.positions[issue], 0.5);
  }
  return first;
}
