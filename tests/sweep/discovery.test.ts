import { describe, expect, test } from "vitest";
import { measureColumn } from "../../src/sweep/cell-columns.ts";
import { latinHypercube } from "../../src/sweep/design/latin-hypercube.ts";
import { discoveryOf } from "../../src/sweep/discovery.ts";
import { medianOf } from "../../src/sweep/median-of.ts";
import { numberFactor, tableFrom, type Outcome } from "../figure/sweep-samples.ts";

function found(cells: number, outcome: Outcome, bound?: number) {
  const table = tableFrom({ factors: [numberFactor("x", 0, 1), numberFactor("y", 0, 1)],
    design: latinHypercube(cells, 2, 1), facts: { kind: "latin-hypercube", cells },
    measures: { out: outcome } });
  return discoveryOf(table, 0, measureColumn(table, 0), bound === undefined ? undefined
    : { measure: 0, sign: "<", bound, from: "number" }).prim;
}

describe("where outputs of interest lie", () => {
  test("without a region those below the median are looked for", () => {
    const prim = found(100, ([x = 0]) => x);
    expect(prim?.region).toMatchObject({ sign: "<", from: "median" });
    expect(prim?.discovery).toMatchObject({ cells: 100, hits: 50, missing: 0, p: 0.01,
      shuffles: 99 });
    const [limit] = prim?.discovery.box?.limits ?? [];
    expect(limit?.factor).toBe(0);
    expect(limit?.high).toBeLessThan(0.6);
  });
  test("where half and more share the lowest output, these are of interest", () => {
    const prim = found(100, ([x = 0]) => Math.max(0, x - 0.6));
    expect(prim?.region).toMatchObject({ sign: "<=", bound: 0, from: "median" });
    expect(prim?.discovery.hits).toBe(60);
    expect(prim?.discovery.box?.limits[0]?.factor).toBe(0);
  });
  test("nothing of few cells or one output, unless it was asked for", () => {
    expect(found(19, ([x = 0]) => x)).toBeUndefined();
    expect(found(100, () => 5)).toBeUndefined();
    expect(found(100, () => 5, 3)?.discovery)
      .toMatchObject({ hits: 0, cells: 100, shuffles: 0, boxes: [] });
  });
  test("cells without an output are left out and counted; many cells get fewer shuffles", () => {
    expect(found(100, ([x = 0], cell) => (cell < 10 ? NaN : x))?.discovery)
      .toMatchObject({ cells: 90, missing: 10 });
    expect(found(6000, ([x = 0]) => x)?.discovery).toMatchObject({ shuffles: 50, p: 1 / 51 });
  }, 30_000);
});

test("the median of what is there, as numbers", () => {
  expect(medianOf(Float64Array.of(100, NaN, 9, 10))).toBe(10);
  expect(medianOf(Float64Array.of(4, 1))).toBe(2.5);
  expect(medianOf(Float64Array.of(NaN))).toBeNaN();
});
