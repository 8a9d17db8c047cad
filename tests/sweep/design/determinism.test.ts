import fc from "fast-check";
import { expect, test } from "vitest";
import type { Design } from "../../../src/sweep/design/design.ts";
import { latinHypercube } from "../../../src/sweep/design/latin-hypercube.ts";
import { morris } from "../../../src/sweep/design/morris.ts";
import { saltelli } from "../../../src/sweep/design/saltelli.ts";
import { sobol } from "../../../src/sweep/design/sobol.ts";
import { pointAt, pointsOf } from "./points-of.ts";

const designs: Record<string, (seed: string | number) => Design> = {
  "latin-hypercube": (seed) => latinHypercube(60, 4, seed),
  sobol: (seed) => sobol(60, 4, seed),
  morris: (seed) => morris(12, 4, 4, seed),
  saltelli: (seed) => saltelli(10, 4, false, seed),
};

test.each(Object.entries(designs))("%s: a seed fixes every bit, in any order", (kind, make) => {
  const cells = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 200 });
  const seeds = fc.oneof(fc.integer(), fc.string());
  fc.assert(fc.property(seeds, cells, (seed, order) => {
    const design = make(seed);
    expect(design).toMatchObject({ kind, cells: 60, factors: 4 });
    const points = pointsOf(make(seed));
    for (const cell of order) expect(pointAt(design, cell)).toEqual(points[cell]);
  }), { numRuns: 40 });
  // Seeds are told apart, zero too.
  const [zero, one, none] = [0, 1, ""].map((seed) => JSON.stringify(pointsOf(make(seed))));
  expect(zero).not.toBe(one);
  expect(zero).not.toBe(none);
});
