import { BLOCK, emptyRows, rowLength, type Model, type Pairs, type Rows } from "../../engine.ts";
import { seriesLength } from "../../outcome/rows.ts";
import type { Task } from "../pool/task.ts";

/** Replicates of one model or of a pair, in blocks; those not played yet are undefined. */
export interface Series<T> {
  readonly task: (from: number, count: number) => Task;
  /** What stands for a block that could not be played. */
  readonly lost: (from: number, count: number) => T;
  readonly blocks: (T | undefined)[];
}

/** Blocks that `replicates` fall into; the last may be shorter. */
export function blocksIn(replicates: number): number {
  return Math.ceil(replicates / BLOCK);
}

/** First replicate and number of replicates of block n. */
export function blockRange(n: number, replicates: number): { from: number; count: number } {
  return { from: n * BLOCK, count: Math.min(BLOCK, replicates - n * BLOCK) };
}

/** How many blocks from the first on are played. */
export function finishedBlocks(series: Series<unknown>): number {
  const open = series.blocks.findIndex((block) => block === undefined);
  return open < 0 ? series.blocks.length : open;
}

/** A block none of whose replicates could be played: each counts as failed. */
export function lostRows(model: Model, from: number, count: number): Rows {
  const rows = emptyRows(model, from, count);
  rows.numbers.fill(NaN);
  for (let n = 0; n < count; n++) rows.failed.push(from + n);
  return rows;
}

/** The same of a pair: nobody is seen to change sides. */
export function lostPairs(whatif: Model, partner: Model, from: number, count: number): Pairs {
  const terms = emptyRows(whatif, 0, 0).termSums.length;
  return {
    whatif: lostRows(whatif, from, count),
    partner: lostRows(partner, from, count),
    push: new Float64Array(terms),
  };
}

/**
 * Numbers of 8 bytes that one replicate of a model takes in memory, for the bound on replicates:
 * outcomes, the world over time, and per meeting and agent a utility and three bytes.
 */
export function sizeOf(model: Model): number {
  const cells = model.meetings.length * model.agents.length;
  return rowLength(model) + seriesLength(model) + cells + Math.ceil(3 * cells / 8);
}
