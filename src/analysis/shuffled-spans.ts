import { keyOf, slotOf, uniform } from "../base/random.ts";
import { mean, variance } from "../base/stats.ts";
import { binCount, binOf, binsOf } from "./bins.ts";

/** What the span of a curve would be if the factor had nothing to do with the output. */
export interface ShuffledSpans {
  /** Per factor: the span that chance alone exceeds for any factor in 1 of 20; NaN: no curve. */
  readonly limits: readonly number[];
  /** Per factor: whether the span that was found exceeds its limit. */
  readonly told: readonly boolean[];
  /** Shuffles of the outputs that the limits rest on. */
  readonly shuffles: number;
}

/** One factor: its setting in every cell, and how many values stand for themselves. */
export interface SpanFactor {
  readonly column: Float64Array;
  readonly values: number;
  /** Largest less smallest mean of its curve. */
  readonly span: number;
}

const SHUFFLE = slotOf("spans", "shuffle");
const BINS = 10;
/** Additions that all shuffles together may take. */
const WORK = 30_000_000;

/**
 * How wide the spans of drawn cells' curves are by chance: outputs are shuffled over the cells
 * that have one, and every curve is made anew (the largest of some means less the smallest is
 * never 0, however little the factor does). Spans are compared as deviations from their factor's
 * mean over shuffles, and the limit is that deviation which the widest of all factors exceeds in
 * at most 5% of shuffles (Westfall & Young 1993): where no factor does anything, one is told of
 * in at most 1 of 20 sweeps, however many there are. What other factors do counts as chance here,
 * which makes the limits careful. 99 shuffles, fewer (at least 19) of many cells and factors.
 */
export function shuffledSpans(
  y: Float64Array, factors: readonly SpanFactor[], seed: string | number = 1,
): ShuffledSpans {
  const used = [...y.keys()].filter((cell) => y[cell] === y[cell]);
  const groups = factors.map(({ column, values }) => {
    const bins = binsOf(column, values, BINS);
    return { count: binCount(bins), of: Int32Array.from(used, (cell) =>
      (column[cell] === column[cell] ? binOf(bins, column[cell]) : -1)) };
  });
  const size = Math.max(1, used.length * factors.length);
  const shuffles = Math.max(19, Math.min(99, Math.floor(WORK / size)));
  const key = keyOf(seed, "spans");
  const shuffled = Float64Array.from(used, (cell) => y[cell]);
  const spans = factors.map(() => new Float64Array(shuffles));
  for (let s = 0; s < shuffles; s++) {
    for (let i = shuffled.length - 1; i > 0; i--) {
      const other = Math.floor(uniform(key, s, SHUFFLE.a, SHUFFLE.b ^ i) * (i + 1));
      [shuffled[i], shuffled[other]] = [shuffled[other], shuffled[i]];
    }
    groups.forEach(({ count, of }, f) => { spans[f][s] = spanOf(shuffled, of, count); });
  }
  const means = spans.map((own) => mean(own));
  const spreads = spans.map((own) => Math.sqrt(variance(own)));
  const widest = Float64Array.from({ length: shuffles }, (_, s) =>
    spans.reduce((most, own, f) => (spreads[f] > 0
      ? Math.max(most, (own[s] - means[f]) / spreads[f]) : most), -Infinity));
  // With s shuffles and the sweep itself, at most 5% of s + 1 lie above.
  const limit = widest.sort()[Math.ceil(0.95 * (shuffles + 1)) - 1];
  const limits = means.map((own, f) => (spreads[f] > 0 ? own + limit * spreads[f] : NaN));
  return { limits, shuffles,
    told: factors.map(({ span }, f) => span > limits[f] * (1 + 1e-9)) };
}

/** Largest less smallest mean of the groups; 0 of fewer than two. */
function spanOf(y: Float64Array, group: Int32Array, count: number): number {
  const sums = new Float64Array(count);
  const cells = new Int32Array(count);
  for (let n = 0; n < y.length; n++) {
    if (group[n] < 0) continue;
    sums[group[n]] += y[n];
    cells[group[n]] += 1;
  }
  let least = Infinity;
  let most = -Infinity;
  for (let g = 0; g < count; g++) {
    if (cells[g] === 0) continue;
    const own = sums[g] / cells[g];
    least = Math.min(least, own);
    most = Math.max(most, own);
  }
  return most > least ? most - least : 0;
}
