/** What 1,000 random models say of an experiment's sign. */
export interface SignCount {
  readonly models: number;
  readonly positive: number;
  readonly negative: number;
}

/** Effects no larger than this count as none: rounding of sums. */
export const NOTHING = 1e-9;

/** How often an effect was positive and negative. */
export function countSigns(effects: ArrayLike<number>): SignCount {
  let positive = 0;
  let negative = 0;
  for (let n = 0; n < effects.length; n++) {
    if (effects[n] > NOTHING) positive++;
    else if (effects[n] < -NOTHING) negative++;
  }
  return { models: effects.length, positive, negative };
}

/**
 * Whether a mechanism is built in: its effect never has the other sign, so that no run could
 * contradict it. It is a definition then, and gets no verdict.
 */
export function isBuiltIn({ positive, negative }: SignCount): boolean {
  return positive === 0 || negative === 0;
}
