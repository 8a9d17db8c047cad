import { safe } from "../../base/columns.ts";
import type { Label } from "../../base/label.ts";
import {
  constructionWords, evidenceWords, thesisPrintWords, verdictWords,
} from "../../dictionary/thesis-print-words.ts";
import { outcomeOf, type ThesisFinding } from "../../engine.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
import { countsOf } from "../../report/theses-report.ts";
import { MARGIN, type Page } from "./page.ts";
import { pad, wrap } from "./width.ts";

/** Columns that the id of a claim takes. */
const ID = 4;

interface Group {
  readonly group: string;
  readonly title: Label;
}

/** Prints findings group by group, what was counted, and what is not as published. */
export function printTheses(
  page: Page, groups: readonly Group[], findings: readonly ThesisFinding[],
  published: ReadonlyMap<string, string>,
): void {
  for (const { group, title } of groups) {
    page.heading(safe(page.say(thesisPrintWords.group(group, title))));
    for (const finding of findings) if (finding.group === group) printFinding(page, finding);
    page.gap();
  }
  for (const line of countsOf(findings)) page.line(page.say(line));
  page.line(page.say(changesOf(findings, published)));
}

/** The claim, and below it what came of it. */
function printFinding(page: Page, finding: ThesisFinding): void {
  const id = pad(safe(finding.id), ID);
  const room = page.room - ID - 1;
  const lines = [
    ...wrap(safe(page.say(finding.claim)), room).split("\n"),
    ...wrap(factsOf(page, finding).join(" · "), room).split("\n"),
  ];
  page.lines(lines.map((line, n) => `${MARGIN}${n === 0 ? id : " ".repeat(ID)} ${line}`));
}

function factsOf(page: Page, finding: ThesisFinding): string[] {
  const { kind, byConstruction, verdict, effect, low, high, robust, data } = finding;
  const { head } = thesisPrintWords;
  const told = byConstruction === null ? verdictWords[verdict ?? kind]
    : constructionWords[byConstruction];
  const facts = [page.say(told)];
  if (verdict !== null && effect !== null && low !== null && high !== null) {
    facts.push(effectText(effect, low, high));
  }
  if (robust !== null) {
    const held = thesisPrintWords.ofNarratives(robust.survives, robust.narratives.length);
    facts.push(`${page.say(head.parameters)} ${percentText(robust.parameters)}`,
      `${page.say(head.narratives)} ${page.say(held)}`);
  }
  if (verdict !== null || data !== "untested") facts.push(page.say(evidenceWords[data]));
  return facts;
}

/** An effect with its interval, in as many digits as it needs. */
export function effectText(effect: number, low: number, high: number): string {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const digits = largest >= 10 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3;
  return `${signedText(effect, digits)} [${numberText(low, digits)}, ${numberText(high, digits)}]`;
}

/** Which outcomes are not those published; they are told, never held to be wrong. */
export function changesOf(
  findings: readonly ThesisFinding[], published: ReadonlyMap<string, string>,
): Label {
  const known = findings.filter(({ id }) => published.has(id));
  if (known.length === 0) return thesisPrintWords.noPublished;
  const changed = known.filter((finding) => published.get(finding.id) !== outcomeOf(finding));
  if (changed.length === 0) return thesisPrintWords.unchanged;
  return thesisPrintWords.changed(changed.map((finding) =>
    safe(`${finding.id} ${published.get(finding.id) ?? ""} → ${outcomeOf(finding)}`)));
}
