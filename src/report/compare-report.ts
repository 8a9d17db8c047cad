import type { Label, Language } from "../base/label.ts";
import { CHANNELS, type AuditReason, type Channel } from "../analysis/channel.ts";
import type { Comparison, ComparisonSet } from "../analysis/comparison.ts";
import { contrastWords, figureWords } from "../dictionary/figure-words.ts";
import { capital } from "../dictionary/capital.ts";
import { listOf } from "../dictionary/list-words.ts";
import { auditWords, channelWords, closedBecause } from "../dictionary/channel-words.ts";
import { compareWords } from "../dictionary/compare-words.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { pageWords, provenanceWords, sectionWords }
  from "../dictionary/report-words.ts";
import type { FigureKind } from "../figure/gallery.ts";
import { isDirect } from "../figure/direct.ts";
import { regimeDifferencesTable } from "../figure/regime-contrast.ts";
import { contrastsTable, flipsTable } from "../figure/tables.ts";
import { cleanText } from "../figure/text.ts";
import type { Model } from "../model/model.ts";
import { basisSections, type Basis } from "./basis.ts";
import { answerBlock, badgeBlock, cleanLabel, figureBlock, tableBlock } from "./blocks.ts";
import type { DrawnFigure } from "./draw.ts";
import { evidenceSections, NO_EVIDENCE, type Evidence } from "./happened.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf } from "./page.ts";
import { survivalBlock } from "./survival-block.ts";
import { worldSections } from "./world-sections.ts";

/** Everything a report of `compare` tells. */
export interface CompareInput {
  readonly comparison: Comparison;
  /** The base scenario's model under each set, in the order of the sets. */
  readonly models: readonly Model[];
  /** The answer in sentences. */
  readonly answer: readonly Label[];
  readonly basis: Basis;
  readonly evidence?: Evidence;
  /** Language in which it opens. */
  readonly language?: Language;
}

type WhatIf = ComparisonSet["whatifs"][number];

const FLIPS_LISTED = 12;
const OF_CONTRAST: readonly FigureKind[] = ["contrast", "regime-contrast"];

/** The report of `compare` as one HTML file; `drawn` are the figures of `compareGallery`. */
export function compareReport(input: CompareInput, drawn: readonly DrawnFigure[]): string {
  const { comparison, models, answer, basis, evidence = NO_EVIDENCE } = input;
  const { sets } = comparison;
  const of = (kind: FigureKind, use?: string): Html[] => drawn
    .filter(({ figure }) => figure.kind === kind && (use === undefined || figure.use === use))
    .map((one) => figureBlock(one, basis.figures));
  const [first, ...others] = sets;
  const perSet = (kind: FigureKind): Html | null => {
    const parts = sets.flatMap(({ badge }) => {
      const blocks = of(kind, badge.use);
      return blocks.length === 0 ? []
        : [html`${sets.length > 1 ? setHeading(badge.use) : ""}${blocks}`];
    });
    return parts.length === 0 ? null : html`${parts}`;
  };
  const meeting = models[0].meetings[models[0].meetings.length - 1];
  return pageOf({
    ...(input.language && { language: input.language }),
    kind: pageWords.kinds.compare,
    title: comparison.title,
    meta: meetingLabel(meeting.name, meeting.date, comparison.replicates),
    lead: html`${answerBlock(answer)}
${badgeBlock(first.badge, first.base.replicates)}
${of("signatories", first.badge.use)}`,
    sections: [
      { id: "channels", heading: sectionWords.channels, body: channels(sets) },
      { id: "contrasts", heading: sectionWords.contrasts, body: contrasts(input, drawn) },
      { id: "arms", heading: sectionWords.arms, body: perSet("arms") },
      { id: "flips", heading: sectionWords.flips, body: flips(sets, models) },
      { id: "regime", heading: sectionWords.regimeDifferences, body: regimes(sets) },
      { id: "maps", heading: sectionWords.maps, body: perSet("effect-map") },
      { id: "signatories", heading: sectionWords.signatories,
        body: others.length === 0 ? null : html`${others.map(({ badge, base }) =>
          html`${badgeBlock(badge, base.replicates)}${of("signatories", badge.use)}`)}` },
      { id: "agents", heading: sectionWords.agents, body: perSet("agents") },
      { id: "text", heading: sectionWords.text, body: perSet("text") },
      { id: "coverage", heading: sectionWords.coverage, body: perSet("coverage") },
      { id: "attendance", heading: sectionWords.attendance, body: perSet("attendance") },
      { id: "decisions", heading: sectionWords.decisions, body: perSet("decision") },
      { id: "draft", heading: sectionWords.draft, body: perSet("draft-path") },
      ...worldSections({ summary: first.base, badge: first.badge }, models[0], perSet),
      ...evidenceSections(evidence),
      ...basisSections(basis, sets.map(({ base }) => base.parameters), models[0],
        provenance(comparison)),
    ],
  });
}

