import type { Label } from "../../../base/label.ts";
import type { CellResult } from "./cell-result.ts";
import type { Journal } from "./journal.ts";
import { CONTENT_KEY, keyPlaces } from "./key-places.ts";
import type { Finder } from "./old-results.ts";
import { planDifferences, type Grounds } from "./plan-differences.ts";
import type { Study } from "../study/study.ts";

/** Where a cell's record stands. */
export interface Spot {
  /** Whether in the scratch journal of what finished tables held, or in the store's own. */
  readonly scratch: boolean;
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
  /** Takes over what the store's own journal has at a place. */
  keep(result: CellResult, place: number): void;
  /** The record of a cell that `has` found or `keep` was given. */
  spotOf(cell: number): Spot | undefined;
  stale(now: Grounds): StaleCells;
}

const PLAYED = 1;
const STALE = 2;

/** Nothing known yet of the cells [from, to); notes go where they are told. */
export function knownCells(
  study: Study, { from, to }: { readonly from: number; readonly to: number }, notes: Label[],
): KnownCells {
  const known = keyPlaces();
  /** Places as `known` has them: those in the scratch journal are below 0. */
  const places = new Float64Array(to - from).fill(NaN);
  const before = new Uint8Array(to - from);
  const earlier = new Map<string, Grounds>();
  return {
    finder: {
      grounds(found) {
        const { version, engine, sweep, inputs } = found;
        earlier.set(JSON.stringify([version, engine, sweep, inputs]), found);
      },
      cell(result, scratch, place) {
        if (!isLasting(result, scratch, study)) return;
        if (result.cell >= from && result.cell < to) before[result.cell - from] |= PLAYED;
        known.set(result.key, scratch === undefined ? place : -place);
      },
      forget: (place) => known.forget((one) => one <= -place),
      note(label) { notes.push(label); },
    },
    has(cell, key) {
      const place = known.get(key);
      if (place === place) places[cell - from] = place;
      else if ((before[cell - from] & PLAYED) !== 0) before[cell - from] |= STALE;
      return place === place;
    },
    keep({ cell, key }, place) {
      known.set(key, place);
      places[cell - from] = place;
    },
    spotOf(cell) {
      const place = places[cell - from];
      return place === place ? { scratch: place < 0, place: Math.abs(place) } : undefined;
    },
    stale(now) {
      const cells = before.reduce((sum, flags) => sum + ((flags & STALE) === 0 ? 0 : 1), 0);
      if (cells === 0) return { cells, reasons: [] };
      const reasons = [...earlier.values()].flatMap((was) => planDifferences(was, now));
      const once = new Map(reasons.map((reason) => [reason.en, reason]));
      return { cells, reasons: [...once.values()] };
    },
  };
}

/** Whether what was found may stand: lost replicates are tried again, and so are unmade cells. */
function isLasting(
  { key, count, numbers, failed, problem, series }: CellResult, scratch: Journal | undefined,
  { sweep }: Study,
): boolean {
  if (failed.some(({ reason }) => reason === "lost")) return false;
  if (!CONTENT_KEY.test(key) || numbers.length !== count * sweep.measures.length) return false;
  if (sweep.series && problem === undefined && series === undefined) return false;
  return problem === undefined || scratch === undefined;
}
