import { uniform, type Key } from "../../base/random.ts";

/**
 * Owen's nested uniform scrambling (1995) of a binary fraction of 32 bits: each bit is turned or
 * not by a hash of its place and of the bits above it, so that nets stay nets. Every bit has its
 * own hash: the shorter way of Laine and Karras (Burley, JCGT 9(4), 2020) yields only some of the
 * ways to turn the first three bits.
 * @param dimension whose tree of turns it is
 */
export function owenScrambled(fraction: number, key: Key, dimension: number): number {
  let turned = 0;
  let node = 1;
  for (let place = 31; place >= 0; place--) {
    if (uniform(key, dimension, node, 0) < 0.5) turned |= 1 << place;
    node = (node << 1) | ((fraction >>> place) & 1);
  }
  return fraction ^ turned;
}
