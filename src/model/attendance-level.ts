import { logistic } from "../base/exact-math.ts";

/** What draws an agent to a meeting (E1), before the level alpha. */
export function attendancePull(
  capability: number, club: number, prominence: number, host: boolean,
): number {
  return 7.2 * capability + 2.5 * club + 2.75 * prominence + (host ? 6 : 0);
}

/**
 * The level alpha of E1 at which the chances L(alpha + pull) sum to `expected`, by 60 bisections
 * on [-30, 30].
 */
export function attendanceLevel(pulls: readonly number[], expected: number): number {
  let low = -30;
  let high = 30;
  for (let step = 0; step < 60; step++) {
    const alpha = (low + high) / 2;
    let sum = 0;
    for (const pull of pulls) sum += logistic(alpha + pull);
    if (sum < expected) low = alpha;
    else high = alpha;
  }
  return (low + high) / 2;
}
