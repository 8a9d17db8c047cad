import { BLOCK, type CellPiece } from "../../../engine.ts";
import type { OpenCell, Span } from "./execute-cell.ts";

/** How long a task should take: short enough to share out evenly, long enough to be worth it. */
const TASK_MS = 50;
/** How long this thread works before it looks what the workers have to say. */
const TURN_MS = 40;

/** A piece of a cell, as part of a task. */
export interface Dealt {
  readonly open: OpenCell;
  readonly piece: CellPiece;
}

/** Makes tasks of cells: small ones together, large ones in parts. */
export interface Dealer {
  /** Work on a cell that is open goes before that of the next cell. */
  put(open: OpenCell, span: Span): void;
  /** A task that killed its workers: each of its pieces is to be tried alone. */
  apart(batch: readonly Dealt[]): void;
  /** The next task, as large as it should be or as this turn allows; empty: nothing yet. */
  deal(): readonly Dealt[];
  /** Whether nothing is left to deal, as things stand. */
  empty(): boolean;
}

/**
 * `openNext` opens the next cell and puts its work, if it has any, and says false after the last
 * cell; `cost` is about how many milliseconds a run of a frame takes, 0 where nothing is known.
 */
export function dealerOf(openNext: () => boolean, cost: (frame: string) => number): Dealer {
  const spans: { readonly open: OpenCell; readonly span: Span }[] = [];
  const alone: Dealt[] = [];
  let more = true;
  const cut = (room: number): { readonly dealt: Dealt | undefined; readonly cost: number } => {
    const [{ open, span }] = spans;
    const each = cost(open.prepared.frame) || TASK_MS / BLOCK;
    const blocks = Math.max(1, Math.floor(room / (each * BLOCK)));
    const count = Math.min(span.to - span.from, blocks * BLOCK);
    const dealt = open.over ? undefined : { open, piece: open.piece(span, count) };
    if (dealt === undefined || span.from >= span.to) spans.shift();
    return { dealt, cost: dealt === undefined ? 0 : count * each };
  };
  return {
    put(open, span) { spans.push({ open, span }); },
    apart(batch) { alone.push(...batch); },
    deal() {
      const single = alone.shift();
      if (single !== undefined) return single.open.over ? [] : [single];
      const until = performance.now() + TURN_MS;
      const batch: Dealt[] = [];
      let room = TASK_MS;
      while (room > 0) {
        if (spans.length === 0) {
          if (!more || performance.now() > until) break;
          more = openNext();
          continue;
        }
        const part = cut(room);
        if (part.dealt !== undefined) batch.push(part.dealt);
        room -= part.cost;
      }
      return batch;
    },
    empty: () => !more && spans.length === 0 && alone.length === 0,
  };
}