function setHeading(use: string): Html {
  return html`<h3>${both(pageWords.set(cleanText(use)))}</h3>`;
}

/** Forum, date and number of simulated worlds. */
export function meetingLabel(name: Label, date: string, replicates: number): Label {
  const { en, zh } = cleanLabel(name);
  return {
    en: figureWords.meeting(en, date, String(replicates)).en,
    zh: figureWords.meeting(zh, date, String(replicates)).zh,
  };
}

function channels(sets: readonly ComparisonSet[]): Html | null {
  if (sets.every(({ whatifs }) => whatifs.length === 0)) return null;
  return html`<p>${both(sectionWords.channelsIntro)}</p>
${sets.map(({ badge, whatifs }) => channelTable(badge.use, whatifs))}`;
}

/** Channels that always have a column of their own. */
const SHOWN: ReadonlySet<Channel> = new Set(["peers", "coverage", "drafting", "direct"]);

/** The one reason for which a channel is closed to all what-ifs that change a decision. */
function closedToAll(whatifs: readonly WhatIf[], channel: Channel): AuditReason | undefined {
  const reasons = whatifs.filter((whatif) => !isDirect(whatif)).map(({ audit }) =>
    audit.find((one) => one.channel === channel)?.reason);
  const [reason] = reasons;
  return !SHOWN.has(channel) && reason !== "open" && reasons.every((one) => one === reason)
    ? reason : undefined;
}

/** Channels that are closed to all for one reason are told below the table. */
function channelTable(use: string, whatifs: readonly WhatIf[]): Html {
  const shown = CHANNELS.filter((channel) => closedToAll(whatifs, channel) === undefined);
  const hidden = CHANNELS.filter((channel) => !shown.includes(channel));
  const reasons = [...new Set(hidden.flatMap((channel) => closedToAll(whatifs, channel) ?? []))];
  const told = reasons.map((reason) => sectionWords.closedToAll(
    listOf(hidden.filter((channel) => closedToAll(whatifs, channel) === reason)
      .map((channel) => channelWords[channel])), auditWords[reason]));
  return html`${setHeading(use)}
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">${both(columnWords.whatif)}</th>${
    shown.map((channel) => html`<th scope="col">${both(capital(channelWords[channel]))}</th>`)
  }<th scope="col">${both(columnWords.answers)}</th></tr></thead><tbody>
${whatifs.map((whatif) => html`<tr><th scope="row">${both(cleanLabel(whatif.title))}</th>${
    shown.map((channel) => auditCell(whatif, channel))}<td>${
    both(columnWords[whatif.answer ? "yes" : "no"])}</td></tr>\n`)}</tbody></table></div>
${told.map((sentence) => html`<p>${both(sentence)}</p>`)}${
    whatifs.some(isDirect) ? html`<p>${both(compareWords.asUsualMeans)}</p>` : ""}`;
}

