import type { Label } from "../base/label.ts";
import { regionWords } from "../dictionary/sweep-report-words.ts";
import type { CellTable } from "./cell-table.ts";
import { measureColumn } from "./cell-columns.ts";
import { medianOf } from "./median-of.ts";

const REGION_SIGNS = ["<", "<=", ">", ">="] as const;
type RegionSign = (typeof REGION_SIGNS)[number];

/** Outputs of interest: those of a measure on one side of a bound. */
export interface Region {
  readonly measure: number;
  readonly sign: RegionSign;
  readonly bound: number;
  /** How the bound was named. */
  readonly from: "number" | "median" | "half";
}

/** Whether an output is of interest; one that is missing is not. */
export function isWithin({ sign, bound }: Region, output: number): boolean {
  if (sign === "<") return output < bound;
  if (sign === "<=") return output <= bound;
  return sign === ">" ? output > bound : output >= bound;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/**
 * Reads a region such as `signatures < 48`: the id of a measure, one of < <= > >=, and a number,
 * `median` (over cells) or `half` (of the mean in the cell that is the base as it is). Gives a
 * message where the text is none of these, or the table does not hold what it names.
 */
export function readRegion(text: string, table: CellTable): Region | Label {
  const ids = table.sweep.measures.map(({ id }) => id);
  const parts = /^\s*([^\s<>=]+)\s*(<=|>=|<|>)\s*([^\s<>=]+)\s*$/.exec(text);
  if (parts === null) return regionWords.shape(text, ids[0] ?? "");
  const [, id = "", written = "", bound = ""] = parts;
  const measure = ids.indexOf(id);
  if (measure < 0) return regionWords.noMeasure(id, ids);
  const sign = REGION_SIGNS.find((one) => one === written) ?? "<";
  if (bound === "median") {
    return { measure, sign, bound: medianOf(measureColumn(table, measure)), from: "median" };
  }
  if (bound === "half") {
    const base = baseMean(table, measure);
    return base === undefined ? regionWords.noBase
      : { measure, sign, bound: base / 2, from: "half" };
  }
  const value = NUMBER.test(bound) ? Number(bound) : NaN;
  return Number.isFinite(value) ? { measure, sign, bound: value, from: "number" }
    : regionWords.noNumber(bound);
}

/** A measure's mean in the cell that changes nothing, where there is one. */
function baseMean(
  { sweep, cells, settings, mean }: CellTable, measure: number,
): number | undefined {
  const width = sweep.factors.length;
  for (let cell = 0; cell < cells; cell++) {
    const row = settings.subarray(cell * width, (cell + 1) * width);
    const value = mean[cell * sweep.measures.length + measure];
    if (value === value && row.every((setting, n) => isBase(sweep.factors[n], setting))) {
      return value;
    }
  }
  return undefined;
}

function isBase(
  { levels }: { readonly levels: readonly { readonly id: string }[] }, setting: number,
): boolean {
  return setting !== setting || levels[setting]?.id === "none";
}
