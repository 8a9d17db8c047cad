import type { Design } from "../../../src/sweep/design/design.ts";

/** All points of a design, cell by cell. */
export function pointsOf(design: Design): number[][] {
  const point = new Float64Array(design.factors);
  return Array.from({ length: design.cells }, (_, cell) => {
    design.write(cell, point);
    return [...point];
  });
}

/** One point of a design. */
export function pointAt(design: Design, cell: number): number[] {
  const point = new Float64Array(design.factors);
  design.write(cell, point);
  return [...point];
}
