import { safe } from "../../base/columns.ts";
import type { Label } from "../../base/label.ts";
import { sweepFigureWords } from "../../dictionary/sweep-figure-words.ts";
import { regionThresholdWords } from "../../dictionary/region-threshold-words.ts";
import { sweepReportWords } from "../../dictionary/sweep-report-words.ts";
import { regionLabel } from "../../figure/region-label.ts";
import { digitsFor, estimateText, factorName, valueText, type SweepView }
  from "../../figure/sweep-view.ts";
import { measureAnswer, setsSentence } from "../../report/sweep-answer.ts";
import { crossingLabel } from "../../report/sweep-thresholds.ts";
import { sizeOf } from "../../sweep/leading-factor.ts";
import type { MeasureFinding, SweepFinding } from "../../sweep/sweep-finding.ts";
import { MARGIN, type Page } from "./page.ts";
import { tableOf } from "./table.ts";

/** More factors than this stand in the report only. */
const MOST = 15;

/** Prints, measure by measure, which factors matter, and what is missing. */
export function printSensitivity(page: Page, finding: SweepFinding): void {
  const { table, measures, missing, failed } = finding;
  const { sweep, cells } = table;
  const { meta, kinds, complete, gaps, caution } = sweepReportWords;
  page.heading(safe(page.say(sweep.title)));
  page.line(`${MARGIN}${page.say(meta(String(cells), String(sweep.factors.length),
    String(sweep.seed)))}`);
  page.paragraph(page.say(kinds[sweep.design.kind]));
  for (const line of setsSentence(sweep)) page.paragraph(safe(page.say(line)));
  for (const one of measures) {
    page.gap();
    page.heading(safe(page.say(sweep.measures[one.measure].title)));
    for (const line of measureAnswer({ table, finding: one })) {
      page.paragraph(safe(page.say(line)));
    }
    printFactors(page, finding, one);
    printThresholds(page, { sweep, finding: one });
  }
  page.gap();
  page.paragraph(page.say(missing + failed === 0 ? complete
    : gaps(String(missing), String(failed))));
  page.paragraph(page.say(caution));
}

/** A row per factor: its indices, its effects, or how far the mean moves along it. */
function printFactors(page: Page, { table: { sweep } }: SweepFinding, one: MeasureFinding): void {
  if (one.constant || one.cells === 0) return;
  const shown = one.order.slice(0, MOST);
  const rows = shown.map((factor) =>
    [safe(page.say(factorName(sweep, factor, 40))), ...numbersOf(one, factor, page)]);
  const head = [sweepFigureWords.factor, ...headsOf(one)].map((label) => page.say(label));
  page.lines(tableOf([head, ...rows], [{ shrinks: true }, ...headsOf(one).map(() =>
    ({ side: "left" as const }))], page.console.width, MARGIN));
  const hidden = one.order.length - shown.length;
  if (one.spans !== undefined) {
    page.paragraph(page.say(sweepReportWords.chanceNote(String(one.spans.shuffles))));
  }
  if (hidden > 0) page.paragraph(page.say(sweepReportWords.unsaid(String(hidden))));
}

/** Where the region that was asked for begins, factor by factor. */
function printThresholds(page: Page, view: SweepView): void {
  const { thresholds } = view.finding;
  if (thresholds === undefined) return;
  page.gap();
  page.paragraph(safe(page.say(regionThresholdWords.heading(
    regionLabel(view, thresholds.region)))));
  const { region, factors } = thresholds;
  const rows = factors.slice(0, MOST).map((one) =>
    [safe(page.say(factorName(view.sweep, one.factor, 40))),
      page.say(crossingLabel(view.sweep, region, one))]);
  const head = [sweepFigureWords.factor, regionThresholdWords.where].map((label) =>
    page.say(label));
  page.lines(tableOf([head, ...rows], [{ shrinks: true }, { side: "left" }],
    page.console.width, MARGIN));
}

function headsOf({ sobol, morris, spans }: MeasureFinding): Label[] {
  const { columns } = sweepReportWords;
  if (sobol !== undefined) return [columns.first, columns.total];
  return morris !== undefined ? [columns.size, columns.spread]
    : spans !== undefined ? [columns.span, columns.chance] : [columns.span];
}

function numbersOf(one: MeasureFinding, factor: number, page: Page): string[] {
  const { sobol, morris, spans } = one;
  if (sobol !== undefined) {
    return [sobol.first[factor], sobol.total[factor]].map((index) => estimateText(index, 2));
  }
  const size = sizeOf(one, factor);
  const digits = digitsFor(Math.max(Math.abs(size.value), 1e-6) || 1);
  if (spans !== undefined) {
    const limit = spans.limits[factor];
    const places = limit === limit ? digitsFor(Math.max(limit, size.value)) : digits;
    const chance = limit === limit ? valueText(limit, places) : "–";
    return [valueText(size.value, places), spans.told[factor] ? chance
      : page.say(sweepReportWords.notTold(chance))];
  }
  const text = size.value === size.value ? estimateText(size, digits) : "–";
  if (morris === undefined) return [text];
  return [text, valueText(morris.factors[factor].sigma, digits)];
}
