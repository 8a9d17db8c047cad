/** The values of a factor, or bins of them that hold about as many cells each. */
export interface Bins {
  readonly binned: boolean;
  /** Ascending; the values themselves, or the bins' edges (one more than bins). */
  readonly marks: readonly number[];
}

/**
 * Sorts values (NaN is left out) into themselves, if at most `most` differ, or else into at most
 * `bins` bins between quantiles; bins that would be empty or equal are joined.
 */
export function binsOf(values: Float64Array, most: number, bins: number): Bins {
  const sorted = values.filter((value) => value === value).sort();
  const distinct: number[] = [];
  for (let i = 0; i < sorted.length && distinct.length <= most; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) distinct.push(sorted[i]);
  }
  if (distinct.length <= most) return { binned: false, marks: distinct };
  const marks = [sorted[0]];
  for (let b = 1; b < bins; b++) {
    const at = Math.floor((b * sorted.length) / bins);
    const edge = (sorted[at - 1] + sorted[at]) / 2;
    if (edge > marks[marks.length - 1] && edge < sorted[sorted.length - 1]) marks.push(edge);
  }
  return { binned: true, marks: [...marks, sorted[sorted.length - 1]] };
}

/** How many values or bins there are. */
export function binCount({ binned, marks }: Bins): number {
  return binned ? marks.length - 1 : marks.length;
}

/** Which value or bin a value lies in, from 0; a bin holds its lower edge. */
export function binOf({ binned, marks }: Bins, value: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (marks[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return binned ? Math.min(low, marks.length - 2) : low;
}
