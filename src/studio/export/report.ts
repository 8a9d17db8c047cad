import { LANGUAGES, plain, type Label, type Language } from "../../base/label.ts";
import { figureWords } from "../../dictionary/figure-words.ts";
import { commonSectionWords, pageWords, provenanceWords } from "../../dictionary/report-words.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { studioExportWords } from "../../dictionary/studio-export-words.ts";
import { studioFlipsWords } from "../../dictionary/studio-flips-words.ts";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { grouped } from "../../figure/signatories.ts";
import { meetingOf } from "../../figure/view.ts";
import { assumedBlock, limitsBlock } from "../../report/assumptions.ts";
import { cleanLabel, pairsBlock, tableBlock } from "../../report/blocks.ts";
import { both, html, trusted, type Html } from "../../report/html.ts";
import { pageOf, type Section } from "../../report/page.ts";
import type { Shown, StudioChart } from "../figure/charts.ts";
import { flipRows, flipsInWords, flipsTable } from "../figure/flips.ts";
import { signatoriesInWords } from "../figure/charts.ts";
import type { Change } from "../state/changes.ts";
import { badgeParts, type Basis } from "./badge.ts";
import type { Drawing } from "./picture.ts";

/** Those who turn that are told in sentences. */
const MOST_TOLD = 12;

/** Everything that a report of the page tells. */
export interface ReportParts {
  readonly basis: Basis;
  readonly changes: readonly Change[];
  readonly charts: readonly StudioChart[];
  /** The drawings of a chart by language; nothing where it could not be drawn. */
  readonly drawings: Readonly<Record<string, Readonly<Partial<Record<Language, Drawing>>>>>;
  /** The command that plays the same, if one does, and the text of the link. */
  readonly command: string | undefined;
  readonly link: string;
  readonly language: Language;
}

/** The page as a report: one file without a script, in both languages. */
export function studioReport(parts: ReportParts): string {
  const { basis, changes, charts, language } = parts;
  const { packed, shown } = basis;
  const { view, base, model } = shown;
  const { summary } = view;
  const { name, date } = meetingOf(view, model);
  const told = cleanLabel(name);
  const met = (of: Language): string =>
    figureWords.meeting(told[of], date, grouped(summary.replicates))[of];
  return pageOf({
    language, kind: studioExportWords.reportKind, title: packed.title,
    meta: { en: met("en"), zh: met("zh") },
    lead: html`<p><strong>${both(cleanLabel(signatoriesInWords(view, base)))}</strong></p>
<ul class="badges">${badgeParts(basis).map((part) => html`<li>${both(part)}</li>\n`)}</ul>
<h3>${both(studioShareWords.changes)}</h3>
${changesBlock(changes)}`,
    sections: [
      ...charts.map((chart): Section => ({
        id: chart.id, heading: studioChartWords.titles[chart.id],
        body: chartBlock(chart, parts.drawings[chart.id] ?? {}),
      })),
      ...flipsSection(shown),
      { id: "limits", heading: commonSectionWords.limits, body: limitsBlock() },
      { id: "assumed", heading: commonSectionWords.assumed, body: assumedBlock(model) },
      { id: "provenance", heading: commonSectionWords.provenance, body: provenance(parts) },
    ],
  });
}

/** Who decides otherwise than in the baseline; nothing where nothing was changed. */
function flipsSection({ flips, agents, model, view: { badge }, base }: Shown): Section[] {
  if (base === undefined || flips === undefined || flips === null) return [];
  const rows = flipRows(flips, agents, model);
  return [{
    id: "flips", heading: studioFlipsWords.title,
    body: html`<p>${both(flipsInWords(rows, flips.replicates, badge.wordsOnly, MOST_TOLD))}</p>
<p>${both(studioFlipsWords.note)}</p>
${tableBlock(flipsTable(rows, badge.wordsOnly))}`,
  }];
}

function provenance({ basis, command, link }: ReportParts): Html {
  const { packed, shown: { view: { summary } }, plenary } = basis;
  const { fingerprint, seed, replicates, digest } = summary;
  return html`${pairsBlock([
    [provenanceWords.scenario, packed.id],
    [provenanceWords.fingerprint, html`<code>${fingerprint}</code>`],
    [provenanceWords.seed, String(seed)], [provenanceWords.replicates, String(replicates)],
    [provenanceWords.digest, html`<code>${digest}</code>`],
    [provenanceWords.version, html`<code>${plenary}</code>`],
    [studioExportWords.linkHeading, html`<code>#${link}</code>`],
  ])}
${command === undefined ? html`<p>${both(studioExportWords.textSeed)}</p>`
    : html`<p>${both(studioExportWords.whatifNote)}</p>
<pre><code>${command}</code></pre>`}`;
}

function changesBlock(changes: readonly Change[]): Html {
  if (changes.length === 0) return html`<p>${both(studioShareWords.noChanges)}</p>`;
  const { change, fromTo, assumedNote } = studioExportWords;
  return html`${tableBlock({
    id: "changes", wordsOnly: false,
    columns: [{ head: change, kind: "text" }, { head: fromTo, kind: "text" }],
    rows: changes.map(({ what, step }) => [what, step]),
  })}
<p>${both(assumedNote)}</p>`;
}

function chartBlock(
  chart: StudioChart, drawings: Readonly<Partial<Record<Language, Drawing>>>,
): Html {
  const drawn = LANGUAGES.map((language) => {
    const drawing = drawings[language];
    return drawing === undefined ? "" : html`<div lang="${language}"><h3>${drawing.head}</h3>
<div class="plot" tabindex="0">${trusted(named(drawing, `${chart.id}-${language}`))}</div>
<p>${drawing.note}</p></div>\n`;
  });
  return html`<figure>${drawn}
<figcaption>${both(chart.words())}</figcaption>
<details><summary class="two">${both(pageWords.table)}</summary>
${tableBlock(chart.table())}</details>
</figure>`;
}

/** The drawing as a picture of its own, its ids apart from those of other drawings. */
function named({ svg, description }: Drawing, prefix: string): string {
  const label = html`<svg role="img" aria-label="${description}" `.text;
  return svg.slice(svg.indexOf("<svg")).replace(/^<svg /, label)
    .replace(/ xmlns(:xlink)?="[^"]*"/g, "")
    .replace(/ id="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`);
}

/** What was changed, as one line; of many changes the first `most`, and how many more. */
export function changesLine(changes: readonly Change[], most = Infinity): Label {
  if (changes.length === 0) return studioExportWords.unchanged;
  const more = changes.length > most ? [`+${changes.length - most}`] : [];
  const line = (language: Language): string => [...changes.slice(0, most).map(({ what, step }) =>
    `${what[language]}${language === "zh" ? "：" : ": "}${step[language]}`), ...more]
    .join(language === "zh" ? "；" : "; ");
  const said: Label = { en: line("en"), zh: line("zh") };
  return said.en === said.zh ? plain(said.en) : said;
}
