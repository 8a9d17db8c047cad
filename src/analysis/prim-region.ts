/** What a box may be cut along: a range of numbers, or levels 0 .. levels - 1. */
export interface PrimFactor {
  readonly low: number;
  readonly high: number;
  /** How many levels; 0 of a number. */
  readonly levels: number;
}

/** The cells that PRIM sees: complete ones only. */
export interface PrimCells {
  readonly count: number;
  /** One column per factor. */
  readonly columns: readonly Float64Array[];
  readonly factors: readonly PrimFactor[];
  readonly hits: Uint8Array;
  readonly hitCount: number;
}

/** A region: per factor the ends, both within, or which levels are within. */
export interface Region {
  /** -Infinity and Infinity where an end is free. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Per factor; undefined of a number. */
  readonly levels: readonly (Uint8Array | undefined)[];
}

/** The region of all cells. */
export function wholeRegion(factors: readonly PrimFactor[]): Region {
  return {
    low: new Float64Array(factors.length).fill(-Infinity),
    high: new Float64Array(factors.length).fill(Infinity),
    levels: factors.map(({ levels }) =>
      (levels > 0 ? new Uint8Array(levels).fill(1) : undefined)),
  };
}

/** The same region, to be changed on its own. */
export function copyOf({ low, high, levels }: Region): Region {
  return { low: low.slice(), high: high.slice(), levels: levels.map((own) => own?.slice()) };
}

/** Whether a factor's value is within its limits. */
export function admits(region: Region, factor: number, value: number): boolean {
  const levels = region.levels[factor];
  return levels === undefined
    ? value >= region.low[factor] && value <= region.high[factor] : levels[value] === 1;
}

/** Whether a factor is limited at all. */
export function isLimited({ low, high, levels }: Region, factor: number): boolean {
  return levels[factor]?.includes(0)
    ?? (low[factor] > -Infinity || high[factor] < Infinity);
}

/** The cells that are within the limits of every factor but one (-1: of every factor). */
export function cellsWithin(cells: PrimCells, region: Region, but = -1): number[] {
  const limited = cells.factors.map((_, f) => f)
    .filter((f) => f !== but && isLimited(region, f));
  const within: number[] = [];
  for (let cell = 0; cell < cells.count; cell++) {
    let admitted = true;
    for (const f of limited) admitted &&= admits(region, f, cells.columns[f][cell]);
    if (admitted) within.push(cell);
  }
  return within;
}

/** How many of some cells are hits. */
export function hitsAmong(cells: PrimCells, some: readonly number[]): number {
  let sum = 0;
  for (const cell of some) sum += cells.hits[cell];
  return sum;
}

/**
 * Hits within beyond what as many cells anywhere would hold, times the number of all cells: a
 * whole number, so that equal boxes compare as equal.
 */
export function excessOf(cells: PrimCells, support: number, hits: number): number {
  return hits * cells.count - support * cells.hitCount;
}
