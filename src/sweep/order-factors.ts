import type { MorrisScreening } from "../analysis/morris-effects.ts";
import type { ResponseCurve } from "../analysis/response-curve.ts";
import type { SobolIndices } from "../analysis/sobol-indices.ts";
import type { TornadoFactor } from "../analysis/tornado.ts";

interface Ranked {
  readonly sobol?: SobolIndices;
  readonly morris?: MorrisScreening;
  readonly tornado?: readonly TornadoFactor[];
  readonly spans?: { readonly told: readonly boolean[] };
  readonly responses: readonly { readonly curve: ResponseCurve }[];
}

/**
 * Factors by how much they matter, most first: by total index, mu*, or span of the tornado where
 * the design gives one, else by the span of their curves, where those that are told apart from
 * nothing come first if that was looked at. Ties keep the factors' order.
 */
export function orderFactors(
  { sobol, morris, tornado, spans, responses }: Ranked, factors: number,
): number[] {
  const weights = new Float64Array(factors);
  for (let factor = 0; factor < factors; factor++) {
    const weight = sobol !== undefined ? sobol.total[factor]?.value
      : morris !== undefined ? morris.factors[factor]?.muStar.value
        : tornado !== undefined ? tornado.find((one) => one.factor === factor)?.span
          : curveSpan(responses[factor].curve);
    weights[factor] = weight !== undefined && weight === weight ? weight : -Infinity;
  }
  const told = (factor: number): number => Number(spans?.told[factor] ?? true);
  return [...weights.keys()].sort((left, right) => told(right) - told(left) ||
    (weights[left] === weights[right] ? left - right : weights[right] - weights[left]));
}

/** Largest less smallest mean of a curve; 0 of fewer than two points. */
export function curveSpan({ points }: ResponseCurve): number {
  if (points.length < 2) return 0;
  const means = points.map(({ mean }) => mean);
  return Math.max(...means) - Math.min(...means);
}
