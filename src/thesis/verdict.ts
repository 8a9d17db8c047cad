import { mean, meanInterval, variance, Z95 } from "../base/stats.ts";

/** What a claim says of its measure. */
export type Expectation = "rises" | "falls" | "unchanged";

/**
 * How an experiment came out. `undecided`: the interval holds both signs and is too wide to rule
 * out the smallest effect worth naming, so more replicates are needed.
 */
export type Verdict = "supported" | "contradicted" | "mixed" | "undecided";

/** An experiment's effect (with minus without) over paired replicates. */
export interface Effect {
  readonly verdict: Verdict;
  readonly effect: number;
  /** 95% interval over replicates. */
  readonly low: number;
  readonly high: number;
  readonly replicates: number;
  /** A sign is established, but the effect is below the smallest worth naming. */
  readonly negligible: boolean;
  /** Replicates at which the smallest effect would be seen with power 0.8. */
  readonly needed: number;
}

/** Quantile of the normal distribution for a power of 80%. */
const Z_POWER = 0.8416212335729143;

/**
 * The verdict on a claim. A sign is established when the 95% interval leaves out 0. When it does
 * not, the result is `mixed` only if an effect of `smallest` would have been seen with power 0.8,
 * that is if (1.96 + 0.84) standard errors are no more than `smallest`; else it is undecided.
 * "unchanged" is supported when the interval lies within +-smallest (two one-sided tests), and
 * contradicted when it lies wholly outside.
 */
export function judge(
  differences: ArrayLike<number>, expect: Expectation, smallest: number,
): Effect {
  const n = differences.length;
  const effect = mean(differences);
  const { low, high } = meanInterval(differences);
  const spread = variance(differences);
  const error = Math.sqrt(spread / Math.max(1, n));
  const reach = Z95 + Z_POWER;
  const needed = smallest > 0 ? Math.ceil(spread * (reach / smallest) * (reach / smallest)) : n;
  const powered = reach * error <= smallest;
  const size = effect < 0 ? -effect : effect;
  const found = { effect, low, high, replicates: n, needed };
  if (expect === "unchanged") {
    const within = low >= -smallest && high <= smallest;
    const outside = low > smallest || high < -smallest;
    const verdict = within ? "supported" : outside ? "contradicted"
      : powered ? "mixed" : "undecided";
    return { ...found, verdict, negligible: false };
  }
  const sign = expect === "rises" ? 1 : -1;
  const verdict = sign * (sign > 0 ? low : high) > 0 ? "supported"
    : sign * (sign > 0 ? high : low) < 0 ? "contradicted"
    : powered ? "mixed" : "undecided";
  const decided = verdict === "supported" || verdict === "contradicted";
  return { ...found, verdict, negligible: decided && size < smallest };
}
