import { uniform, type Key } from "../../base/random.ts";

/** A domain of at least 2^10 numbers: on smaller ones few orders would come out of the rounds. */
const LEAST_HALF = 5;
const ROUNDS = 6;

/**
 * Where a number goes in a random order of 0 .. size - 1, worked out without the order itself: a
 * keyed Feistel network on the next even power of two, walked along its cycle until it is back
 * below `size` (Black and Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002).
 * @param size at most 2^32
 * @param which different orders under one key, a 32-bit number
 */
export function permuted(key: Key, which: number, size: number, index: number): number {
  const half = Math.max(LEAST_HALF, (33 - Math.clz32(size - 1)) >>> 1);
  const side = 1 << half;
  let at = index;
  do {
    let left = Math.floor(at / side);
    let right = at - left * side;
    for (let round = 0; round < ROUNDS; round++) {
      const mixed = left ^ Math.floor(uniform(key, which, right, round) * side);
      left = right;
      right = mixed;
    }
    at = left * side + right;
  } while (at >= size);
  return at;
}
