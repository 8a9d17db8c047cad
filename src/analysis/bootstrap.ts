import { keyOf, slotOf, uniform } from "../base/random.ts";
import { quantile } from "../base/stats.ts";

/** Draws with replacement, the same for the same seed: see `bootstrapOf`. */
export interface Bootstrap {
  /** Fills `out` with one number of [0, units) for each of its places. */
  draw(resample: number, units: number, out: Int32Array): void;
}

const UNIT = slotOf("bootstrap", "unit");

/**
 * The resampling of one analysis. Which unit stands at a place depends on the seed, the number of
 * the resample and the place alone, so that two statistics of the same units are resampled alike.
 */
export function bootstrapOf(seed: string | number): Bootstrap {
  const key = keyOf(seed, "bootstrap");
  return {
    draw(resample, units, out) {
      for (let place = 0; place < out.length; place++) {
        out[place] = Math.floor(uniform(key, resample, UNIT.a, UNIT.b ^ place) * units);
      }
    },
  };
}

/** The 95% percentile interval of resampled values (Efron 1979); NaN of none. */
export function percentileInterval(values: Float64Array): { low: number; high: number } {
  const sorted = values.filter((value) => value === value).sort();
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}
