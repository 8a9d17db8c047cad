import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { student975 } from "../../../analysis/student-t.ts";
import type { CellTable } from "../../../sweep/cell-table.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import type { CellResult } from "./cell-result.ts";
import { onDisk, writeAll } from "./on-disk.ts";
import { NOT_MADE } from "./part-file.ts";
import { draftOf } from "./store-drafts.ts";

const CHUNK = 1024 * 256;

/** A CSV (RFC 4180) that is written line by line beside its place, and then moved there. */
export interface CsvStream {
  row(fields: readonly (string | number)[]): void;
  /** Rows so far, its head aside. */
  readonly rows: number;
  keep(): void;
  drop(): void;
}

/** Opens a CSV with a head. NaN is written as nothing. */
export function csvStream(path: string, head: readonly string[]): CsvStream {
  const draft = draftOf(path);
  const file = onDisk(path, () => openSync(draft, "w"));
  let waiting = "";
  let rows = -1;
  const flush = (): void => {
    onDisk(path, () => writeAll(file, Buffer.from(waiting), null));
    waiting = "";
  };
  const row = (fields: readonly (string | number)[]): void => {
    waiting += `${fields.map(fieldOf).join(",")}\r\n`;
    rows++;
    if (waiting.length > CHUNK) flush();
  };
  row(head);
  return {
    row,
    get rows() { return rows; },
    keep() {
      flush();
      onDisk(path, () => {
        fsyncSync(file);
        closeSync(file);
        renameSync(draft, path);
      });
    },
    drop() {
      closeSync(file);
      rmSync(draft, { force: true });
    },
  };
}

function fieldOf(value: string | number): string {
  if (typeof value === "number") return value === value ? String(value) : "";
  // What a spreadsheet would take for a formula becomes a text.
  const safe = /^[\s'"]*[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell's settings as words: numbers, ids of levels, nothing for as the base has it. */
function settingsOf({ factors }: Sweep, settings: Float64Array): (string | number)[] {
  return factors.map(({ kind, levels }, f) =>
    (kind === "number" ? settings[f] : levels[settings[f]]?.id ?? NaN));
}

/**
 * Writes cells.csv: settings, replicates and, per measure, mean, deviation and the mean's 95%
 * interval by Student's t; `beat` is called cell by cell.
 */
export function writeCells(path: string, table: CellTable, beat: () => void): void {
  const { sweep, cells, settings, mean, variance, present, count, failed } = table;
  const factors = sweep.factors.length;
  const width = sweep.measures.length;
  const csv = csvStream(path, [
    "cell", ...sweep.factors.map(({ id }) => id), "replicates", "failed",
    ...sweep.measures.flatMap(({ id }) =>
      ["mean", "sd", "low", "high"].map((name) => `${id}.${name}`)),
  ]);
  try {
    for (let cell = 0; cell < cells; cell++) {
      const own = settings.subarray(cell * factors, (cell + 1) * factors);
      const numbers = sweep.measures.flatMap((_, m) => {
        const at = cell * width + m;
        const half = student975(present[at] - 1) * Math.sqrt(variance[at] / present[at]);
        return [mean[at], Math.sqrt(variance[at]), mean[at] - half, mean[at] + half];
      });
      csv.row([cell, ...settingsOf(sweep, own), count[cell] + failed[cell], failed[cell],
        ...numbers]);
      beat();
    }
  } catch (error) {
    csv.drop();
    throw error;
  }
  csv.keep();
}

/** Failures of a sweep, as failures.csv tells them. */
export interface FailuresCsv {
  add(result: CellResult, settings: Float64Array): void;
  /** Whether there were any: without one there is no file. */
  keep(): boolean;
  drop(): void;
}

/** Opens failures.csv: cell, settings, seed, replicate and reason of all that gave no numbers. */
export function failuresCsv(path: string, sweep: Sweep): FailuresCsv {
  const csv = csvStream(path, [
    "cell", ...sweep.factors.map(({ id }) => id), "seed", "replicate", "reason", "why.en", "why.zh",
  ]);
  return {
    add({ cell, failed, death = "", problem }, settings) {
      if (problem === undefined && failed.length === 0) return;
      const seed = sweep.common ? sweep.seed : `${sweep.seed}|cell ${cell}`;
      const head = [cell, ...settingsOf(sweep, settings), seed];
      if (problem !== undefined) csv.row([...head, NaN, NOT_MADE, problem.en, problem.zh]);
      for (const { replicate, reason } of failed) {
        const why = reason === "lost" ? death : "";
        csv.row([...head, replicate, reason, why, why]);
      }
    },
    keep() {
      const any = csv.rows > 0;
      if (any) {
        csv.keep();
      } else {
        csv.drop();
        rmSync(path, { force: true });
      }
      return any;
    },
    drop: () => csv.drop(),
  };
}
