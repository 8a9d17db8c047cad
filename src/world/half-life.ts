import { exp } from "../base/exact-math.ts";

const LN2 = 0.6931471805599453;

/**
 * The share of the way to its target that a filter goes in `step` years: 1 - 2^(-step/halfLife).
 * Two steps of half the length lead as far as one. A half-life of 0 means that it never moves.
 */
export function filterShare(halfLife: number, step: number): number {
  return halfLife === 0 || step === 0 ? 0 : 1 - exp((-LN2 * step) / halfLife);
}
