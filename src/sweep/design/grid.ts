import type { Design } from "./design.ts";

/**
 * Every combination of the factors' coordinates, once.
 * @param coordinates of each factor, each in [0, 1]
 * @param order the factors from the one that varies fastest to the one that varies slowest;
 *   as they stand when left out
 */
export function grid(
  coordinates: readonly (readonly number[])[],
  order: readonly number[] = coordinates.map((_, factor) => factor),
): Design {
  return {
    kind: "grid",
    cells: coordinates.reduce((product, { length }) => product * length, 1),
    factors: coordinates.length,
    write(cell, point) {
      let rest = cell;
      for (const factor of order) {
        const choices = coordinates[factor];
        const turns = Math.floor(rest / choices.length);
        point[factor] = choices[rest - turns * choices.length];
        rest = turns;
      }
    },
  };
}
