import { describe, expect, test } from "vitest";
import type { Estimate } from "../../src/analysis/estimate.ts";
import { responseCurve } from "../../src/analysis/response-curve.ts";
import { latinHypercube } from "../../src/sweep/design/latin-hypercube.ts";
import { leadingFactor, sizeOf } from "../../src/sweep/leading-factor.ts";
import { curveSpan, orderFactors } from "../../src/sweep/order-factors.ts";
import { sweepFinding, type MeasureFinding } from "../../src/sweep/sweep-finding.ts";
import { gridTable, numberFactor, oneAtATimeTable, saltelliTable, tableFrom }
  from "../figure/sweep-samples.ts";

const about = (value: number, half: number): Estimate =>
  ({ value, low: value - half, high: value + half });

const curveOf = (...means: number[]) => ({ curve: responseCurve(
  Float64Array.from(means.keys()), Float64Array.from(means)) });

/** A finding with the total indices that are given. */
function sobolOf(total: readonly Estimate[]): MeasureFinding {
  const [finding] = sweepFinding(saltelliTable(16)).measures as [MeasureFinding];
  const order = orderFactors({ ...finding, sobol: { ...finding.sobol!, total } }, total.length);
  return { ...finding, sobol: { ...finding.sobol!, total }, order };
}

describe("factors in their order", () => {
  test("by the span of curves where there is nothing better, ties as they stand", () => {
    const responses = [curveOf(1, 2), curveOf(5, 1), curveOf(3, 2), curveOf(7)];
    expect(orderFactors({ responses }, 4)).toEqual([1, 0, 2, 3]);
    expect(responses.map(({ curve }) => curveSpan(curve))).toEqual([1, 4, 1, 0]);
  });
  test("by the design's own analysis first; what is no number comes last", () => {
    expect(sobolOf([about(NaN, 0), about(0.2, 0.1), about(0.5, 0.1)]).order).toEqual([2, 1, 0]);
    const [finding] = sweepFinding(oneAtATimeTable()).measures as [MeasureFinding];
    expect(finding.order).toEqual(finding.tornado?.map(({ factor }) => factor));
  });
});

describe("the leading factor", () => {
  test("every other factor's upper end counts, not the next one's alone", () => {
    expect(leadingFactor(sobolOf([about(0.6, 0.01), about(0.4, 0.01), about(0.39, 0.5)])))
      .toMatchObject({ factor: 0, by: "sobol", rivals: [2] });
    expect(leadingFactor(sobolOf([about(0.6, 0.01), about(0.4, 0.01), about(0.39, 0.01)])))
      .toMatchObject({ rivals: [] });
    expect(leadingFactor(sobolOf([about(0.6, 0.3), about(0.4, 0.1), about(-0.1, 0.5)])))
      .toMatchObject({ rivals: [1, 2] });
  });
  test("a span errs by the errors of its two ends", () => {
    const [finding] = sweepFinding(oneAtATimeTable()).measures as [MeasureFinding];
    const [first] = finding.tornado ?? [];
    const { value, low, high } = sizeOf(finding, first!.factor);
    const widths = first!.bars.map((bar) => (bar.high - bar.low) / 2);
    expect(value).toBe(first!.span);
    // Both ends are bars, with the same error; the base would add none.
    expect(high - value).toBeCloseTo(Math.SQRT2 * widths[0]!, 10);
    expect(value - low).toBeCloseTo(high - value, 10);
  });
});

describe("factors of drawn cells", () => {
  const factors = ["a", "b", "c"].map((id) => numberFactor(id, 0, 1));
  const drawn = (out: (row: readonly number[], cell: number) => number): MeasureFinding =>
    sweepFinding(tableFrom({ factors, design: latinHypercube(60, 3, 1), measures: { out },
      facts: { kind: "latin-hypercube", cells: 60 } })).measures[0] as MeasureFinding;
  test("noise leads nothing, though its spans are above 0", () => {
    const noise = drawn((_, cell) => (cell * 37) % 60);
    expect(noise.responses.every(({ curve }) => curveSpan(curve) > 5)).toBe(true);
    expect(noise.spans?.told).toEqual([false, false, false]);
    expect(leadingFactor(noise)).toBeNull();
  });
  test("those told apart come first, and no other is their rival", () => {
    const found = drawn(([, b = 0], cell) => 60 * b + ((cell * 37) % 60) / 2);
    expect(found.spans?.told).toEqual([false, true, false]);
    expect(found.order[0]).toBe(1);
    expect(leadingFactor(found)).toMatchObject({ factor: 1, by: "curve", rivals: [] });
  });
  test("grids keep their intervals: their cells are no sample", () => {
    expect(sweepFinding(gridTable()).measures[0]?.spans).toBeUndefined();
  });
});
