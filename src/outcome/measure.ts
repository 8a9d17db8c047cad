import { FIELD, rowOf } from "../model/layout.ts";
import { KINDS, type Model } from "../model/model.ts";
import { coverageField } from "../negotiation/coverage.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { NumbersOverflow, type Run } from "../run/play.ts";
import { measurePlanOf, type MeasurePlan } from "./measure-plan.ts";
import { FIXED_OUTCOMES, OUTCOME } from "./outcome.ts";
import { countTexts, measureRegime } from "./regime.ts";

/** Writes one run's outcomes into `row` at `first`, in the order of the column dictionary. */
export function measure(model: Model, run: Run, row: Float64Array, first: number): void {
  const plan = measurePlanOf(model);
  let at = first;
  plan.texts.fill(0);
  for (let m = 0; m < model.meetings.length; m++) {
    countTexts(model, plan, run, m);
    measureBlock(model, plan, run, m, row, at);
    at += FIXED_OUTCOMES + run.chambers[m].issues;
  }
  row[at] = run.clipped;
}

/** Writes one meeting's outcomes into `row` from `at` on, in the order of its block. */
export function measureMeeting(
  model: Model, run: Run, m: number, row: Float64Array, at: number,
): void {
  const plan = measurePlanOf(model);
  plan.texts.fill(0);
  for (let before = 0; before <= m; before++) countTexts(model, plan, run, before);
  measureBlock(model, plan, run, m, row, at);
}

function measureBlock(
  model: Model, plan: MeasurePlan, run: Run, m: number, row: Float64Array, at: number,
): void {
  const chamber = run.chambers[m];
  countKinds(chamber, plan, m, row, at);
  const systems = coverageField(model, model.meetings[m], run.valuesAt[m]);
  row[at + OUTCOME["coverage.models"]] = covered(model, run, m, systems);
  row[at + OUTCOME["coverage.gdp"]] = covered(model, run, m, FIELD.shareGdp);
  row[at + OUTCOME["coverage.military"]] = covered(model, run, m, FIELD.shareMilitary);
  row[at + OUTCOME["coverage.people"]] = covered(model, run, m, FIELD.sharePeople);
  row[at + OUTCOME.bindingness] = chamber.bindingness;
  row[at + OUTCOME.rounds] = chamber.rounds;
  row[at + OUTCOME.waves] = chamber.waves;
  row[at + OUTCOME.eventShock] = chamber.eventShock;
  measureRegime(model, plan, run, m, row, at);
  for (let d = 0; d < chamber.issues; d++) row[at + FIXED_OUTCOMES + d] = chamber.draft[d];
}

const ORGANISATION = KINDS.indexOf("organisation");
const FIRM = KINDS.indexOf("firm");
const COMMUNITY = KINDS.indexOf("community");

function countKinds(
  { agents, signs, present, least, greatest }: Chamber, plan: MeasurePlan, m: number,
  row: Float64Array, at: number,
): void {
  const { kind, signing } = plan;
  const tallied = plan.tallied[m];
  let signatures = 0, there = 0, expectation = 0;
  signing.fill(0);
  for (let i = 0; i < agents; i++) {
    signing[kind[i]] += signs[i];
    signatures += signs[i] & tallied[i];
    there += present[i] & tallied[i];
    expectation += greatest[i] - least[i];
  }
  row[at + OUTCOME.signatures] = signatures;
  row[at + OUTCOME.organisations] = signing[ORGANISATION];
  row[at + OUTCOME.firms] = signing[FIRM];
  row[at + OUTCOME.communities] = signing[COMMUNITY];
  row[at + OUTCOME.present] = there;
  row[at + OUTCOME.expectation] = expectation;
}

/** Share of a field held by the signatories, among those who have it; NaN where nobody has. */
function covered(model: Model, run: Run, m: number, field: number): number {
  const { counted } = model.meetings[m];
  const { signs }: Chamber = run.chambers[m];
  const values = run.valuesAt[m];
  let held = 0;
  let all = 0;
  for (let i = 0; i < signs.length; i++) {
    const share = values[rowOf(model.layout, i) + field];
    if (counted[i] === 0 || share !== share) continue;
    all += share;
    if (signs[i] === 1) held += share;
  }
  if (all === Infinity) throw new NumbersOverflow(model.id);
  return all > 0 ? held / all : NaN;
}
