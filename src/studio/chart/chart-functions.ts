import { lerp, span, toNumber } from "vega-util";

interface Scale { bandwidth?(): number; range(): number[] }

/** The part of a dataflow in which an expression stands. */
export interface Context {
  readonly scales: Readonly<Record<string, { readonly value: Scale }>>;
}

/** The functions that expressions of our charts call, of all that Vega has. */
export const chartFunctions = {
  __bandwidth: (scale: Scale | undefined): number => scale?.bandwidth?.() ?? 0,
  isValid: (value: unknown): boolean => value !== null && value !== undefined && value === value,
  range(this: { readonly context: Context }, name: string): number[] {
    return this.context.scales[name]?.value.range() ?? [];
  },
  lerp, span, toNumber,
};
