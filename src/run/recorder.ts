import { MEETING_FIELD, PARAMETER } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import type { DraftWatcher } from "../negotiation/drafting.ts";
import { draftWeight } from "../negotiation/target.ts";
import { FIT } from "../negotiation/term.ts";

/** One agent's part of a move of the draft, or the forum's own (`FORUM_PULL`). */
export interface Pull {
  readonly id: string;
  readonly positions: Float64Array;
  readonly bindingness: number;
}

/** The draft before a move, and who moved it how far. */
export interface Moment {
  readonly positions: Float64Array;
  readonly bindingness: number;
  readonly pulls: readonly Pull[];
}

export interface Recorder extends DraftWatcher {
  readonly moments: readonly Moment[];
}

/** Who pulls when the instrument's bounds or the forum's own draft do: no agent has such an id. */
export const FORUM_PULL = "(forum)";

/**
 * Records every round. The step is alpha (target - draft), and the target a weighted mean, so
 * agent i's part on issue d is alpha w_i sigma_id (x_id - y_d) / sum of w sigma. What the parts
 * leave of the step (the forum's own draft, the bounds of the instrument) is the forum's.
 */
export function recorderOf(model: Model, meeting: Meeting): Recorder {
  const moments: Moment[] = [];
  const round = (chamber: Chamber, values: Float64Array): void => {
    const step = values[PARAMETER.roundStep];
    const stakes = values[PARAMETER.bindingStakes];
    const weights = weightsOf(chamber, draftWeight(chamber, meeting, values));
    const pulls = Array.from(chamber.drafters.subarray(0, chamber.drafterCount), (i, n): Pull => ({
      id: model.agents[i].id,
      positions: pullOnIssues(chamber, weights, n, step),
      bindingness: pullOnBindingness(chamber, weights, n, step, stakes),
    }));
    const bounded = chamber.bindTarget === values[meeting.values + MEETING_FIELD.least]
      || chamber.bindTarget === values[meeting.values + MEETING_FIELD.most];
    const forum = meeting.firstDraft || bounded ? [restOf(chamber, pulls, step)] : [];
    moments.push({
      positions: chamber.draft.slice(0, chamber.issues),
      bindingness: chamber.bindingness,
      pulls: [...pulls, ...forum],
    });
  };
  return { moments, round };
}

/** Sums of w sigma per issue; bindingness last. */
function weightsOf(chamber: Chamber, draft: number): Float64Array {
  const { desk: { influence, salience, bindSalience }, drafterCount, issues, width } = chamber;
  const sums = new Float64Array(issues + 1).fill(draft);
  for (let n = 0; n < drafterCount; n++) {
    for (let d = 0; d < issues; d++) sums[d] += influence[n] * salience[n * width + d];
    sums[issues] += influence[n] * bindSalience[n];
  }
  return sums;
}

/** `n` is the drafter's row on the desk. */
function pullOnIssues(
  chamber: Chamber, weights: Float64Array, n: number, step: number,
): Float64Array {
  const { desk: { influence, salience, ideal }, draft, issues, width } = chamber;
  return Float64Array.from({ length: issues }, (_, d) => (weights[d] === 0 ? 0
    : step * influence[n] * salience[n * width + d] * (ideal[n * width + d] - draft[d])
      / weights[d]));
}

function pullOnBindingness(
  chamber: Chamber, weights: Float64Array, n: number, step: number, stakes: number,
): number {
  const { desk, issues, bindingness } = chamber;
  const half = chamber.played[FIT] * (stakes / 2);
  if (weights[issues] === 0) return 0;
  const wanted = desk.bindSalience[n] * (desk.bindIdeal[n] - bindingness)
    + half * (desk.statusQuoLoss[n] - desk.loss[n]);
  return step * desk.influence[n] * wanted / weights[issues];
}

function restOf(chamber: Chamber, pulls: readonly Pull[], step: number): Pull {
  const positions = Float64Array.from({ length: chamber.issues }, (_, d) => {
    let left = step * (chamber.target[d] - chamber.draft[d]);
    for (const pull of pulls) left -= pull.positions[d];
    return left;
  });
  let bindingness = step * (chamber.bindTarget - chamber.bindingness);
  for (const pull of pulls) bindingness -= pull.bindingness;
  return { id: FORUM_PULL, positions, bindingness };
}
