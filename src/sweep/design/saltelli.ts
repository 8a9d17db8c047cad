import type { Design } from "./design.ts";
import { sobol, SOBOL_LIMITS } from "./sobol.ts";

/** The most factors of a Saltelli design: each takes two dimensions of a Sobol' sequence. */
export const SALTELLI_FACTORS = Math.floor(SOBOL_LIMITS.factors / 2);

/**
 * Cells for first-order, total-order and (with `second`) second-order indices (Saltelli et al.,
 * Comput. Phys. Commun. 181, 2010): two independent points A and B per row, taken from a
 * scrambled Sobol' sequence, and the points between them. Row by row: A; AB_1 .. AB_k, which are A
 * but in one factor, where they are B; with `second` BA_1 .. BA_k, the other way round; B.
 * @param base rows, at most 2^32; best a power of two
 * @throws RangeError beyond SALTELLI_FACTORS
 */
export function saltelli(
  base: number, factors: number, second: boolean, seed: string | number,
): Design {
  const rows = sobol(base, 2 * factors, seed);
  const stride = (second ? 2 : 1) * factors + 2;
  const pair = new Float64Array(2 * factors);
  let written = -1;
  return {
    kind: "saltelli",
    cells: base * stride,
    factors,
    write(cell, point) {
      const row = Math.floor(cell / stride);
      const place = cell - row * stride;
      if (row !== written) rows.write(row, pair);
      written = row;
      const mostlyB = place > factors;
      const other = place === stride - 1 ? -1 : (place - 1) % factors;
      for (let factor = 0; factor < factors; factor++) {
        const fromB = mostlyB !== (place > 0 && factor === other);
        point[factor] = pair[fromB ? factors + factor : factor];
      }
    },
  };
}
