import type { Model } from "../model/model.ts";
import { TERM_COUNT } from "../negotiation/term.ts";
import { NumbersOverflow, type Player, type Run } from "../run/play.ts";
import { seriesWidth } from "../world/series.ts";
import { measure } from "./measure.ts";
import { rowLength } from "./outcome.ts";

/** Numbers in one run's series: every moment's row. */
export function seriesLength(model: Model): number {
  return model.timeline.length * seriesWidth(model);
}

/**
 * Replicates are played and summed in blocks of this many, whatever the number of workers: sums
 * over blocks, in the order of the blocks, are the same bits however the work was shared out.
 */
export const BLOCK = 25;

/** The outcomes of the replicates from .. from + count - 1. All arrays are replicate-major. */
export interface Rows {
  readonly from: number;
  readonly count: number;
  /** count x rowLength. */
  readonly numbers: Float64Array;
  /** count x meetings x agents: 1 present, 1 signs, and the ballot code of votes. */
  readonly present: Uint8Array;
  readonly signs: Uint8Array;
  readonly ballot: Int8Array;
  readonly utility: Float64Array;
  /** count x moments x series: the world between summits (world/series). */
  readonly series: Float64Array;
  /** meetings x terms x agents, summed over the block. */
  readonly termSums: Float64Array;
  /** Replicates whose numbers overflowed; their rows are NaN and they count nowhere. */
  readonly failed: readonly number[];
}

/** Room for the outcomes of `count` replicates. */
export function emptyRows(model: Model, from: number, count: number): Rows & { failed: number[] } {
  const cells = model.meetings.length * model.agents.length;
  return {
    from, count,
    numbers: new Float64Array(count * rowLength(model)),
    present: new Uint8Array(count * cells),
    signs: new Uint8Array(count * cells),
    ballot: new Int8Array(count * cells),
    utility: new Float64Array(count * cells),
    series: new Float64Array(count * seriesLength(model)),
    termSums: new Float64Array(cells * TERM_COUNT),
    failed: [],
  };
}

/** Plays a block of replicates. */
export function playRows(player: Player, from: number, count: number): Rows {
  const { model } = player;
  const rows = emptyRows(model, from, count);
  for (let n = 0; n < count; n++) {
    try {
      keep(model, player.play(from + n), rows, n);
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
      markFailed(model, rows, n);
    }
  }
  return rows;
}

/** Plays the replicates from .. from + count - 1 in blocks; `from` is the start of a block. */
export function playBlocks(player: Player, from: number, count: number): Rows[] {
  return Array.from({ length: Math.ceil(count / BLOCK) }, (_, n) =>
    playRows(player, from + n * BLOCK, Math.min(BLOCK, count - n * BLOCK)));
}

/** Notes that the numbers of row n overflowed: it is NaN and counts nowhere. */
export function markFailed(model: Model, rows: Rows & { failed: number[] }, n: number): void {
  const length = rowLength(model);
  rows.numbers.fill(NaN, n * length, (n + 1) * length);
  rows.failed.push(rows.from + n);
}

/** Copies a run's outcomes into row n. */
export function keep(model: Model, run: Run, rows: Rows, n: number): void {
  measure(model, run, rows.numbers, n * rowLength(model));
  rows.series.set(run.series, n * seriesLength(model));
  const agents = model.agents.length;
  const meetings = model.meetings.length;
  for (let m = 0; m < meetings; m++) {
    const chamber = run.chambers[m];
    const at = (n * meetings + m) * agents;
    rows.present.set(chamber.present, at);
    rows.signs.set(chamber.signs, at);
    rows.ballot.set(chamber.ballot, at);
    rows.utility.set(chamber.utility, at);
    const sums = m * TERM_COUNT * agents;
    for (let cell = 0; cell < TERM_COUNT * agents; cell++) {
      rows.termSums[sums + cell] += chamber.terms[cell];
    }
  }
}
