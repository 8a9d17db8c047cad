import {
  blockOf, column, noiseShare, OUTCOME, playerOf, playRows, withoutNoise,
  type Badge, type Model, type Rows,
} from "../../engine.ts";

/** Replicates for a badge beside a single run. */
const QUICK = 50;

/** What a set of parameters is worth. Only the calibrated set was fitted to a record. */
export function badgeOf(model: Model, loud: readonly Rows[], quiet: readonly Rows[]): Badge {
  const place = blockOf(model, model.meetings.length - 1) + OUTCOME.signatures;
  return {
    use: model.parameterSet,
    noiseShare: noiseShare(column(model, loud, place), column(model, quiet, place)),
    wordsOnly: model.parameterSet !== "calibrated",
  };
}

/** The same from a few replicates, for `trace` and `explain`. */
export function quickBadge(model: Model, seed: string | number): Badge {
  const quiet = withoutNoise(model);
  if (isQuiet(model, quiet)) return badgeOf(model, [], []);
  const play = (one: Model): Rows[] => [playRows(playerOf(one, seed), 0, QUICK)];
  return badgeOf(model, play(model), play(quiet));
}

/** Whether a model has no noise to begin with. */
export function isQuiet(model: Model, quiet: Model): boolean {
  return model.draws.place.length === quiet.draws.place.length
    && model.values.every((value, n) => Object.is(value, quiet.values[n]));
}
