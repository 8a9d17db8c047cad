import { FIELD, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { coverageField } from "../negotiation/coverage.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { NumbersOverflow, type Run } from "../run/play.ts";
import { FIXED_OUTCOMES, OUTCOME, tallied } from "./outcome.ts";
import { measureRegime } from "./regime.ts";

/** Writes one run's outcomes into `row` at `first`, in the order of the column dictionary. */
export function measure(model: Model, run: Run, row: Float64Array, first: number): void {
  let at = first;
  for (let m = 0; m < model.meetings.length; m++) {
    measureMeeting(model, run, m, row, at);
    at += FIXED_OUTCOMES + run.chambers[m].issues;
  }
  row[at] = run.clipped;
}

function measureMeeting(
  model: Model, run: Run, m: number, row: Float64Array, at: number,
): void {
  const chamber = run.chambers[m];
  const { agents, signs, present, least, greatest } = chamber;
  const counts = { state: 0, organisation: 0, firm: 0, community: 0 };
  const isTallied = tallied(model, model.meetings[m]);
  let signatures = 0;
  let there = 0;
  let expectation = 0;
  for (let i = 0; i < agents; i++) {
    const { kind } = model.agents[i];
    if (signs[i] === 1) counts[kind]++;
    if (signs[i] === 1 && isTallied(kind)) signatures++;
    if (present[i] === 1 && isTallied(kind)) there++;
    expectation += greatest[i] - least[i];
  }
  row[at + OUTCOME.signatures] = signatures;
  row[at + OUTCOME.organisations] = counts.organisation;
  row[at + OUTCOME.firms] = counts.firm;
  row[at + OUTCOME.communities] = counts.community;
  row[at + OUTCOME.present] = there;
  const systems = coverageField(model, model.meetings[m], run.valuesAt[m]);
  row[at + OUTCOME["coverage.models"]] = covered(model, run, m, systems);
  row[at + OUTCOME["coverage.gdp"]] = covered(model, run, m, FIELD.shareGdp);
  row[at + OUTCOME["coverage.military"]] = covered(model, run, m, FIELD.shareMilitary);
  row[at + OUTCOME["coverage.people"]] = covered(model, run, m, FIELD.sharePeople);
  row[at + OUTCOME.bindingness] = chamber.bindingness;
  row[at + OUTCOME.rounds] = chamber.rounds;
  row[at + OUTCOME.waves] = chamber.waves;
  row[at + OUTCOME.expectation] = expectation;
  row[at + OUTCOME.eventShock] = chamber.eventShock;
  measureRegime(model, run, m, row, at);
  for (let d = 0; d < chamber.issues; d++) row[at + FIXED_OUTCOMES + d] = chamber.draft[d];
}

/** Share of a field held by the signatories, among those who have it; NaN where nobody has. */
function covered(model: Model, run: Run, m: number, field: number): number {
  const { counted } = model.meetings[m];
  const { signs }: Chamber = run.chambers[m];
  let held = 0;
  let all = 0;
  for (let i = 0; i < signs.length; i++) {
    const share = run.valuesAt[m][rowOf(model.layout, i) + field];
    if (counted[i] === 0 || share !== share) continue;
    all += share;
    if (signs[i] === 1) held += share;
  }
  if (all === Infinity) throw new NumbersOverflow(model.id);
  return all > 0 ? held / all : NaN;
}
