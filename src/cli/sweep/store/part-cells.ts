import type { SetCell } from "./finish-part.ts";
import type { PartReader } from "./part-reader.ts";
import { openSeries } from "./series-file.ts";
import { Torn } from "./torn.ts";

/**
 * The cells of a table with their series, from the file of series beside it. Throws `Torn` where
 * a table of a sweep that keeps series has none, or not those of its cells.
 */
export function* partCells(reader: PartReader, seriesPath: string): Generator<SetCell> {
  if (!reader.facts.sweep.series) {
    yield* reader.cells();
    return;
  }
  const file = openSeries(seriesPath);
  if (file === undefined) throw new Torn("no series");
  try {
    const series = file.cells();
    let next = series.next();
    for (const { result, settings } of reader.cells()) {
      const own = next.done === true || next.value.cell !== result.cell ? undefined : next.value;
      if (own === undefined && result.problem === undefined) throw new Torn("other series");
      if (own === undefined) {
        yield { result, settings };
      } else {
        yield { result: { ...result, series: own.series, shape: own.shape }, settings };
        next = series.next();
      }
    }
  } finally {
    file.close();
  }
}

/** Whether the series of a table are there, as far as it keeps any. */
export function hasSeries(
  { facts }: PartReader, seriesPath: string, beat?: () => void,
): boolean {
  if (!facts.sweep.series) return true;
  const file = openSeries(seriesPath);
  const isWhole = file?.isWhole(beat) === true && file.facts.table === facts.digest;
  file?.close();
  return isWhole;
}
