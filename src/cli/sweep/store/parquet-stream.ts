import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync } from "node:fs";
import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from "hyparquet-writer";
import { VERSION } from "../../version.ts";
import { onDisk, writeAll } from "./on-disk.ts";
import { SEAL_KEY, sealFooter, UNSEALED } from "./parquet-seal.ts";

/** A Parquet file that is written row group by row group. */
export interface ParquetStream {
  write(columns: readonly ColumnSource[]): void;
  /** Ends the file; `tell` gives the metadata, from the SHA-256 of all that stands before it. */
  finish(tell: (bytes: string) => readonly { key: string; value: string }[]): void;
  /** Closes the file unfinished. */
  abandon(): void;
}

/** Opens such a file in place of what is there; the same rows give the same bytes. */
export function parquetStream(path: string, schema: SchemaElement[]): ParquetStream {
  const file = onDisk(path, () => openSync(path, "w"));
  const hash = createHash("sha256");
  const bytes = new ByteWriter(1024 * 1024);
  const flush = (): void => {
    const chunk = new Uint8Array(bytes.buffer, 0, bytes.index);
    onDisk(path, () => writeAll(file, chunk, null));
    hash.update(chunk);
    bytes.index = 0;
  };
  const target = Object.assign(bytes, { flush });
  const writer = new ParquetWriter({
    writer: target, schema, createdBy: `plenary ${VERSION}`,
  });
  return {
    write(columns) {
      const columnData = columns.map((column) => ({ ...column, offsetIndex: false }));
      const rows = columnData[0].data.length;
      void writer.write({ columnData, rowGroupSize: Math.max(1, rows) });
    },
    finish(tell) {
      flush();
      writer.kvMetadata = [
        ...tell(hash.copy().digest("hex")), { key: SEAL_KEY, value: UNSEALED },
      ];
      void writer.finish();
      sealFooter(new Uint8Array(bytes.buffer, 0, bytes.index));
      flush();
      onDisk(path, () => fsyncSync(file));
      closeSync(file);
    },
    abandon: () => closeSync(file),
  };
}
