import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A running SHA-256 over numbers and words. Numbers are hashed by their bits (-0 as 0),
 * little-endian on every machine; words by length and UTF-8.
 */
export class Fingerprint {
  readonly #hash = sha256.create();

  word(text: string): this {
    const bytes = utf8ToBytes(text);
    this.numbers([bytes.length]);
    this.#hash.update(bytes);
    return this;
  }

  numbers(values: ArrayLike<number>): this {
    const bytes = new DataView(new ArrayBuffer(values.length * 8));
    for (let i = 0; i < values.length; i++) {
      // One zero and one NaN, so that equal numbers have equal bits on every engine.
      if (values[i] !== values[i]) bytes.setUint32(i * 8 + 4, 0x7ff80000, true);
      else bytes.setFloat64(i * 8, values[i] === 0 ? 0 : values[i], true);
    }
    this.#hash.update(new Uint8Array(bytes.buffer));
    return this;
  }

  /** The digest so far as 64 hexadecimal digits; nothing can be added afterwards. */
  hex(): string {
    return bytesToHex(this.#hash.digest());
  }
}
