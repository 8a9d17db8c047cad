/** A ZIP archive of files by path, without a clock: the same files give the same bytes. */
import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, the first day that the format knows. */
const DAY = 0x21;
const VERSION = 20;
const DEFLATED = 8;
/** Made where files have rights, which are those of a plain file: 0644. */
const MADE_BY = 0x0314;
const RIGHTS = (0o100644 << 16) >>> 0;

function record(size, fields) {
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
    at += width;
  }
  return bytes;
}

/** `files` are [path, bytes] with ASCII paths that use "/". */
export function zipOf(files) {
  const bodies = [];
  const entries = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path, "ascii");
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = [[VERSION, 2], [0, 2], [DEFLATED, 2], [0, 2], [DAY, 2], [crc32(bytes), 4],
      [packed.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]];
    const head = record(30, [[0x04034b50, 4], ...common]);
    bodies.push(head, name, packed);
    entries.push(record(46, [[0x02014b50, 4], [MADE_BY, 2], ...common,
      [0, 2], [0, 2], [0, 2], [RIGHTS, 4], [offset, 4]]), name);
    offset += head.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = record(22, [[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2],
    [directory.length, 4], [offset, 4], [0, 2]]);
  return Buffer.concat([...bodies, directory, end]);
}
