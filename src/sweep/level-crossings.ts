import type { CellTable } from "./cell-table.ts";
import { settingColumn } from "./cell-columns.ts";
import { factorResponse, isChosen } from "./factor-response.ts";
import type { Region } from "./region.ts";
import { regionCrossings, type RegionCrossing } from "./region-crossings.ts";

/** Where a region begins among the cells at one level of a factor. */
export interface LevelCrossings {
  readonly factor: number;
  readonly level: number;
  readonly factors: readonly RegionCrossing[];
}

/** More levels than this are too many to be told one by one. */
const MOST = 12;

/**
 * The crossings of a region among the cells at each level of each factor with levels (at most 12),
 * by the curves of those cells alone; nothing where no factor is a number. `output` and `errors`
 * are one number per cell.
 */
export function levelCrossings(
  table: CellTable, region: Region, output: Float64Array, errors: Float64Array,
): LevelCrossings[] {
  const { factors } = table.sweep;
  const numbers = [...factors.keys()].filter((place) => factors[place].kind === "number");
  if (numbers.length === 0) return [];
  return factors.flatMap(({ kind, levels }, factor) => {
    if (kind !== "level" || levels.length < 2 || levels.length > MOST) return [];
    const column = settingColumn(table, factor);
    return levels.map((_, level): LevelCrossings => {
      const own = output.map((value, cell) => (column[cell] === level ? value : NaN));
      return { factor, level, factors: regionCrossings(region,
        numbers.map((place) => factorResponse(table, place, own, errors)), factors,
        !isChosen(table.sweep.design.kind)) };
    });
  });
}
