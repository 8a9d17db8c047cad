import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Label } from "../../base/label.ts";
import { byCode } from "../../base/order.ts";
import { sweepStoreWords } from "../../dictionary/sweep-store-words.ts";
import { EXIT, Refusal } from "../exit.ts";
import { shown } from "../files/disk-files.ts";
import { cellRecord, resultOf } from "./cell-record.ts";
import type { CellResult } from "./cell-result.ts";
import { openJournal, type EachRecord, type Journal } from "./journal.ts";
import { onDisk } from "./on-disk.ts";
import { hasSeries, partCells } from "./part-cells.ts";
import { openPart, type PartReader } from "./part-reader.ts";
import type { Grounds } from "./plan-differences.ts";
import type { Shard } from "./shard.ts";
import { partsFolder, placesIn, shardOfPart, type StorePlaces } from "./store-places.ts";

/** Marks a record that tells what the cells after it rest on. */
const GROUNDS = 0xffffffff;

/** Told of what is found: grounds before the cells that rest on them. */
export interface Finder {
  grounds(found: Grounds): void;
  cell(result: CellResult, journal: Journal | undefined, place: number): void;
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
export function findInJournal(path: string, sweep: string, finder: Finder): Journal {
  const open = (): Journal | undefined => openJournal(path, recordReader(path, sweep, finder));
  let journal = open();
  if (journal === undefined) {
    finder.note(setAside(path));
    journal = open();
  }
  if (journal === undefined) throw new Error(`${path} cannot be opened`);
  if (journal.cut > 0) finder.note(sweepStoreWords.cutOff(shown(path), journal.cut));
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
 * Copies the cells of finished tables into a scratch journal and tells of them: those of the
 * whole sweep, of the shard's own part, and without a shard of all parts.
 */
export function findInTables(
  folder: string, shard: Shard | undefined, sweep: string, finder: Finder,
): Journal | undefined {
  const places = placesIn(folder, shard);
  rmSync(places.reuse, { force: true });
  let scratch: Journal | undefined;
  for (const { table: path, series } of tablesIn(folder, shard)) {
    const reader = openPart(path);
    if (reader !== undefined) refuseOther(path, reader.facts.sweep.id, sweep);
    if (reader?.isWhole() !== true || !hasSeries(reader, series)) {
      reader?.close();
      const ours = path === places.table;
      finder.note(ours ? setAside(path) : sweepStoreWords.passedOver(shown(path)));
      continue;
    }
    scratch ??= openJournal(places.reuse, () => undefined);
    if (scratch !== undefined) copy(reader, series, scratch, finder);
    reader.close();
  }
  return scratch;
}

function copy(reader: PartReader, series: string, scratch: Journal, finder: Finder): void {
  finder.grounds(reader.facts);
  for (const { result } of partCells(reader, series)) {
    finder.cell(result, scratch, scratch.append(cellRecord(result)));
  }
}

function tablesIn(folder: string, shard: Shard | undefined): StorePlaces[] {
  const whole = placesIn(folder, undefined);
  const own = shard === undefined ? [] : [placesIn(folder, shard)];
  const parts = shard === undefined ? partPaths(folder).flatMap((path) => {
    const part = shardOfPart(basename(path));
    return part === undefined ? [] : [placesIn(folder, part)];
  }) : [];
  return [...parts, ...own, whole].filter(({ table }) => existsSync(table));
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
  let aside = `${path}.torn`;
  for (let n = 2; existsSync(aside); n++) aside = `${path}.torn-${n}`;
  onDisk(path, () => renameSync(path, aside));
  return sweepStoreWords.setAside(shown(path), basename(aside));
}

/** Removes the drafts of a table that a killed process left. */
export function removeDrafts(table: string): void {
  const folder = dirname(table);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const rest = name.startsWith(basename(table)) ? name.slice(basename(table).length) : "";
    if (/^\.\d+\.part$/.test(rest)) rmSync(join(folder, name), { force: true });
  }
}
