import { mean, variance } from "../../../base/stats.ts";
import type { CellTable } from "../../../sweep/cell-table.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import type { CellResult } from "./cell-result.ts";

/** Means and variances of cells, cell by cell. */
export interface CellSums {
  /** `settings` are copied. Replicates are summed in their order, in two passes. */
  add(result: CellResult, settings: Float64Array): void;
  done(): CellTable;
}

/** Sums of a sweep with so many cells; a cell that is not added has no replicates. */
export function cellSums(sweep: Sweep, cells: number): CellSums {
  const width = sweep.measures.length;
  const factors = sweep.factors.length;
  const table = {
    sweep, cells,
    settings: new Float64Array(cells * factors).fill(NaN),
    mean: new Float64Array(cells * width).fill(NaN),
    variance: new Float64Array(cells * width).fill(NaN),
    present: new Int32Array(cells * width),
    count: new Int32Array(cells),
    failed: new Int32Array(cells),
  };
  return {
    add({ cell, count, numbers, failed }, settings) {
      table.settings.set(settings, cell * factors);
      table.count[cell] = count - failed.length;
      table.failed[cell] = failed.length;
      for (let m = 0; m < width; m++) {
        const values = measured(numbers, m, width);
        const place = cell * width + m;
        table.present[place] = values.length;
        if (values.length > 0) table.mean[place] = mean(values);
        if (values.length > 1) table.variance[place] = variance(values);
      }
    },
    done: () => table,
  };
}

function measured(numbers: Float64Array, m: number, width: number): Float64Array {
  const values = new Float64Array(numbers.length / width);
  let length = 0;
  for (let at = m; at < numbers.length; at += width) {
    if (numbers[at] === numbers[at]) values[length++] = numbers[at];
  }
  return values.subarray(0, length);
}
