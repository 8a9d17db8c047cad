import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import {
  parquetMetadata, parquetSchema, type FileMetaData, type RowGroup, type SchemaTree,
} from "hyparquet";
import { readColumn } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { getTreePath } from "hyparquet/src/schema.js";
import { isFile } from "../../files/disk-files.ts";
import { isSealed } from "./parquet-seal.ts";
import { Torn } from "./torn.ts";

/** The values of one column in one row group. */
export type ReadColumn = ArrayLike<unknown>;

/** A Parquet file that is read row group by row group. */
export interface ParquetFile {
  /** What the metadata tells under a key, read as JSON; undefined where it tells nothing. */
  told(key: string): unknown;
  /** SHA-256 of all bytes before the metadata. */
  digest(beat?: () => void): string;
  /** The columns of one row group after another. Throws `Torn`. */
  groups(): Generator<readonly ReadColumn[]>;
  close(): void;
}

const TAIL = 8;
const CHUNK = 1024 * 1024;

/** More than the metadata of any sweep takes. */
const MOST_FOOTER = 512 * 1024 * 1024;

/**
 * Opens a Parquet file that we wrote; undefined where there is none, or its metadata are not
 * those that were written. Metadata are read only once their seal is known to hold.
 */
export function openParquet(path: string): ParquetFile | undefined {
  // A pipe would never end.
  if (!isFile(path)) return undefined;
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    const size = fstatSync(file).size;
    const footer = footerOf(file, size);
    const metadata = parquetMetadata(footer);
    return {
      told(key) {
        const found = metadata.key_value_metadata?.find((one) => one.key === key)?.value;
        try {
          return found === undefined ? undefined : JSON.parse(found) as unknown;
        } catch {
          return undefined;
        }
      },
      digest: (beat) => digestBefore(file, size - footer.length, beat),
      groups: () => groupsIn(file, metadata),
      close: () => closeSync(file),
    };
  } catch {
    // Torn, or of others: there are many ways.
    closeSync(file);
    return undefined;
  }
}

function footerOf(file: number, size: number): Uint8Array<ArrayBuffer> {
  const tail = Buffer.from(readAt(file, size - TAIL, TAIL));
  if (tail.toString("latin1", 4) !== "PAR1") throw new Error("no footer");
  const length = tail.readUInt32LE(0) + TAIL;
  if (length > Math.min(size, MOST_FOOTER)) throw new Error("no footer");
  const footer = readAt(file, size - length, length);
  if (!isSealed(footer)) throw new Error("a broken seal");
  return footer;
}

function digestBefore(file: number, end: number, beat?: () => void): string {
  const hash = createHash("sha256");
  for (let at = 0; at < end; at += CHUNK) {
    hash.update(readAt(file, at, Math.min(CHUNK, end - at)));
    beat?.();
  }
  return hash.digest("hex");
}

function readAt(file: number, place: number, length: number): Uint8Array<ArrayBuffer> {
  if (!(place >= 0 && length >= 0)) throw new Torn("cut off");
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, place + read);
    if (more === 0) throw new Torn("cut off");
    read += more;
  }
  return bytes;
}

function* groupsIn(file: number, metadata: FileMetaData): Generator<ReadColumn[]> {
  const tree = parquetSchema(metadata);
  let groupStart = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    yield columnsOf(file, tree, group, groupStart);
    groupStart += rows;
  }
}

function columnsOf(
  file: number, tree: SchemaTree, { columns, num_rows: rows }: RowGroup, groupStart: number,
): ReadColumn[] {
  const groupRows = Number(rows);
  try {
    return columns.map(({ meta_data: meta }): ReadColumn => {
      if (meta === undefined) throw new Torn("a column without metadata");
      const start = Number(meta.dictionary_page_offset ?? meta.data_page_offset);
      const bytes = readAt(file, start, Number(meta.total_compressed_size));
      const schemaPath = getTreePath(tree, meta.path_in_schema);
      const { data } = readColumn({ view: new DataView(bytes.buffer), offset: 0 },
        { groupStart, groupRows, selectStart: 0, selectEnd: groupRows }, {
          ...meta, pathInSchema: meta.path_in_schema, schemaPath, parsers: DEFAULT_PARSERS,
          element: schemaPath[schemaPath.length - 1].element,
        });
      const pages = data as readonly ReadColumn[];
      return pages.length === 1 ? pages[0] : pages.flatMap((page) => Array.from(page));
    });
  } catch (error) {
    // Pages that are not what they were fail in many ways.
    throw new Torn(String(error));
  }
}
