import type { Label } from "../base/label.ts";
import { sweepReportWords } from "../dictionary/sweep-report-words.ts";
import { primWords, sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { regionLabel } from "../figure/region-label.ts";
import { percentText } from "../figure/spec.ts";
import { primHeadline } from "../figure/prim-figure.ts";
import { digitsFor, estimateText, factorName, idleHeadline, measureName, settingLabel, valueText,
  type SweepView } from "../figure/sweep-view.ts";
import type { Sweep } from "../sweep/sweep.ts";
import { leadingFactor } from "../sweep/leading-factor.ts";
import type { MeasureFinding, RegionFinding, SweepFinding } from "../sweep/sweep-finding.ts";

/** Which factor matters most to each measure, how sure that is, and what is missing. */
export function sweepAnswer({ table, measures, missing, failed }: SweepFinding): Label[] {
  const { complete, gaps, caution } = sweepReportWords;
  return [
    ...measures.flatMap((finding) => measureAnswer({ table, finding })),
    missing + failed === 0 ? complete : gaps(String(missing), String(failed)),
    caution,
  ];
}

/** What is told of one measure: the leading factor, the box, and the error of a cell's mean. */
export function measureAnswer(
  { table: { sweep }, finding }: { readonly table: SweepFinding["table"];
    readonly finding: MeasureFinding },
): Label[] {
  const view = { sweep, finding };
  const { worstError, prim } = finding;
  const name = measureName(view, 40);
  const box = prim?.discovery.box === undefined ? [] : [boxSentence(view, prim)];
  const error = worstError > 0
    ? [sweepReportWords.error(name, valueText(worstError, digitsFor(worstError)))] : [];
  return [leadSentence(view.sweep, finding), ...box, ...error];
}

/** Which factor matters most to a measure, and how sure that is. */
function leadSentence(sweep: Sweep, finding: MeasureFinding): Label {
  const view = { sweep, finding };
  const name = measureName(view, 40);
  const lead = leadingFactor(finding);
  if (lead === null) {
    const idle = idleHeadline(view);
    return idle === undefined ? sweepReportWords.noneLeads(name) : ended(idle);
  }
  const digits = lead.by === "sobol" ? 2 : digitsFor(lead.size.value);
  const size = sweepReportWords.sizes[lead.by](estimateText(lead.size, digits));
  const factor = factorName(sweep, lead.factor, 40);
  return lead.rival < 0 ? sweepReportWords.leads(factor, name, size)
    : sweepReportWords.tied(factor, factorName(sweep, lead.rival, 40), name, size);
}

/** The limits of the box, its density and its coverage. */
function boxSentence(view: SweepView, prim: RegionFinding): Label {
  const { box } = prim.discovery;
  if (box === undefined || box.limits.length === 0) return ended(primHeadline(view, prim));
  const limits = box.limits.map(({ factor: place, low, high, levels }) => {
    const factor = view.sweep.factors[place];
    const [from, to] = [low, high].map((end) => settingLabel(factor, end));
    const listed = levels?.map((level) => settingLabel(factor, level, 30));
    return primWords.limit(factorName(view.sweep, place, 30), listed === undefined
      ? sweepFigureWords.to(from.en, to.en)
      : { en: listed.map(({ en }) => en).join(", "), zh: listed.map(({ zh }) => zh).join("、") });
  });
  return primWords.inBox(regionLabel(view, prim.region), percentText(box.density),
    percentText(box.coverage), limits);
}

function ended({ en, zh }: Label): Label {
  return { en: `${en}.`, zh: `${zh}。` };
}
