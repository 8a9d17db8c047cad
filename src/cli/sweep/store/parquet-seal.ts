import { createHash } from "node:crypto";

/** Key of the seal in a file's metadata: the last of all keys. */
export const SEAL_KEY = "plenary.seal";
const MARK = "plenary footer sha256 ";
const DIGITS = 64;

/** The seal as it is written first, before the footer around it is known. */
export const UNSEALED = MARK + "0".repeat(DIGITS);

/**
 * Seals a Parquet file's footer, in place: writes the SHA-256 of all its bytes, with zeros for
 * the digits, where `UNSEALED` stands. With the digest of the bytes before, which the footer
 * holds, no byte of the file is without one.
 */
export function sealFooter(footer: Uint8Array): void {
  const bytes = Buffer.from(footer.buffer, footer.byteOffset, footer.length);
  const at = bytes.lastIndexOf(UNSEALED);
  if (at < 0) throw new Error("a footer without a seal");
  bytes.write(digestOf(bytes), at + MARK.length, "latin1");
}

/** Whether a footer is as it was sealed. */
export function isSealed(footer: Uint8Array): boolean {
  const bytes = Buffer.from(footer);
  const at = bytes.lastIndexOf(MARK) + MARK.length;
  if (at < MARK.length || at + DIGITS > bytes.length) return false;
  const told = bytes.toString("latin1", at, at + DIGITS);
  bytes.fill("0", at, at + DIGITS);
  return digestOf(bytes) === told;
}

function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
