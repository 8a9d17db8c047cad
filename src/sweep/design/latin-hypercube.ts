import { keyOf, uniform } from "../../base/random.ts";
import type { Design } from "./design.ts";
import { permuted } from "./permuted.ts";

/** The most cells of a Latin hypercube. */
export const LATIN_HYPERCUBE_CELLS = 2147483648;

/** Steps of the place within a stratum: few enough that stratum + place is exact. */
const STEPS = 1048576;

/**
 * A Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 1979): of each factor's `cells`
 * equal strata each holds exactly one cell, at a random place, in orders that are independent.
 * @throws RangeError beyond LATIN_HYPERCUBE_CELLS
 */
export function latinHypercube(cells: number, factors: number, seed: string | number): Design {
  if (cells > LATIN_HYPERCUBE_CELLS) {
    throw new RangeError(`a Latin hypercube of ${cells} cells`);
  }
  const order = keyOf(seed, "latin-hypercube order");
  const place = keyOf(seed, "latin-hypercube place");
  return {
    kind: "latin-hypercube",
    cells,
    factors,
    write(cell, point) {
      for (let factor = 0; factor < factors; factor++) {
        const stratum = permuted(order, factor, cells, cell);
        const step = Math.floor(uniform(place, cell, factor, 0) * STEPS);
        point[factor] = (stratum + (step + 0.5) / STEPS) / cells;
      }
    },
  };
}
