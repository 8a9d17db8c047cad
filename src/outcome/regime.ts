import { FIELD, FORUM_FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { largestSignatory, pivot } from "../negotiation/pivot.ts";
import { stability } from "../negotiation/stability.ts";
import type { Run } from "../run/play.ts";
import { seriesPlace } from "../world/series.ts";
import { gini } from "../base/stats.ts";
import { OUTCOME } from "./outcome.ts";

/** The group of the developing states: what the North-South gap is measured by. */
const SOUTH = "G77";

/** Writes what a meeting means for the regime as a whole into its block of the row. */
export function measureRegime(
  model: Model, run: Run, m: number, row: Float64Array, at: number,
): void {
  const chamber = run.chambers[m];
  const meeting = model.meetings[m];
  const moment = momentsOf(model)[m];
  const world = (name: "fragmentation" | "norms" | "safety" | "security" | "deficit"): number =>
    run.series[seriesPlace(model, name, moment)];
  row[at + OUTCOME.depth] = depth(chamber);
  row[at + OUTCOME.compliance] = compliance(chamber, meeting, run.valuesAt[m]);
  row[at + OUTCOME.legitimacy] =
    run.series[seriesPlace(model, `legitimacy.${meeting.forum}`, moment)];
  row[at + OUTCOME.fragmentation] = world("fragmentation");
  row[at + OUTCOME.norms] = world("norms");
  row[at + OUTCOME.inequality] = inequality(model, run, m);
  row[at + OUTCOME.southGap] = gap(chamber, southern(model));
  row[at + OUTCOME.blocGap] = gap(chamber, eastern(chamber, model, run.valuesAt[m]));
  row[at + OUTCOME.safety] = world("safety");
  row[at + OUTCOME.security] = world("security");
  row[at + OUTCOME.deficit] = world("deficit");
  row[at + OUTCOME.stability] = stability(chamber);
  row[at + OUTCOME.pivot] = pivotOfLargest(model, run, m);
  row[at + OUTCOME.price] = price(chamber, meeting);
  row[at + OUTCOME.spent] = chamber.spent;
  row[at + OUTCOME.light] = count(chamber.light);
  row[at + OUTCOME.withdrawals] = count(chamber.withdrew);
}

const moments = new WeakMap<Model, readonly number[]>();

/** For each meeting, the moment of the timeline at which it takes place. */
function momentsOf(model: Model): readonly number[] {
  const known = moments.get(model);
  if (known !== undefined) return known;
  const found = model.meetings.map((_, m) =>
    model.timeline.findIndex(({ meetings }) => meetings.includes(m)));
  moments.set(model, found);
  return found;
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

/** Share of AI systems under the text, each signatory's share times what it puts into effect. */
function compliance(chamber: Chamber, meeting: Meeting, values: Float64Array): number {
  const { agents, signs, light, share, shareTotal } = chamber;
  const implementation = values[meeting.values + FORUM_FIELD.implementation];
  const self = values[PARAMETER.selfCompliance];
  let held = 0;
  for (let i = 0; i < agents; i++) {
    if (signs[i] === 0 && light[i] === 0) continue;
    const effort = chamber.verified[i] === 1 ? 1 : self;
    held += share[i] * effort;
  }
  return shareTotal > 0 ? implementation * held / shareTotal : NaN;
}

/** Gini index over states of how many texts each has signed, up to and with meeting m. */
function inequality(model: Model, run: Run, m: number): number {
  const signed: number[] = [];
  model.agents.forEach(({ kind }, i) => {
    if (kind !== "state") return;
    let texts = 0;
    for (let k = 0; k <= m; k++) texts += run.chambers[k].signs[i];
    signed.push(texts);
  });
  return gini(signed);
}

/** 1 in, 0 out, -1 in neither group. */
type Side = (agent: number) => -1 | 0 | 1;

function southern(model: Model): Side {
  return (i) => {
    const { kind, groups } = model.agents[i];
    return kind !== "state" ? -1 : groups.includes(SOUTH) ? 1 : 0;
  };
}

/** Below the median alignment of those seated; those at the median are on neither side. */
function eastern({ voters, voterCount }: Chamber, model: Model, values: Float64Array): Side {
  const of = (i: number): number => values[rowOf(model.layout, i) + FIELD.alignment];
  const sorted = Float64Array.from(voters.subarray(0, voterCount), of).sort();
  const middle = sorted[Math.floor(sorted.length / 2)];
  return (i) => (of(i) < middle ? 1 : of(i) > middle ? 0 : -1);
}

/** Signing share of those seated who are out minus those who are in; NaN where one is empty. */
function gap({ voters, voterCount, signs }: Chamber, side: Side): number {
  const seated = [0, 0];
  const signing = [0, 0];
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    const where = side(i);
    if (where < 0) continue;
    seated[where]++;
    signing[where] += signs[i];
  }
  return seated[0] === 0 || seated[1] === 0 ? NaN
    : signing[0] / seated[0] - signing[1] / seated[1];
}

/** Others' signatures lost when the signatory with the largest share leaves; 0 without one. */
function pivotOfLargest(model: Model, run: Run, m: number): number {
  const chamber = run.chambers[m];
  const largest = largestSignatory(chamber);
  return largest < 0 ? 0 : pivot(chamber, model, model.meetings[m], run.valuesAt[m], largest);
}

/** The cheapest missing signature: the smallest -utility of a seated agent free to sign. */
function price({ voters, voterCount, signs, utility }: Chamber, meeting: Meeting): number {
  let least = NaN;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (signs[i] === 1 || meeting.pinned[i] !== 0) continue;
    const cost = utility[i] < 0 ? -utility[i] : 0;
    if (!(cost >= least)) least = cost;
  }
  return least;
}
