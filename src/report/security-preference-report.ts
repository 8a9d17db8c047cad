import { plain, type Label, type Language } from "../base/label.ts";
import { commonSectionWords, provenanceWords } from "../dictionary/report-words.ts";
import { preferenceWords } from "../dictionary/security-preference-words.ts";
import { logicsWords } from "../dictionary/study-figure-words.ts";
import {
  expectationWords, thesisPrintWords, verdictWords,
} from "../dictionary/thesis-print-words.ts";
import { numberText, percentText, signedText } from "../figure/spec.ts";
import type { Cell, Column, Table } from "../figure/table.ts";
import type { SecurityPreferenceFile } from "../scenario/security-preference-file.ts";
import type { SearchFinding } from "../thesis/breaking.ts";
import type {
  SecurityPreferenceFinding, StatementFinding,
} from "../thesis/security-preference-finding.ts";
import type { Spread } from "../thesis/security-preference.ts";
import { cleanLabel, figureBlock, pairsBlock, tableBlock } from "./blocks.ts";
import type { DrawnFigure } from "./draw.ts";
import { both, html, type Html } from "./html.ts";
import { pageOf } from "./page.ts";
import { headlinesOf, searchAnswer } from "./security-preference-answer.ts";

/** Everything the report of the security preference tells. */
export interface SecurityPreferenceInput {
  readonly file: SecurityPreferenceFile;
  readonly finding: SecurityPreferenceFinding;
  readonly seed: string | number;
  readonly command: string;
  readonly version: string;
  /** Folder of the figures' files, as seen from the report. */
  readonly figures: string;
  /** Language in which it opens. */
  readonly language?: Language;
}

/** The report as one HTML file; it opens with what is definition and what could fail. */
export function securityPreferenceReport(
  input: SecurityPreferenceInput, drawn: readonly DrawnFigure[],
): string {
  const { file, finding, figures } = input;
  const { base, contrast } = finding;
  const figure = (id: string): Html | string => {
    const one = drawn.find((each) => each.figure.id === id);
    return one === undefined ? "" : figureBlock(one, figures);
  };
  return pageOf({
    ...(input.language && { language: input.language }),
    kind: preferenceWords.kind, title: file.title, meta: preferenceWords.meta(finding.replicates),
    lead: html`${file.about === undefined ? "" : html`<p>${both(cleanLabel(file.about))}</p>`}
<ol class="answer">${headlinesOf(finding).map((line) => html`<li>${both(line)}</li>\n`)}</ol>`,
    sections: [
      { id: "definitions", heading: preferenceWords.definitions,
        body: html`<p>${both(preferenceWords.definitionsAbout)}</p>${definitionsOf(finding)}` },
      { id: "contingent", heading: preferenceWords.contingent,
        body: told(preferenceWords.contingentAbout, statementsTable(finding)) },
      { id: "eight", heading: preferenceWords.eight(base.title),
        body: html`${figure("logics")}${tableBlock(combosTable(finding, "base"))}` },
      { id: "contrast", heading: preferenceWords.eight(cleanLabel(contrast.title)),
        body: html`${figure("logics-contrast")}${tableBlock(combosTable(finding, "contrast"))}` },
      { id: "paths", heading: preferenceWords.paths, body: html`${
        told(preferenceWords.pathsAbout, pathsTable(finding))}<p>${
        both(preferenceWords.earlier(percentText(finding.earlier)))}</p>` },
      { id: "search", heading: preferenceWords.search, body: searchOf(finding) },
      { id: "narratives", heading: preferenceWords.narratives,
        body: told(preferenceWords.narrativesAbout, narrativesTable(finding)) },
      { id: "provenance", heading: commonSectionWords.provenance, body: provenanceOf(input) },
    ],
  });
}

function told(about: Label, table: Table): Html {
  return html`<p>${both(about)}</p>${tableBlock(table)}`;
}

function definitionsOf({ statements }: SecurityPreferenceFinding): Html {
  return html`<dl class="pairs">${statements.filter(({ why }) => why !== null)
    .map(({ id, claim, why }) => html`<dt>${id}</dt><dd>${both(cleanLabel(claim))} ${
      why === null ? "" : html`<em>${both(cleanLabel(why))}</em>`}</dd>\n`)}</dl>`;
}

function columnsOf(...heads: readonly Label[]): Column[] {
  return heads.map((head) => ({ head, kind: "text" }));
}

/** What could fail, and how it came out. */
export function statementsTable({ statements }: SecurityPreferenceFinding): Table {
  const { head } = thesisPrintWords;
  return {
    id: "statements", wordsOnly: false,
    columns: columnsOf(plain(""), preferenceWords.statement, thesisPrintWords.measure,
      head.verdict, head.effect, head.narratives),
    rows: statements.filter(({ kind }) => kind === "contingent").map(statementRow),
  };
}

function statementRow(statement: StatementFinding): Cell[] {
  const { id, claim, measure, expect, effect, survives, narratives } = statement;
  return [
    id, claim,
    measure === null || expect === null ? ""
      : thesisPrintWords.holds(expectationWords[expect], measure),
    effect === null ? "" : verdictWords[effect.verdict],
    effect === null ? "" : changeText(effect.effect, effect),
    narratives.length === 0 ? "" : thesisPrintWords.ofNarratives(survives, narratives.length),
  ];
}

/** A change with its interval, in three digits. */
export function changeText(
  value: number, { low, high }: { readonly low: number; readonly high: number },
): string {
  return `${signedText(value, 3)} [${signedText(low, 3)}, ${signedText(high, 3)}]`;
}

function levelText({ mean, low, high }: Spread, digits: number): string {
  return `${numberText(mean, digits)} [${numberText(low, digits)}, ${numberText(high, digits)}]`;
}

