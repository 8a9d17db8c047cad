import type { Label } from "../base/label.ts";
import { fileWords } from "../dictionary/file-words.ts";

export const LARGEST = 2 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  /** What is wrong from `text.length` on, when decoding stopped there. */
  readonly fault?: Label;
}

function wideMark(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return bytes.length >= 4 && ((a === 0) !== (b === 0)) && (bytes[2] === 0) !== (bytes[3] === 0);
}

/** Length of the UTF-8 sequence at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  let code = length === 1 ? lead : lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) code = (code << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return code;
}

/** Reads UTF-8, with or without a byte order mark; says what else a file seems to be. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST) return { text: "", fault: fileWords.tooLarge(bytes.length) };
  if (wideMark(bytes)) return { text: "", fault: fileWords.wide };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const parts: string[] = [];
  let codes: number[] = [];
  let fault: Label | undefined;
  for (let at = marked ? 3 : 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0 || bytes[at] === 0) {
      fault = length === 0 ? fileWords.encoding : fileWords.binary;
      break;
    }
    codes.push(codePoint(bytes, at, length));
    if (codes.length === 4096) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
    at += length;
  }
  parts.push(String.fromCodePoint(...codes));
  const text = parts.join("");
  return fault === undefined ? { text } : { text, fault };
}
