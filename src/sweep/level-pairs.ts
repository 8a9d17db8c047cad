import { differenceError } from "../analysis/difference-error.ts";
import { robustness, type Robustness } from "../analysis/robustness.ts";
import type { CellTable } from "./cell-table.ts";

/** One level of a factor against another, at the same settings of all other factors. */
export interface LevelPairs {
  readonly factor: number;
  readonly level: number;
  readonly against: number;
  /** Differences told apart from chance; all where there is none, or it is not known. */
  readonly count: Robustness;
  /** `unknown`: some cell has fewer than two replicates. */
  readonly chance: "none" | "known" | "unknown";
  /** Output at the level less output at its partner, one per point where both are known. */
  readonly differences: Float64Array;
}

/**
 * Every level of every factor with levels against `none`, or against the first level where there
 * is no `none`; left out where no two cells differ in that factor alone. A difference counts where
 * it is larger than its own 95% interval, as the replicates of both cells give it; the interval
 * takes their draws as apart and so is too wide where they are common. Differences of apart draws
 * that are nothing but chance are still counted at 1 of 20 points. Of single replicates, whose
 * chance is not known, every difference counts.
 */
export function pairedLevels(
  table: CellTable, measure: number, output: Float64Array,
): LevelPairs[] {
  return table.sweep.factors.flatMap(({ kind, levels }, factor) => {
    if (kind !== "level" || levels.length < 2) return [];
    const against = Math.max(0, levels.findIndex(({ id }) => id === "none"));
    const partners = new Map<string, number>();
    const rows = Array.from(levels, (): Map<string, number> => new Map());
    each(table, factor, (cell, setting, key) => {
      const own = setting === against ? partners : rows[setting];
      if (own !== undefined && !own.has(key)) own.set(key, cell);
    });
    return levels.flatMap((_, level) => (level === against ? []
      : pairsOf(table, output, { factor, level, against, measure }, [rows[level], partners])));
  });
}

type Cells = ReadonlyMap<string, number>;

function pairsOf(
  table: CellTable, output: Float64Array,
  { measure, ...which }: { readonly factor: number; readonly level: number;
    readonly against: number; readonly measure: number },
  [own, partners]: readonly [Cells, Cells],
): LevelPairs[] {
  const pairs = [...own].flatMap(([key, cell]) => {
    const partner = partners.get(key);
    return partner === undefined ? [] : [{ cell, partner }];
  });
  if (pairs.length === 0) return [];
  const left = Float64Array.from(pairs, ({ partner }) => output[partner]);
  const right = Float64Array.from(pairs, ({ cell }) => output[cell]);
  const width = table.sweep.measures.length;
  const errors = Float64Array.from(pairs, ({ cell, partner }) => {
    const [one, other] = [cell * width + measure, partner * width + measure];
    return differenceError(table.variance[one], table.present[one],
      table.variance[other], table.present[other]);
  });
  const differences = right.map((value, n) => value - left[n]).filter((value) => value === value);
  const seen = errors.filter((_, n) => right[n] - left[n] === right[n] - left[n]);
  return [{
    ...which, count: robustness(left, right, errors), differences,
    chance: seen.some((error) => error !== error) ? "unknown"
      : seen.every((error) => error === 0) ? "none" : "known",
  }];
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