/** Names of the logics that work in a combination. */
export function combinationName(
  combo: { readonly development: boolean; readonly technology: boolean;
    readonly politics: boolean },
): Label {
  const on = (["development", "technology", "politics"] as const)
    .filter((logic) => combo[logic]).map((logic) => logicsWords.names[logic]);
  return on.length === 0 ? logicsWords.none : {
    en: on.map(({ en }) => en).join(" + "), zh: on.map(({ zh }) => zh).join(" + "),
  };
}

/** The eight combinations, then what each logic adds and the three together. */
export function combosTable(finding: SecurityPreferenceFinding, of: "base" | "contrast"): Table {
  const { start, worlds } = finding[of];
  const date = (years: number): string => numberText(start + years, 1);
  const none = ["", "", ""];
  return {
    id: of === "base" ? "combinations" : "combinations-contrast", wordsOnly: false,
    columns: columnsOf(logicsWords.combination, preferenceWords.preference,
      preferenceWords.turnYears, preferenceWords.turnDate, preferenceWords.turns),
    rows: [
      ...worlds.combos.map((combo): Cell[] => [combinationName(combo),
        levelText(combo.preference, 3),
        combo.crosses === 0 ? preferenceWords.noTurn : levelText(combo.crossing, 1),
        combo.crosses === 0 ? "" : date(combo.crossing.mean), percentText(combo.crosses)]),
      ...worlds.shapley.map((share): Cell[] => [
        preferenceWords.adds(logicsWords.names[share.logic]), changeText(share.value, share),
        ...none]),
      [preferenceWords.whole, changeText(worlds.whole.mean, worlds.whole), ...none],
    ],
  };
}

/** When each path turns. */
export function pathsTable({ paths }: SecurityPreferenceFinding): Table {
  return {
    id: "paths", wordsOnly: false,
    columns: columnsOf(preferenceWords.path, preferenceWords.turnYears,
      preferenceWords.turnDate, preferenceWords.turns, preferenceWords.horizon),
    rows: paths.map(({ title, start, turn }): Cell[] => [
      title, turn.crosses === 0 ? preferenceWords.noTurn : levelText(turn, 1),
      turn.crosses === 0 ? "" : numberText(start + turn.mean, 1), percentText(turn.crosses),
      numberText(turn.horizon, 1),
    ]),
  };
}

function searchOf({ searches }: SecurityPreferenceFinding): Html {
  const [{ broken, replicates }] = searches;
  const about = preferenceWords.searchAbout(percentText(broken.never),
    percentText(broken.notBefore), numberText(broken.effect), replicates);
  return html`<p>${both(about)}</p>${searches.map((search, n) =>
    html`<p><strong>${both(searchAnswer(search))}</strong></p>
${tableBlock(searchTable(search, n))}`)}`;
}

/** Every number moved alone, then the smallest sets where none alone suffices. */
export function searchTable({ alone, sets, fewest }: SearchFinding, n: number): Table {
  return {
    id: n === 0 ? "search" : "search-prolonged", wordsOnly: false,
    columns: columnsOf(preferenceWords.number, preferenceWords.stands, preferenceWords.range,
      preferenceWords.breaksAt, preferenceWords.breaksBy),
    rows: [
      ...alone.map(({ path, from, range, to, by }): Cell[] => [
        path, numberText(from, 2), `${numberText(range[0], 1)} – ${numberText(range[1], 1)}`,
        to === null ? preferenceWords.holdsOut : numberText(to, 2),
        by === null ? "" : preferenceWords.breach[by]]),
      ...(fewest === 2 ? sets : []).map(({ moves, by }): Cell[] => [
        moves.map(({ path }) => path).join(" + "),
        listed(moves.map(({ from }) => numberText(from, 2))), "",
        listed(moves.map(({ to }) => numberText(to, 2))), preferenceWords.breach[by]]),
    ],
  };
}

function listed(texts: readonly string[]): Label {
  return { en: texts.join(", "), zh: texts.join("、") };
}

/** What each narrative makes of the three logics. */
export function narrativesTable({ base, paths, narratives }: SecurityPreferenceFinding): Table {
  const own = { narrative: preferenceWords.ownCoding, whole: base.worlds.whole,
    shapley: base.worlds.shapley, turn: paths[0].turn };
  return {
    id: "narratives", wordsOnly: false,
    columns: columnsOf(preferenceWords.narrative,
      ...base.worlds.shapley.map(({ logic }) => logicsWords.names[logic]),
      preferenceWords.together, preferenceWords.turnYears),
    rows: [own, ...narratives].map(({ narrative, whole, shapley, turn }): Cell[] => [
      narrative, ...shapley.map(({ value }) => signedText(value, 3)),
      signedText(whole.mean, 3),
      turn.crosses === 0 ? preferenceWords.noTurn : levelText(turn, 1)]),
  };
}

function provenanceOf({ file, seed, finding, version, command }: SecurityPreferenceInput): Html {
  const quotes = file.quote === undefined ? [] : [file.quote].flat();
  return html`${pairsBlock([
    ...quotes.map((quote): readonly [Label, Html] => [preferenceWords.quote, html`“${quote}”`]),
    ...Object.values(file.sources ?? {}).map(({ title, url }): readonly [Label, Html] =>
      [preferenceWords.source,
        html`${typeof title === "string" ? title : both(cleanLabel(title))} (${url})`]),
    [provenanceWords.seed, String(seed)],
    [provenanceWords.replicates, String(finding.replicates)],
    [provenanceWords.version, html`<code>${version}</code>`],
  ])}
<pre><code>${command}</code></pre>`;
}
