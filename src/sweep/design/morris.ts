import { keyOf, uniform } from "../../base/random.ts";
import type { Design } from "./design.ts";

/**
 * Trajectories for elementary effects (Morris, Technometrics 33, 1991), one after another: each
 * starts at a random point of the grid 0, 1/(p-1), .., 1 and changes one factor per cell, in a
 * random order, by delta = p / (2(p-1)), up or down as the grid allows.
 * @param levels p: even, at least 2
 * @throws RangeError of levels that are odd: a step by delta would leave the grid
 */
export function morris(
  trajectories: number, levels: number, factors: number, seed: string | number,
): Design {
  if (!(levels >= 2 && levels % 2 === 0)) throw new RangeError(`a Morris grid of ${levels} levels`);
  const order = keyOf(seed, "morris order");
  const start = keyOf(seed, "morris start");
  const step = levels / 2;
  const turns = new Int32Array(factors);
  return {
    kind: "morris",
    cells: trajectories * (factors + 1),
    factors,
    write(cell, point) {
      const trajectory = Math.floor(cell / (factors + 1));
      const changed = cell - trajectory * (factors + 1);
      // Which factor changes when: shuffled from the inside out (Knuth 3.4.2).
      for (let factor = 0; factor < factors; factor++) {
        const at = Math.floor(uniform(order, trajectory, factor, 0) * (factor + 1));
        turns[factor] = turns[at];
        turns[at] = factor;
      }
      for (let turn = 0; turn < factors; turn++) {
        const factor = turns[turn];
        const from = Math.floor(uniform(start, trajectory, factor, 0) * levels);
        const to = from < step ? from + step : from - step;
        point[factor] = (turn < changed ? to : from) / (levels - 1);
      }
    },
  };
}
