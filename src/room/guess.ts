/** Guesses of a room that are kept at most. */
export const MOST_GUESSES = 200;

/** Whether a guess is a count of signatures that there can be. */
export function isGuess(guess: unknown, most: number): guess is number {
  return typeof guess === "number" && Number.isInteger(guess) && guess >= 0 && guess <= most;
}

/** Dots of a guess. */
const DOTS = 50;

/**
 * Fifty counts of somebody's guess, the lowest first: half of them spread evenly from `low` to
 * `middle`, half from there to `high`. Bounds that cross are put in order; counts are whole.
 */
export function guessOf(low: number, middle: number, high: number): number[] {
  const [least, centre, most] = [low, middle, high].sort((left, right) => left - right);
  return Array.from({ length: DOTS }, (_, n) => {
    const share = (n + 0.5) / DOTS;
    const level = share < 0.5 ? least + (centre - least) * 2 * share
      : centre + (most - centre) * (2 * share - 1);
    return Math.round(level);
  });
}
