import { safe } from "../../base/columns.ts";
import { plain, type Label } from "../../base/label.ts";
import { logicsWords } from "../../dictionary/study-figure-words.ts";
import { preferenceWords } from "../../dictionary/security-preference-words.ts";
import {
  expectationWords, thesisPrintWords, verdictWords,
} from "../../dictionary/thesis-print-words.ts";
import {
  LOGIC_IDS, type SecurityPreferenceFinding, type StatementFinding,
} from "../../engine.ts";
import { percentText } from "../../figure/spec.ts";
import { cellText, type Cell, type Table } from "../../figure/table.ts";
import { headlinesOf, searchAnswer } from "../../report/security-preference-answer.ts";
import {
  changeText, combosTable, narrativesTable, pathsTable, searchTable,
} from "../../report/security-preference-report.ts";
import { MARGIN, type Page } from "./page.ts";
import { tableOf } from "./table.ts";

/** Prints the set: answer, definitions, what could fail, worlds, paths, searches, narratives. */
export function printPreference(page: Page, finding: SecurityPreferenceFinding): void {
  const { base, contrast, statements, searches } = finding;
  page.heading(safe(page.say(finding.title)));
  for (const line of headlinesOf(finding)) page.line(safe(page.say(line)));
  page.gap();
  page.heading(page.say(preferenceWords.definitions));
  for (const { id, claim, why } of statements) {
    if (why !== null) page.line(safe(`${id}  ${page.say(claim)}`));
  }
  page.gap();
  page.heading(page.say(preferenceWords.contingent));
  for (const statement of statements) printStatement(page, statement);
  page.gap();
  for (const of of ["base", "contrast"] as const) {
    const { title } = of === "base" ? base : contrast;
    page.heading(safe(page.say(preferenceWords.eight(title))));
    page.line(page.say(preferenceWords.letters));
    printTable(page, shortened(finding, of));
  }
  page.heading(page.say(preferenceWords.paths));
  printTable(page, without(pathsTable(finding), 4));
  page.line(page.say(preferenceWords.earlier(percentText(finding.earlier))));
  page.gap();
  page.heading(page.say(preferenceWords.search));
  searches.forEach((search, n) => {
    printTable(page, searchTable(search, n));
    page.line(safe(page.say(searchAnswer(search))));
    page.gap();
  });
  page.heading(page.say(preferenceWords.narratives));
  printTable(page, narrativesTable(finding));
}

function printStatement(page: Page, statement: StatementFinding): void {
  const { id, claim, effect, expect, measure, narratives, survives } = statement;
  if (effect === null || expect === null || measure === null) return;
  page.line(safe(`${id}  ${page.say(claim)}`));
  page.paragraph(safe(page.say(preferenceWords.outcome(verdictWords[effect.verdict],
    thesisPrintWords.holds(expectationWords[expect], measure),
    changeText(effect.effect, effect),
    thesisPrintWords.ofNarratives(survives, narratives.length)))));
}

/** The table of combinations in a terminal's width: letters for names, no date. */
function shortened(finding: SecurityPreferenceFinding, of: "base" | "contrast"): Table {
  const table = combosTable(finding, of);
  const { combos, shapley } = finding[of].worlds;
  const names: Label[] = [
    ...combos.map((combo) => letters(LOGIC_IDS.filter((logic) => combo[logic]))),
    ...shapley.map(({ logic }) => logicsWords.names[logic]), preferenceWords.whole,
  ];
  const short = without(table, 3);
  return { ...short, rows: short.rows.map((row, n): Cell[] => [names[n], ...row.slice(1)]) };
}

function without(table: Table, dropped: number): Table {
  return {
    ...table, columns: table.columns.filter((_, column) => column !== dropped),
    rows: table.rows.map((row) => row.filter((_, column) => column !== dropped)),
  };
}

function letters(on: readonly (typeof LOGIC_IDS)[number][]): Label {
  if (on.length === 0) return plain("−");
  const names = on.map((logic) => preferenceWords.short[logic]);
  return { en: names.map(({ en }) => en).join("+"), zh: names.map(({ zh }) => zh).join("+") };
}

/** A table of texts; the first column gives way where the terminal is narrow. */
function printTable(page: Page, { columns, rows }: Table): void {
  page.lines(tableOf([
    columns.map(({ head }) => page.say(head)),
    ...rows.map((row) => row.map((cell) => safe(page.say(cellText(cell, "text", false))))),
  ], columns.map((_, n) => ({ shrinks: n === 0 })), page.console.width, MARGIN));
  page.gap();
}
