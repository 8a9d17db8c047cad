import { excessOf, type PrimCells } from "./prim-region.ts";

/** One slice that was cut off: below or above a value, or a level. */
export interface Cut {
  readonly factor: number;
  readonly side: "low" | "high" | "level";
  /** The new end, within; or the level that was removed. */
  readonly value: number;
}

/** The cuts of one peeling and what the best of its boxes is worth. */
export interface Peeling {
  readonly cuts: readonly Cut[];
  /** After how many cuts the excess of hits is largest. */
  readonly best: number;
  /** That excess: see `excessOf`. */
  readonly excess: number;
}

/** What is left of the cells during a peeling. */
interface Left {
  readonly cells: PrimCells;
  readonly hits: Uint8Array;
  /** Per factor the cells that are left, by ascending value, in the first `support` places. */
  readonly lists: readonly Int32Array[];
  support: number;
  inside: number;
}

interface Slice extends Cut {
  /** What cutting this side, at its best place, would gain. */
  readonly gain: number;
  readonly removed: number;
}

/** The cells of every factor by ascending value; reused between peelings. */
export function sortedCells(cells: PrimCells): Int32Array[] {
  return cells.columns.map((column) => Int32Array.from({ length: cells.count }, (_, i) => i)
    .sort((left, right) => column[left] - column[right] || left - right));
}

/**
 * Peels a share `alpha` of the cells off one side of one factor (or one level) at a time, as in
 * Friedman & Fisher (1999), section 14.1, until no slice leaves `least` cells or all that is left
 * hits. Cells of equal value go together. Which side is peeled is not decided by the slice alone,
 * which chance rules where factors are many, but by the most that a cut of that side could gain
 * wherever it were made: the hits that the cells cut off lack, compared with the box's density.
 * `sorted` is from `sortedCells`, `hits` may be shuffled.
 */
export function peel(
  cells: PrimCells, hits: Uint8Array, sorted: readonly Int32Array[], alpha: number, least: number,
): Peeling {
  const left: Left = {
    cells, hits, lists: sorted.map((list) => list.slice()),
    support: cells.count, inside: cells.hitCount,
  };
  const cuts: Cut[] = [];
  let best = 0;
  let excess = 0;
  const kept = new Uint8Array(cells.count).fill(1);
  while (left.inside < left.support) {
    let chosen: Slice | undefined;
    for (let f = 0; f < cells.factors.length; f++) {
      const slice = cells.factors[f].levels > 0
        ? levelSlice(left, f, least) : sideSlice(left, f, alpha, least);
      if (slice !== undefined && slice.gain > (chosen?.gain ?? -1)) chosen = slice;
    }
    if (chosen === undefined) break;
    remove(left, chosen, kept);
    cuts.push({ factor: chosen.factor, side: chosen.side, value: chosen.value });
    const worth = excessOf(cells, left.support, left.inside);
    if (worth <= excess) continue;
    excess = worth;
    best = cuts.length;
  }
  return { cuts, best, excess };
}

/** Takes a slice out of all lists; `kept` marks what is left. */
function remove(left: Left, { factor, side, value }: Cut, kept: Uint8Array): void {
  const column = left.cells.columns[factor];
  const { support } = left;
  for (let i = 0; i < support; i++) {
    const cell = left.lists[factor][i];
    const x = column[cell];
    if (side === "low" ? x >= value : side === "high" ? x <= value : x !== value) continue;
    kept[cell] = 0;
    left.support -= 1;
    left.inside -= left.hits[cell];
  }
  for (const list of left.lists) {
    let place = 0;
    for (let i = 0; i < support; i++) {
      const cell = list[i];
      list[place] = cell;
      place += kept[cell];
    }
  }
}

/** The better side of a number; undefined where neither can be peeled. */
function sideSlice(left: Left, f: number, alpha: number, least: number): Slice | undefined {
  const { support, inside, hits } = left;
  const list = left.lists[f];
  const column = left.cells.columns[f];
  let lacking = 0;
  let lowGain = 0;
  let highGain = 0;
  for (let i = 0; i + 1 < support; i++) {
    const cell = list[i];
    lacking += inside - support * hits[cell];
    if (lacking <= lowGain && -lacking <= highGain) continue;
    if (column[cell] === column[list[i + 1]]) continue;
    if (lacking > lowGain) lowGain = lacking;
    else highGain = -lacking;
  }
  if (column[list[0]] === column[list[support - 1]]) return undefined;
  const few = Math.max(1, Math.floor(alpha * support));
  const low = lowCut(column, list, few);
  const high = highCut(column, list, support, few);
  const low1: Slice =
    { factor: f, side: "low", value: column[list[low]], gain: lowGain, removed: low };
  const high1: Slice = {
    factor: f, side: "high", value: column[list[high]], gain: highGain,
    removed: support - 1 - high,
  };
  const sides = lowGain >= highGain ? [low1, high1] : [high1, low1];
  return sides.find(({ removed }) => support - removed >= least);
}

/** The first place that stays when about `few` of the lowest go, equal values together. */
function lowCut(column: Float64Array, list: Int32Array, few: number): number {
  let at = few;
  if (column[list[at]] === column[list[0]]) {
    while (column[list[at]] === column[list[0]]) at += 1;
  } else while (column[list[at - 1]] === column[list[at]]) at -= 1;
  return at;
}

/** The last place that stays when about `few` of the highest go. */
function highCut(column: Float64Array, list: Int32Array, support: number, few: number): number {
  const last = support - 1;
  let at = last - few;
  if (column[list[at]] === column[list[last]]) {
    while (column[list[at]] === column[list[last]]) at -= 1;
  } else while (column[list[at + 1]] === column[list[at]]) at += 1;
  return at;
}

/** The level that lacks most hits per cell, at the gain of all levels that lack any. */
function levelSlice(left: Left, f: number, least: number): Slice | undefined {
  const { support, inside, hits } = left;
  const { levels } = left.cells.factors[f];
  const column = left.cells.columns[f];
  const removed = new Int32Array(levels);
  const held = new Int32Array(levels);
  for (let i = 0; i < support; i++) {
    const cell = left.lists[f][i];
    removed[column[cell]] += 1;
    held[column[cell]] += hits[cell];
  }
  let gain = 0;
  let value = -1;
  for (let level = 0; level < levels; level++) {
    if (removed[level] === 0 || removed[level] === support) continue;
    gain += Math.max(0, removed[level] * inside - support * held[level]);
    if (support - removed[level] < least) continue;
    const gap = value < 0 ? -1 : held[level] * removed[value] - held[value] * removed[level];
    if (gap < 0) value = level;
  }
  return value < 0 ? undefined
    : { factor: f, side: "level", value, gain, removed: removed[value] };
}
