import { keyOf } from "../../base/random.ts";
import type { Design } from "./design.ts";
import { owenScrambled } from "./owen-scrambled.ts";
import { SOBOL_DIMENSIONS, sobolDirections } from "./sobol-directions.ts";

/** The most cells and factors of a Sobol' design. */
export const SOBOL_LIMITS = { cells: 4294967296, factors: SOBOL_DIMENSIONS } as const;

/**
 * The first points of the Sobol' sequence with the direction numbers of Joe and Kuo, in the order
 * of the Gray code (Antonov and Saleev 1979). Best when `cells` is a power of two.
 * @param seed null: the sequence itself, from the origin on, multiples of 2^-32 below 1. Else each
 *   dimension has Owen's nested scrambling, and coordinates are (k + 1/2) / 2^32
 * @throws RangeError beyond SOBOL_LIMITS
 */
export function sobol(cells: number, factors: number, seed: string | number | null): Design {
  if (cells > SOBOL_LIMITS.cells || factors > SOBOL_LIMITS.factors) {
    throw new RangeError(`a Sobol' design of ${cells} cells, ${factors} factors`);
  }
  const directions = sobolDirections(factors);
  const key = seed === null ? null : keyOf(seed, "sobol");
  const fractions = new Int32Array(factors);
  return {
    kind: "sobol",
    cells,
    factors,
    write(cell, point) {
      fractions.fill(0);
      const code = cell ^ (cell >>> 1);
      for (let bits = code; bits !== 0; bits &= bits - 1) {
        const row = (31 - Math.clz32(bits & -bits)) * factors;
        for (let d = 0; d < factors; d++) fractions[d] ^= directions[row + d];
      }
      for (let d = 0; d < factors; d++) {
        point[d] = key === null ? (fractions[d] >>> 0) / 4294967296
          : ((owenScrambled(fractions[d], key, d) >>> 0) + 0.5) / 4294967296;
      }
    },
  };
}
