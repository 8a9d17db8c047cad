/** One of several shares of a sweep's cells. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** The cells of a shard, [from, to): shares alike up to one cell. Without a shard, all. */
export function cellsOf(
  shard: Shard | undefined, cells: number,
): { readonly from: number; readonly to: number } {
  if (shard === undefined) return { from: 0, to: cells };
  return {
    from: Math.floor(((shard.index - 1) * cells) / shard.of),
    to: Math.floor((shard.index * cells) / shard.of),
  };
}
