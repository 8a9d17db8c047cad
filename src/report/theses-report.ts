import type { Label, Language } from "../base/label.ts";
import { plain } from "../base/label.ts";
import { commonSectionWords, provenanceWords } from "../dictionary/report-words.ts";
import {
  constructionWords, evidenceWords, expectationWords, thesisPrintWords, verdictWords,
} from "../dictionary/thesis-print-words.ts";
import { numberText, percentText, signedText } from "../figure/spec.ts";
import type { Table } from "../figure/table.ts";
import type { ThesisFile } from "../scenario/thesis-file.ts";
import type { ThesisFinding } from "../thesis/finding.ts";
import { cleanLabel, figureBlock, pairsBlock, tableBlock } from "./blocks.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf, type Section } from "./page.ts";

/** Everything the report of `theses` tells. */
export interface ThesesInput {
  readonly groups: readonly ThesisFile[];
  readonly findings: readonly ThesisFinding[];
  /** Verdicts as last published, by id. */
  readonly published: ReadonlyMap<string, string>;
  readonly effort: {
    readonly seed: string | number;
    readonly replicates: number;
    readonly models: number;
    readonly draws: number;
    readonly narratives: readonly { readonly id: string }[];
  };
  readonly command: string;
  readonly version: string;
  /** Folder of the figures' files, as seen from the report. */
  readonly figures: string;
  /** Language in which it opens. */
  readonly language?: Language;
}

/** The report of `theses` as one HTML file: a section and a figure per group. */
export function thesesReport(input: ThesesInput, drawn: readonly DrawnFigure[]): string {
  const { groups, findings, effort } = input;
  const sections = groups.map((file): Section => ({
    id: `group-${file.group}`,
    heading: cleanLabel(thesisPrintWords.group(file.group, file.title)),
    body: groupBody(file, findings.filter(({ group }) => group === file.group), drawn, input),
  }));
  return pageOf({
    ...(input.language && { language: input.language }),
    kind: plainKind,
    title: thesisPrintWords.title,
    meta: thesisPrintWords.seedAndMore(effort.replicates, effort.models, effort.draws),
    lead: html`<ol class="answer">${countsOf(findings).map((line) =>
      html`<li>${both(line)}</li>\n`)}</ol>
<p>${both(thesisPrintWords.reading)}</p>`,
    sections: [...sections, { id: "provenance", heading: commonSectionWords.provenance,
      body: provenanceOf(input) }],
  });
}

const plainKind: Label = { en: "Theses", zh: "论题" };

/** How many claims are of each kind, how the definitions hold, how those that can fail came out. */
export function countsOf(findings: readonly ThesisFinding[]): Label[] {
  const count = (is: (finding: ThesisFinding) => boolean): number => findings.filter(is).length;
  const kind = (one: ThesisFinding["kind"]): number => count((finding) => finding.kind === one);
  const built = (one: ThesisFinding["byConstruction"]): number =>
    count(({ byConstruction }) => byConstruction === one);
  const came = (one: ThesisFinding["verdict"]): number => count(({ verdict }) => verdict === one);
  const { count: kinds, constructed, tally } = thesisPrintWords;
  return [
    kinds(kind("built in"), kind("contingent"), kind("not representable")),
    ...(kind("built in") === 0 ? []
      : [constructed(built("as claimed"), built("against"), built("no effect"))]),
    tally(came("supported"), came("contradicted"), came("mixed"), came("undecided")),
  ];
}

function groupBody(
  file: ThesisFile, findings: readonly ThesisFinding[], drawn: readonly DrawnFigure[],
  { figures }: ThesesInput,
): Html {
  const figure = drawn.find(({ figure: { id } }) => id === `theses-${file.group}`);
  const turning = findings.filter(({ flips }) => flips !== null);
  return html`${file.about === undefined ? "" : html`<p>${both(cleanLabel(file.about))}</p>`}
${figure === undefined ? "" : figureBlock(figure, figures)}
${tableBlock(tableOfGroup(file, findings))}
${turning.length === 0 ? "" : html`<details><summary class="two">${
  both(thesisPrintWords.flipsHead)}</summary><dl class="pairs">${turning.map(({ id, flips }) =>
    html`<dt>${id}</dt><dd>${flips === null ? "" : both(cleanLabel(
      thesisPrintWords.flips(flips.by,
        flips.flipped || flips.verdict === "undecided" ? verdictWords[flips.verdict]
          : thesisPrintWords.stays)))}</dd>\n`)}
</dl></details>`}`;
}

function tableOfGroup(file: ThesisFile, findings: readonly ThesisFinding[]): Table {
  const { head } = thesisPrintWords;
  return {
    id: `theses-${file.group}`, wordsOnly: false,
    columns: [
      { head: plain("") , kind: "text" }, { head: thesisPrintWords.claim, kind: "long" },
      { head: thesisPrintWords.measure, kind: "text" }, { head: head.verdict, kind: "text" },
      { head: head.effect, kind: "text" }, { head: head.parameters, kind: "text" },
      { head: head.narratives, kind: "text" }, { head: head.data, kind: "text" },
    ],
    rows: findings.map((finding) => rowOf(file, finding)),
  };
}

function rowOf(file: ThesisFile, finding: ThesisFinding): Table["rows"][number] {
  const { id, claim, kind, verdict, effect, low, high, robust, data, expect, measure } = finding;
  const row = file.theses.find((one) => one.id === id);
  const told = finding.byConstruction === null ? verdictWords[verdict ?? kind]
    : constructionWords[finding.byConstruction];
  const why = row?.why;
  return [
    id,
    why === undefined ? claim : { en: `${claim.en} (${why.en})`, zh: `${claim.zh}（${why.zh}）` },
    measure === null || expect === null ? ""
      : thesisPrintWords.holds(expectationWords[expect], measure),
    finding.negligible ? { en: `${told.en}, ${thesisPrintWords.negligible.en}`,
      zh: `${told.zh}，${thesisPrintWords.negligible.zh}` } : told,
    effect === null || low === null || high === null ? ""
      : `${signedText(effect, 3)} [${numberText(low, 3)}, ${numberText(high, 3)}]`,
    robust === null ? "" : percentText(robust.parameters),
    robust === null ? ""
      : thesisPrintWords.ofNarratives(robust.survives, robust.narratives.length),
    evidenceWords[data],
  ];
}

function provenanceOf(input: ThesesInput): Html {
  const { effort, command, version } = input;
  return html`${pairsBlock([
    [provenanceWords.seed, String(effort.seed)],
    [provenanceWords.replicates, String(effort.replicates)],
    [provenanceWords.version, html`<code>${version}</code>`],
  ])}
<pre><code>${command}</code></pre>`;
}
