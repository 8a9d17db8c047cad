/** Powers of 2 in the field of 32 elements over x^5 + x^2 + 1, and their logarithms. */
const POWER: number[] = [];
const LOG: number[] = [];
for (let n = 0, value = 1; n < 31; n++) {
  POWER[n] = value;
  LOG[value] = n;
  value *= 2;
  if (value > 31) value ^= 0b100101;
}

function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : POWER[(LOG[left] + LOG[right]) % 31];
}

/** The generator (x + 2)(x + 4) = x^2 + 6x + 8. */
const LINEAR = 0b110;
const CONSTANT = 0b1000;

/**
 * The two check symbols of a Reed-Solomon code over symbols 0 to 31: any two words of at most
 * 31 symbols differ in three places at least, so that every error in one or two places shows.
 */
export function checkSymbols(data: readonly number[]): readonly [number, number] {
  let high = 0;
  let low = 0;
  for (const symbol of data) {
    const lead = symbol ^ high;
    high = low ^ times(lead, LINEAR);
    low = times(lead, CONSTANT);
  }
  return [high, low];
}
