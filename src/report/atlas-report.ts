import { WAYS } from "../analysis/refusal.ts";
import { groupedBy, matters, type Atlas, type AtlasContrast } from "../analysis/atlas-finding.ts";
import { PULLS } from "../analysis/atlas-threshold.ts";
import { plain, type Label, type Language } from "../base/label.ts";
import {
  atlasAnswerWords, atlasReportWords, atlasWords, wayWords,
} from "../dictionary/atlas-words.ts";
import { atlasRuleWords } from "../dictionary/atlas-rule-words.ts";
import { setName } from "../dictionary/answer-words.ts";
import { auditWords, channelWords } from "../dictionary/channel-words.ts";
import { commonSectionWords, provenanceWords, sectionWords } from "../dictionary/report-words.ts";
import { numberText } from "../figure/spec.ts";
import type { Cell, Table } from "../figure/table.ts";
import { atlasAnswer } from "./atlas-answer.ts";
import { atlasBrowser } from "./atlas-browser.ts";
import { answerBlock, figureBlock, pairsBlock, tableBlock } from "./blocks.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf } from "./page.ts";

/** Everything the report of `atlas` tells, besides the atlas. */
export interface AtlasBasis {
  readonly command: string;
  readonly version: string;
  /** Folder of the figures' files, as seen from the report. */
  readonly figures: string;
  /** Language in which it opens. */
  readonly language: Language;
}

/** The report of `atlas` as one HTML file: the answer, the maps, every contrast, the rules. */
export function atlasReport(
  atlas: Atlas, drawn: readonly DrawnFigure[], basis: AtlasBasis,
): string {
  return pageOf({
    language: basis.language,
    kind: atlasWords.kind,
    title: atlasWords.title,
    meta: atlasReportWords.meta(atlas.replicates, atlas.narrativeReplicates, String(atlas.seed)),
    lead: html`${answerBlock(atlasAnswer(atlas))}
<p>${both(atlasAnswerWords.reading)}</p>`,
    sections: [
      { id: "maps", heading: atlasReportWords.maps, body: drawn.length === 0 ? null
        : html`${drawn.map((one) => figureBlock(one, basis.figures))}` },
      { id: "browse", heading: atlasReportWords.browse, body: atlasBrowser(atlas) },
      { id: "unanswered", heading: atlasReportWords.unanswered, body: unansweredBlock(atlas) },
      { id: "rules", heading: atlasReportWords.rules, body: rulesBlock(atlas) },
      { id: "provenance", heading: commonSectionWords.provenance, body: html`${pairsBlock([
        [provenanceWords.seed, String(atlas.seed)],
        [provenanceWords.replicates, String(atlas.replicates)],
        [provenanceWords.version, html`<code>${basis.version}</code>`],
      ])}
<pre><code>${basis.command}</code></pre>` },
    ],
  });
}

/** Per set and channel, why it is closed, over all contrasts without an answer. */
function unansweredBlock({ contrasts }: Atlas): Html | null {
  const unanswered = contrasts.filter(({ effect }) => effect === null);
  if (unanswered.length === 0) return null;
  return html`<p>${both(sectionWords.channelsIntro)}</p>
${tableBlock(reasonsTable(unanswered))}`;
}

function reasonsTable(unanswered: readonly AtlasContrast[]): Table {
  const reasons = unanswered.flatMap(({ set, audit }) => audit
    .filter(({ reason }) => reason !== "nothing-else")
    .map(({ channel, reason }) => ({ set, channel, reason })));
  const groups = [...groupedBy(reasons, ({ set, channel, reason }) =>
    `${set} ${channel} ${reason}`).values()];
  groups.sort((left, right) => (left[0].set < right[0].set ? -1 : left[0].set > right[0].set ? 1
    : right.length - left.length));
  return {
    id: "reasons", wordsOnly: false,
    columns: [
      { head: atlasReportWords.set, kind: "text" },
      { head: atlasReportWords.channel, kind: "text" },
      { head: atlasReportWords.why, kind: "long" },
      { head: atlasReportWords.count, kind: "count" },
    ],
    rows: groups.map((group): Cell[] => [setName(group[0].set), channelWords[group[0].channel],
      auditWords[group[0].reason], group.length]),
  };
}

function rulesBlock(atlas: Atlas): Html {
  const values = (list: readonly number[]): string =>
    list.map((value) => numberText(value, 2)).join(", ");
  const { leaders, ending, sets, matters: moved, thresholds, stations } = atlasRuleWords;
  const rules: Label[] = [leaders, ending, sets, moved, stations,
    thresholds(values(PULLS.coverageNeed), values(PULLS.peerPull), atlas.searchReplicates)];
  return html`${pairsBlock(WAYS.map((way) =>
    [wayWords[way].name, html`${both(wayWords[way].meaning)}`] as const))}
<ul class="limits">${rules.map((rule) => html`<li>${both(rule)}</li>\n`)}</ul>
${tableBlock(scenariosTable(atlas))}`;
}

/** What is played of each scenario, and what came of it. */
function scenariosTable({ scenarios, contrasts }: Atlas): Table {
  const groups = groupedBy(contrasts, ({ scenario }) => scenario);
  return {
    id: "scenarios", wordsOnly: false,
    columns: [
      { head: atlasReportWords.scenario, kind: "text" },
      { head: atlasReportWords.set, kind: "text" },
      { head: atlasReportWords.told, kind: "text" },
      { head: atlasReportWords.count, kind: "count" },
      { head: atlasReportWords.answered, kind: "count" },
      { head: atlasReportWords.moving, kind: "count" },
    ],
    rows: scenarios.map(({ id, sets, narratives }): Cell[] => {
      const own = groups.get(id) ?? [];
      const names = sets.map(setName);
      return [id, { en: names.map(({ en }) => en).join(", "),
        zh: names.map(({ zh }) => zh).join("、") },
      narratives.length === 0 ? null : plain(narratives.join(", ")), own.length,
      own.filter(({ effect }) => effect !== null).length, own.filter(matters).length];
    }),
  };
}
