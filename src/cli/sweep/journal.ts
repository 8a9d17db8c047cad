import {
  closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, rmSync,
} from "node:fs";
import { crc32 } from "node:zlib";
import { onDisk, writeAll } from "./on-disk.ts";

const MAGIC = Buffer.from("plenary journal 1\n");
/** Before each record: its length and its CRC-32. */
const HEAD = 8;
const FLUSH_BYTES = 16 * 1024 * 1024;

/** A file that only grows, record by record, and is sound after a kill at any byte. */
export interface Journal {
  readonly path: string;
  /** Bytes of a torn record that were cut off when it was opened. */
  readonly cut: number;
  /** Writes a record through; gives its place. What cannot be written whole is cut off again. */
  append(record: Buffer): number;
  read(place: number): Buffer;
  close(): void;
  remove(): void;
}

/** Told of each record when a journal is opened. */
export type EachRecord = (record: Buffer, place: number) => void;

/**
 * Opens a journal for going on, or makes it. What stands behind the last whole record is cut off.
 * Gives undefined, and touches nothing, where the file is no journal.
 */
export function openJournal(path: string, each: EachRecord): Journal | undefined {
  const file = onDisk(path, () => openSync(path, "a+"));
  const size = fstatSync(file).size;
  const known = readAt(file, 0, Math.min(MAGIC.length, size));
  if (!known.equals(MAGIC.subarray(0, known.length))) {
    closeSync(file);
    return undefined;
  }
  let end = known.length < MAGIC.length ? 0 : scan(file, size, each);
  if (end < size) onDisk(path, () => ftruncateSync(file, end));
  const cut = size - end;
  let unflushed = 0;
  return {
    path, cut,
    append(record) {
      const place = end === 0 ? MAGIC.length : end;
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(record.length, 0);
      head.writeUInt32LE(crc32(record), 4);
      const bytes = Buffer.concat(end === 0 ? [MAGIC, head, record] : [head, record]);
      onDisk(path, () => {
        try {
          writeAll(file, bytes, null);
        } catch (error) {
          ftruncateSync(file, end);
          throw error;
        }
      });
      end = place + HEAD + record.length;
      unflushed += bytes.length;
      if (unflushed >= FLUSH_BYTES) {
        fsyncSync(file);
        unflushed = 0;
      }
      return place;
    },
    read(place) {
      const head = readAt(file, place, HEAD);
      return readAt(file, place + HEAD, head.readUInt32LE(0));
    },
    close: () => closeSync(file),
    remove() {
      closeSync(file);
      onDisk(path, () => rmSync(path, { force: true }));
    },
  };
}

/** Tells of every whole record; gives where the last one ends. */
function scan(file: number, size: number, each: EachRecord): number {
  let at = MAGIC.length;
  while (at + HEAD <= size) {
    const head = readAt(file, at, HEAD);
    const length = head.readUInt32LE(0);
    // A disk that lost its power may have left zeros.
    if (length === 0 || at + HEAD + length > size) break;
    const record = readAt(file, at + HEAD, length);
    if (record.length < length || crc32(record) !== head.readUInt32LE(4)) break;
    each(record, at);
    at += HEAD + length;
  }
  return at;
}

function readAt(file: number, place: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, place + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
