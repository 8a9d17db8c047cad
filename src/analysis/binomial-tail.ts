import { exp, ln } from "../base/exact-math.ts";

/** ln of n!, by its product below 20 and Stirling's series above; within 1e-12 of itself. */
function lnFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return ln(product);
  }
  const n2 = n * n;
  const series = 1 / (12 * n) - 1 / (360 * n * n2) + 1 / (1260 * n * n2 * n2);
  return n * ln(n) - n + ln(6.283185307179586 * n) / 2 + series;
}

/** Chance that at least `hits` of `n` independent draws hit, each with chance `share`; 0 to 1. */
export function binomialTail(hits: number, n: number, share: number): number {
  if (hits <= 0 || share >= 1) return hits <= n ? 1 : 0;
  if (hits > n || share <= 0) return 0;
  // The shorter side of the distribution is summed, so that small chances keep their digits.
  if (hits <= n * share) return 1 - binomialTail(n - hits + 1, n, 1 - share);
  let term = exp(lnFactorial(n) - lnFactorial(hits) - lnFactorial(n - hits)
    + hits * ln(share) + (n - hits) * ln(1 - share));
  let sum = 0;
  for (let i = hits; i <= n && term > sum * 1e-17; i++) {
    sum += term;
    term *= ((n - i) / (i + 1)) * (share / (1 - share));
  }
  return Math.min(1, sum);
}