function auditCell(whatif: WhatIf, channel: Channel): Html {
  const audit = whatif.audit.find((one) => one.channel === channel);
  if (audit === undefined) return html`<td>–</td>`;
  const words = auditWords[audit.reason];
  const mark = audit.open ? "●" : "○";
  if (!audit.open && isDirect(whatif)) return html`<td>${both(compareWords.asUsual)}</td>`;
  return html`<td class="${audit.open ? "open" : "closed"}">${mark} ${
    both(audit.open ? words : closedBecause(words))}</td>`;
}

function contrasts({ comparison, basis }: CompareInput, drawn: readonly DrawnFigure[]) {
  const { sets } = comparison;
  const ids = [...new Set(sets.flatMap(({ whatifs }) => whatifs.map(({ id }) => id)))];
  if (ids.length === 0) return null;
  const one = (id: string): Html => {
    const found = sets.flatMap((set) => set.whatifs.filter((whatif) => whatif.id === id)
      .map((whatif) => ({ set, whatif })));
    const [{ whatif }] = found;
    const partner = cleanLabel(whatif.partner.title);
    const words = contrastWords.partners[whatif.partner.kind];
    return html`<h3>${both(cleanLabel(whatif.title))}</h3>
<p class="meta">${both(sectionWords.against)} ${
      both({ en: words(partner.en).en, zh: words(partner.zh).zh })}</p>
${found.map(({ set, whatif: under }) => html`<h4>${
      both(pageWords.set(cleanText(set.badge.use)))}</h4>
${under.answer
    ? html`${drawn.filter(({ figure }) => OF_CONTRAST.includes(figure.kind)
      && figure.whatif === id && figure.use === set.badge.use)
      .map((figure) => figureBlock(figure, basis.figures))}${survivalBlock(under)}`
    : html`<p class="cannot">${both(sectionWords.cannotAnswer)}</p>`}`)}`;
  };
  const played = sets.some(({ whatifs }) => whatifs.some((one) => one.narratives !== undefined));
  return html`<p>${both(sectionWords.contrastsIntro)}</p>
${played ? html`<p>${both(compareWords.survivesIntro)}</p>` : ""}${
    basis.narrative === undefined ? ""
      : html`<p>${both(compareWords.aloneUnder(cleanLabel(basis.narrative)))}</p>`}
${ids.map(one)}
${sets.map((set) => html`${setHeading(set.badge.use)}${
    tableBlock(contrastsTable(set.whatifs, set.badge))}`)}`;
}

function flips(sets: readonly ComparisonSet[], models: readonly Model[]): Html | null {
  const parts = sets.flatMap((set, n) => {
    const answered = set.whatifs.filter(({ answer }) => answer);
    if (answered.length === 0) return [];
    const table = flipsTable(answered, set.badge, models[n], FLIPS_LISTED);
    return [html`${setHeading(set.badge.use)}${table.rows.length === 0
      ? html`<p>${both(sectionWords.noFlips)}</p>` : tableBlock(table)}`];
  });
  return parts.length === 0 ? null : html`${parts}`;
}

function regimes(sets: readonly ComparisonSet[]): Html | null {
  const parts = sets.flatMap(({ badge, whatifs }) => {
    const table = regimeDifferencesTable(whatifs.filter(({ answer }) => answer), badge);
    return table.rows.length === 0 ? [] : [html`${setHeading(badge.use)}${tableBlock(table)}`];
  });
  return parts.length === 0 ? null
    : html`<p>${both(sectionWords.regimeDifferencesIntro)}</p>${parts}`;
}

function provenance(comparison: Comparison): (readonly [Label, Html | string])[] {
  return [
    [provenanceWords.scenario, comparison.scenario],
    [provenanceWords.seed, String(comparison.seed)],
    [provenanceWords.replicates, String(comparison.replicates)],
    ...comparison.sets.flatMap(({ badge, base }): (readonly [Label, Html | string])[] => [
      [pageWords.set(cleanText(badge.use)),
        html`${both(provenanceWords.fingerprint)} <code>${base.fingerprint}</code><br>${
          both(provenanceWords.digest)} <code>${base.digest}</code>`],
    ]),
  ];
}
