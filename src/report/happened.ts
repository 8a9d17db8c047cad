import type { Label } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import type { Miss, ObservedGap } from "../analysis/observed-gap.ts";
import { observedWords } from "../dictionary/observed-words.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { pageWords } from "../dictionary/report-words.ts";
import { numberText } from "../figure/spec.ts";
import type { Cell, Table } from "../figure/table.ts";
import { cleanText } from "../figure/text.ts";
import { agentLabel, issueLabel } from "../figure/view.ts";
import type { Model } from "../model/model.ts";
import type { FaceVerdict } from "../scenario/face-validity.ts";
import { cleanLabel, tableBlock } from "./blocks.ts";
import { hindsightBody, type Hindsight } from "./hindsight.ts";
import { both, html, type Html } from "./html.ts";
import type { Section } from "./page.ts";

/** What happened beside what was simulated, under one set of parameters. */
export interface Happened {
  readonly badge: Badge;
  readonly model: Model;
  readonly gap: ObservedGap;
}

/** What is known beside the scenario: how it really ended, and statements that should hold. */
export interface Evidence {
  readonly happened: readonly Happened[];
  readonly face: readonly FaceVerdict[];
  /** What numbers rest on although it is no older than the scenario. */
  readonly hindsight: readonly Hindsight[];
}

export const NO_EVIDENCE: Evidence = { happened: [], face: [], hindsight: [] };

/** The sections that evidence adds to a report. */
export function evidenceSections(evidence: Evidence): readonly Section[] {
  return [
    { id: "happened", heading: observedWords.heading, body: happenedBody(evidence) },
    { id: "hindsight", heading: observedWords.hindsightHeading,
      body: hindsightBody(evidence.hindsight) },
    { id: "face", heading: observedWords.face, body: faceBody(evidence) },
  ];
}

/** What happened; null where nothing is known. */
function happenedBody({ happened, hindsight }: Evidence): Html | null {
  if (happened.length === 0) return null;
  const known = hindsight.length === 0 ? [] : [observedWords.hindsight(hindsight.length)];
  return html`<p>${both(observedWords.caution)}</p>
${happened.map((one) => happenedPart(one, known))}`;
}

/** `known` is said below every score. */
function happenedPart(one: Happened, known: readonly Label[]): Html {
  const { badge, gap } = one;
  return html`<h3>${both(pageWords.set(cleanText(badge.use)))}</h3>
<ul>${[...sentences(one), ...known].map((sentence) => html`<li>${both(sentence)}</li>\n`)}</ul>
${gap.declined.length === 0 ? "" : html`<h4>${both(observedWords.refusers)}</h4>
${tableBlock(missTable("declined", gap.declined, one))}`}
<h4>${both(observedWords.worst)}</h4>
${tableBlock(missTable("worst", gap.worst, one))}
${gap.distance === null ? "" : html`<h4>${both(observedWords.text)}</h4>
${tableBlock(textTable(one))}`}`;
}

function sentences({ badge, gap }: Happened): readonly Label[] {
  const { signed, simulated: { p05, p95 }, brier, brierOfBaseRate, distance } = gap;
  const inside = signed >= p05 && signed <= p95;
  return [
    observedWords.signed(signed, numberText(p05), numberText(p95), inside),
    ...(badge.wordsOnly ? []
      : [observedWords.error(numberText(brier, 3), numberText(brierOfBaseRate, 3))]),
    ...(distance === null ? [] : [observedWords.distance(numberText(distance, 2))]),
  ];
}

function missTable(id: string, misses: readonly Miss[], { badge, model, gap }: Happened): Table {
  const declined = new Set(gap.declined.map(({ agent }) => agent));
  const rows = misses.map(({ agent, share, signed }): Cell[] => [
    agent, agentLabel(model, agent), share,
    signed ? observedWords.didSign
      : declined.has(agent) ? observedWords.didDecline : observedWords.didNotSign,
  ]);
  return {
    id, wordsOnly: badge.wordsOnly, rows,
    columns: [
      { head: columnWords.agent, kind: "text" }, { head: columnWords.name, kind: "text" },
      { head: columnWords.signs, kind: "share" }, { head: observedWords.inReality, kind: "text" },
    ],
  };
}

function textTable({ badge, model, gap }: Happened): Table {
  const rows: Cell[][] = Object.entries(gap.text)
    .map(([id, change]) => [issueLabel(model, id), change]);
  if (gap.bindingness !== null) rows.push([columnWords.bindingness, gap.bindingness]);
  return {
    id: "text-gap", wordsOnly: badge.wordsOnly, rows,
    columns: [
      { head: columnWords.issue, kind: "text" },
      { head: observedWords.simulatedMinusAdopted, kind: "change" },
    ],
  };
}

/** The section on face validity: how many statements hold, and each that does not. */
function faceBody({ face }: Evidence): Html | null {
  if (face.length === 0) return null;
  const failing = face.filter(({ holds }) => !holds);
  const value = (number: number | null): string => numberText(number ?? NaN, 2);
  return html`<p>${both(observedWords.holding(face.length - failing.length, face.length))}</p>
${failing.length === 0 ? "" : html`<ul>${failing.map(({ claim, left, relation, right }) =>
    html`<li>${both(observedWords.fails(
      cleanLabel(claim), value(left), relation, value(right)))}</li>\n`)}</ul>`}`;
}
