/** Pearson's chi-square of counts that should be equal. */
export function chiSquare(counts: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < counts.length; k++) total += counts[k] as number;
  const each = total / counts.length;
  let sum = 0;
  for (let k = 0; k < counts.length; k++) {
    const gap = (counts[k] as number) - each;
    sum += gap * gap / each;
  }
  return sum;
}

/**
 * Chi-square as a standard normal number (Wilson & Hilferty 1931): beyond 2.3 of its mean its
 * error is below a tenth for 100 degrees of freedom and more.
 */
export function chiSquareScore(chi: number, freedom: number): number {
  const part = 2 / (9 * freedom);
  return (Math.cbrt(chi / freedom) - (1 - part)) / Math.sqrt(part);
}

/** How many of the values, in (0, 1), lie in each of `bins` equal parts. */
export function binned(values: readonly number[], bins: number): Float64Array {
  const counts = new Float64Array(bins);
  for (const value of values) counts[Math.floor(value * bins)]! += 1;
  return counts;
}

/** Correlation of two sequences times the root of their length: standard normal if independent. */
export function correlationScore(left: readonly number[], right: readonly number[]): number {
  const n = Math.min(left.length, right.length);
  // The mean and variance of uniforms are known.
  let sum = 0;
  for (let k = 0; k < n; k++) sum += ((left[k] as number) - 0.5) * ((right[k] as number) - 0.5);
  return 12 * sum / Math.sqrt(n);
}

/** How far a share lies from its chance, in standard deviations of n independent draws. */
export function shareScore(share: number, chance: number, n: number): number {
  return (share - chance) / Math.sqrt(chance * (1 - chance) / n);
}
