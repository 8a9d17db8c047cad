/** A number with its 95% interval; NaN limits where nothing can be said about its error. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
