import type { TornadoFactor } from "../analysis/tornado.ts";
import type { Estimate } from "../analysis/estimate.ts";
import type { ResponseCurve } from "../analysis/response-curve.ts";
import { curveSpan } from "./order-factors.ts";
import type { MeasureFinding } from "./sweep-finding.ts";

/** By what factors are ranked. */
type Ranking = "sobol" | "morris" | "tornado" | "curve";

/** The factor that matters most to a measure. */
export interface LeadingFactor {
  readonly factor: number;
  readonly by: Ranking;
  /** Its total index, mu*, or span of means, with the interval where there is one. */
  readonly size: Estimate;
  /** Every other factor whose upper end reaches the leading one's lower end, in their order. */
  readonly rivals: readonly number[];
}

/**
 * Which factor matters most, and which cannot be told from it; null where none matters, or none
 * can be told from nothing. A factor that cannot is no rival either.
 */
export function leadingFactor(finding: MeasureFinding): LeadingFactor | null {
  const { order, constant, sobol, morris, tornado, spans } = finding;
  const [factor, ...others] = order;
  if (constant || factor === undefined || spans?.told[factor] === false) return null;
  const size = sizeOf(finding, factor);
  if (!(size.value > 0)) return null;
  return {
    factor, size,
    by: sobol !== undefined ? "sobol" : morris !== undefined ? "morris"
      : tornado !== undefined ? "tornado" : "curve",
    rivals: others.filter((other) => {
      const { value, high } = sizeOf(finding, other);
      const upper = high === high ? high : value;
      return spans?.told[other] !== false && upper > 0 && upper >= size.low;
    }),
  };
}

/** How much a factor matters, by the design's own analysis; NaN where that gives no number. */
export function sizeOf(
  { sobol, morris, tornado, responses }: MeasureFinding, factor: number,
): Estimate {
  const none = { value: NaN, low: NaN, high: NaN };
  if (sobol !== undefined) return sobol.total[factor] ?? none;
  if (morris !== undefined) return morris.factors[factor]?.muStar ?? none;
  if (tornado !== undefined) return spanOf(tornado.find((one) => one.factor === factor));
  return curveSize(responses[factor].curve);
}

/** A tornado's span; its lower or upper end may be the base, which differs from itself by 0. */
function spanOf(one: TornadoFactor | undefined): Estimate {
  if (one === undefined) return { value: NaN, low: NaN, high: NaN };
  const base = { difference: 0, low: 0, high: 0 };
  return around(one.span, [base, ...one.bars].map(({ difference, low, high }) =>
    ({ at: difference, half: (high - low) / 2 })));
}

function curveSize(curve: ResponseCurve): Estimate {
  return around(curveSpan(curve), curve.points.map(({ mean, low, high }) =>
    ({ at: mean, half: (high - low) / 2 })));
}

/** A span of means, never below 0, give or take the errors of its two ends as if apart. */
function around(
  value: number, points: readonly { readonly at: number; readonly half: number }[],
): Estimate {
  const sorted = [...points].sort((left, right) => left.at - right.at);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  const half = least === undefined || most === undefined || least === most ? NaN
    : Math.sqrt(least.half * least.half + most.half * most.half);
  return { value, low: half === half ? Math.max(0, value - half) : NaN, high: value + half };
}
