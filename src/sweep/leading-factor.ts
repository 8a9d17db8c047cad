import type { TornadoFactor } from "../analysis/tornado.ts";
import type { Estimate } from "../analysis/estimate.ts";
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
  /** The next factor, where its interval reaches that of the leading one; else -1. */
  readonly rival: number;
}

/** Which factor matters most, and whether the next can be told from it; null where none does. */
export function leadingFactor(finding: MeasureFinding): LeadingFactor | null {
  const { order, constant, sobol, morris, tornado } = finding;
  const [factor, next] = order;
  if (constant || factor === undefined) return null;
  const size = sizeOf(finding, factor);
  if (!(size.value > 0)) return null;
  const second = next === undefined ? undefined : sizeOf(finding, next);
  return {
    factor, size,
    by: sobol !== undefined ? "sobol" : morris !== undefined ? "morris"
      : tornado !== undefined ? "tornado" : "curve",
    rival: second !== undefined && second.value > 0 && second.high >= size.low ? next : -1,
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
  const { curve } = responses[factor];
  const halves = curve.points.map(({ low, high }) => (high - low) / 2);
  return around(curveSpan(curve), halves);
}

function spanOf(one: TornadoFactor | undefined): Estimate {
  if (one === undefined) return { value: NaN, low: NaN, high: NaN };
  return around(one.span, one.bars.map(({ low, high }) => (high - low) / 2));
}

/** A span of means, never below 0, give or take the widest of their errors; else no interval. */
function around(value: number, halves: readonly number[]): Estimate {
  const known = halves.filter((one) => one === one);
  const half = known.length === 0 ? NaN : Math.max(...known);
  return { value, low: half === half ? Math.max(0, value - half) : NaN, high: value + half };
}
