import type { CellTable } from "./cell-table.ts";
import type { Factor } from "./factor.ts";

/** One column of a table kept row by row. */
export function cellColumns(rows: ArrayLike<number>, width: number, column: number): Float64Array {
  const values = new Float64Array(width === 0 ? 0 : rows.length / width);
  for (let cell = 0; cell < values.length; cell++) values[cell] = rows[cell * width + column];
  return values;
}

/** A measure's mean in every cell; NaN where there is none. */
export function measureColumn(table: CellTable, measure: number): Float64Array {
  return cellColumns(table.mean, table.sweep.measures.length, measure);
}

/** A factor's setting in every cell; NaN where it is as the base has it. */
export function settingColumn(table: CellTable, factor: number): Float64Array {
  return cellColumns(table.settings, table.sweep.factors.length, factor);
}

/** All settings scaled to [0, 1]: ranges by their ends, listed values and levels by their place. */
export function unitPoints({ settings, sweep: { factors } }: CellTable): Float64Array {
  return settings.map((setting, n) => unitOf(factors[n % factors.length], setting));
}

function unitOf({ low, high, values }: Factor, setting: number): number {
  if (values.length > 0) {
    const place = values.indexOf(setting);
    return place < 0 ? NaN : values.length === 1 ? 0 : place / (values.length - 1);
  }
  return high > low ? (setting - low) / (high - low) : setting === setting ? 0 : NaN;
}
