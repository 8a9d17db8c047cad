import { readSync } from "node:fs";
import { crc32 } from "node:zlib";

/** What a journal begins with. */
export const JOURNAL_MAGIC = Buffer.from("plenary journal 2\n");
/** What each record begins with: where a journal is damaged, reading goes on from the next. */
export const RECORD_MARK = Buffer.from([0xf1, 0x50, 0x4c, 0x0a]);
/** Bytes before a record: the mark, its length and its CRC-32. */
export const RECORD_HEAD = 12;

const CHUNK = 1024 * 1024;

/** Told of each record when a journal is opened. */
export type EachRecord = (record: Buffer, place: number) => void;

/** What a journal holds. */
export interface ScannedJournal {
  /** Where its last sound record ends. */
  readonly end: number;
  /** Bytes before it that belong to no sound record. */
  readonly damaged: number;
}

/** Tells of every sound record; what is damaged between them is passed over. */
export function scanJournal(file: number, size: number, each: EachRecord): ScannedJournal {
  let end = JOURNAL_MAGIC.length;
  let damaged = 0;
  let at = end;
  while (at + RECORD_HEAD <= size) {
    const record = recordAt(file, at, size);
    if (record === undefined) {
      at = nextMark(file, at + 1, size);
      continue;
    }
    each(record, at);
    damaged += at - end;
    at += RECORD_HEAD + record.length;
    end = at;
  }
  return { end, damaged };
}

/** The bytes for a record in a journal. */
export function framed(record: Buffer): Buffer {
  const head = Buffer.alloc(RECORD_HEAD);
  RECORD_MARK.copy(head);
  head.writeUInt32LE(record.length, 4);
  head.writeUInt32LE(crc32(record), 8);
  return Buffer.concat([head, record]);
}

/** The sound record at a place; undefined where there is none. */
export function recordAt(file: number, place: number, size: number): Buffer | undefined {
  const head = readAt(file, place, RECORD_HEAD);
  if (head.length < RECORD_HEAD || !head.subarray(0, 4).equals(RECORD_MARK)) return undefined;
  const length = head.readUInt32LE(4);
  // A disk that lost its power may have left zeros.
  if (length === 0 || place + RECORD_HEAD + length > size) return undefined;
  const record = readAt(file, place + RECORD_HEAD, length);
  return record.length === length && crc32(record) === head.readUInt32LE(8) ? record : undefined;
}

function nextMark(file: number, from: number, size: number): number {
  for (let at = from; at < size; at += CHUNK) {
    // Marks that begin in this chunk may end in the next.
    const chunk = readAt(file, at, Math.min(CHUNK + RECORD_MARK.length - 1, size - at));
    const found = chunk.indexOf(RECORD_MARK);
    if (found >= 0) return at + found;
  }
  return size;
}

/** Bytes of a file; fewer where it ends. */
export function readAt(file: number, place: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, place + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
