import { keyOf, uniform } from "../../src/base/random.ts";
import type { Design } from "../../src/sweep/design/design.ts";

/** A function of the unit cube whose sensitivity is known exactly. */
export interface KnownFunction {
  readonly factors: number;
  readonly of: (u: ArrayLike<number>) => number;
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

const A = 7;
const B = 0.1;
const PI4 = Math.PI ** 4;
const ISHIGAMI_V1 = (1 + B * PI4 / 5) ** 2 / 2;
const ISHIGAMI_V2 = A * A / 8;
const ISHIGAMI_V13 = B * B * PI4 * PI4 * (1 / 18 - 1 / 50);
const ISHIGAMI_V = ISHIGAMI_V1 + ISHIGAMI_V2 + ISHIGAMI_V13;

/** Ishigami & Homma (1990) with a = 7, b = 0.1, each x uniform on (-pi, pi). */
export const ishigami: KnownFunction = {
  factors: 3,
  of: (u) => {
    const [x, y, z] = [0, 1, 2].map((i) => (2 * u[i]! - 1) * Math.PI) as [number, number, number];
    return Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x);
  },
  mean: A / 2,
  variance: ISHIGAMI_V,
  first: [ISHIGAMI_V1 / ISHIGAMI_V, ISHIGAMI_V2 / ISHIGAMI_V, 0],
  total: [
    (ISHIGAMI_V1 + ISHIGAMI_V13) / ISHIGAMI_V, ISHIGAMI_V2 / ISHIGAMI_V,
    ISHIGAMI_V13 / ISHIGAMI_V,
  ],
};

/** Sobol's G (Saltelli & Sobol' 1995): the product of (|4x - 2| + a) / (1 + a). */
export function sobolG(a: readonly number[]): KnownFunction {
  const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  return {
    factors: a.length,
    of: (u) => a.reduce((product, each, i) =>
      product * (Math.abs(4 * u[i]! - 2) + each) / (1 + each), 1),
    mean: 1,
    variance,
    first: parts.map((part) => part / variance),
    total: parts.map((part) => part * (1 + variance) / (1 + part) / variance),
  };
}

/** x1 + x2/2 + x1 x2. */
export const bilinear: KnownFunction = {
  factors: 2, of: (u) => u[0]! + u[1]! / 2 + u[0]! * u[1]!,
  mean: 1, variance: 40 / 144, first: [0.675, 0.3], total: [0.7, 0.325],
};

/** The points of a design, cell by cell. */
export function pointsOf(design: Design): Float64Array {
  const points = new Float64Array(design.cells * design.factors);
  for (let cell = 0; cell < design.cells; cell++) {
    design.write(cell, points.subarray(cell * design.factors, (cell + 1) * design.factors));
  }
  return points;
}

/** A function's values at points. */
export function valuesAt(known: KnownFunction, points: Float64Array): Float64Array {
  const k = known.factors;
  return Float64Array.from({ length: points.length / k }, (_, cell) =>
    known.of(points.subarray(cell * k, (cell + 1) * k)));
}

/** Uniform numbers by place and name, for test data. */
export function drawer(seed: string | number): (place: number, name: number) => number {
  const key = keyOf(seed, "test data");
  return (place, name) => uniform(key, place, name, 1);
}
