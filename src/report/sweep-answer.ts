import { plain, type Label } from "../base/label.ts";
import { capital } from "../dictionary/capital.ts";
import { listOf } from "../dictionary/list-words.ts";
import { regionThresholdWords, sweepReportWords } from "../dictionary/sweep-report-words.ts";
import { primWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { regionLabel } from "../figure/region-label.ts";
import { percentText } from "../figure/spec.ts";
import { primHeadline } from "../figure/prim-figure.ts";
import { digitsFor, factorName, idleHeadline, measureName, settingLabel, valueText,
  type SweepView } from "../figure/sweep-view.ts";
import type { Sweep } from "../sweep/sweep.ts";
import { leadingFactor, type LeadingFactor } from "../sweep/leading-factor.ts";
import type { MeasureFinding, RegionFinding, SweepFinding, ThresholdFinding }
  from "../sweep/sweep-finding.ts";
import { crossingLabel } from "./sweep-thresholds.ts";

/** The set that was fitted to what happened. */
const FITTED = "calibrated";

/** Which factor matters most to each measure, how sure that is, and what is missing. */
export function sweepAnswer({ table, measures, missing, failed }: SweepFinding): Label[] {
  const { complete, gaps, caution } = sweepReportWords;
  return [
    ...measures.flatMap((finding) => measureAnswer({ table, finding })),
    missing + failed === 0 ? complete : gaps(String(missing), String(failed)),
    caution,
  ];
}

/** That sizes are assumed, where some cells are played under a set that is not fitted. */
export function unfittedSentence({ sets = [] }: Sweep): Label[] {
  if (sets.every((set) => set === FITTED)) return [];
  const { own, named } = sweepReportWords.sets;
  return [sweepReportWords.unfitted(listOf(sets.map((set) => (set === "own" ? own
    : named(set)))))];
}

/** What is told of one measure: the leading factor, the box, and the error of a cell's mean. */
export function measureAnswer(
  { table: { sweep }, finding }: { readonly table: SweepFinding["table"];
    readonly finding: MeasureFinding },
): Label[] {
  const view = { sweep, finding };
  const { worstError, prim, thresholds } = finding;
  const name = spoken(measureName(view, 40));
  const box = prim?.discovery.box === undefined ? [] : [boxSentence(view, prim)];
  const error = worstError > 0
    ? [sweepReportWords.error(name, valueText(worstError, digitsFor(worstError)))] : [];
  const crossing = thresholds === undefined ? [] : [crossingSentence(view, thresholds)];
  return [leadSentence(view.sweep, finding), ...crossing, ...box, ...error];
}

/** Which factor matters most to a measure, and how sure that is. */
function leadSentence(sweep: Sweep, finding: MeasureFinding): Label {
  const view = { sweep, finding };
  const name = spoken(measureName(view, 40));
  const lead = leadingFactor(finding);
  if (lead === null) {
    const idle = idleHeadline(view);
    return idle === undefined ? sweepReportWords.noneLeads(name) : ended(idle);
  }
  const { sizes } = sweepReportWords;
  const vague = lead.by === "sobol" && lead.size.low <= 0 && lead.size.high >= 1;
  const size = vague ? sizes.unknown : sizes[lead.by](sizeLabel(lead));
  const factor = capital(spoken(factorName(sweep, lead.factor, 40)));
  return lead.rival < 0 ? sweepReportWords.leads(factor, name, size)
    : sweepReportWords.tied(factor, spoken(factorName(sweep, lead.rival, 40)), name, size);
}

/** A number with its interval: shares of variance as percentages. */
function sizeLabel({ by, size: { value, low, high } }: LeadingFactor): Label {
  const digits = digitsFor(value);
  const text = (one: number): string => (by === "sobol"
    ? percentText(Math.min(1, Math.max(0, one))) : valueText(one, digits));
  if (low <= 0) return sweepReportWords.perhaps(text(value), text(high));
  return low === low && high === high
    ? sweepReportWords.within(text(value), text(low), text(high)) : plain(text(value));
}

/** Longer names than this are told apart from their sentence by quotation marks. */
const MOST_WORDS = 4;

/** A name within a sentence. */
function spoken({ en, zh }: Label): Label {
  return { en: en.split(" ").length > MOST_WORDS ? `“${en}”` : en, zh: `“${zh}”` };
}

/** Where the region begins along the factor that matters most of those that cross its bound. */
function crossingSentence(
  view: SweepView, { region, factors }: ThresholdFinding,
): Label {
  const words = regionLabel(view, region);
  const crossing = view.finding.order.flatMap((place) =>
    factors.find(({ factor, first }) => factor === place && first !== undefined) ?? [])[0];
  return crossing === undefined ? regionThresholdWords.none(words)
    : regionThresholdWords.sentence(words, spoken(factorName(view.sweep, crossing.factor, 40)),
      crossingLabel(view.sweep, crossing));
}

/** The limits of the box, its density and its coverage. */
function boxSentence(view: SweepView, prim: RegionFinding): Label {
  const { box } = prim.discovery;
  if (box === undefined || box.limits.length === 0) return ended(primHeadline(view, prim));
  const limits = box.limits.map(({ factor: place, low, high, levels }) => {
    const factor = view.sweep.factors[place];
    const [from, to] = [low, high].map((end) => settingLabel(factor, end));
    const listed = levels?.map((level) => settingLabel(factor, level, 30));
    return primWords.limit(spoken(factorName(view.sweep, place, 30)), listed === undefined
      ? sweepFigureWords.to(from.en, to.en) : primWords.oneOf(listed));
  });
  return primWords.inBox(regionLabel(view, prim.region), percentText(box.density),
    percentText(box.coverage), limits);
}

function ended({ en, zh }: Label): Label {
  return { en: `${en}.`, zh: `${zh}。` };
}
