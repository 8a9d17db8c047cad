import { NumbersOverflow, type Player, type Run } from "../run/play.ts";

/** What is asked of each replicate of a run, many times over. */
export interface Worked {
  /** Numbers that a replicate gives. */
  readonly width: number;
  /** Numbers that are summed over replicates. */
  readonly length: number;
  /** Asks the run just played; `numbers` and `sums` come filled with 0. */
  read(player: Player, run: Run, numbers: Float64Array, sums: Float64Array): void;
}

/** What a block of replicates gave. */
export interface AskedBlock {
  readonly from: number;
  readonly count: number;
  /** count x width; a replicate whose numbers overflowed is NaN. */
  readonly numbers: Float64Array;
  /** Over the replicates that finished. */
  readonly sums: Float64Array;
  readonly failed: readonly number[];
}

/** Plays the replicates from .. from + count - 1 and asks each. */
export function readBlock(
  player: Player, { width, length, read }: Worked, from: number, count: number,
): AskedBlock {
  const numbers = new Float64Array(count * width);
  const sums = new Float64Array(length);
  const own = new Float64Array(length);
  const failed: number[] = [];
  for (let n = 0; n < count; n++) {
    const row = numbers.subarray(n * width, (n + 1) * width);
    own.fill(0);
    try {
      read(player, player.play(from + n), row, own);
      for (let k = 0; k < length; k++) sums[k] += own[k];
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
      row.fill(NaN);
      failed.push(from + n);
    }
  }
  return { from, count, numbers, sums, failed };
}

/** All replicates of one work that finished, in their order. */
export interface AskedRows {
  readonly count: number;
  readonly width: number;
  readonly numbers: Float64Array;
  readonly sums: Float64Array;
  readonly failed: readonly number[];
}

/** Blocks in the order of their replicates; what failed is left out. */
export function joinBlocks(blocks: readonly AskedBlock[]): AskedRows {
  const failed = blocks.flatMap((block) => block.failed);
  const [first] = blocks;
  const width = first === undefined ? 0 : first.numbers.length / first.count;
  const count = blocks.reduce((sum, block) => sum + block.count, 0) - failed.length;
  const numbers = new Float64Array(count * width);
  const sums = new Float64Array(first?.sums.length ?? 0);
  let at = 0;
  for (const block of blocks) {
    block.sums.forEach((value, k) => { sums[k] += value; });
    for (let n = 0; n < block.count; n++) {
      if (block.failed.includes(block.from + n)) continue;
      numbers.set(block.numbers.subarray(n * width, (n + 1) * width), at);
      at += width;
    }
  }
  return { count, width, numbers, sums, failed };
}

/** One number of every replicate. */
export function askedColumn({ count, width, numbers }: AskedRows, place: number): Float64Array {
  return Float64Array.from({ length: count }, (_, n) => numbers[n * width + place]);
}
