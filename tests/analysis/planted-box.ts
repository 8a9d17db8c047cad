import type { PrimFactor } from "../../src/analysis/prim-region.ts";
import { drawer } from "./known-functions.ts";

/** Cells of numbers in (0, 1), some of them hits. */
export interface PlantedCells {
  readonly points: Float64Array;
  readonly hits: Uint8Array;
  readonly factors: readonly PrimFactor[];
}

/**
 * Random cells that hit with chance `inside` where the first factor is above 0.7 and the second
 * below 0.4 (0.12 of all), and with chance `outside` elsewhere; all other factors do nothing.
 */
export function plantedBox(
  count: number, factors: number, inside: number, outside: number, seed: number,
): PlantedCells {
  const draw = drawer(`planted ${seed}`);
  const points = new Float64Array(count * factors);
  const hits = new Uint8Array(count);
  for (let cell = 0; cell < count; cell++) {
    const own = points.subarray(cell * factors, (cell + 1) * factors);
    for (let f = 0; f < factors; f++) own[f] = draw(cell, f);
    const within = own[0]! > 0.7 && own[1]! < 0.4;
    hits[cell] = draw(cell, 1000) < (within ? inside : outside) ? 1 : 0;
  }
  const each = { low: 0, high: 1, levels: 0 };
  return { points, hits, factors: Array.from({ length: factors }, () => each) };
}
