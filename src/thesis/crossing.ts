import type { Model } from "../model/model.ts";
import type { Run } from "../run/play.ts";
import { seriesPlace } from "../world/series.ts";

/** Mean over states of the preferences for safety and for security at a moment. */
export function levelAt(model: Model, { series }: Run, moment: number): number {
  return 0.5 * (series[seriesPlace(model, "safety", moment)]
    + series[seriesPlace(model, "security", moment)]);
}

/** Years from the start to the end of a run. */
export function horizonOf({ timeline }: Model): number {
  return timeline[timeline.length - 1].years;
}

/**
 * Years until the mean preference has crossed one half for good, by straight lines between
 * moments: 0 where it never is below, Infinity where it is below at the end. A start at or just
 * above one half that is lost again is no crossing.
 */
export function crossing(model: Model, run: Run): number {
  const { timeline } = model;
  let moment = timeline.length - 1;
  if (!(levelAt(model, run, moment) >= 0.5)) return Infinity;
  while (moment > 0 && levelAt(model, run, moment - 1) >= 0.5) moment--;
  if (moment === 0) return 0;
  const before = levelAt(model, run, moment - 1);
  const share = (0.5 - before) / (levelAt(model, run, moment) - before);
  const from = timeline[moment - 1].years;
  return from + (timeline[moment].years - from) * share;
}
