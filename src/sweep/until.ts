import { variance, Z95 } from "../base/stats.ts";
import type { ReplicateRule } from "./sweep.ts";

/**
 * How many replicates a cell needs in all, when `count` are played: `count` itself once they are
 * enough. `numbers` holds them in order, `width` numbers a replicate; NaN is left out.
 *
 * Under `until`, replicates are doubled from `least` on, and looked at only then, so that the
 * answer is the same however the work was shared out. A measure that never varies stops at
 * `least`; one that has fewer than two values goes on to `most`. To stop because the interval is
 * narrow prefers samples whose spread happens to be small, so that the interval covers the true
 * mean a little less often than 95%: of uniform numbers, 91% at worst where `least` is 10, 92%
 * where it is 20, 94% where it is 40. (Chow & Robbins 1965: 95% as the width goes to 0.)
 */
export function replicatesNeeded(
  rule: ReplicateRule, numbers: Float64Array, width: number, count: number,
): number {
  if (rule.kind === "fixed") return rule.replicates;
  if (count < rule.least) return rule.least;
  if (count >= rule.most || isNarrow(rule, numbers, width, count)) return count;
  return Math.min(2 * count, rule.most);
}

/** The most replicates that a rule can ask for. */
export function mostReplicates(rule: ReplicateRule): number {
  return rule.kind === "fixed" ? rule.replicates : rule.most;
}

function isNarrow(
  rule: ReplicateRule & { readonly kind: "until" }, numbers: Float64Array, width: number,
  count: number,
): boolean {
  const values: number[] = [];
  for (let n = 0; n < count; n++) {
    const value = numbers[n * width + rule.measure];
    if (value === value) values.push(value);
  }
  if (values.length < 2) return false;
  return 2 * Z95 * Math.sqrt(variance(values) / values.length) < rule.width;
}
