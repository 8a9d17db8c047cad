import { renameSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { folderWords } from "../../../dictionary/cli-words.ts";
import type { CellTable } from "../../../sweep/cell-table.ts";
import { EXIT, Refusal } from "../../exit.ts";
import { shown } from "../../files/disk-files.ts";
import { fileDigest } from "../../files/file-digest.ts";
import { claimFolder, type WrittenFile } from "../../files/output.ts";
import { withSlashes } from "../../files/roots.ts";
import { cellSums } from "./cell-sums.ts";
import type { CellResult } from "./cell-result.ts";
import { failuresCsv, writeCells } from "./cells-csv.ts";
import { onDisk } from "./on-disk.ts";
import type { PartFacts, PartPlan } from "./part-file.ts";
import { openPart } from "./part-reader.ts";
import { partWriter } from "./part-writer.ts";
import { rowDigest } from "./row-digest.ts";
import { openSeries, seriesNamesOf, seriesWriter } from "./series-file.ts";
import { draftOf } from "./store-drafts.ts";
import type { StoreLock } from "./store-lock.ts";
import type { StorePlaces } from "./store-places.ts";
import { Torn } from "./torn.ts";

/** A table that was written, and what was written with it. */
export interface FinishedPart {
  readonly facts: PartFacts;
  /** Files in the sweep's folder, as its manifest lists them. */
  readonly files: readonly WrittenFile[];
  /** Replicates that failed, and cells that could not be made. */
  readonly failed: number;
  readonly unmade: number;
  /** Of the whole sweep: what analyses read. */
  readonly table?: CellTable;
}

/** A cell's result with its settings. */
export interface SetCell {
  readonly result: CellResult;
  readonly settings: Float64Array;
}

/** Cells after which others get their turn. */
const TURN = 64;

/**
 * Writes cells, in their order, as a table: beside its place, read back and compared, and only
 * then moved there. Of the whole sweep it writes cells.csv and failures.csv too. When it fails
 * nothing has changed.
 */
export async function finishPart(
  folder: string, places: StorePlaces, plan: PartPlan, cells: () => Iterable<SetCell>,
  lock: StoreLock,
): Promise<FinishedPart> {
  const draft = draftOf(places.table);
  const seriesDraft = draftOf(places.series);
  try {
    const deaths = new Map<number, string>();
    const beating = (): Iterable<SetCell> => holding(lock, cells());
    const facts = await writeDraft(draft, plan, noting(deaths, beating()));
    if (plan.sweep.series) await writeSeries(seriesDraft, facts, beating);
    return await moveDraft(folder, places, { facts, deaths }, lock);
  } finally {
    rmSync(draft, { force: true });
    rmSync(seriesDraft, { force: true });
  }
}

/** Notes of what workers died, cell by cell: a table does not tell. */
function* noting(deaths: Map<number, string>, cells: Iterable<SetCell>): Generator<SetCell> {
  for (const one of cells) {
    const { cell, death } = one.result;
    if (death !== undefined) deaths.set(cell, death);
    yield one;
  }
}

/** Keeps the lock while cells are read. */
function* holding(lock: StoreLock, cells: Iterable<SetCell>): Generator<SetCell> {
  for (const one of cells) {
    lock.hold();
    yield one;
  }
}

async function writeDraft(
  draft: string, plan: PartPlan, cells: Iterable<SetCell>,
): Promise<PartFacts> {
  const writer = partWriter(draft, plan);
  try {
    let turn = 0;
    for (const { result, settings } of cells) {
      writer.add(result, settings);
      if (++turn % TURN === 0) await setImmediate();
    }
    return writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

async function moveDraft(
  folder: string, places: StorePlaces,
  { facts, deaths }: { readonly facts: PartFacts; readonly deaths: ReadonlyMap<number, string> },
  lock: StoreLock,
): Promise<FinishedPart> {
  const { sweep, cells, shard } = facts;
  const draft = draftOf(places.table);
  const sums = shard === undefined ? cellSums(sweep, cells) : undefined;
  const failures = places.failures === undefined ? undefined : failuresCsv(places.failures, sweep);
  let failed = 0;
  let unmade = 0;
  try {
    await verify(draft, facts, lock, ({ result, settings }) => {
      failed += result.failed.length;
      if (result.problem !== undefined) unmade++;
      sums?.add(result, settings);
      const death = deaths.get(result.cell);
      failures?.add(death === undefined ? result : { ...result, death }, settings);
    });
    lock.prove();
    if (shard === undefined) claimFolder(folder, "sweep");
    onDisk(places.table, () => {
      if (sweep.series) renameSync(draftOf(places.series), places.series);
      renameSync(draft, places.table);
    });
  } catch (error) {
    failures?.drop();
    throw error;
  }
  const written = sweep.series ? [places.table, places.series] : [places.table];
  if (failures?.keep() === true && places.failures !== undefined) written.push(places.failures);
  const table = sums?.done();
  if (table !== undefined && places.cells !== undefined) {
    writeCells(places.cells, table, lock.hold);
    written.push(places.cells);
  }
  return {
    facts, failed, unmade, files: written.map((path) => listed(folder, path)),
    ...(table === undefined ? {} : { table }),
  };
}

async function writeSeries(
  draft: string, facts: PartFacts, cells: () => Iterable<SetCell>,
): Promise<void> {
  const writer = seriesWriter(draft, facts, seriesNamesOf(cells()));
  try {
    for (const { result } of cells()) {
      writer.add(result);
      await setImmediate();
    }
    writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
  const reader = openSeries(draft);
  const isWhole = reader?.isWhole() === true;
  reader?.close();
  if (!isWhole) throw new Refusal(EXIT.input, folderWords.cannotWrite(shown(draft), "EIO"));
}

/** Reads a draft back; refuses a disk that gives other rows than it was given. */
async function verify(
  draft: string, facts: PartFacts, lock: StoreLock, each: (cell: SetCell) => void,
): Promise<void> {
  const reader = openPart(draft);
  const digest = rowDigest();
  try {
    let turn = 0;
    for (const one of reader?.cells() ?? []) {
      digest.add(one.result, one.settings);
      each(one);
      lock.hold();
      if (++turn % TURN === 0) await setImmediate();
    }
    if (reader?.isWhole(lock.hold) === true && digest.hex() === facts.digest) return;
  } catch (error) {
    if (!(error instanceof Torn)) throw error;
  } finally {
    reader?.close();
  }
  throw new Refusal(EXIT.input, folderWords.cannotWrite(shown(draft), "EIO"));
}

function listed(folder: string, path: string): WrittenFile {
  return { path: withSlashes(relative(folder, path)), ...fileDigest(path) };
}
