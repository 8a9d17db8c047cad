import { safe } from "../../base/columns.ts";
import { plain, type Label } from "../../base/label.ts";
import {
  constructionWords, evidenceWords, thesisPrintWords, verdictWords,
} from "../../dictionary/thesis-print-words.ts";
import { outcomeOf, type ThesisFinding } from "../../engine.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
import { countsOf } from "../../report/theses-report.ts";
import { MARGIN, type Page } from "./page.ts";
import { tableOf } from "./table.ts";

interface Group {
  readonly group: string;
  readonly title: Label;
}

/** Prints findings group by group, what was counted, and what is not as published. */
export function printTheses(
  page: Page, groups: readonly Group[], findings: readonly ThesisFinding[],
  published: ReadonlyMap<string, string>,
): void {
  const { head } = thesisPrintWords;
  const titles = [head.id, head.verdict, head.effect, head.parameters, head.narratives, head.data]
    .map((label) => page.say(label));
  for (const { group, title } of groups) {
    const rows = findings.filter((finding) => finding.group === group);
    page.heading(safe(page.say(thesisPrintWords.group(group, title))));
    const lines = tableOf([["", ...titles], ...rows.map((finding) => rowOf(page, finding))],
      [{ side: "left" }, { side: "left", shrinks: true }, { side: "left" }, { side: "right" },
        { side: "right" }, { side: "right" }, { side: "left" }], page.console.width, MARGIN);
    page.lines(lines);
    page.gap();
  }
  for (const line of countsOf(findings)) page.line(page.say(line));
  page.line(page.say(changesOf(findings, published)));
}

function rowOf(page: Page, finding: ThesisFinding): string[] {
  const { id, claim, kind, byConstruction, verdict, effect, low, high, robust, data } = finding;
  const told = byConstruction === null ? verdictWords[verdict ?? kind]
    : constructionWords[byConstruction];
  const known = verdict !== null && effect !== null && low !== null && high !== null;
  return [
    safe(id), safe(page.say(claim)), page.say(told),
    known ? effectText(effect, low, high) : "",
    robust === null ? "" : percentText(robust.parameters),
    robust === null ? ""
      : page.say(thesisPrintWords.ofNarratives(robust.survives, robust.narratives.length)),
    verdict === null && data === "untested" ? "" : page.say(evidenceWords[data]),
  ];
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
  const list = plain(changed.map((finding) =>
    `${finding.id} ${published.get(finding.id) ?? ""} → ${outcomeOf(finding)}`).join(", "));
  return thesisPrintWords.changed(safe(list.en));
}
