import type { Label, Language } from "../base/label.ts";
import { commonSectionWords, provenanceWords } from "../dictionary/report-words.ts";
import { regionThresholdWords } from "../dictionary/region-threshold-words.ts";
import { sweepReportWords } from "../dictionary/sweep-report-words.ts";
import { sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import { regionLabel } from "../figure/region-label.ts";
import { settingLabel, type SweepView } from "../figure/sweep-view.ts";
import type { SweepFigure } from "../figure/sweep-gallery.ts";
import type { Cell, Table } from "../figure/table.ts";
import type { Factor } from "../sweep/factor.ts";
import type { Sweep } from "../sweep/sweep.ts";
import type { SweepFinding } from "../sweep/sweep-finding.ts";
import { answerBlock, cleanLabel, figureBlock, pairsBlock, tableBlock } from "./blocks.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf, type Section } from "./page.ts";
import { setsSentence, sweepAnswer } from "./sweep-answer.ts";
import { queriesOf } from "./sweep-queries.ts";
import { thresholdTable } from "./sweep-thresholds.ts";

/** Everything that the report of a sweep tells. */
export interface SweepReportInput {
  readonly finding: SweepFinding;
  /** All figures, drawn or not: those that are not are named by their tables. */
  readonly figures: readonly SweepFigure[];
  /** Folders of figures and tables, as seen from the report. */
  readonly folder: string;
  readonly tables: string;
  readonly command: string;
  readonly version: string;
  readonly language: Language;
}

/** The report of a sweep as one HTML file: the answer, the design, the figures, the factors. */
export function sweepReport(input: SweepReportInput, drawn: readonly DrawnFigure[]): string {
  const { finding, language } = input;
  const { sweep, cells } = finding.table;
  return pageOf({
    language, kind: sweepReportWords.kind, title: sweep.title,
    meta: sweepReportWords.meta(String(cells), String(sweep.factors.length), String(sweep.seed)),
    lead: html`${setsSentence(sweep).map((words) => html`<p>${both(words)}</p>\n`)}${
      answerBlock(sweepAnswer(finding))}${
      sweep.about === undefined ? "" : html`<p>${both(cleanLabel(sweep.about))}</p>`}`,
    sections: [
      { id: "design", heading: sweepReportWords.design, body: designOf(sweep) },
      ...measureSections(input, drawn),
      { id: "factors", heading: sweepReportWords.factors, body:
        html`<p>${both(sweepReportWords.factorsIntro)}</p>${tableBlock(factorsTable(sweep))}` },
      { id: "tables", heading: sweepReportWords.tables, body: undrawn(input, drawn) },
      { id: "query", heading: sweepReportWords.query, body: queries(sweep) },
      { id: "provenance", heading: commonSectionWords.provenance, body: provenanceOf(input) },
    ],
  });
}

function designOf({ design, rule, common }: Sweep): Html {
  const { kinds, fixed, until, common: shared, apart } = sweepReportWords;
  const replicates = rule.kind === "fixed" ? fixed(String(rule.replicates))
    : until(String(rule.least), String(rule.most), String(rule.width));
  return html`${[kinds[design.kind], replicates, common ? shared : apart]
    .map((words) => html`<p>${both(words)}</p>\n`)}`;
}

function measureSections(
  { finding, folder }: SweepReportInput, drawn: readonly DrawnFigure[],
): Section[] {
  return finding.table.sweep.measures.map(({ title }, measure): Section => {
    const own = drawn.filter(({ figure }) => (figure as SweepFigure).measure === measure);
    const told = finding.measures.find((one) => one.measure === measure);
    const thresholds = told && thresholdBlock({ sweep: finding.table.sweep, finding: told });
    return {
      id: `measure-${measure + 1}`, heading: cleanLabel(title),
      body: own.length === 0 && !thresholds ? null
        : html`${thresholds ?? ""}${own.map((one) => figureBlock(one, folder))}`,
    };
  });
}

/** Where the region that was asked for begins; nothing where none was. */
function thresholdBlock(view: SweepView): Html | undefined {
  const { thresholds } = view.finding;
  if (thresholds === undefined) return undefined;
  const { heading, caption } = regionThresholdWords;
  return html`<p><strong>${both(cleanLabel(heading(regionLabel(view, thresholds.region))))}</strong>
</p>${tableBlock(thresholdTable(view.sweep, thresholds))}<p>${both(caption)}</p>\n`;
}

/** Factors with what they set, their ranges, and that these are assumed. */
export function factorsTable({ factors }: Sweep): Table {
  const { id, path, range, basis, bases } = sweepReportWords;
  return {
    id: "factors", wordsOnly: false,
    columns: [{ head: sweepFigureWords.factor, kind: "text" }, { head: id, kind: "text" },
      { head: path, kind: "text" }, { head: range, kind: "long" }, { head: basis, kind: "text" }],
    rows: factors.map((factor): Cell[] =>
      [factor.title, factor.id, factor.path ?? factor.source, rangeLabel(factor),
        bases[factor.basis ?? "author"]]),
  };
}

function rangeLabel(factor: Factor): Label {
  const { kind, low, high, values, levels } = factor;
  const listed = kind === "level" ? levels.map((_, n) => settingLabel(factor, n, 40))
    : values.map((value) => settingLabel(factor, value));
  if (listed.length === 0) {
    const [from, to] = [low, high].map((end) => settingLabel(factor, end));
    return sweepFigureWords.to(from.en, to.en);
  }
  return { en: listed.map(({ en }) => en).join(", "), zh: listed.map(({ zh }) => zh).join("、") };
}

function undrawn(
  { figures, tables, finding }: SweepReportInput, drawn: readonly DrawnFigure[],
): Html | null {
  const left = figures.filter(({ id }) => !drawn.some(({ figure }) => figure.id === id));
  if (left.length === 0) return null;
  return html`<p>${both(sweepReportWords.tablesIntro)}</p><ul>${left.map(({ id, measure }) =>
    html`<li><a href="${tables}${id}.csv">${id}.csv</a> ${
      both(cleanLabel(finding.table.sweep.measures[measure].title))}</li>\n`)}</ul>`;
}

function queries(sweep: Sweep): Html {
  return html`<p>${both(sweepReportWords.queryIntro)}</p>
<dl class="pairs">${queriesOf(sweep).map(({ tool, code }) =>
    html`<dt>${tool}</dt><dd><pre><code>${code}</code></pre></dd>\n`)}</dl>`;
}

function provenanceOf({ finding, command, version }: SweepReportInput): Html {
  const { sweep } = finding.table;
  return html`${pairsBlock([
    [sweepReportWords.sweep, html`<code>${sweep.id}</code>`],
    ...(sweep.sets === undefined ? []
      : [[sweepReportWords.setsHead, html`<code>${sweep.sets.join(", ")}</code>`] as const]),
    [provenanceWords.seed, String(sweep.seed)],
    [provenanceWords.version, html`<code>${version}</code>`],
  ])}
<pre><code>${command}</code></pre>`;
}
