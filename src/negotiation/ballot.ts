import { logistic } from "../base/exact-math.ts";
import { uniform } from "../base/random.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Keys } from "../model/instance.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

export const YES = 1;
export const ABSTENTION = 0;
export const NO = -1;
export const MISSED = -2;

/**
 * E7, a recorded vote: yes if u >= 0, no if u < -abstention, between them abstention; missed
 * with probability L(-4.86 + 4.83 (1 - size)). Each votes for itself, so there is one equilibrium.
 */
export function castBallots(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
  keys: Keys, replicate: number | null,
): void {
  const { voters, voterCount, base, ballot, signs, wave } = chamber;
  const { slots, pinned } = meeting;
  signs.fill(0);
  wave.fill(0);
  ballot.fill(MISSED);
  chamber.waves = 0;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    const misses = replicate !== null && pinned[i] === 0
      && uniform(keys.ballot, replicate, slots.ballot.a[i], slots.ballot.b[i])
        < chanceToMiss(values[rowOf(model.layout, i) + FIELD.size]);
    if (misses) continue;
    ballot[i] = pinned[i] === 1 || (pinned[i] === 0 && base[i] >= 0) ? YES
      : pinned[i] === -1 || base[i] < -values[PARAMETER.abstention] ? NO : ABSTENTION;
    if (ballot[i] !== YES) continue;
    signs[i] = 1;
    wave[i] = 1;
    chamber.waves = 1;
  }
  chamber.least.set(signs);
  chamber.greatest.set(signs);
}

/** Chance that a state of a size (0-1) misses a vote. */
export function chanceToMiss(size: number): number {
  return logistic(-4.86 + 4.83 * (1 - size));
}
