import type { Label } from "../base/label.ts";
import type { Summary } from "../analysis/summary.ts";
import { setsName } from "../dictionary/answer-words.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { compareWords } from "../dictionary/compare-words.ts";
import {
  commonSectionWords, originWords, pageWords, parameterWords, provenanceWords, sectionWords,
} from "../dictionary/report-words.ts";
import { worldParameterWords } from "../dictionary/world-parameter-words.ts";
import { numberText } from "../figure/spec.ts";
import type { Table } from "../figure/table.ts";
import { cleanText } from "../figure/text.ts";
import { PARAMETER_DEFAULTS, PARAMETERS } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { assumedBlock, limitsBlock } from "./assumptions.ts";
import { cleanLabel, pairsBlock, tableBlock } from "./blocks.ts";
import { both, html, type Html } from "./html.ts";
import type { Section } from "./page.ts";

/** A set of parameters in words, which of them were fitted, and which the scenario named itself. */
export interface SetBasis {
  readonly id: string;
  readonly title?: Label;
  readonly origin?: Label;
  readonly own: readonly string[];
  readonly fitted?: readonly string[];
}

/** A document that the scenario's numbers rest on; the address is printed, never followed. */
export interface SourceBasis {
  readonly id: string;
  readonly title: Label;
  readonly url: string;
  readonly date: string;
}

/** What every report says about where its numbers come from. */
export interface Basis {
  readonly sets: readonly SetBasis[];
  readonly sources: readonly SourceBasis[];
  /** The narrative that the agents are seen through, where there is one. */
  readonly narrative?: Label;
  /** Sets of parameters laid over one another, the lowest first, where there are several. */
  readonly layers?: readonly (readonly string[])[];
  /** The command that gives the same report again. */
  readonly command: string;
  readonly version: string;
  /** Folder of the figures' files, as seen from the report; ends in a slash or is empty. */
  readonly figures: string;
}

/** Limits, parameters, assumed agents, sources and provenance: the end of every report. */
export function basisSections(
  basis: Basis, parameterSets: readonly Summary["parameters"][], model: Model,
  provenance: readonly (readonly [Label, Html | string])[],
): Section[] {
  return [
    { id: "limits", heading: commonSectionWords.limits, body: limitsBlock() },
    { id: "parameters", heading: sectionWords.parameters, body: parameters(basis, parameterSets) },
    { id: "assumed", heading: commonSectionWords.assumed, body: assumedBlock(model) },
    { id: "sources", heading: sectionWords.sources, body: sources(basis.sources) },
    { id: "provenance", heading: commonSectionWords.provenance,
      body: html`${pairsBlock([...provenance, ...rests(basis),
        [provenanceWords.version, html`<code>${basis.version}</code>`]])}
<pre><code>${basis.command}</code></pre>
<p>${both(provenanceWords.note)}</p>` },
  ];
}

/** The narrative and the sets, where they are not the plain ones. */
function rests({ narrative, layers = [] }: Basis): (readonly [Label, Html])[] {
  return [
    ...(narrative === undefined ? []
      : [[compareWords.narrative, both(cleanLabel(narrative))] as const]),
    ...layers.map((ids) =>
      [provenanceWords.layers, both(setsName(ids.map(cleanText)))] as const),
  ];
}

function parameters(basis: Basis, sets: readonly Summary["parameters"][]): Html {
  const parts = sets.map((values) => {
    const set = basis.sets.find(({ id }) => id === values.use);
    const table: Table = {
      id: "parameters", wordsOnly: false,
      columns: [{ head: columnWords.parameter, kind: "text" },
        { head: columnWords.agent, kind: "text" },
        { head: columnWords.value, kind: "text" }, { head: columnWords.origin, kind: "text" }],
      rows: listed(values).map((name) => [parameterLabel(name), name,
        numberText(Number(values[name]), 3).replace(/\.?0+$/, ""),
        originOf(values.use, name, Number(values[name]), set)]),
    };
    return html`<h3>${both(pageWords.set(values.use))}</h3>
${set?.origin === undefined ? "" : html`<p>${both(cleanLabel(set.origin))}</p>`}
${tableBlock(table)}`;
  });
  return html`${parts}`;
}

function parameterLabel(name: string): Label {
  return isOfWorld(name) ? worldParameterWords[name] : parameterWords[name];
}

function isOfWorld(name: string): name is keyof typeof worldParameterWords {
  return Object.hasOwn(worldParameterWords, name);
}

/** Parameters of the world between summits are left out where all are as if there was none. */
function listed(values: Summary["parameters"]): readonly (typeof PARAMETERS)[number][] {
  const off = PARAMETERS.every((name) =>
    !isOfWorld(name) || Number(values[name]) === PARAMETER_DEFAULTS[name]);
  return off ? PARAMETERS.filter((name) => !isOfWorld(name)) : PARAMETERS;
}

function originOf(
  use: string, name: string, value: number, set: SetBasis | undefined,
): Label {
  if (use === "own" || set?.own.includes(name) === true) return originWords.own;
  if (set?.fitted === undefined) return originWords.file;
  if (set.fitted.includes(name)) return originWords.fitted;
  return value === 0 ? originWords.off : originWords.assumed;
}

function sources(list: readonly SourceBasis[]): Html | null {
  if (list.length === 0) return null;
  return html`<ul>${list.map(({ title, url, date }) => html`<li>${both(cleanLabel(title))} (${
    date}) <code>${cleanText(url)}</code></li>\n`)}</ul>`;
}
