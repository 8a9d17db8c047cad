import {
  blockOf, column, noiseShare, OUTCOME, type Badge, type Model, type Rows,
} from "../../engine.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** What numbers rest on beside a single set of parameters; empty where there is nothing else. */
export type Rests = Pick<Badge, "sets" | "narrative">;

/** The sets laid over one another and the narrative of a scenario, as loaded. */
export function restsOf({ usedSets, narrative }: Scenario): Rests {
  return {
    ...(usedSets.length > 1 && { sets: usedSets.map(({ id }) => id) }),
    ...(narrative !== undefined && { narrative: narrative.title }),
  };
}

/** What a set of parameters is worth. Only the calibrated set, as it is, was fitted. */
export function badgeOf(
  model: Model, loud: readonly Rows[], quiet: readonly Rows[], rests: Rests = {},
): Badge {
  const place = blockOf(model, model.meetings.length - 1) + OUTCOME.signatures;
  return {
    use: model.parameterSet,
    changed: model.parametersChanged,
    noiseShare: noiseShare(column(model, loud, place), column(model, quiet, place)),
    wordsOnly: model.parameterSet !== "calibrated" || model.parametersChanged > 0,
    ...rests,
  };
}

/** Whether a model has no noise to begin with. */
export function isQuiet(model: Model, quiet: Model): boolean {
  return model.draws.place.length === quiet.draws.place.length
    && model.values.every((value, n) => Object.is(value, quiet.values[n]));
}
