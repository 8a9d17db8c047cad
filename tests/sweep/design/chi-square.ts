/**
 * How many standard deviations a chi-square of equally likely bins lies above what chance gives:
 * Wilson and Hilferty's cube root, good to a few hundredths of a deviation from 3 degrees on.
 */
export function chiSquareDeviations(counts: ArrayLike<number>): number {
  const bins = Array.from(counts);
  const expected = bins.reduce((sum, count) => sum + count, 0) / bins.length;
  const square = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const degrees = bins.length - 1;
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(square / degrees) - (1 - spread)) / Math.sqrt(spread);
}
