import type { Label, Language } from "../base/label.ts";
import { pageWords, provenanceWords, sectionWords } from "../dictionary/report-words.ts";
import type { FigureKind } from "../figure/gallery.ts";
import type { RunView } from "../figure/view.ts";
import type { Model } from "../model/model.ts";
import { basisSections, type Basis } from "./basis.ts";
import { answerBlock, badgeBlock, figureBlock } from "./blocks.ts";
import { meetingLabel } from "./compare-report.ts";
import type { DrawnFigure } from "./draw.ts";
import { evidenceSections, NO_EVIDENCE, type Evidence } from "./happened.ts";
import { html, type Html } from "./html.ts";
import { pageOf } from "./page.ts";
import { regimeBlock, worldSections } from "./world-sections.ts";

/** Everything a report of `run` tells. */
export interface RunInput {
  readonly view: RunView;
  readonly model: Model;
  /** Sentences to begin with; may be empty. */
  readonly answer: readonly Label[];
  readonly basis: Basis;
  readonly evidence?: Evidence;
  /** Language in which it opens. */
  readonly language?: Language;
}

/** The report of `run` as one HTML file; `drawn` are the figures of `runGallery`. */
export function runReport(input: RunInput, drawn: readonly DrawnFigure[]): string {
  const { view, model, answer, basis, evidence = NO_EVIDENCE } = input;
  const { summary, badge } = view;
  const of = (kind: FigureKind): Html | null => {
    const found = drawn.filter(({ figure }) => figure.kind === kind);
    return found.length === 0 ? null
      : html`${found.map((one) => figureBlock(one, basis.figures))}`;
  };
  const last = model.meetings[model.meetings.length - 1];
  return pageOf({
    ...(input.language && { language: input.language }),
    kind: pageWords.kinds.run,
    title: model.title,
    meta: meetingLabel(last.name, last.date, summary.replicates),
    lead: html`${answerBlock(answer)}
${badgeBlock(badge, summary.replicates)}
${of("signatories")}`,
    sections: [
      ...worldSections(view, model, of),
      { id: "agents", heading: sectionWords.agents, body: of("agents") },
      { id: "text", heading: sectionWords.text, body: of("text") },
      { id: "coverage", heading: sectionWords.coverage, body: of("coverage") },
      { id: "attendance", heading: sectionWords.attendance, body: of("attendance") },
      { id: "decisions", heading: sectionWords.decisions, body: of("decision") },
      { id: "draft", heading: sectionWords.draft, body: of("draft-path") },
      { id: "regime", heading: sectionWords.regime, body: regimeBlock(view, model) },
      ...evidenceSections(evidence),
      ...basisSections(basis, [summary.parameters], model, [
        [provenanceWords.scenario, summary.scenario],
        [provenanceWords.fingerprint, html`<code>${summary.fingerprint}</code>`],
        [provenanceWords.seed, String(summary.seed)],
        [provenanceWords.replicates, String(summary.replicates)],
        [provenanceWords.digest, html`<code>${summary.digest}</code>`],
      ]),
    ],
  });
}
