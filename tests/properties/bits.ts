import { Fingerprint } from "../../src/base/fingerprint.ts";

/** SHA-256 over a plain value: its keys, its words and the bits of its numbers, in its order. */
export function bitsOf(value: unknown): string {
  const hash = new Fingerprint();
  add(hash, value);
  return hash.hex();
}

function add(hash: Fingerprint, value: unknown): void {
  if (typeof value === "number") hash.numbers([value]);
  else if (ArrayBuffer.isView(value)) hash.numbers(value as unknown as ArrayLike<number>);
  else if (typeof value !== "object" || value === null) hash.word(String(value));
  else {
    for (const [key, part] of Object.entries(value)) {
      hash.word(key);
      add(hash, part);
    }
  }
}
