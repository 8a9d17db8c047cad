import { differenceError } from "./difference-error.ts";

/** One factor at one setting, the others as the base has them. */
export interface TornadoBar {
  /** The factor's setting: a number, or a level's index. */
  readonly setting: number;
  readonly mean: number;
  /** Mean less the base's mean. */
  readonly difference: number;
  /** Its 95% interval over replicates; NaN where a cell has fewer than two. */
  readonly low: number;
  readonly high: number;
}

/** What one factor does to the output, one at a time. */
export interface TornadoFactor {
  readonly factor: number;
  /** Every setting that has an output, ascending by setting. */
  readonly bars: readonly TornadoBar[];
  /** The bars of the lowest and of the highest setting. */
  readonly low?: TornadoBar;
  readonly high?: TornadoBar;
  /** Largest less smallest mean, the base's among them; 0 without bars. */
  readonly span: number;
  /** Settings without an output. */
  readonly missing: number;
}

/** The one factor that a cell sets; -1 where it sets none or several. */
function factorOf(settings: Float64Array, cell: number, factors: number): number {
  let found = -1;
  for (let f = 0; f < factors; f++) {
    const setting = settings[cell * factors + f];
    if (setting !== setting) continue;
    if (found >= 0) return -1;
    found = f;
  }
  return found;
}

/**
 * A one-at-a-time design as differences from its base, the factor with the largest span first (of
 * equals, the earlier factor). `settings` is cells x factors with NaN for as the base has it; cell
 * 0 is the base, and cells that set several factors are left out. `mean`, `variance` (n - 1) and
 * `count` are per cell, over the replicates that have the output; mean and differences are in
 * units of the output. The interval is Welch's and takes the two cells' replicates as independent:
 * with common random numbers it is too wide, the more so the more alike the cells are. A base
 * without an output makes all bars missing.
 */
export function tornado(
  settings: Float64Array, mean: Float64Array, variance: Float64Array,
  count: ArrayLike<number>, factors: number,
): TornadoFactor[] {
  const bars: TornadoBar[][] = Array.from({ length: factors }, () => []);
  const missing = new Int32Array(factors);
  for (let cell = 1; cell < mean.length; cell++) {
    const factor = factorOf(settings, cell, factors);
    if (factor < 0) continue;
    const difference = mean[cell] - mean[0];
    if (difference !== difference) {
      missing[factor] += 1;
      continue;
    }
    const half = differenceError(variance[cell], count[cell], variance[0], count[0]);
    bars[factor].push({
      setting: settings[cell * factors + factor], mean: mean[cell], difference,
      low: difference - half, high: difference + half,
    });
  }
  return bars.map((own, factor) => withSpan(factor, own, missing[factor]))
    .sort((left, right) => right.span - left.span || left.factor - right.factor);
}

function withSpan(factor: number, own: TornadoBar[], missing: number): TornadoFactor {
  const bars = own.sort((left, right) => left.setting - right.setting);
  let least = 0;
  let most = 0;
  for (const { difference } of bars) {
    least = Math.min(least, difference);
    most = Math.max(most, difference);
  }
  const span = most - least;
  const ends = bars.length === 0 ? {} : { low: bars[0], high: bars[bars.length - 1] };
  return { factor, bars, ...ends, span, missing };
}
