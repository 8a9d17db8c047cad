import { keyOf, slotOf, uniform } from "../base/random.ts";
import { peel, sortedCells, type Cut } from "./prim-peeling.ts";
import { quasiP, refined, withoutLimit } from "./prim-refinement.ts";
import {
  admits, cellsWithin, copyOf, hitsAmong, isLimited, wholeRegion,
  type PrimCells, type PrimFactor, type Region,
} from "./prim-region.ts";

/** One factor's limits of a box, both ends within. */
export interface BoxLimit {
  readonly factor: number;
  /** The factor's own end where this one is free. */
  readonly low: number;
  readonly high: number;
  /** The levels that are within, ascending; only of factors with levels. */
  readonly levels?: readonly number[];
  /** Quasi-p value: how easily chance alone would do as well as this limit does. */
  readonly p: number;
}

/** A region of the factors. */
export interface Box {
  /** Limited factors only, in their order. */
  readonly limits: readonly BoxLimit[];
  /** Share of all hits that are within. */
  readonly coverage: number;
  /** Share of hits among the cells within. */
  readonly density: number;
  /** Share of all cells that are within. */
  readonly mass: number;
  /** Cells within. */
  readonly support: number;
}

/** Where the cells of interest lie. */
export interface Discovery {
  /** The peeling trajectory, from all cells to the smallest box; empty where all or none hit. */
  readonly boxes: readonly Box[];
  /** The best box of the trajectory (its place in `boxes`); -1 where none beats chance. */
  readonly chosen: number;
  /** The chosen box, simpler and sharper; absent where there is none. */
  readonly box?: Box;
  /** How often chance makes as good a box: (1 + shuffles as good) / (1 + shuffles). */
  readonly p: number;
  /** Shuffles that `p` rests on; 0 where no box was looked for. */
  readonly shuffles: number;
  /** Cells used, hits among them, and cells left out. */
  readonly cells: number;
  readonly hits: number;
  readonly missing: number;
}

/** How a box is looked for. */
export interface PrimOptions {
  readonly seed?: string | number;
  /** Share of the cells peeled off at a time (0.05). */
  readonly alpha?: number;
  /** Smallest share of the cells that a box may hold (0.05), and at least 5 cells. */
  readonly mass?: number;
  /** Shuffles of the hits that a box must beat, all of them (99). */
  readonly shuffles?: number;
}

/** A limit whose quasi-p value is above this, shared among all ends, is dropped. */
const NEEDLESS = 0.01;
const FEWEST_CELLS = 5;
const SHUFFLE = slotOf("prim", "shuffle");

/**
 * Scenario discovery by the patient rule induction method (Friedman & Fisher 1999; Bryant &
 * Lempert 2010): the box of factors in which hits are dense. `points` is cells x factors, in the
 * units of `factors`; `hits` 1 or 0 per cell, anything else for a cell without an output. Such
 * cells, and those with a factor left as the base has it (NaN), are left out and counted.
 *
 * Of the trajectory the box is chosen that holds most hits beyond its share of the cells. It is
 * claimed only if it beats the best box of every shuffle of the hits: with s shuffles and no
 * connection between factors and hits, a box is claimed in at most 1 of s + 1 sweeps (99 shuffles:
 * 1 of 100; 19: 1 of 20), which is its `p`. Its limits
 * are then moved to where they do best, and those dropped that chance explains. Coverage and
 * density are of the cells that the box was found in, and so flatter it a little.
 */
