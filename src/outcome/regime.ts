import { FIELD, FORUM_FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { MISSED } from "../negotiation/ballot.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { isMet } from "../negotiation/conditions.ts";
import { largestSignatory, pivot } from "../negotiation/pivot.ts";
import { stability } from "../negotiation/stability.ts";
import type { Run } from "../run/play.ts";
import { forceOf } from "../world/norms.ts";
import { COPIED, type MeasurePlan } from "./measure-plan.ts";
import { OUTCOME } from "./outcome.ts";

/**
 * Writes what a meeting means for the regime as a whole into its block of the row. `plan.texts`
 * holds how many texts each state has signed, this meeting's among them.
 */
export function measureRegime(
  model: Model, plan: MeasurePlan, run: Run, m: number, row: Float64Array, at: number,
): void {
  const chamber = run.chambers[m];
  const meeting = model.meetings[m];
  const values = run.valuesAt[m];
  for (let n = 0; n < COPIED.length; n++) {
    row[at + OUTCOME[COPIED[n]]] = run.series[plan.copied[m][n]];
  }
  row[at + OUTCOME.legitimacy] = run.series[plan.legitimacy[m]];
  row[at + OUTCOME.depth] = depth(chamber);
  row[at + OUTCOME.compliance] = compliance(chamber, meeting, values);
  row[at + OUTCOME.inequality] = inequality(plan);
  row[at + OUTCOME.southGap] = gap(chamber, plan.south);
  takeSides(chamber, model, values, plan);
  row[at + OUTCOME.blocGap] = gap(chamber, plan.side);
  row[at + OUTCOME.stability] = stability(chamber);
  row[at + OUTCOME.pivot] = pivotOfLargest(chamber, model, meeting, values);
  row[at + OUTCOME.price] = price(chamber, meeting);
  row[at + OUTCOME.spent] = chamber.spent;
  row[at + OUTCOME.light] = count(chamber.light);
  row[at + OUTCOME.withdrawals] = count(chamber.withdrew);
}

function count(flags: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < flags.length; i++) sum += flags[i];
  return sum;
}

/**
 * Depth: how far the text departs from what those seated have without it (Downs, Rocke and
 * Barsoom's sense of the word), as the mean over issues of |text - mean status quo|.
 */
function depth({ issues, width, draft, statusQuo, voters, voterCount }: Chamber): number {
  if (voterCount === 0 || issues === 0) return 0;
  let sum = 0;
  for (let d = 0; d < issues; d++) {
    let before = 0;
    for (let n = 0; n < voterCount; n++) before += statusQuo[voters[n] * width + d];
    sum += Math.abs(draft[d] - before / voterCount);
  }
  return sum / issues;
}

/**
 * Share of AI systems under the text, each signatory's share times what it puts into effect of it
 * (equation 9): its effort, the issues that it did not reserve, what the forum implements, and
 * whether the text is in force.
 */
function compliance(chamber: Chamber, meeting: Meeting, values: Float64Array): number {
  const { agents, signs, light, share, shareTotal, verified } = chamber;
  if (!(shareTotal > 0)) return NaN;
  const self = values[PARAMETER.selfCompliance];
  let held = 0;
  for (let i = 0; i < agents; i++) {
    if (signs[i] === 0 && light[i] === 0) continue;
    const effort = verified[i] === 1 ? 1 : self;
    held += share[i] * effort * partOf(chamber, i);
  }
  const implementation = values[meeting.values + FORUM_FIELD.implementation];
  return implementation * forceOf(values, meeting, chamber) * held / shareTotal;
}

/** Share of the issues on the table that an agent's signature holds for. */
function partOf({ issues, reserved, reserving }: Chamber, agent: number): number {
  if (reserving[agent] === 0) return 1;
  let kept = 0;
  for (let d = 0; d < issues; d++) kept += 1 - reserved[agent * issues + d];
  return kept / issues;
}

/** Adds what a meeting's signatories signed; a review writes no text to sign. */
export function countTexts(
  model: Model, { states, texts }: MeasurePlan, run: Run, m: number,
): void {
  if (model.meetings[m].review) return;
  const { signs } = run.chambers[m];
  for (let n = 0; n < states.length; n++) texts[n] += signs[states[n]];
}

/** Gini index over states of how many texts each has signed; whole numbers, so counted. */
function inequality({ texts, histogram }: MeasurePlan): number {
  histogram.fill(0);
  for (let n = 0; n < texts.length; n++) histogram[texts[n]]++;
  let sum = 0;
  let ranked = 0;
  let below = 0;
  for (let signed = 0; signed < histogram.length; signed++) {
    const states = histogram[signed];
    sum += signed * states;
    ranked += signed * states * (2 * below + states - texts.length);
    below += states;
  }
  return sum > 0 ? ranked / (texts.length * sum) : 0;
}

/**
 * Of those seated: 1 below their median alignment, 0 above it, -1 at it. Of an even number the
 * median lies halfway between the middle two.
 */
function takeSides(
  { voters, voterCount }: Chamber, { layout }: Model, values: Float64Array,
  { side, sorted }: MeasurePlan,
): void {
  for (let n = 0; n < voterCount; n++) {
    sorted[n] = values[rowOf(layout, voters[n]) + FIELD.alignment];
  }
  sorted.subarray(0, voterCount).sort();
  const half = Math.floor(voterCount / 2);
  const middle = voterCount % 2 === 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
  for (let n = 0; n < voterCount; n++) {
    const alignment = values[rowOf(layout, voters[n]) + FIELD.alignment];
    side[voters[n]] = alignment < middle ? 1 : alignment > middle ? 0 : -1;
  }
}

/** Signing share of those seated on side 0 minus those on side 1; NaN where one is empty. */
function gap({ voters, voterCount, signs }: Chamber, side: Int8Array): number {
  let out = 0, inside = 0, outSigning = 0, insideSigning = 0;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (side[i] === 1) {
      inside++;
      insideSigning += signs[i];
    } else if (side[i] === 0) {
      out++;
      outSigning += signs[i];
    }
  }
  return out === 0 || inside === 0 ? NaN : outSigning / out - insideSigning / inside;
}

/** Others' signatures lost when the signatory with the largest share leaves; 0 without one. */
function pivotOfLargest(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): number {
  const largest = largestSignatory(chamber);
  return largest < 0 ? 0 : pivot(chamber, model, meeting, values, largest);
}

/**
 * The cheapest missing signature: the smallest -utility of a seated agent free to sign. Not for
 * sale: who is pinned, whose condition is not met, and who missed the vote.
 */
function price(chamber: Chamber, meeting: Meeting): number {
  const { voters, voterCount, signs, utility, ballot } = chamber;
  let least = NaN;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (signs[i] === 1 || meeting.pinned[i] !== 0 || ballot[i] === MISSED) continue;
    const cost = utility[i] < 0 ? -utility[i] : 0;
    if (!(cost >= least) && isMet(chamber, i)) least = cost;
  }
  return least;
}
