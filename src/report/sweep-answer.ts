import { plain, type Label } from "../base/label.ts";
import { capital } from "../dictionary/capital.ts";
import { listOf } from "../dictionary/list-words.ts";
import { regionThresholdWords } from "../dictionary/region-threshold-words.ts";
import { sweepReportWords } from "../dictionary/sweep-report-words.ts";
import { primWords } from "../dictionary/prim-words.ts";
import { sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { regionLabel } from "../figure/region-label.ts";
import { percentText } from "../figure/spec.ts";
import { limitsByChance } from "../figure/prim-rows.ts";
import { primHeadline } from "../figure/prim-figure.ts";
import { sobolCautions, sobolIdle } from "../figure/sobol-figure.ts";
import { clipLabel, digitsFor, factorName, measureName, settingLabel, valueText,
  type SweepView } from "../figure/sweep-view.ts";
import { isChosen } from "../sweep/factor-response.ts";
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

/** Which parameters cells are played under, which of these are factors, and if they are assumed. */
export function setsSentence(sweep: Sweep): Label[] {
  const { sets = [] } = sweep;
  return sets.length === 0 ? [] : sets.every((set) => set === FITTED)
    ? [sweepReportWords.playedUnder(...setsOf(sweep))] : unfittedSentence(sweep);
}

/** That sizes are assumed, where some cells are played under a set that is not fitted. */
export function unfittedSentence(sweep: Sweep): Label[] {
  return (sweep.sets ?? []).every((set) => set === FITTED) ? []
    : [sweepReportWords.unfitted(...setsOf(sweep))];
}

/** The parameter sets, and the factors that are parameters. */
function setsOf({ sets = [], factors }: Sweep): [Label, Label | undefined] {
  const { own, named } = sweepReportWords.sets;
  const varied = factors.filter(({ path }) => path?.startsWith("parameters.") === true)
    .map(({ title }) => spoken(clipLabel(title, 40)));
  return [listOf(sets.map((set) => (set === "own" ? own : named(set)))),
    varied.length === 0 ? undefined
      : varied.length > MOST_NAMES ? sweepReportWords.others(varied.length) : listOf(varied)];
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
  const crossing = thresholds === undefined ? []
    : [crossingSentence(view, thresholds), ...levelSentence(view, thresholds)];
  return [leadSentence(view.sweep, finding), ...untoldSentence(view), ...intervalWords(view),
    ...crossing, ...box, ...error];
}

/** Which factors shuffled outputs do as well as; where all are, the sentence before says so. */
function untoldSentence({ sweep, finding: { order, spans } }: SweepView): Label[] {
  const untold = order.filter((factor) => spans?.told[factor] === false);
  if (untold.length === 0 || untold.length === order.length) return [];
  return [sweepReportWords.untold(untold.length > MOST_NAMES
    ? sweepReportWords.others(untold.length)
    : listOf(untold.map((factor) => spoken(factorName(sweep, factor, 40)))))];
}

/** How the intervals of sizes are to be read. */
function intervalWords({ sweep, finding }: SweepView): Label[] {
  const lead = leadingFactor(finding);
  const wide = lead?.by === "curve" && lead.size.high > lead.size.value
    && isChosen(sweep.design.kind);
  return [...sobolCautions(finding), ...(wide ? [sweepReportWords.wide] : [])];
}

/** Which factor matters most to a measure, and how sure that is. */
function leadSentence(sweep: Sweep, finding: MeasureFinding): Label {
  const view = { sweep, finding };
  const name = spoken(measureName(view, 40));
  const lead = leadingFactor(finding);
  if (lead === null) {
    const { spans } = finding;
    if (spans !== undefined) return sweepReportWords.noneTold(name, String(spans.shuffles));
    const idle = sobolIdle(view);
    return idle === undefined ? sweepReportWords.noneLeads(name) : ended(idle);
  }
  const { sizes } = sweepReportWords;
  const vague = lead.by === "sobol" && lead.size.low <= 0 && lead.size.high >= 1;
  const size = vague ? sizes.unknown
    : sizes[lead.by](sizeLabel(lead, finding.spans?.limits[lead.factor]));
  const factor = capital(spoken(factorName(sweep, lead.factor, 40)));
  const [rival, ...more] = lead.rivals;
  return rival === undefined ? sweepReportWords.leads(factor, name, size)
    : sweepReportWords.tied(factor, spoken(factorName(sweep, rival, 40)), more.length, name, size);
}

/** A number with its interval, or what chance makes: shares of variance as percentages. */
function sizeLabel({ by, size: { value, low, high } }: LeadingFactor, chance?: number): Label {
  const digits = digitsFor(value);
  if (chance !== undefined) {
    return sweepReportWords.beyond(valueText(value, digits), valueText(chance, digits));
  }
  const text = (one: number): string => (by === "sobol"
    ? percentText(Math.min(1, Math.max(0, one))) : valueText(one, digits));
  if (low <= 0) return sweepReportWords.perhaps(text(value), text(high));
  return low === low && high === high
    ? sweepReportWords.within(text(value), text(low), text(high)) : plain(text(value));
}

/** Longer names than this are told apart from their sentence by quotation marks. */
const MOST_WORDS = 4;
/** More names than this are counted. */
const MOST_NAMES = 6;

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
      crossingLabel(view.sweep, region, crossing));
}

/** Where the region begins at each level of the leading factor with levels. */
function levelSentence(
  { sweep, finding }: SweepView, { region, levels }: ThresholdFinding,
): Label[] {
  const leader = finding.order.find((place) => levels.some(({ factor }) => factor === place));
  const own = levels.filter(({ factor }) => factor === leader);
  const along = finding.order.find((place) => own.some(({ factors }) =>
    factors.some(({ factor, first }) => factor === place && first !== undefined)));
  if (leader === undefined || along === undefined || own.length > MOST_NAMES) return [];
  return [regionThresholdWords.byLevel(regionLabel({ sweep, finding }, region),
    spoken(factorName(sweep, along, 40)), spoken(factorName(sweep, leader, 40)),
    own.flatMap(({ level, factors }) => factors.filter(({ factor }) => factor === along)
      .map((one) => regionThresholdWords.atLevel(settingLabel(sweep.factors[leader], level, 30),
        crossingLabel(sweep, region, one)))))];
}

/** The limits of the box, its density and its coverage. */
function boxSentence(view: SweepView, prim: RegionFinding): Label {
  const { box } = prim.discovery;
  if (box === undefined || box.limits.length === 0) return ended(primHeadline(view, prim));
  const limits = limitsByChance(box).map(({ factor: place, low, high, levels }) => {
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
