import type { Label } from "../base/label.ts";
import { sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { regionThresholdWords } from "../dictionary/region-threshold-words.ts";
import { shortNumber } from "../figure/sweep-view.ts";
import type { Cell, Table } from "../figure/table.ts";
import type { Region } from "../sweep/region.ts";
import type { RegionCrossing } from "../sweep/region-crossings.ts";
import type { Sweep } from "../sweep/sweep.ts";
import type { ThresholdFinding } from "../sweep/sweep-finding.ts";

/** Where a region begins along one factor, in words; < and > do not hold at the place itself. */
export function crossingLabel(
  { factors }: Sweep, { sign }: Region, crossing: RegionCrossing,
): Label {
  const { from, upTo, above, below, within, several, always, never, unknown, unclear, firstSetting,
    lastSetting } = regionThresholdWords;
  const { first, found } = crossing;
  if (first === undefined) {
    return found === "unclear" ? unclear(crossing.within, crossing.outside, crossing.settings)
      : found === "always" ? always : found === "never" ? never : unknown;
  }
  const { low, high } = factors[crossing.factor];
  const span = high - low;
  const text = (at: number): string => shortNumber(at, span / 10);
  const strict = sign === "<" || sign === ">";
  const point = (first.enters ? strict ? above : from : strict ? below : upTo)(text(first.value));
  const where = first.low === first.low && first.high === first.high
    ? within(point, text(first.low), text(first.high))
    : (first.enters ? firstSetting : lastSetting)(point, text(first.setting));
  return found === "several" ? several(where, String(crossing.crossings)) : where;
}

/** Where a region begins, factor by factor, then among the cells at each level. */
export function thresholdTable(
  sweep: Sweep, { region, factors, levels }: ThresholdFinding, id = "thresholds",
): Table {
  const { among, where, all, level: atLevel } = regionThresholdWords;
  const rows = [{ who: all, factors }, ...levels.map((one) => ({ factors: one.factors,
    who: atLevel(sweep.factors[one.factor].title,
      sweep.factors[one.factor].levels[one.level].title) }))];
  return {
    id, wordsOnly: false,
    columns: [{ head: sweepFigureWords.factor, kind: "text" },
      ...(levels.length > 0 ? [{ head: among, kind: "text" as const }] : []),
      { head: where, kind: "long" }],
    rows: rows.flatMap(({ who, factors: own }) => own.map((one): Cell[] =>
      [sweep.factors[one.factor].title, ...(levels.length > 0 ? [who] : []),
        crossingLabel(sweep, region, one)])),
  };
}
