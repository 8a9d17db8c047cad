import { replicatesNeeded, seriesWidth, type CellPiece } from "../../../engine.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import type { CellResult } from "../store/cell-result.ts";
import type { PreparedCell } from "../study/study.ts";

/** Replicates that are still to be shared out: [from, to). */
export interface Span {
  from: number;
  readonly to: number;
}

/** A cell that is being played: gathers its parts, in whatever order they come. */
export interface OpenCell {
  readonly cell: number;
  readonly prepared: PreparedCell;
  /** Numbers in a replicate's series; 0 where none are kept. */
  readonly seriesLength: number;
  /** Set once it is lost or handed in: parts that still come are dropped. */
  over: boolean;
  /** What is to be played next; undefined when the rule is satisfied. */
  next(): Span | undefined;
  piece(span: Span, count: number): CellPiece;
  /** Takes up what was played of it; true when all is there that `next` asked for. */
  take(from: number, count: number, part: Part): boolean;
  result(): CellResult;
  /** The cell with every replicate lost that was asked for, and what its worker died of. */
  lost(death: string): CellResult;
}

/** One piece's share of a task's results. */
export interface Part {
  /** count x measures. */
  readonly numbers: Float64Array;
  readonly series: Float64Array;
  /** Replicates that failed. */
  readonly failed: readonly number[];
}

/** Opens a cell; nothing of it is played yet. */
export function openCell(cell: number, prepared: PreparedCell, sweep: Sweep): OpenCell {
  const width = sweep.measures.length;
  let asked = 0;
  let missing = 0;
  let numbers = new Float64Array();
  let series = new Float64Array();
  const { model } = prepared;
  const length = sweep.series ? model.timeline.length * seriesWidth(model) : 0;
  const failed: number[] = [];
  const head = { cell, key: prepared.key };
  return {
    cell, prepared, seriesLength: length, over: false,
    next() {
      const needed = replicatesNeeded(sweep.rule, numbers, width, asked);
      if (needed <= asked) return undefined;
      const span = { from: asked, to: needed };
      missing = needed - asked;
      asked = needed;
      numbers = grown(numbers, asked * width);
      series = grown(series, asked * length);
      return span;
    },
    piece(span, count) {
      const { frame, changes, seed } = prepared;
      const piece = { model: frame, changes, seed, from: span.from, count };
      span.from += count;
      return piece;
    },
    take(from, count, part) {
      numbers.set(part.numbers, from * width);
      series.set(part.series, from * length);
      for (const replicate of part.failed) failed.push(replicate);
      missing -= count;
      return missing === 0;
    },
    result: () => ({
      ...head, count: asked, numbers,
      failed: failed.sort((left, right) => left - right)
        .map((replicate) => ({ replicate, reason: "overflow" as const })),
      ...(sweep.series ? { series } : {}),
    }),
    lost: (death) => ({
      ...head, death, count: asked, numbers: new Float64Array(asked * width).fill(NaN),
      failed: Array.from({ length: asked }, (_, replicate) => ({ replicate, reason: "lost" })),
      ...(sweep.series ? { series: new Float64Array(asked * length).fill(NaN) } : {}),
    }),
  };
}

function grown(numbers: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const larger = new Float64Array(length);
  larger.set(numbers);
  return larger;
}
