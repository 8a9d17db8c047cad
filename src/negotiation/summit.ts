import { logisticQuantile, student6Quantile } from "../base/draw.ts";
import { uniform } from "../base/random.ts";
import { PARAMETER } from "../model/layout.ts";
import type { Keys } from "../model/instance.ts";
import type { Meeting, Model } from "../model/model.ts";
import { measureAffinity } from "./affinity.ts";
import { attend } from "./attendance.ts";
import { castBallots } from "./ballot.ts";
import { idealBindingness } from "./binding-ideal.ts";
import { decideTogether } from "./cascade.ts";
import type { Chamber } from "./chamber.ts";
import { needCoverage } from "./coverage.ts";
import { negotiateText, type DraftWatcher } from "./drafting.ts";
import { buyHoldouts } from "./fund.ts";
import { receiveOffers } from "./offers.ts";
import { weighIssues } from "./salience.ts";
import { judgeText, takeStances, takeStatusQuo } from "./surplus.ts";
import { compareAgents, sumBase, sumUtility } from "./terms.ts";
import { openTier } from "./tier.ts";

/**
 * One meeting from the first draft to the last signature (equations 1-8); everything it finds
 * stands in the chamber until the next one. Without a replicate no chance is played.
 */
export function holdSummit(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array, keys: Keys,
  replicate: number | null, watcher: DraftWatcher | null,
): void {
  attend(chamber, meeting, keys, replicate);
  weighIssues(chamber, model, meeting, values);
  idealBindingness(chamber, model, values);
  takeStatusQuo(chamber, model, meeting, values);
  receiveOffers(chamber, meeting, values);
  takeStances(chamber, model, meeting, values);
  negotiateText(chamber, model, meeting, values, watcher);
  judgeText(chamber, values[PARAMETER.bindingStakes]);
  compareAgents(chamber, model, meeting, values);
  drawNoise(chamber, meeting, values, keys, replicate);
  sumBase(chamber);
  needCoverage(chamber, model, meeting, values);
  chamber.paid.fill(0);
  chamber.spent = 0;
  if (meeting.procedure === "vote") {
    castBallots(chamber, model, meeting, values, keys, replicate);
  } else {
    if (values[PARAMETER.peerPull] !== 0) measureAffinity(chamber, model, values);
    decideTogether(chamber, model, meeting, values);
    buyHoldouts(chamber, model, meeting, values);
    openTier(chamber, meeting, values);
  }
  sumUtility(chamber);
}

/** T xi_i, logistic, under each agent's own key; E9, one shock for all, under the forum's. */
function drawNoise(
  chamber: Chamber, meeting: Meeting, values: Float64Array, keys: Keys, replicate: number | null,
): void {
  const { noise, agents } = chamber;
  const { a, b } = meeting.slots.noise;
  const scale = replicate === null ? 0 : values[PARAMETER.noise];
  const shock = replicate === null ? 0 : values[PARAMETER.eventShock];
  for (let i = 0; i < agents; i++) {
    noise[i] = scale === 0 || replicate === null ? 0
      : scale * logisticQuantile(uniform(keys.noise, replicate, a[i], b[i]));
  }
  chamber.eventShock = shock === 0 || replicate === null ? 0
    : shock * student6Quantile(
      uniform(keys.eventShock, replicate, meeting.shock.a, meeting.shock.b));
}
