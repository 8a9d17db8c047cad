/** How the cells of a sweep are chosen. */
export const DESIGN_KINDS = [
  "grid", "one-at-a-time", "latin-hypercube", "sobol", "morris", "saltelli", "table",
] as const;
export type DesignKind = (typeof DESIGN_KINDS)[number];

/** A plan of cells in the unit cube, worked out cell by cell so that its length costs no memory. */
export interface Design {
  readonly kind: DesignKind;
  readonly cells: number;
  readonly factors: number;
  /** Writes a cell's coordinates, one per factor, in [0, 1]; NaN leaves a factor as it is. */
  write(cell: number, point: Float64Array): void;
}
