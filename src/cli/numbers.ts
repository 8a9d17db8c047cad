import { usageWords } from "../dictionary/cli-words.ts";
import { sweepRunWords } from "../dictionary/sweep-run-words.ts";
import type { Options } from "./arguments.ts";
import { misused } from "./exit.ts";
import type { Shard } from "./sweep/store/shard.ts";

const MOST_REPLICATES = 1_000_000;
export const MOST_WORKERS = 256;
/** Numbers kept in memory at once: about 1.5 GB. */
const MOST_NUMBERS = 200_000_000;

const REPLICATES = 1000;
const SEED = 1;

/** How many times to play: 1 to a million. */
export function replicatesOf(options: Options): number {
  return options.whole("replicates", 1, MOST_REPLICATES) ?? REPLICATES;
}

/** Refuses what would not fit into memory before anything is played. */
export function fitting(replicates: number, numbersEach: number): void {
  const most = Math.max(1, Math.floor(MOST_NUMBERS / numbersEach));
  if (replicates > most) throw misused(usageWords.tooLarge(replicates, most));
}

/** Which replicate to show; null for the modes. */
export function replicateOf(options: Options): number | null {
  return options.whole("replicate", 0, 2_147_483_647) ?? null;
}

/** The seed of all chance. */
export function seedOf(options: Options): number {
  return options.whole("seed", 0, Number.MAX_SAFE_INTEGER) ?? SEED;
}

/** Which shard is asked for, as in 3/20; undefined: all. */
export function shardOf(options: Options): Shard | undefined {
  const text = options.text("shard");
  if (text === undefined) return undefined;
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined) throw misused(sweepRunWords.badShard(text));
  if (of === 0) throw misused(sweepRunWords.noShards(text));
  if (index === 0) throw misused(sweepRunWords.shardZero(text, of));
  if (index > of) throw misused(sweepRunWords.shardBeyond(text, of));
  return { index, of };
}

/** How many threads are asked for; undefined leaves it to the work. */
export function workersOf(options: Options): number | undefined {
  return options.whole("workers", 0, MOST_WORKERS);
}
