import type { Label } from "../base/label.ts";
import { sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { regionThresholdWords } from "../dictionary/sweep-report-words.ts";
import { shortNumber } from "../figure/sweep-view.ts";
import type { Cell, Table } from "../figure/table.ts";
import type { RegionCrossing } from "../sweep/region-crossings.ts";
import type { Sweep } from "../sweep/sweep.ts";
import type { ThresholdFinding } from "../sweep/sweep-finding.ts";

/** Where a region begins along one factor, in words. */
export function crossingLabel({ factors }: Sweep, crossing: RegionCrossing): Label {
  const { from, upTo, within, several, always, never, unknown } = regionThresholdWords;
  const { first, found } = crossing;
  if (first === undefined) {
    return found === "always" ? always : found === "never" ? never : unknown;
  }
  const { low, high } = factors[crossing.factor];
  const span = high - low;
  const text = (at: number): string => (at < low ? `<${shortNumber(low, span)}`
    : at > high ? `>${shortNumber(high, span)}` : shortNumber(at, span / 10));
  const point = (first.enters ? from : upTo)(text(first.value));
  const where = first.low === first.low && first.high === first.high
    ? within(point, text(first.low), text(first.high)) : point;
  return found === "several" ? several(where, String(crossing.crossings)) : where;
}

/** Where a region begins, factor by factor. */
export function thresholdTable(
  sweep: Sweep, { factors }: ThresholdFinding, id = "thresholds",
): Table {
  return {
    id, wordsOnly: false,
    columns: [{ head: sweepFigureWords.factor, kind: "text" },
      { head: regionThresholdWords.where, kind: "long" }],
    rows: factors.map((one): Cell[] =>
      [sweep.factors[one.factor].title, crossingLabel(sweep, one)]),
  };
}
