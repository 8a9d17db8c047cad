import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Label } from "../../../base/label.ts";
import { seriesNames } from "../../../engine.ts";
import { ENGINE } from "../../../run/engine-version.ts";
import { VERSION } from "../../version.ts";
import { cellRecord, resultOf } from "./cell-record.ts";
import type { CellResult } from "./cell-result.ts";
import { finishPart, type FinishedPart, type SetCell } from "./finish-part.ts";
import type { Journal } from "./journal.ts";
import { knownCells, type StaleCells } from "./known-cells.ts";
import { findInJournal, findInTables, groundsRecord, refuseOthers } from "./old-results.ts";
import { makeFolders, refuseOddity } from "./on-disk.ts";
import type { PartPlan } from "./part-file.ts";
import type { Grounds } from "./plan-differences.ts";
import { cellsOf, type Shard } from "./shard.ts";
import { removeDrafts } from "./store-drafts.ts";
import { refuseInputs } from "./store-inputs.ts";
import { takeLock, type StoreLock } from "./store-lock.ts";
import { placesIn, type StorePlaces } from "./store-places.ts";
import type { Study } from "../study/study.ts";

/** A sweep's results on disk, or a shard's: what is there and what comes. */
export interface Store {
  /** Whether a cell was played under its key of today; it need not be played then. */
  has(cell: number, key: string): boolean;
  /** Keeps a result, so that it outlasts the process. */
  add(result: CellResult): void;
  /** So far: known for the cells that were asked for. */
  readonly stale: StaleCells;
  /** Torn tables and cut-off journals, by name. */
  readonly notes: readonly Label[];
  /** Writes the table of all cells, once each of them is there, and closes. */
  finish(): Promise<FinishedPart>;
  /** Keeps everything for the next time; may be called more than once. */
  close(): void;
}

/**
 * Opens the results of a sweep in a folder, or of one of its shards. Refuses (`Refusal`) a folder
 * with another sweep's results or with what this one reads, one that another process is writing,
 * and what the disk refuses.
 */
export function openStore(folder: string, study: Study, shard: Shard | undefined): Store {
  const places = placesIn(folder, shard);
  for (const path of Object.values(places) as string[]) refuseOddity(path);
  refuseInputs(folder, study);
  refuseOthers(folder, study.sweep.id);
  makeFolders(dirname(places.journal));
  const lock = takeLock(places.lock);
  const silence = (): void => undefined;
  // Else a limit on the size of files ends the process before it can say so.
  if (process.platform !== "win32") process.on("SIGXFSZ", silence);
  const release = (): void => {
    process.off("SIGXFSZ", silence);
    lock.release();
  };
  try {
    removeDrafts(places);
    return storeAt(folder, places, study, shard, { ...lock, release });
  } catch (error) {
    release();
    throw error;
  }
}

function storeAt(
  folder: string, places: StorePlaces, study: Study, shard: Shard | undefined, lock: StoreLock,
): Store {
  const notes: Label[] = [];
  const range = cellsOf(shard, study.cells);
  const known = knownCells(study, range, notes);
  const { sweep } = study;
  const scratch = findInTables(folder, shard, sweep.id, known.finder, lock);
  const openOwn = (): Journal =>
    findInJournal(places.journal, sweep.id, known.finder, lock);
  let journal = existsSync(places.journal) ? openOwn() : undefined;
  let begun = false;
  let open = true;
  const grounds = (): Grounds => ({
    version: VERSION, engine: ENGINE, sweep, inputs: study.inputs(),
  });
  const close = (): void => {
    if (!open) return;
    open = false;
    journal?.close();
    scratch?.remove();
    lock.release();
  };
  const read = (cell: number): CellResult => {
    const spot = known.spotOf(cell);
    if (spot === undefined) throw new Error(`cell ${cell} was not played`);
    const result = resultOf((spot.scratch ? scratch : journal)?.read(spot.place)
      ?? Buffer.alloc(0));
    if (result === undefined) throw new Error(`the record of cell ${cell} is gone`);
    return { ...result, cell };
  };
  return {
    notes,
    get stale() { return known.stale(grounds()); },
    has: known.has,
    add(result) {
      lock.hold();
      journal ??= openOwn();
      if (!begun) journal.append(groundsRecord(grounds()));
      begun = true;
      const place = journal.append(cellRecord(shaped(result, study)));
      known.keep(result, place);
    },
    async finish() {
      const plan: PartPlan = {
        ...grounds(), cells: study.cells, ...(shard === undefined ? {} : { shard }),
      };
      try {
        const cells = (): Iterable<SetCell> => withSettings(study, range, read);
        const finished = await finishPart(folder, places, plan, cells, lock);
        journal?.remove();
        journal = undefined;
        return finished;
      } finally {
        close();
      }
    },
    close,
  };
}

function* withSettings(
  study: Study, { from, to }: { readonly from: number; readonly to: number },
  read: (cell: number) => CellResult,
): Generator<SetCell> {
  const settings = new Float64Array(study.sweep.factors.length);
  for (let cell = from; cell < to; cell++) {
    study.settings(cell, settings);
    yield { result: read(cell), settings };
  }
}

/** A result with what the numbers of its series are. */
function shaped(result: CellResult, study: Study): CellResult {
  const prepared = result.series === undefined ? undefined : study.prepare(result.cell);
  if (prepared === undefined || "problem" in prepared) return result;
  const { model } = prepared;
  const years = model.timeline.map((moment) => moment.years);
  return { ...result, shape: { names: seriesNames(model), years } };
}
