import { mean, variance as varianceOf } from "../base/stats.ts";
import { student975 } from "../analysis/student-t.ts";
import type { CellTable } from "./cell-table.ts";

/**
 * Half of Student's 95% interval of a cell's mean, over the replicates in which the measure is a
 * number; NaN of fewer than two.
 */
export function cellError(
  { variance, present, sweep }: CellTable, measure: number, cell: number,
): number {
  const place = cell * sweep.measures.length + measure;
  return student975(present[place] - 1) * Math.sqrt(variance[place] / present[place]);
}

/**
 * Share of the variance between cells' means that chance within cells makes at most: the mean over
 * cells of variance / replicates, over the variance between the means; from 0 to 1. Where cells
 * share their draws, chance moves their means together and makes less of it. NaN where no cell
 * has two replicates, or the means do not vary.
 */
export function chanceShare(
  { variance, present, mean: means, sweep, cells }: CellTable, measure: number,
): number {
  const width = sweep.measures.length;
  const chances: number[] = [];
  const outputs: number[] = [];
  for (let place = measure; place < cells * width; place += width) {
    if (means[place] === means[place]) outputs.push(means[place]);
    if (present[place] > 1) chances.push(variance[place] / present[place]);
  }
  const between = varianceOf(outputs);
  return chances.length === 0 || !(between > 0) ? NaN : Math.min(1, mean(chances) / between);
}
