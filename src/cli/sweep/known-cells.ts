import type { Label } from "../../base/label.ts";
import type { CellResult } from "./cell-result.ts";
import type { Journal } from "./journal.ts";
import type { Finder } from "./old-results.ts";
import { planDifferences, type Grounds } from "./plan-differences.ts";
import type { Study } from "./study.ts";

/** Where a cell's record stands; without a journal, in the store's own. */
export interface Spot {
  readonly journal: Journal | undefined;
  readonly place: number;
}

/** Cells that were played before under another key, and why that is not theirs any more. */
export interface StaleCells {
  readonly cells: number;
  readonly reasons: readonly Label[];
}

/** What is known of cells: results by key, and which cell has which. */
export interface KnownCells {
  readonly finder: Finder;
  has(cell: number, key: string): boolean;
  keep(result: CellResult, spot: Spot): void;
  /** The record of a cell that `has` found or `keep` was given. */
  spotOf(cell: number): Spot | undefined;
  stale(now: Grounds): StaleCells;
}

/** Nothing known yet of the cells [from, to); notes go where they are told. */
export function knownCells(
  study: Study, { from, to }: { readonly from: number; readonly to: number }, notes: Label[],
): KnownCells {
  const known = new Map<string, Spot>();
  const spots = new Map<number, Spot>();
  const playedBefore = new Set<number>();
  const stale = new Set<number>();
  const earlier = new Map<string, Grounds>();
  return {
    finder: {
      grounds(found) {
        const { version, engine, sweep, inputs } = found;
        earlier.set(JSON.stringify([version, engine, sweep, inputs]), found);
      },
      cell(result, journal, place) {
        if (!isLasting(result, journal, study)) return;
        if (result.cell >= from && result.cell < to) playedBefore.add(result.cell);
        known.set(result.key, { journal, place });
      },
      note(label) { notes.push(label); },
    },
    has(cell, key) {
      const spot = known.get(key);
      if (spot !== undefined) spots.set(cell, spot);
      else if (playedBefore.has(cell)) stale.add(cell);
      return spot !== undefined;
    },
    keep({ cell, key }, spot) {
      known.set(key, spot);
      spots.set(cell, spot);
    },
    spotOf: (cell) => spots.get(cell),
    stale(now) {
      const reasons = [...earlier.values()].flatMap((before) => planDifferences(before, now));
      const once = new Map(reasons.map((reason) => [reason.en, reason]));
      return { cells: stale.size, reasons: stale.size === 0 ? [] : [...once.values()] };
    },
  };
}

/** Whether what was found may stand: lost replicates are tried again, and so are unmade cells. */
function isLasting(
  { count, numbers, failed, problem, series }: CellResult, table: Journal | undefined,
  { sweep }: Study,
): boolean {
  if (failed.some(({ reason }) => reason === "lost")) return false;
  if (numbers.length !== count * sweep.measures.length) return false;
  if (sweep.series && problem === undefined && series === undefined) return false;
  return problem === undefined || table === undefined;
}
