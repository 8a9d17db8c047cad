import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { folderWords } from "../../dictionary/cli-words.ts";
import type { CellTable } from "../../sweep/cell-table.ts";
import { EXIT, Refusal } from "../exit.ts";
import { shown } from "../files/disk-files.ts";
import type { WrittenFile } from "../files/output.ts";
import { withSlashes } from "../files/roots.ts";
import { cellSums } from "./cell-sums.ts";
import type { CellResult } from "./cell-result.ts";
import { failuresCsv, writeCells } from "./cells-csv.ts";
import { onDisk } from "./on-disk.ts";
import type { PartFacts, PartPlan } from "./part-file.ts";
import { openPart } from "./part-reader.ts";
import { partWriter } from "./part-writer.ts";
import { rowDigest } from "./row-digest.ts";
import { openSeries, seriesNamesOf, seriesWriter } from "./series-file.ts";
import type { StorePlaces } from "./store-places.ts";

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
): Promise<FinishedPart> {
  const draft = draftOf(places.table);
  const seriesDraft = draftOf(places.series);
  try {
    const facts = await writeDraft(draft, plan, cells());
    if (plan.sweep.series) await writeSeries(seriesDraft, facts, cells);
    return await moveDraft(folder, places, draft, facts);
  } finally {
    rmSync(draft, { force: true });
    rmSync(seriesDraft, { force: true });
  }
}

function draftOf(path: string): string {
  return `${path}.${process.pid}.part`;
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
  folder: string, places: StorePlaces, draft: string, facts: PartFacts,
): Promise<FinishedPart> {
  const { sweep, cells, shard } = facts;
  const sums = shard === undefined ? cellSums(sweep, cells) : undefined;
  const failuresPath = join(folder, "failures.csv");
  const failures = sums === undefined ? undefined : failuresCsv(failuresPath, sweep);
  let failed = 0;
  let unmade = 0;
  try {
    await verify(draft, facts, ({ result, settings }) => {
      failed += result.failed.length;
      if (result.problem !== undefined) unmade++;
      sums?.add(result, settings);
      failures?.add(result, settings);
    });
    onDisk(places.table, () => {
      if (sweep.series) renameSync(draftOf(places.series), places.series);
      renameSync(draft, places.table);
    });
  } catch (error) {
    failures?.drop();
    throw error;
  }
  const written = sweep.series ? [places.table, places.series] : [places.table];
  if (failures?.keep() === true) written.push(failuresPath);
  const table = sums?.done();
  if (table !== undefined) {
    const path = join(folder, "cells.csv");
    writeCells(path, table);
    written.push(path);
  }
  return {
    facts, failed, unmade, files: written.map((path) => listed(folder, path)),
    ...(table === undefined ? {} : { table: table.table }),
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
  draft: string, facts: PartFacts, each: (cell: SetCell) => void,
): Promise<void> {
  const reader = openPart(draft);
  const digest = rowDigest();
  try {
    let turn = 0;
    for (const one of reader?.cells() ?? []) {
      digest.add(one.result, one.settings);
      each(one);
      if (++turn % TURN === 0) await setImmediate();
    }
    if (reader?.isWhole() === true && digest.hex() === facts.digest) return;
  } finally {
    reader?.close();
  }
  throw new Refusal(EXIT.input, folderWords.cannotWrite(shown(draft), "EIO"));
}

function listed(folder: string, path: string): WrittenFile {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  const chunk = new Uint8Array(1024 * 1024);
  let bytes = 0;
  try {
    for (let more = readSync(file, chunk); more > 0; more = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, more));
      bytes += more;
    }
  } finally {
    closeSync(file);
  }
  return { path: withSlashes(relative(folder, path)), bytes, sha256: hash.digest("hex") };
}