export function prim(
  points: Float64Array, hits: Uint8Array, factors: readonly PrimFactor[],
  options: PrimOptions = {},
): Discovery {
  if (points.length !== hits.length * factors.length) throw new Error("points unlike hits");
  const cells = completeCells(points, hits, factors);
  const facts = {
    cells: cells.count, hits: cells.hitCount, missing: hits.length - cells.count,
  };
  if (cells.hitCount === 0 || cells.hitCount === cells.count) {
    return { boxes: [], chosen: -1, p: 1, shuffles: 0, ...facts };
  }
  const alpha = options.alpha ?? 0.05;
  const least = Math.max(FEWEST_CELLS, Math.ceil((options.mass ?? 0.05) * cells.count));
  const sorted = sortedCells(cells);
  const { cuts, best, excess } = peel(cells, cells.hits, sorted, alpha, least);
  const shuffles = options.shuffles ?? 99;
  const key = keyOf(options.seed ?? 1, "prim");
  let asGood = 0;
  for (let s = 0; s < shuffles; s++) {
    const shuffled = shuffle(cells.hits, (i) => uniform(key, s, SHUFFLE.a, SHUFFLE.b ^ i));
    if (peel(cells, shuffled, sorted, alpha, least).excess >= excess) asGood += 1;
  }
  const regions = regionsOf(factors, cuts);
  const boxes = regions.map((region) => boxOf(cells, region));
  const p = (1 + asGood) / (1 + shuffles);
  if (best === 0 || asGood > 0) return { boxes, chosen: -1, p, shuffles, ...facts };
  const box = boxOf(cells, refined(cells, regions[best], NEEDLESS / (2 * factors.length)));
  if (box.limits.length === 0) return { boxes, chosen: -1, p, shuffles, ...facts };
  return { boxes, chosen: best, box, p, shuffles, ...facts };
}

function completeCells(
  points: Float64Array, hits: Uint8Array, factors: readonly PrimFactor[],
): PrimCells {
  const k = factors.length;
  const kept: number[] = [];
  for (let cell = 0; cell < hits.length; cell++) {
    let whole = hits[cell] <= 1;
    for (let f = 0; f < k; f++) whole &&= points[cell * k + f] === points[cell * k + f];
    if (whole) kept.push(cell);
  }
  const own = Uint8Array.from(kept, (cell) => hits[cell]);
  return {
    count: kept.length, factors, hits: own, hitCount: own.reduce((sum, hit) => sum + hit, 0),
    columns: factors.map((_, f) => Float64Array.from(kept, (cell) => points[cell * k + f])),
  };
}

/** Fisher & Yates' shuffle; `draw(i)` is uniform on (0, 1). */
function shuffle(hits: Uint8Array, draw: (i: number) => number): Uint8Array {
  const shuffled = hits.slice();
  for (let i = shuffled.length - 1; i > 0; i--) {
    const other = Math.floor(draw(i) * (i + 1));
    const kept = shuffled[i];
    shuffled[i] = shuffled[other];
    shuffled[other] = kept;
  }
  return shuffled;
}

/** The regions of a trajectory, from the whole. */
function regionsOf(factors: readonly PrimFactor[], cuts: readonly Cut[]): Region[] {
  const regions = [wholeRegion(factors)];
  for (const { factor, side, value } of cuts) {
    const region = copyOf(regions[regions.length - 1]);
    if (side === "level") region.levels[factor]?.fill(0, value, value + 1);
    else region[side][factor] = value;
    regions.push(region);
  }
  return regions;
}

function boxOf(cells: PrimCells, region: Region): Box {
  const within = cellsWithin(cells, region);
  const hits = hitsAmong(cells, within);
  return {
    limits: cells.factors.flatMap((_, f) =>
      (isLimited(region, f) ? [limitOf(cells, region, f)] : [])),
    coverage: hits / cells.hitCount, density: hits / within.length,
    mass: within.length / cells.count, support: within.length,
  };
}

function limitOf(cells: PrimCells, region: Region, factor: number): BoxLimit {
  const own = cells.factors[factor];
  const p = quasiP(cells, region, withoutLimit(region, factor));
  if (own.levels > 0) {
    const levels = Array.from({ length: own.levels }, (_, level) => level)
      .filter((level) => admits(region, factor, level));
    return { factor, low: levels[0], high: levels[levels.length - 1], levels, p };
  }
  const low = region.low[factor] === -Infinity ? own.low : region.low[factor];
  const high = region.high[factor] === Infinity ? own.high : region.high[factor];
  return { factor, low, high, p };
}
