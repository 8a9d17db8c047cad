import { student975 } from "./student-t.ts";

/**
 * Half the 95% interval of the difference of two means, in their unit: Welch's (1947), from the
 * sample variances (n - 1) and the numbers of replicates. It takes the two as independent: where
 * they share their draws it is too wide. 0 where neither varies, NaN of fewer than two replicates.
 */
export function differenceError(
  variance: number, count: number, otherVariance: number, otherCount: number,
): number {
  if (count < 2 || otherCount < 2) return NaN;
  const own = variance / count;
  const other = otherVariance / otherCount;
  const sum = own + other;
  if (sum === 0) return 0;
  const freedom = (sum * sum) / ((own * own) / (count - 1) + (other * other) / (otherCount - 1));
  // Equal variances give whole degrees of freedom, but for rounding.
  return student975(Math.floor(freedom + 1e-9)) * Math.sqrt(sum);
}
