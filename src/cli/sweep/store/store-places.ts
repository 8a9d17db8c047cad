import { join } from "node:path";
import type { Shard } from "./shard.ts";

/** Where the files of a sweep, or of one of its shards, stand. */
export interface StorePlaces {
  /** The finished table. */
  readonly table: string;
  readonly series: string;
  readonly journal: string;
  readonly lock: string;
  /** What is taken over from finished tables, in the form of a journal. */
  readonly reuse: string;
  /** Of the whole sweep: its cells in short, and what failed. */
  readonly cells?: string;
  readonly failures?: string;
}

/** The folder of parts. */
export function partsFolder(folder: string): string {
  return join(folder, "parts");
}

/** The places of a shard in a sweep's folder; without one, of the whole. */
export function placesIn(folder: string, shard: Shard | undefined): StorePlaces {
  const name = shard === undefined ? "" : numbered(shard);
  const at = (part: string, whole: string): string =>
    (shard === undefined ? join(folder, whole) : join(partsFolder(folder), part));
  return {
    table: at(`part-${name}.parquet`, "outcomes.parquet"),
    series: at(`series-${name}.parquet`, "series.parquet"),
    journal: at(`shard-${name}.journal`, "outcomes.journal"),
    lock: at(`shard-${name}.lock`, "outcomes.lock"),
    reuse: at(`shard-${name}.reuse`, "outcomes.reuse"),
    ...(shard === undefined
      ? { cells: join(folder, "cells.csv"), failures: join(folder, "failures.csv") } : {}),
  };
}

function numbered({ index, of }: Shard): string {
  const digits = (n: number): string => String(n).padStart(4, "0");
  return `${digits(index)}-of-${digits(of)}`;
}

/** The shard that a part's file name tells of: of 999999 at most, as `--shard` takes them. */
export function shardOfPart(name: string): Shard | undefined {
  const found = /^part-(\d{4,6})-of-(\d{4,6})\.parquet$/.exec(name);
  if (found === null) return undefined;
  const shard = { index: Number(found[1]), of: Number(found[2]) };
  const isOne = shard.index >= 1 && shard.index <= shard.of
    && found[0] === `part-${numbered(shard)}.parquet`;
  return isOne ? shard : undefined;
}
