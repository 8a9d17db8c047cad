import fc from "fast-check";

/** The seed from which every property of the suite draws its cases: they never flake. */
const SUITE_SEED = 20250210;

/** Checks a property at this many seeds; a failure names the seed of its case. */
export function forSeeds(cases: number, check: (seed: number) => void): void {
  const seeds = fc.integer({ min: 0, max: 0x7fffffff });
  // A seed has no smaller version of itself, so there is nothing to shrink toward.
  fc.assert(fc.property(seeds, (seed) => check(seed)),
    { seed: SUITE_SEED, numRuns: cases, endOnFailure: true });
}
