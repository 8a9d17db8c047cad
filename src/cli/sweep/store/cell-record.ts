import type { Label } from "../../../base/label.ts";
import type { CellResult, FailedReplicate, SeriesShape } from "./cell-result.ts";

const REASONS = ["overflow", "lost"] as const;
/** Bytes of a record before its texts: the counts of all that follows. */
const HEAD = 28;

/** A cell's result as bytes, little-endian; the same result gives the same bytes. */
export function cellRecord(result: CellResult): Buffer {
  const { cell, key, count, numbers, failed, death, problem, series, shape } = result;
  const texts = Buffer.from(key);
  const why = problem ?? death;
  const reason = Buffer.from(why === undefined ? "" : JSON.stringify(why));
  const form = Buffer.from(shape === undefined ? "" : JSON.stringify(shape));
  const width = count === 0 ? 0 : numbers.length / count;
  const size = HEAD + texts.length + reason.length + form.length + failed.length * 5
    + 8 * (numbers.length + (series?.length ?? 0));
  const bytes = Buffer.allocUnsafe(size);
  const lengths = [failed.length, reason.length, form.length, series?.length ?? 0];
  const head = [cell, count, width, ...lengths];
  head.forEach((value, n) => bytes.writeUInt32LE(value, 4 * n));
  // The key's length follows from the record's.
  let at = HEAD;
  for (const one of failed) {
    bytes.writeUInt32LE(one.replicate, at);
    bytes[at + 4] = REASONS.indexOf(one.reason);
    at += 5;
  }
  at = writeNumbers(bytes, at, numbers);
  if (series !== undefined) at = writeNumbers(bytes, at, series);
  at += reason.copy(bytes, at);
  at += form.copy(bytes, at);
  texts.copy(bytes, at);
  return bytes;
}

/** The result that such bytes hold; undefined where they are none. */
export function resultOf(bytes: Buffer): CellResult | undefined {
  if (bytes.length < HEAD) return undefined;
  const [cell, count, width, failures, reasonBytes, formBytes, seriesLength] =
    Array.from({ length: 7 }, (_, n) => bytes.readUInt32LE(4 * n));
  const before = HEAD + 5 * failures + 8 * (count * width + seriesLength)
    + reasonBytes + formBytes;
  if (before > bytes.length) return undefined;
  const failed: FailedReplicate[] = [];
  let at = HEAD;
  for (let n = 0; n < failures; n++, at += 5) {
    failed.push({ replicate: bytes.readUInt32LE(at), reason: REASONS[bytes[at + 4]] });
  }
  const numbers = readNumbers(bytes, at, count * width);
  at += 8 * numbers.length;
  const series = seriesLength > 0 ? readNumbers(bytes, at, seriesLength) : undefined;
  at += 8 * seriesLength;
  const text = (length: number): string => bytes.toString("utf8", at, at += length);
  const reason = text(reasonBytes);
  const why = reason === "" ? undefined : JSON.parse(reason) as Label | string;
  const form = text(formBytes);
  return {
    cell, key: text(bytes.length - at), count, numbers, failed,
    ...(typeof why === "string" ? { death: why } : why === undefined ? {} : { problem: why }),
    ...(series === undefined ? {} : { series }),
    ...(formBytes > 0 ? { shape: JSON.parse(form) as SeriesShape } : {}),
  };
}

/** Every NaN is written with the same bits. */
function writeNumbers(bytes: Buffer, at: number, numbers: Float64Array): number {
  let place = at;
  for (const value of numbers) place = bytes.writeDoubleLE(value === value ? value : NaN, place);
  return place;
}

function readNumbers(bytes: Buffer, at: number, length: number): Float64Array {
  const numbers = new Float64Array(length);
  for (let n = 0; n < length; n++) numbers[n] = bytes.readDoubleLE(at + 8 * n);
  return numbers;
}
