import type { Label, Language } from "../base/label.ts";
import type { Explanation } from "../analysis/explain.ts";
import { parametersOf } from "../analysis/summary.ts";
import { chinese } from "../dictionary/chinese.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { decisionFigureWords } from "../dictionary/figure-words.ts";
import {
  commonSectionWords, pageWords, provenanceWords, sectionWords,
} from "../dictionary/report-words.ts";
import { changedWords, termWords } from "../dictionary/term-words.ts";
import type { Table } from "../figure/table.ts";
import { agentLabel } from "../figure/view.ts";
import type { Model } from "../model/model.ts";
import { TERMS } from "../negotiation/term.ts";
import { basisSections, type Basis } from "./basis.ts";
import { answerBlock, figureBlock, tableBlock } from "./blocks.ts";
import { changedLabel } from "./changed-label.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf } from "./page.ts";

/** Everything a report of `explain` tells. */
export interface ExplainInput {
  readonly explanation: Explanation;
  readonly model: Model;
  /** Sentences to begin with; may be empty. */
  readonly answer: readonly Label[];
  readonly basis: Basis;
  /** Language in which it opens. */
  readonly language?: Language;
}

/** The report of `explain` as one HTML file; `drawn` are the figures of `explainGallery`. */
export function explainReport(input: ExplainInput, drawn: readonly DrawnFigure[]): string {
  const { explanation, model, answer, basis } = input;
  const { agent, replicate, seed, forum, date, fingerprint, scenario } = explanation;
  const name = agentLabel(model, agent);
  const meeting = model.meetings[model.meetings.length - 1];
  const signs = decisionFigureWords[explanation.decision.signs ? "signs" : "refuses"];
  return pageOf({
    ...(input.language && { language: input.language }),
    kind: pageWords.kinds.explain,
    title: { en: `${name.en} ${signs.en}`, zh: chinese`${name.zh}${signs.zh}` },
    meta: { en: `${meeting.name.en}, ${date}`, zh: `${meeting.name.zh}，${date}` },
    lead: html`${answerBlock(answer)}
<ul class="badges"><li>${both(pageWords.set(explanation.parameters))}</li></ul>
${drawn.map((one) => figureBlock(one, basis.figures))}
${explanation.pivot.signatures > 0
      ? html`<p>${both(sectionWords.pivot(String(explanation.pivot.signatures)))}</p>` : ""}`,
    sections: [
      { id: "changes", heading: sectionWords.changes, body: changes(explanation, model) },
      { id: "terms", heading: sectionWords.shapley,
        body: html`<p>${both(sectionWords.shapleyIntro)}</p>
${tableBlock(termsTable(explanation))}` },
      ...basisSections(basis, [parametersOf(model)], model, [
        [provenanceWords.scenario, `${scenario} · ${forum}`],
        [provenanceWords.fingerprint, html`<code>${fingerprint}</code>`],
        [provenanceWords.seed, String(seed)],
        [provenanceWords.replicate, replicate === null ? both(provenanceWords.modes)
          : String(replicate)],
      ]),
    ],
  });
}

function changes(explanation: Explanation, model: Model): Html {
  if (explanation.pinned) return html`<p>${both(sectionWords.pinned)}</p>`;
  if (explanation.changes.length === 0) return html`<p>${both(commonSectionWords.noChanges)}</p>`;
  const table: Table = {
    id: "changes", wordsOnly: false,
    columns: [{ head: columnWords.whose, kind: "text" }, { head: columnWords.path, kind: "text" },
      { head: columnWords.from, kind: "level" }, { head: columnWords.to, kind: "level" }],
    rows: explanation.changes.map(({ of, path, from, to }) => [
      changedWords[of === "text" ? "inText" : "inAgent"],
      changedLabel(model, of, path), from, to]),
  };
  return html`<p>${both(sectionWords.changesIntro)}</p>
${tableBlock(table)}`;
}

function termsTable({ ablations, shapley }: Explanation): Table {
  return {
    id: "terms", wordsOnly: false,
    columns: [{ head: columnWords.term, kind: "text" },
      { head: columnWords.shapley, kind: "change" }, { head: columnWords.without, kind: "change" },
      { head: columnWords.decision, kind: "text" }],
    rows: TERMS.map((term) => {
      const without = ablations.find((one) => one.term === term);
      return [termWords[term].name, shapley[term], without?.utility ?? null,
        without === undefined ? null
          : decisionFigureWords[without.signs ? "signs" : "refuses"]];
    }),
  };
}
