import type { Label } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import type { Miss, ObservedGap } from "../analysis/observed-gap.ts";
import { happenedWords } from "../dictionary/happened-words.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { pageWords } from "../dictionary/report-words.ts";
import type { Cell, Table } from "../figure/table.ts";
import { cleanText } from "../figure/text.ts";
import type { Model } from "../model/model.ts";
import type { FaceVerdict } from "../scenario/face-validity.ts";
import { cleanLabel, tableBlock } from "./blocks.ts";
import { both, html, type Html } from "./html.ts";
import type { Section } from "./page.ts";

/** What happened beside what was simulated, under one set of parameters. */
export interface Happened {
  readonly badge: Badge;
  readonly gap: ObservedGap;
}

/** What is known beside the scenario: how it really ended, and statements that should hold. */
export interface Evidence {
  readonly happened: readonly Happened[];
  readonly face: readonly FaceVerdict[];
}

export const NO_EVIDENCE: Evidence = { happened: [], face: [] };

/** The sections that evidence adds to a report. */
export function evidenceSections(evidence: Evidence, model: Model): readonly Section[] {
  return [
    { id: "happened", heading: happenedWords.heading, body: happenedBody(evidence, model) },
    { id: "face", heading: happenedWords.faceHeading, body: faceBody(evidence) },
  ];
}

/** The section on what happened; null where nothing is known. */
function happenedBody({ happened }: Evidence, model: Model): Html | null {
  if (happened.length === 0) return null;
  return html`<p>${both(happenedWords.intro)}</p>
${happened.map(({ badge, gap }) => html`<h3>${both(pageWords.set(cleanText(badge.use)))}</h3>
<ul>${happenedSentences(badge, gap).map((one) => html`<li>${both(one)}</li>\n`)}</ul>
${gap.declined.length === 0 ? "" : html`<h4>${both(happenedWords.declined)}</h4>
${tableBlock(missTable("declined", gap.declined, badge, model))}`}
<h4>${both(happenedWords.worst)}</h4>
${tableBlock(missTable("worst", gap.worst, badge, model))}
${gap.distance === null ? "" : html`<h4>${both(happenedWords.text)}</h4>
${tableBlock(textTable(gap, badge, model))}`}`)}`;
}

/** The comparison in sentences, for the report and the terminal. */
export function happenedSentences(badge: Badge, gap: ObservedGap): readonly Label[] {
  const { signed, simulated, brier, brierOfBaseRate, distance } = gap;
  const whole = (value: number): string => value.toFixed(0);
  return [
    happenedWords.tally(
      whole(signed), whole(simulated.p50), whole(simulated.p05), whole(simulated.p95)),
    ...(badge.wordsOnly ? []
      : [happenedWords.score(brier.toFixed(3), brierOfBaseRate.toFixed(3))]),
    ...(distance === null ? [] : [happenedWords.distance(distance.toFixed(2))]),
  ];
}

function missTable(id: string, misses: readonly Miss[], badge: Badge, model: Model): Table {
  const rows = misses.map(({ agent, share, signed }): Cell[] => [
    agent, cleanLabel(nameOf(model, agent)), share,
    signed ? happenedWords.didSign : happenedWords.didNotSign,
  ]);
  return {
    id, wordsOnly: badge.wordsOnly, rows,
    columns: [
      { head: columnWords.agent, kind: "text" }, { head: columnWords.name, kind: "text" },
      { head: columnWords.signs, kind: "share" }, { head: happenedWords.inReality, kind: "text" },
    ],
  };
}

function nameOf(model: Model, id: string): Label {
  return model.agents.find((agent) => agent.id === id)?.name ?? { en: id, zh: id };
}

function textTable(gap: ObservedGap, badge: Badge, model: Model): Table {
  const issue = (id: string): Label =>
    model.issues.find((one) => one.id === id)?.name ?? { en: id, zh: id };
  const rows: Cell[][] = Object.entries(gap.text)
    .map(([id, change]) => [cleanLabel(issue(id)), change]);
  if (gap.bindingness !== null) rows.push([columnWords.bindingness, gap.bindingness]);
  return {
    id: "text-gap", wordsOnly: badge.wordsOnly, rows,
    columns: [
      { head: columnWords.issue, kind: "text" },
      { head: happenedWords.simulatedMinusAdopted, kind: "change" },
    ],
  };
}

/** The section on face validity: how many statements hold, and each that does not. */
function faceBody({ face }: Evidence): Html | null {
  if (face.length === 0) return null;
  const failing = face.filter(({ holds }) => !holds);
  const value = (number: number | null): string => (number === null ? "–" : number.toFixed(2));
  return html`<p>${both(happenedWords.face(face.length - failing.length, face.length))}</p>
${failing.length === 0 ? "" : html`<ul>${failing.map(({ claim, left, relation, right }) =>
    html`<li>${both(cleanLabel(claim))} ${
      both(happenedWords.fails(value(left), relation, value(right)))}</li>\n`)}</ul>`}`;
}
