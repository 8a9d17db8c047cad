import {
  blockOf, column, noiseShare, OUTCOME, type Badge, type Model, type Rows,
} from "../../engine.ts";

/** What a set of parameters is worth. Only the calibrated set, as it is, was fitted. */
export function badgeOf(model: Model, loud: readonly Rows[], quiet: readonly Rows[]): Badge {
  const place = blockOf(model, model.meetings.length - 1) + OUTCOME.signatures;
  return {
    use: model.parameterSet,
    changed: model.parametersChanged,
    noiseShare: noiseShare(column(model, loud, place), column(model, quiet, place)),
    wordsOnly: model.parameterSet !== "calibrated" || model.parametersChanged > 0,
  };
}

/** Whether a model has no noise to begin with. */
export function isQuiet(model: Model, quiet: Model): boolean {
  return model.draws.place.length === quiet.draws.place.length
    && model.values.every((value, n) => Object.is(value, quiet.values[n]));
}
