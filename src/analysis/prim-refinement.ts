import { binomialTail } from "./binomial-tail.ts";
import {
  cellsWithin, copyOf, hitsAmong, isLimited, type PrimCells, type Region,
} from "./prim-region.ts";

/**
 * Quasi-p value of a region against a wider one (Bryant & Lempert 2010, appendix A): the chance
 * that as many cells as the region holds, drawn with the wider region's density, hit as often.
 */
export function quasiP(cells: PrimCells, region: Region, wider: Region): number {
  const inside = cellsWithin(cells, region);
  const around = cellsWithin(cells, wider);
  const share = hitsAmong(cells, around) / around.length;
  return binomialTail(hitsAmong(cells, inside), inside.length, share);
}

/** The region with one factor free. */
export function withoutLimit(region: Region, factor: number): Region {
  const wider = copyOf(region);
  wider.low[factor] = -Infinity;
  wider.high[factor] = Infinity;
  wider.levels[factor]?.fill(1);
  return wider;
}

/**
 * A box made simpler and sharper: its ends are moved to where they part cells at the middle
 * between the densities within and without, then the end that chance explains most easily is
 * freed, as long as its quasi-p value is above `needless`; then both again until nothing changes.
 */
export function refined(cells: PrimCells, found: Region, needless: number): Region {
  const inside = cellsWithin(cells, found);
  const hits = hitsAmong(cells, inside);
  const outside = cells.count - inside.length;
  if (outside === 0) return found;
  const middle = (hits / inside.length + (cells.hitCount - hits) / outside) / 2;
  let region = found;
  for (let round = 0; round < 100; round++) {
    region = moved(cells, region, middle);
    const wider = freed(cells, region, needless);
    if (wider === undefined) return region;
    region = wider;
  }
  return region;
}

/** The region without its most needless end; undefined where each is needed. */
function freed(cells: PrimCells, region: Region, needless: number): Region | undefined {
  let worst = needless;
  let chosen: Region | undefined;
  const consider = (wider: Region): void => {
    const p = quasiP(cells, region, wider);
    if (p <= worst) return;
    worst = p;
    chosen = wider;
  };
  for (let f = 0; f < cells.factors.length; f++) {
    if (!isLimited(region, f)) continue;
    if (region.levels[f] !== undefined) consider(withoutLimit(region, f));
    for (const side of ["low", "high"] as const) {
      if (region[side][f] === -Infinity || region[side][f] === Infinity) continue;
      const wider = copyOf(region);
      wider[side][f] = side === "low" ? -Infinity : Infinity;
      consider(wider);
    }
  }
  return chosen;
}

/** The region with the ends of each limited factor where most hits exceed the middle density. */
function moved(cells: PrimCells, found: Region, middle: number): Region {
  const region = copyOf(found);
  const worth = (): number => {
    const inside = cellsWithin(cells, region);
    return hitsAmong(cells, inside) - middle * inside.length;
  };
  let excess = worth();
  for (let round = 0; round < 100; round++) {
    for (let f = 0; f < cells.factors.length; f++) {
      if (!isLimited(region, f)) continue;
      const among = cellsWithin(cells, region, f);
      const levels = region.levels[f];
      if (levels === undefined) moveEnds(cells, region, f, among, middle);
      else moveLevels(cells, levels, f, among, middle);
    }
    const after = worth();
    if (!(after > excess + 1e-9)) return region;
    excess = after;
  }
  return region;
}

/** Levels are within where their density of hits is above the middle. */
function moveLevels(
  cells: PrimCells, levels: Uint8Array, factor: number, among: readonly number[],
  middle: number,
): void {
  const excess = new Float64Array(levels.length);
  for (const cell of among) {
    excess[cells.columns[factor][cell]] += cells.hits[cell] - middle;
  }
  if (excess.every((own) => own <= 0)) return;
  for (let level = 0; level < levels.length; level++) levels[level] = excess[level] > 0 ? 1 : 0;
}

/** The interval with the largest sum beyond the middle (Bentley 1984); a free end stays free. */
function moveEnds(
  cells: PrimCells, region: Region, factor: number, among: readonly number[], middle: number,
): void {
  const column = cells.columns[factor];
  const sorted = [...among].sort((left, right) => column[left] - column[right] || left - right);
  const freeLow = region.low[factor] === -Infinity;
  const freeHigh = region.high[factor] === Infinity;
  let sum = 0;
  let start = 0;
  let best = 0;
  let ends: [number, number] | undefined;
  for (let i = 0; i < sorted.length; i++) {
    const fresh = i === 0 || column[sorted[i]] !== column[sorted[i - 1]];
    if (fresh && sum < 0 && !freeLow) {
      sum = 0;
      start = i;
    }
    sum += cells.hits[sorted[i]] - middle;
    const last = i === sorted.length - 1;
    const whole = last || column[sorted[i + 1]] !== column[sorted[i]];
    if (whole && sum > best && (last || !freeHigh)) {
      best = sum;
      ends = [start, i];
    }
  }
  if (ends === undefined) return;
  if (!freeLow && ends[0] > 0) region.low[factor] = column[sorted[ends[0]]];
  else region.low[factor] = -Infinity;
  if (!freeHigh && ends[1] < sorted.length - 1) region.high[factor] = column[sorted[ends[1]]];
  else region.high[factor] = Infinity;
}
