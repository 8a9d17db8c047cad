import type { Estimate } from "./estimate.ts";
import { student975 } from "./student-t.ts";

const BLOCKS = 64;

/**
 * A vector of statistics of some of the rows 0 .. base - 1 with Student's 95% intervals from the
 * jackknife of 64 blocks of neighbouring rows (Quenouille 1956, Tukey 1958), or of as many blocks
 * as hold any of `rows`. Blocks of a quasi-random sequence are each spread over the whole space:
 * leaving out blocks instead of single rows keeps part of what the sequence gains over chance.
 * NaN limits where fewer than two blocks are left or a part of the rows gives no statistic.
 */
export function jackknifed(
  rows: readonly number[], base: number, statistics: (rows: readonly number[]) => Float64Array,
): Estimate[] {
  const blocks = Math.min(BLOCKS, base);
  const blockOf = (row: number): number => Math.floor((row * blocks) / base);
  const values = statistics(rows);
  const without: Float64Array[] = [];
  for (let block = 0; block < blocks; block++) {
    const rest = rows.filter((row) => blockOf(row) !== block);
    if (rest.length < rows.length) without.push(statistics(rest));
  }
  const count = without.length;
  return Array.from(values, (value, n) => {
    const centre = without.reduce((sum, part) => sum + part[n], 0) / count;
    const squares = without.reduce((sum, part) =>
      sum + (part[n] - centre) * (part[n] - centre), 0);
    const half = student975(count - 1) * Math.sqrt(((count - 1) / count) * squares);
    return { value, low: value - half, high: value + half };
  });
}
