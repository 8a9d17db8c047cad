import { responseCurve, type ResponseCurve } from "../analysis/response-curve.ts";
import { cellColumns } from "./cell-columns.ts";
import type { CellTable } from "./cell-table.ts";
import type { DesignKind } from "./design/design.ts";
import type { Factor } from "./factor.ts";
import type { DesignFacts } from "./sweep.ts";

/** The mean output along one factor. */
export interface FactorResponse {
  readonly factor: number;
  readonly curve: ResponseCurve;
}

/**
 * The curve of one factor. Cells that were chosen rather than drawn are no sample of anything:
 * their mean errs by the chance of their replicates alone, which the mean of their errors bounds,
 * as cells may share their draws. Cells of one trajectory or row depend on each other and count
 * as one draw. `output` and `errors` are one number per cell; NaN leaves a cell out.
 */
export function factorResponse(
  { sweep: { design, factors }, settings }: CellTable, factor: number, output: Float64Array,
  errors: Float64Array,
): FactorResponse {
  return { factor, curve: responseCurve(cellColumns(settings, factors.length, factor), output, {
    together: cellsTogether(design, factors.length),
    values: curveValues(factors[factor]),
    ...(isChosen(design.kind) && { errors }),
  }) };
}

/** Up to how many different settings stand for themselves: levels always do. */
export function curveValues({ kind }: Factor): number {
  return kind === "level" ? Infinity : 12;
}

/** How many neighbouring cells of a design were drawn together. */
function cellsTogether({ kind, second }: DesignFacts, factors: number): number {
  if (kind === "morris") return factors + 1;
  return kind === "saltelli" ? (second === true ? 2 : 1) * factors + 2 : 1;
}

/** Whether a design's cells are chosen one by one, and not drawn. */
export function isChosen(kind: DesignKind): boolean {
  return kind === "grid" || kind === "one-at-a-time" || kind === "table";
}
