import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, rmSync } from "node:fs";
import {
  framed, JOURNAL_MAGIC, readAt, recordAt, RECORD_HEAD, scanJournal, type EachRecord,
} from "./journal-scan.ts";
import { asidePath, onDisk, refuseOddity, writeAll } from "./on-disk.ts";

const KIND = JOURNAL_MAGIC.subarray(0, "plenary journal".length);
const FLUSH_BYTES = 16 * 1024 * 1024;
const COPY_BYTES = 1024 * 1024;

/** A file that only grows, record by record, and is sound after a kill at any byte. */
export interface Journal {
  readonly path: string;
  /** Bytes of a torn end that were cut off when it was opened. */
  readonly cut: number;
  /** Where those bytes were kept, if they are no more than an unfinished record. */
  readonly aside: string | undefined;
  /** Damaged bytes between sound records. */
  readonly damaged: number;
  /** Writes a record through; gives its place. What cannot be written whole is cut off again. */
  append(record: Buffer): number;
  /** The record at a place; throws where it is not that which was written. */
  read(place: number): Buffer;
  close(): void;
  remove(): void;
}

/**
 * Opens a journal for going on, or makes it. What stands behind the last sound record is cut off;
 * unless it is just an unfinished record, a copy is kept. Gives undefined, and touches nothing,
 * where the file is no journal; refuses what is no file.
 */
export function openJournal(path: string, each: EachRecord): Journal | undefined {
  refuseOddity(path);
  const file = onDisk(path, () => openSync(path, "a+"));
  const size = fstatSync(file).size;
  const known = readAt(file, 0, Math.min(JOURNAL_MAGIC.length, size));
  if (!known.equals(JOURNAL_MAGIC.subarray(0, known.length))) {
    closeSync(file);
    return undefined;
  }
  const scanned = known.length < JOURNAL_MAGIC.length
    ? { end: 0, damaged: 0 } : scanJournal(file, size, each);
  let { end } = scanned;
  const aside = isUnfinished(file, end, size) ? undefined : keepEnd(path, file, end, size);
  if (end < size) onDisk(path, () => ftruncateSync(file, end));
  let unflushed = 0;
  return {
    path, cut: size - end, aside, damaged: scanned.damaged,
    append(record) {
      const place = end === 0 ? JOURNAL_MAGIC.length : end;
      const bytes = end === 0 ? Buffer.concat([JOURNAL_MAGIC, framed(record)]) : framed(record);
      onDisk(path, () => {
        try {
          writeAll(file, bytes, null);
          unflushed += bytes.length;
          if (unflushed >= FLUSH_BYTES) {
            fsyncSync(file);
            unflushed = 0;
          }
        } catch (error) {
          ftruncateSync(file, end);
          throw error;
        }
      });
      end = place + RECORD_HEAD + record.length;
      return place;
    },
    read(place) {
      const record = recordAt(file, place, end);
      if (record === undefined) throw new Error(`${path} has no record at ${place}`);
      return record;
    },
    close: () => closeSync(file),
    remove() {
      closeSync(file);
      onDisk(path, () => rmSync(path, { force: true }));
    },
  };
}

/** Whether a file, which must be there, is a journal, of this version or another, or empty. */
export function isJournal(path: string): boolean {
  refuseOddity(path);
  const file = onDisk(path, () => openSync(path, "r"));
  try {
    const known = readAt(file, 0, KIND.length);
    return known.equals(KIND.subarray(0, known.length));
  } finally {
    closeSync(file);
  }
}

/** Whether a journal's end is what a kill leaves: nothing, or the beginning of one record. */
function isUnfinished(file: number, end: number, size: number): boolean {
  if (end < JOURNAL_MAGIC.length) return true;
  const head = readAt(file, end, Math.min(RECORD_HEAD, size - end));
  const begins = framed(Buffer.alloc(0)).subarray(0, Math.min(4, head.length));
  if (!head.subarray(0, begins.length).equals(begins)) return false;
  return head.length < RECORD_HEAD || end + RECORD_HEAD + head.readUInt32LE(4) > size;
}

function keepEnd(path: string, file: number, end: number, size: number): string {
  const aside = asidePath(path);
  onDisk(aside, () => {
    const copy = openSync(aside, "wx");
    try {
      for (let at = end; at < size; at += COPY_BYTES) {
        writeAll(copy, readAt(file, at, Math.min(COPY_BYTES, size - at)), null);
      }
    } finally {
      closeSync(copy);
    }
  });
  return aside;
}
