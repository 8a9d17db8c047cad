import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { Label } from "../../../base/label.ts";
import { byCode } from "../../../base/order.ts";
import { sweepStoreWords } from "../../../dictionary/sweep-store-words.ts";
import { EXIT, Refusal } from "../../exit.ts";
import { shown } from "../../files/disk-files.ts";
import { cellRecord, resultOf } from "./cell-record.ts";
import type { CellResult } from "./cell-result.ts";
import { isJournal, openJournal, type Journal } from "./journal.ts";
import type { EachRecord } from "./journal-scan.ts";
import { asidePath, onDisk } from "./on-disk.ts";
import { hasSeries, partCells } from "./part-cells.ts";
import { openPart, type PartReader } from "./part-reader.ts";
import type { Grounds } from "./plan-differences.ts";
import { rowDigest } from "./row-digest.ts";
import type { Shard } from "./shard.ts";
import type { StoreLock } from "./store-lock.ts";
import { partsFolder, placesIn, shardOfPart, type StorePlaces } from "./store-places.ts";
import { Torn } from "./torn.ts";

/** Marks a record that tells what the cells after it rest on. */
const GROUNDS = 0xffffffff;

/** Told of what is found, and of what it rests on. */
export interface Finder {
  grounds(found: Grounds): void;
  /** `scratch`: of what was copied from a table. */
  cell(result: CellResult, scratch: Journal | undefined, place: number): void;
  /** What was told of the scratch journal, from a place on, does not hold. */
  forget(place: number): void;
  note(label: Label): void;
}

/** A record of what the cells after it rest on. */
export function groundsRecord(grounds: Grounds): Buffer {
  const { version, engine, sweep, inputs } = grounds;
  const head = Buffer.alloc(4);
  head.writeUInt32LE(GROUNDS);
  const told = JSON.stringify({ version, engine, sweep, inputs });
  return Buffer.concat([head, Buffer.from(told)]);
}

/** Opens the journal of a sweep, telling of all that it holds. */
export function findInJournal(
  path: string, sweep: string, finder: Finder, lock: StoreLock,
): Journal {
  const each = recordReader(path, sweep, finder);
  const open = (): Journal | undefined => openJournal(path, (record, place) => {
    lock.hold();
    each(record, place);
  });
  let journal = open();
  if (journal === undefined) {
    finder.note(setAside(path));
    journal = open();
  }
  if (journal === undefined) throw new Error(`${path} cannot be opened`);
  const { cut, aside, damaged } = journal;
  if (damaged > 0) finder.note(sweepStoreWords.damaged(shown(path), damaged));
  if (aside !== undefined) finder.note(sweepStoreWords.cutAside(shown(path), cut, basename(aside)));
  else if (cut > 0) finder.note(sweepStoreWords.cutOff(shown(path), cut));
  return journal;
}

function recordReader(path: string, sweep: string, finder: Finder): EachRecord {
  return (record, place) => {
    if (record.length >= 4 && record.readUInt32LE(0) === GROUNDS) {
      const grounds = JSON.parse(record.toString("utf8", 4)) as Grounds;
      refuseOther(path, grounds.sweep.id, sweep);
      finder.grounds(grounds);
      return;
    }
    const result = resultOf(record);
    if (result !== undefined) finder.cell(result, undefined, place);
  };
}

/**
 * Copies the cells of finished tables into a scratch journal and tells of them: without a shard
 * those of all parts and of the whole sweep; else those of the shard's own part or, where that is
 * not sound, of the whole sweep.
 */
export function findInTables(
  folder: string, shard: Shard | undefined, sweep: string, finder: Finder, lock: StoreLock,
): Journal | undefined {
  const places = placesIn(folder, shard);
  removeScratch(places.reuse);
  let scratch: Journal | undefined;
  for (const { table: path, series } of tablesIn(folder, shard)) {
    const reader = openPart(path);
    if (reader !== undefined) refuseOther(path, reader.facts.sweep.id, sweep);
    const isWhole = reader?.isWhole(lock.hold) === true && hasSeries(reader, series, lock.hold);
    if (isWhole) scratch ??= openJournal(places.reuse, () => undefined);
    const isSound = isWhole && scratch !== undefined
      && copy(reader, series, scratch, finder, lock);
    reader?.close();
    const isOwn = path === places.table;
    if (isSound && isOwn) break;
    if (!isSound) finder.note(isOwn ? setAside(path) : sweepStoreWords.passedOver(shown(path)));
  }
  return scratch;
}

/** Copies a table's cells; whether they are those that it was written with. */
function copy(
  reader: PartReader, series: string, scratch: Journal, finder: Finder, lock: StoreLock,
): boolean {
  const digest = rowDigest();
  let first = Infinity;
  try {
    for (const { result, settings } of partCells(reader, series)) {
      digest.add(result, settings);
      const place = scratch.append(cellRecord(result));
      first = Math.min(first, place);
      finder.cell(result, scratch, place);
      lock.hold();
    }
    if (digest.hex() === reader.facts.digest) {
      finder.grounds(reader.facts);
      return true;
    }
  } catch (error) {
    if (!(error instanceof Torn)) throw error;
  }
  finder.forget(first);
  return false;
}

/** Removes the scratch journal of a process that was killed; what is none is somebody's. */
function removeScratch(path: string): void {
  if (!existsSync(path)) return;
  if (!isJournal(path)) throw new Refusal(EXIT.input, sweepStoreWords.oddity(shown(path)));
  onDisk(path, () => rmSync(path, { force: true }));
}

function tablesIn(folder: string, shard: Shard | undefined): StorePlaces[] {
  const whole = placesIn(folder, undefined);
  const first = shard === undefined ? partPaths(folder).flatMap((path) => {
    const part = shardOfPart(basename(path));
    return part === undefined ? [] : [placesIn(folder, part)];
  }) : [placesIn(folder, shard)];
  return [...first, whole].filter(({ table }) => existsSync(table));
}

/** The parts in a sweep's folder, by name. */
export function partPaths(folder: string): string[] {
  const parts = partsFolder(folder);
  if (!existsSync(parts)) return [];
  return onDisk(parts, () => readdirSync(parts))
    .filter((name) => shardOfPart(name) !== undefined).sort(byCode)
    .map((name) => join(parts, name));
}

/** Refuses a folder in which another sweep's results stand, from one file of each kind. */
export function refuseOthers(folder: string, sweep: string): void {
  const [part] = partPaths(folder);
  const whole = placesIn(folder, undefined).table;
  for (const path of [whole, ...(part === undefined ? [] : [part])]) {
    const reader = openPart(path);
    reader?.close();
    if (reader !== undefined) refuseOther(path, reader.facts.sweep.id, sweep);
  }
}

function refuseOther(path: string, theirs: string, ours: string): void {
  if (theirs === ours) return;
  throw new Refusal(EXIT.input, sweepStoreWords.otherSweep(shown(path), theirs, ours));
}

/** Moves what cannot be read out of the way: it may be somebody's. */
function setAside(path: string): Label {
  const aside = asidePath(path);
  onDisk(path, () => renameSync(path, aside));
  return sweepStoreWords.setAside(shown(path), basename(aside));
}
