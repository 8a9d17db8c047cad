import seedrandom from "seedrandom";

/**
 * Randomness without order: every draw is a hash of what it is for, so adding an agent, a rule
 * or a worker shifts no other draw. The only place where chance enters Plenary.
 */

/** 128 key bits of one purpose under one seed. */
export type Key = Int32Array;

/** Which number is drawn: two independent 32-bit hashes of its name. */
export interface Slot {
  readonly a: number;
  readonly b: number;
}

/** The key of a purpose ("quantity", "noise" ...) under a seed. Seeds are compared as text. */
export function keyOf(seed: string | number, purpose: string): Key {
  const stream = seedrandom.tychei(`${seed}|${purpose}`);
  return Int32Array.from([0, 0, 0, 0], () => stream.int32());
}

/** The slot of a number by its full name: owner, field, forum, date. */
export function slotOf(owner: string, field: string, forum = "", date = ""): Slot {
  const name = `${owner}|${field}|${forum}|${date}`;
  let a = 0x811c9dc5;
  let b = 0x2545f491;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x9e3779b1) ^ (b >>> 15);
  }
  return { a: finalise(a) >>> 0, b: finalise(b ^ name.length) >>> 0 };
}

/** Uniform on (0, 1): (k + 1/2) / 2^32 of the hash of key, replicate and slot. */
export function uniform(key: Key, replicate: number, a: number, b: number): number {
  let h = finalise(key[0] ^ a ^ Math.imul(replicate, 0x9e3779b1));
  h = finalise((h + key[1]) ^ b);
  h = finalise((h ^ key[2]) + Math.imul(replicate ^ key[3], 0x85ebca77));
  return ((h >>> 0) + 0.5) / 4294967296;
}

/** The 32-bit finaliser of MurmurHash3 (Appleby): every input bit reaches every output bit. */
function finalise(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
