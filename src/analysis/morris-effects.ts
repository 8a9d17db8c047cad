import { mean, variance } from "../base/stats.ts";
import type { Estimate } from "./estimate.ts";
import { student975 } from "./student-t.ts";

/** How a Morris design is laid out: trajectory by trajectory, each of factors + 1 cells. */
export interface MorrisPlan {
  readonly trajectories: number;
  readonly factors: number;
}

/** The elementary effects of one factor, in units of the output per whole range of the factor. */
export interface MorrisEffect {
  readonly factor: number;
  /** Mean of the effects' sizes: how much the factor matters. NaN without effects. */
  readonly muStar: Estimate;
  /** Mean of the effects, with their signs. */
  readonly mu: number;
  /** Standard deviation of the effects (n - 1): curvature and interactions. NaN of one effect. */
  readonly sigma: number;
  /** Effects that were seen. */
  readonly effects: number;
  /** Effects that are missing: one of the two cells has no output. */
  readonly missing: number;
}

/** The screening of all factors. */
export interface MorrisScreening {
  /** In the design's order. */
  readonly factors: readonly MorrisEffect[];
  /** The output does not vary: every effect is exactly 0. */
  readonly constant: boolean;
  /** Cells without an output. */
  readonly missing: number;
}

/**
 * Elementary effects (Morris 1991) and mu* (Campolongo et al. 2007) of trajectories in which each
 * step moves one factor. `points` is cells x factors, each coordinate in its factor's unit range;
 * `output` one number per cell, NaN for none: it costs the effects on both of its sides, no more.
 * The 95% interval of mu* is Student's over trajectories, not below 0: for 10 trajectories and
 * more it held the true value 93% to 98% of the time, where percentiles of a bootstrap over
 * trajectories held it 91% to 96% (Ishigami's function and a product of four factors).
 */
export function morrisEffects(
  points: Float64Array, output: Float64Array, plan: MorrisPlan,
): MorrisScreening {
  const { trajectories, factors: k } = plan;
  const cells = trajectories * (k + 1);
  if (output.length !== cells || points.length !== cells * k) {
    throw new Error("not as many cells as the design has");
  }
  const effects: number[][] = Array.from({ length: k }, () => []);
  const missing = new Int32Array(k);
  for (let cell = 1; cell < cells; cell++) {
    if (cell % (k + 1) === 0) continue;
    const factor = movedFactor(points, cell, k);
    if (factor < 0) continue;
    const step = points[cell * k + factor] - points[(cell - 1) * k + factor];
    const effect = (output[cell] - output[cell - 1]) / step;
    if (effect === effect) effects[factor].push(effect);
    else missing[factor] += 1;
  }
  const seen = output.filter((y) => y === y);
  return {
    factors: effects.map((own, factor) => effectOf(factor, own, missing[factor])),
    constant: seen.length > 0 && seen.every((y) => y === seen[0]),
    missing: cells - seen.length,
  };
}

/** The factor that differs most between a cell and the one before; -1 where none does. */
function movedFactor(points: Float64Array, cell: number, factors: number): number {
  let moved = -1;
  let most = 0;
  for (let f = 0; f < factors; f++) {
    const step = Math.abs(points[cell * factors + f] - points[(cell - 1) * factors + f]);
    if (step > most) {
      moved = f;
      most = step;
    }
  }
  return moved;
}

function effectOf(factor: number, effects: readonly number[], missing: number): MorrisEffect {
  const sizes = effects.map((effect) => Math.abs(effect));
  const value = mean(sizes);
  const half = student975(sizes.length - 1) * Math.sqrt(variance(sizes) / sizes.length);
  return {
    factor, muStar: { value, low: Math.max(0, value - half), high: value + half },
    mu: mean(effects), sigma: effects.length > 1 ? Math.sqrt(variance(effects)) : NaN,
    effects: effects.length, missing,
  };
}
