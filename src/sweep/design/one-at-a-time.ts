import type { Design } from "./design.ts";

/**
 * The base as it is, and then factor by factor each of its coordinates with the other factors as
 * the base has them (NaN).
 * @param coordinates of each factor, each in [0, 1]
 */
export function oneAtATime(coordinates: readonly (readonly number[])[]): Design {
  return {
    kind: "one-at-a-time",
    cells: coordinates.reduce((sum, { length }) => sum + length, 1),
    factors: coordinates.length,
    write(cell, point) {
      let rest = cell - 1;
      for (let factor = 0; factor < coordinates.length; factor++) {
        const choices = coordinates[factor];
        point[factor] = rest >= 0 && rest < choices.length ? choices[rest] : NaN;
        rest -= choices.length;
      }
    },
  };
}
