import { variance } from "../base/stats.ts";
import { PARAMETER } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { withNumbers } from "../run/play.ts";

/** The same model without noise and without the common shock. */
export function withoutNoise(model: Model): Model {
  return withNumbers(model, new Map([[PARAMETER.noise, 0], [PARAMETER.eventShock, 0]]));
}

/**
 * Share of the spread (variance) of the signatories' number that goes away when noise and the
 * common shock are switched off in the same replicates; 0 to 1, 0 of no spread at all.
 */
export function noiseShare(withNoise: readonly number[], without: readonly number[]): number {
  const all = variance(withNoise);
  if (!(all > 0)) return 0;
  return Math.min(1, Math.max(0, 1 - variance(without) / all));
}
