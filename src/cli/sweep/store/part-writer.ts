import type { ColumnSource } from "hyparquet-writer";
import type { Label } from "../../../base/label.ts";
import type { CellResult } from "./cell-result.ts";
import { parquetStream } from "./parquet-stream.ts";
import {
  COLUMNS_KEY, NOT_MADE, partDictionary, partSchema, SWEEP_KEY, type PartFacts, type PartPlan,
} from "./part-file.ts";
import { rowDigest } from "./row-digest.ts";

/** Rows of a group, unless its last cell ends before. */
const GROUP_ROWS = 50000;

/** A table that is written cell by cell, in the order of cells. */
export interface PartWriter {
  /** `settings` are the cell's, one per factor. */
  add(result: CellResult, settings: Float64Array): void;
  finish(): PartFacts;
  /** Closes the file unfinished. */
  abandon(): void;
}

/**
 * Writes a sweep's table. The groups of rows follow from the rows alone, so that what is merged
 * from shards has the bytes of what was written at once.
 */
export function partWriter(path: string, plan: PartPlan): PartWriter {
  const { sweep } = plan;
  const schema = partSchema(sweep);
  const stream = parquetStream(path, schema);
  const digest = rowDigest();
  const unmade = new Map<string, { say: Label; cells: number[] }>();
  const columns: (number | string | null)[][] = schema.slice(1).map(() => []);
  let rows = 0;
  let waiting = 0;
  const flush = (): void => {
    if (waiting === 0) return;
    stream.write(columns.map((data, c): ColumnSource => {
      const { name, type } = schema[c + 1];
      // Other encodings take -0 for 0.
      return type === "DOUBLE" ? { name, data, encoding: "BYTE_STREAM_SPLIT" } : { name, data };
    }));
    for (const column of columns) column.length = 0;
    waiting = 0;
  };
  return {
    add(result, settings) {
      const { cell, count, problem } = result;
      digest.add(result, settings);
      if (problem !== undefined) {
        const text = JSON.stringify(problem);
        const known = unmade.get(text) ?? { say: problem, cells: [] };
        known.cells.push(cell);
        unmade.set(text, known);
      }
      const length = problem === undefined ? count : 1;
      if (waiting + length > GROUP_ROWS) flush();
      const level = levelsOf(plan, settings);
      const reasons = new Map(result.failed.map(({ replicate, reason }) => [replicate, reason]));
      for (let replicate = 0; replicate < length; replicate++) {
        const failed = problem === undefined ? reasons.get(replicate) ?? null : NOT_MADE;
        pushRow(columns, result, replicate, level, failed);
        waiting++;
        if (waiting === GROUP_ROWS) flush();
      }
      rows += length;
    },
    finish() {
      flush();
      let facts: PartFacts | undefined;
      stream.finish((bytes) => {
        const { version, engine, inputs, cells, shard } = plan;
        facts = {
          version, engine, sweep, inputs, cells, ...(shard === undefined ? {} : { shard }),
          rows, digest: digest.hex(), bytes, unmade: [...unmade.values()],
        };
        return [
          { key: SWEEP_KEY, value: JSON.stringify(facts) },
          { key: COLUMNS_KEY, value: JSON.stringify(partDictionary(sweep)) },
        ];
      });
      if (facts === undefined) throw new Error("the table was not finished");
      return facts;
    },
    abandon: stream.abandon,
  };
}

/** A cell's settings as its rows have them. */
function levelsOf({ sweep }: PartPlan, settings: Float64Array): (number | string | null)[] {
  return sweep.factors.map(({ id, kind, levels }, f) => {
    const setting = settings[f];
    if (setting !== setting) return null;
    if (kind === "number") return setting;
    const level = levels[setting];
    if (level === undefined) throw new Error(`factor ${id} has no level ${setting}`);
    return level.id;
  });
}

function pushRow(
  columns: readonly (number | string | null)[][], { cell, key, numbers, count }: CellResult,
  replicate: number, settings: readonly (number | string | null)[], failed: string | null,
): void {
  const head = 3 + settings.length;
  const width = columns.length - head - 1;
  columns[0].push(cell);
  columns[1].push(replicate);
  columns[2].push(key);
  settings.forEach((setting, f) => columns[3 + f].push(setting));
  for (let m = 0; m < width; m++) {
    const value = count === 0 ? NaN : numbers[replicate * width + m];
    columns[head + m].push(value === value ? value : null);
  }
  columns[head + width].push(failed);
}
