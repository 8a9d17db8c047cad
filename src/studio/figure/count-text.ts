import { numberText, signedText } from "../../figure/spec.ts";

/** The median of an even number of counts may lie between two: then with its half. */
const digitsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/**
 * A median of counts, so that differences of what is shown are the differences that are shown;
 * other quantiles, which may lie anywhere between two, with a digit that is not 0.
 */
export function countText(value: number): string {
  return numberText(value, digitsOf(value)).replace(/\.0$/, "");
}

/** A difference of two medians of counts, with its sign. */
export function changeText(value: number): string {
  return signedText(value, digitsOf(value));
}
