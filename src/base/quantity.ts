/**
 * A number as authors write it: certain, or uncertain between `low` and `high`
 * (uniform, or triangular when `mode` is given). Origin and source are kept beside it.
 */
export type Quantity = number | QuantityDetail;

export interface QuantityDetail {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly mode?: number | undefined;
  readonly high?: number | undefined;
  readonly origin?: "data" | "coded" | "assumed" | undefined;
  readonly [extra: string]: unknown;
}

/** How a number is drawn, and what it is where nothing is drawn (`at`: "at the mode"). */
export interface Spread {
  readonly kind: "fixed" | "uniform" | "triangular";
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly at: number;
}

/** Reads a quantity: at the mode means `value`, else `mode`, else the middle. */
export function spreadOf(quantity: Quantity): Spread {
  if (typeof quantity === "number") return fixed(quantity);
  const { value, low, mode, high } = quantity;
  if (low === undefined || high === undefined) return fixed(value ?? mode ?? 0);
  const middle = (low + high) / 2;
  const kind = mode === undefined ? "uniform" : "triangular";
  return { kind, low, mode: mode ?? middle, high, at: value ?? mode ?? middle };
}

function fixed(at: number): Spread {
  return { kind: "fixed", low: at, mode: at, high: at, at };
}
