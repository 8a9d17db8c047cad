import { robustness, type Robustness } from "../analysis/robustness.ts";
import type { CellTable } from "./cell-table.ts";

/** One level of a factor against another, at the same settings of all other factors. */
export interface LevelPairs {
  readonly factor: number;
  readonly level: number;
  readonly against: number;
  readonly count: Robustness;
  /** Output at the level less output at its partner, one per point where both are known. */
  readonly differences: Float64Array;
}

/**
 * Every level of every factor with levels against `none`, or against the first level where there
 * is no `none`; left out where no two cells differ in that factor alone.
 */
export function pairedLevels(table: CellTable, output: Float64Array): LevelPairs[] {
  return table.sweep.factors.flatMap(({ kind, levels }, factor) => {
    if (kind !== "level" || levels.length < 2) return [];
    const against = Math.max(0, levels.findIndex(({ id }) => id === "none"));
    const partners = new Map<string, number>();
    each(table, factor, (cell, setting, key) => {
      if (setting === against && !partners.has(key)) partners.set(key, output[cell]);
    });
    return levels.flatMap((_, level) => (level === against ? []
      : pairsOf(table, output, { factor, level, against }, partners)));
  });
}

function pairsOf(
  table: CellTable, output: Float64Array,
  which: { readonly factor: number; readonly level: number; readonly against: number },
  partners: ReadonlyMap<string, number>,
): LevelPairs[] {
  const left: number[] = [];
  const right: number[] = [];
  const seen = new Set<string>();
  each(table, which.factor, (cell, setting, key) => {
    const partner = partners.get(key);
    if (setting !== which.level || partner === undefined || seen.has(key)) return;
    seen.add(key);
    left.push(partner);
    right.push(output[cell]);
  });
  if (left.length === 0) return [];
  const count = robustness(Float64Array.from(left), Float64Array.from(right));
  const differences = Float64Array.from(right, (value, n) => value - left[n])
    .filter((value) => value === value);
  return [{ ...which, count, differences }];
}

/** Every cell with its setting of one factor and a key of all its other settings. */
function each(
  { sweep: { factors }, settings, cells }: CellTable, factor: number,
  visit: (cell: number, setting: number, key: string) => void,
): void {
  const width = factors.length;
  for (let cell = 0; cell < cells; cell++) {
    const row = settings.subarray(cell * width, (cell + 1) * width);
    visit(cell, row[factor], row.filter((_, n) => n !== factor).join());
  }
}
