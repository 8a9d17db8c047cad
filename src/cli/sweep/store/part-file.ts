import type { SchemaElement } from "hyparquet-writer";
import type { Label } from "../../../base/label.ts";
import { sweepColumnWords } from "../../../dictionary/sweep-store-words.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import type { InputFile } from "../../files/disk-files.ts";
import type { Shard } from "./shard.ts";

/** Cells that could not be made for one reason. */
export interface Unmade {
  readonly say: Label;
  readonly cells: readonly number[];
}

/** What a table says of itself, in its metadata `plenary.sweep`. */
export interface PartFacts {
  /** Of Plenary. */
  readonly version: string;
  /** Number of the engine that played it. */
  readonly engine: number;
  readonly sweep: Sweep;
  readonly inputs: readonly InputFile[];
  /** Cells of the whole sweep. */
  readonly cells: number;
  /** Of a part; the whole table does not tell of shards. */
  readonly shard?: Shard;
  readonly rows: number;
  /** SHA-256 over the rows' values. */
  readonly digest: string;
  /** SHA-256 over the file's bytes before its metadata. */
  readonly bytes: string;
  readonly unmade: readonly Unmade[];
}

/** What is known of a table before its rows are. */
export type PartPlan = Pick<
  PartFacts, "version" | "engine" | "sweep" | "inputs" | "cells" | "shard"
>;

export const SWEEP_KEY = "plenary.sweep";
export const COLUMNS_KEY = "plenary.columns";

/** The columns before those of factors, and the one after those of measures. */
export const HEAD_COLUMNS = ["cell", "replicate", "key"] as const;
export const NOT_MADE = "not-made";

/** The columns of a sweep's table as Parquet has them. */
export function partSchema({ factors, measures }: Sweep): SchemaElement[] {
  const text = (name: string, optional: boolean): SchemaElement => ({
    name, type: "BYTE_ARRAY", converted_type: "UTF8",
    repetition_type: optional ? "OPTIONAL" : "REQUIRED",
  });
  const columns: SchemaElement[] = [
    { name: "cell", type: "INT32", repetition_type: "REQUIRED" },
    { name: "replicate", type: "INT32", repetition_type: "REQUIRED" },
    text("key", false),
    ...factors.map(({ id, kind }): SchemaElement => (kind === "level" ? text(id, true)
      : { name: id, type: "DOUBLE", repetition_type: "OPTIONAL" })),
    ...measures.map(({ id }): SchemaElement =>
      ({ name: id, type: "DOUBLE", repetition_type: "OPTIONAL" })),
    text("failed", true),
  ];
  return [{ name: "outcomes", num_children: columns.length }, ...columns];
}

/** One column as the dictionary in a table's metadata describes it. */
interface Described {
  readonly name: string;
  readonly meaning: Label;
  readonly [more: string]: unknown;
}

/** The dictionary of a sweep's columns. */
export function partDictionary({ factors, measures }: Sweep): Described[] {
  const head = HEAD_COLUMNS.map((name) => ({ name, meaning: sweepColumnWords[name] }));
  return [
    ...head,
    ...factors.map(({ id, title, path, levels }) => ({
      name: id, meaning: title, ...(path === null ? {} : { path }),
      ...(levels.length === 0 ? {} : { levels }), missing: sweepColumnWords.asBase,
    })),
    ...measures.map(({ id, title, name }) => ({
      name: id, meaning: title, measure: name.text, missing: sweepColumnWords.none,
    })),
    { name: "failed", meaning: sweepColumnWords.failed },
  ];
}
