import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { sweepStoreWords } from "../../../dictionary/sweep-store-words.ts";
import type { CellTable } from "../../../sweep/cell-table.ts";
import { EXIT, Refusal } from "../../exit.ts";
import { shown } from "../../files/disk-files.ts";
import { cellSums } from "./cell-sums.ts";
import { openPart } from "./part-reader.ts";
import { rowDigest } from "./row-digest.ts";
import { placesIn } from "./store-places.ts";
import { Torn } from "./torn.ts";

/**
 * Reads outcomes.parquet of a finished sweep, cell by cell, into one row per cell. Refuses a
 * folder without one, and one that is torn.
 */
export async function readTable(folder: string): Promise<CellTable> {
  const { table: path } = placesIn(folder, undefined);
  if (!existsSync(path)) throw new Refusal(EXIT.input, sweepStoreWords.noTable(shown(path)));
  const torn = new Refusal(EXIT.input, sweepStoreWords.tornTable(shown(path)));
  const reader = openPart(path);
  if (reader === undefined) throw torn;
  try {
    if (!reader.isWhole()) throw torn;
    const { sweep, cells, digest } = reader.facts;
    const sums = cellSums(sweep, cells);
    const rows = rowDigest();
    let turn = 0;
    for (const { result, settings } of reader.cells()) {
      rows.add(result, settings);
      sums.add(result, settings);
      if (++turn % 64 === 0) await setImmediate();
    }
    if (rows.hex() !== digest) throw torn;
    return sums.done();
  } catch (error) {
    throw error instanceof Torn ? torn : error;
  } finally {
    reader.close();
  }
}
