import type { Label } from "../../../base/label.ts";
import type { TimedCells } from "../../pool/task.ts";
import { TaskLost, type Pool } from "../../pool/pool.ts";
import { dealerOf, type Dealt } from "./execute-batches.ts";
import { openCell, type OpenCell } from "./execute-cell.ts";
import { framesOf } from "./execute-frames.ts";
import { measureCheck } from "./execute-measures.ts";
import type { CellResult } from "../store/cell-result.ts";
import type { Store } from "../store/store.ts";
import type { Study } from "../study/study.ts";

/** What is to be played, where it goes, and who is told. */
export interface Execution {
  readonly study: Study;
  readonly store: Pick<Store, "has" | "add">;
  readonly pool: Pool;
  /** Tasks that may be under way at once. */
  readonly tasks: number;
  /** Cells from .. to - 1. */
  readonly from: number;
  readonly to: number;
  /** Ends all: what is under way is dropped. */
  readonly stop: AbortSignal;
  /** A cell that stands already. */
  reused(cell: number): void;
  /** Replicates that were played, of whatever cell. */
  played(replicates: number): void;
  /** A cell is done; it is kept unless this says false. */
  done(result: CellResult): boolean;
}

/**
 * Plays the cells of a shard that the store has not yet, in their order, and hands the results
 * over as they come. However long the sweep, only a bounded number of cells is open at once, and
 * a bounded number of models is held. Rejects with TaskFault on a fault of ours.
 */
export async function executeCells(execution: Execution): Promise<void> {
  const { study: { sweep }, pool, stop } = execution;
  const measures = sweep.measures.map(({ name }) => name);
  const frames = framesOf(pool);
  const desk = deskOf(execution, frames.cost);
  let under = 0;
  let fault: unknown;
  let wake = (): void => undefined;
  stop.addEventListener("abort", () => wake());

  const perform = async (batch: readonly Dealt[]): Promise<void> => {
    const models = new Map(batch.map(({ open: { prepared } }) => [prepared.frame, prepared.model]));
    under++;
    for (const [key, model] of models) frames.hold(key, model);
    const pieces = batch.map(({ piece }) => piece);
    try {
      const played = await pool.perform({ kind: "cells", pieces, measures, series: sweep.series });
      frames.learn(pieces[0].model, played.numbers.length / measures.length, played.milliseconds);
      if (!stop.aborted) desk.take(batch, played);
    } catch (error) {
      if (error instanceof TaskLost) desk.lose(batch, error.message);
      else fault ??= error;
    } finally {
      under--;
      for (const key of models.keys()) frames.release(key);
      wake();
    }
  };

  while (fault === undefined && !stop.aborted && !(desk.empty() && under === 0)) {
    const batch = under < execution.tasks ? desk.deal() : [];
    if (batch.length > 0) void perform(batch);
    const wait = under >= execution.tasks || (desk.empty() && under > 0);
    // A turn of the event loop: workers are heard, and Ctrl-C.
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (!wait) setImmediate(resolve);
    });
  }
  if (fault !== undefined) throw fault;
}

/** Opens cells, deals their pieces, and takes up what comes back. */
function deskOf(
  { study, store, from, to, stop, reused, played, done }: Execution,
  cost: (frame: string) => number,
): {
  deal(): readonly Dealt[]; empty(): boolean;
  take(batch: readonly Dealt[], result: TimedCells): void; 
  lose(batch: readonly Dealt[], death: string): void;
} {
  const width = study.sweep.measures.length;
  const unmeasured = measureCheck(study);
  let next = from;
  const finish = (result: CellResult): void => {
    if (!stop.aborted && done(result)) store.add(result);
  };
  const advance = (open: OpenCell): void => {
    const span = open.next();
    if (span !== undefined) return dealer.put(open, span);
    open.over = true;
    finish(open.result());
  };
  const openNext = (): boolean => {
    if (stop.aborted || next >= to) return false;
    const cell = next++;
    const prepared = study.prepare(cell);
    const { key } = prepared;
    if (store.has(cell, key)) reused(cell);
    else if ("problem" in prepared) finish(unmade(cell, key, prepared.problem));
    else {
      const problem = unmeasured(prepared.model);
      if (problem === null) advance(openCell(cell, prepared, study.sweep));
      else finish(unmade(cell, key, problem));
    }
    return next < to;
  };
  const dealer = dealerOf(openNext, cost);
  return {
    deal: () => dealer.deal(),
    empty: () => dealer.empty(),
    take(batch, { numbers, series, failed }) {
      let [row, place, failure] = [0, 0, 0];
      for (const { open, piece: { from: first, count } } of batch) {
        const lost: number[] = [];
        while (failure < failed.length && failed[failure] < row + count) {
          lost.push(first + failed[failure++] - row);
        }
        const part = {
          numbers: numbers.subarray(row * width, (row + count) * width),
          series: series.subarray(place, place + count * open.seriesLength), failed: lost,
        };
        if (!open.over && open.take(first, count, part)) advance(open);
        row += count;
        place += count * open.seriesLength;
      }
      played(row);
    },
    lose(batch, death) {
      if (batch.length > 1) return dealer.apart(batch);
      const [{ open }] = batch;
      if (open.over) return;
      open.over = true;
      finish(open.lost(death));
    },
  };
}

/** A cell that could not be made. */
function unmade(cell: number, key: string, problem: Label): CellResult {
  return { cell, key, count: 0, numbers: new Float64Array(), failed: [], problem };
}
