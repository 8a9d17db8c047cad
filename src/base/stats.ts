/** Arithmetic mean, summed in order; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Sample variance (n - 1), two passes; 0 of fewer than two. */
export function variance(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) * (values[i] - centre);
  return sum / (values.length - 1);
}

/**
 * Quantile of type 7 (Hyndman & Fan 1996) of values already sorted; NaN of nothing. Infinity
 * wherever part of the way leads to it.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  // Infinity less itself, or times 0, is no number.
  return place === below || low === high ? low : low + (place - below) * (high - low);
}

/** An interval of a statistic. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Quantile of the standard normal that leaves 2.5% above it. */
export const Z95 = 1.959963984540054;

/** Wilson's 95% interval of a share seen in n independent replicates. */
export function shareInterval(share: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const z2 = (Z95 * Z95) / n;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n))) / (1 + z2);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Normal 95% interval of a mean over independent replicates. */
export function meanInterval(values: ArrayLike<number>): Interval {
  const centre = mean(values);
  const half = Z95 * Math.sqrt(variance(values) / Math.max(1, values.length));
  return { low: centre - half, high: centre + half };
}

/** Gini index of numbers not below 0: 0 when all are alike, towards 1 when one has all. */
export function gini(values: readonly number[]): number {
  return giniOfSorted(Float64Array.from(values).sort());
}

/** The same of numbers that ascend already. */
export function giniOfSorted(sorted: Float64Array): number {
  let sum = 0;
  let ranked = 0;
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i];
    ranked += (2 * (i + 1) - sorted.length - 1) * sorted[i];
  }
  return sum > 0 ? ranked / (sorted.length * sum) : 0;
}
