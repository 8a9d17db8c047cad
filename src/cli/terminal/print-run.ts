import { plain, type Label } from "../../base/label.ts";
import { coverageNames } from "../../dictionary/coverage-names.ts";
import { printWords } from "../../dictionary/print-words.ts";
import { portionInWords } from "../../dictionary/share-words.ts";
import { worldPrintWords } from "../../dictionary/world-print-words.ts";
import { COVERAGES, type Badge, type Model, type Summary, type SummitSummary }
  from "../../engine.ts";
import { numberText, percentText } from "../../figure/spec.ts";
import { agentRows, issueLabel, leadingAgents, meetingOf, type AgentRow, type RunView }
  from "../../figure/view.ts";
import { histogramLine, levelLine, shareBar } from "./bars.ts";
import { badgeLine, MARGIN, shareText, type Page } from "./page.ts";
import { printMeetings, printWorld } from "./print-world.ts";
import { tableOf } from "./table.ts";
import { safe } from "../../base/columns.ts";

/** Agents named one by one; the tables hold the others. */
const NAMED = 16;
/** Of more meetings only the last is told in full. */
const MOST_TOLD = 2;
const BAR = 10;
const LINE = 21;

/** Prints a summary of many replicates. */
export function printRun(page: Page, model: Model, summary: Summary, badge: Badge): void {
  const { console } = page;
  page.heading(safe(model.title[console.language]));
  const seed = typeof summary.seed === "string" ? safe(summary.seed) : summary.seed;
  page.line(page.say(badgeLine(badge,
    [printWords.replicates(summary.replicates), printWords.seed(seed)])));
  const { length } = summary.summits;
  if (length > 1) printMeetings(page, model, summary, badge);
  printWorld(page, model, summary);
  const first = length > MOST_TOLD ? length - 1 : 0;
  if (first > 0) {
    page.gap();
    page.line(page.say(worldPrintWords.last));
  }
  summary.summits.slice(first).forEach((summit, n) => {
    const m = first + n;
    page.gap();
    const name = safe(model.meetings[m].name[console.language]);
    page.heading(page.say(printWords.meeting(name, summit.date)));
    const votes = model.meetings[m].procedure === "vote";
    printTally(page, summit, votes);
    printCoverage(page, summit, badge);
    printText(page, model, summit);
    printAgents(page, model, { summary, badge, summit: m });
  });
}

function printTally(page: Page, summit: SummitSummary, votes: boolean): void {
  const { signatures, present, organisations, expectation } = summit;
  const { p05, p50, p95, histogram } = signatures;
  const parts = [
    `${page.say(votes ? printWords.inFavour : printWords.signatures)} ${numberText(p50)}`,
    page.say(printWords.ofWorlds(numberText(p05), numberText(p95))),
    page.say(printWords.present(numberText(present.p50))),
    ...(organisations.p95 > 0
      ? [`${page.say(printWords.organisations)} ${numberText(organisations.p50)}`] : []),
  ];
  page.line(MARGIN + parts.join(" · "));
  if (expectation >= 0.5) {
    page.line(MARGIN + page.say(printWords.expectation(numberText(expectation))));
  }
  if (histogram.length > 1) {
    page.lines([MARGIN + histogramLine(histogram, Math.min(60, page.room))]);
  }
}

/** Shares held by the signatories, where any agent has them. */
export function coverageText(
  page: Page, coverage: SummitSummary["coverage"], badge: Badge,
): string | undefined {
  const parts = COVERAGES.flatMap((kind) => {
    const share = coverage[kind];
    if (share === null) return [];
    const value = badge.wordsOnly ? page.say(portionInWords(share)) : percentText(share);
    return [`${page.say(coverageNames[kind])} ${value}`];
  });
  return parts.length === 0 ? undefined : parts.join(" · ");
}

function printCoverage(page: Page, { coverage }: SummitSummary, badge: Badge): void {
  const text = coverageText(page, coverage, badge);
  if (text !== undefined) page.line(MARGIN + page.say(printWords.covered(text)));
}

function printText(page: Page, model: Model, { text }: SummitSummary): void {
  const { width } = page.console;
  const levels: readonly (readonly [string, { p05: number; p50: number; p95: number }])[] = [
    ...Object.entries(text.positions).map(([id, spread]) =>
      [page.say(issueLabel(model, id)), spread] as const),
    [page.say(printWords.bindingness), text.bindingness],
  ];
  page.line(MARGIN + page.say(printWords.text));
  const rows = levels.map(([name, { p05, p50, p95 }]) => [
    name, numberText(p50, 2), levelLine(p50, LINE),
    p95 - p05 < 0.005 ? "" : `${numberText(p05, 2)}–${numberText(p95, 2)}`,
  ]);
  page.lines(tableOf(rows, [{ shrinks: true }, { side: "left" }, {}, {}], width, MARGIN + MARGIN));
}

function printAgents(page: Page, model: Model, view: RunView): void {
  const all = agentRows(view, model, page.console.language);
  const named = leadingAgents(all, meetingOf(view, model), NAMED);
  const shown = all.filter(({ id }) => named.has(id))
    .sort((left, right) => right.outcome.signedShare - left.outcome.signedShare
      || right.capability - left.capability);
  const votes = meetingOf(view, model).procedure === "vote";
  page.line(MARGIN + page.say(votes ? printWords.whoVotes : printWords.who));
  const rows = shown.map((row) => agentRow(page, row, view.badge));
  const columns = [{}, { shrinks: true }, {}, {}, {}];
  page.lines(tableOf(rows, columns, page.console.width, MARGIN + MARGIN));
  if (all.length > shown.length) {
    page.line(MARGIN + MARGIN + page.say(printWords.others(all.length - shown.length)));
  }
}

function agentRow(page: Page, row: AgentRow, badge: Badge): string[] {
  const { signedShare, signedLow, signedHigh } = row.outcome;
  const fixed: Label = row.absent ? printWords.absent
    : row.pinned !== 0 ? printWords.pinned : plain("");
  const share = shareText(signedShare, signedLow, signedHigh, badge);
  return [
    safe(row.id), safe(row.name), page.say(share),
    badge.wordsOnly ? "" : shareBar(signedShare, BAR), page.say(fixed),
  ];
}
