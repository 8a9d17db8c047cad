import type { Label, Language } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import { parametersOf } from "../analysis/summary.ts";
import { askWords } from "../dictionary/ask-words.ts";
import { askedFigureWords } from "../dictionary/ask-figure-words.ts";
import { setName } from "../dictionary/answer-words.ts";
import { provenanceWords } from "../dictionary/report-words.ts";
import type { Column, Table } from "../figure/table.ts";
import type { Model } from "../model/model.ts";
import { basisSections, type Basis } from "./basis.ts";
import { answerBlock, badgeBlock, figureBlock, tableBlock } from "./blocks.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf } from "./page.ts";

/** A table of an answer: words, and numbers with their intervals, as they are to be read. */
export interface AnsweredTable {
  readonly title: Label;
  readonly head: readonly Label[];
  readonly rows: readonly (readonly Label[])[];
}

/** What one set of parameters answers. */
export interface AnsweredSet {
  readonly use: string;
  readonly badge: Badge;
  readonly sentences: readonly Label[];
  readonly tables: readonly AnsweredTable[];
  readonly drawn?: DrawnFigure;
  readonly model: Model;
}

/** Everything a report of `ask` tells. */
export interface AskInput {
  readonly question: Label;
  readonly title: Label;
  readonly replicates: number;
  readonly seed: number;
  readonly sets: readonly AnsweredSet[];
  readonly cautions: readonly Label[];
  readonly basis: Basis;
  /** Language in which it opens. */
  readonly language?: Language;
}

/** One question's report as one HTML file: the answer in words first, set beside set. */
export function askReport(input: AskInput): string {
  const { question, title, replicates, seed, sets, cautions, basis } = input;
  const [first, ...others] = sets;
  return pageOf({
    ...(input.language && { language: input.language }),
    kind: askWords.kind, title: question, meta: title,
    lead: html`${answerOf(first, replicates, basis)}`,
    sections: [
      ...others.map((set) => ({
        id: `set-${set.use}`, heading: askWords.set(setName(set.use)),
        body: answerOf(set, replicates, basis),
      })),
      { id: "cautions", heading: askWords.cautions,
        body: html`<ul>${[...cautions, askWords.intervals].map((caution) =>
          html`<li>${both(caution)}</li>\n`)}</ul>` },
      ...basisSections(basis, sets.map(({ model }) => parametersOf(model)), first.model, [
        [provenanceWords.scenario, first.model.id],
        [provenanceWords.fingerprint, html`<code>${first.model.fingerprint}</code>`],
        [provenanceWords.seed, String(seed)],
      ]),
    ],
  });
}

function answerOf(set: AnsweredSet, replicates: number, basis: Basis): Html {
  return html`${answerBlock(set.sentences)}
${badgeBlock(set.badge, replicates)}
${set.drawn === undefined ? html`<p>${both(askedFigureWords.noPicture)}</p>`
    : figureBlock(set.drawn, basis.figures)}
${set.tables.map((table, n) => html`<h3>${both(table.title)}</h3>
${tableBlock(plainTable(table, n))}`)}`;
}

function plainTable({ head, rows }: AnsweredTable, n: number): Table {
  const columns = head.map((words): Column => ({ head: words, kind: "text" }));
  return { id: `answer-${n}`, columns, rows, wordsOnly: false };
}
