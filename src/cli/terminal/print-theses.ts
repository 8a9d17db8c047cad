import { safe } from "../../base/columns.ts";
import { plain, type Label } from "../../base/label.ts";
import {
  evidenceWords, thesisPrintWords, verdictWords,
} from "../../dictionary/thesis-print-words.ts";
import type { ThesisFinding } from "../../engine.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
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
  page.line(page.say(countOf(findings)));
  page.line(page.say(tallyOf(findings)));
  page.line(page.say(changesOf(findings, published)));
}

function rowOf(page: Page, finding: ThesisFinding): string[] {
  const { id, claim, kind, verdict, effect, low, high, robust, data } = finding;
  const told = verdictWords[verdict ?? kind];
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

/** How many claims are of each kind. */
export function countOf(findings: readonly ThesisFinding[]): Label {
  const of = (kind: ThesisFinding["kind"]): number =>
    findings.filter((finding) => finding.kind === kind).length;
  return thesisPrintWords.count(of("built in"), of("contingent"), of("not representable"));
}

/** How the contingent ones came out. */
export function tallyOf(findings: readonly ThesisFinding[]): Label {
  const of = (verdict: ThesisFinding["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return thesisPrintWords.tally(of("supported"), of("contradicted"), of("mixed"), of("undecided"));
}

function changesOf(
  findings: readonly ThesisFinding[], published: ReadonlyMap<string, string>,
): Label {
  if (published.size === 0) return thesisPrintWords.noPublished;
  const changed = findings.filter(({ id, kind, verdict }) =>
    published.has(id) && published.get(id) !== (verdict ?? kind));
  if (changed.length === 0) return thesisPrintWords.unchanged;
  const list = plain(changed.map(({ id, kind, verdict }) =>
    `${id} ${published.get(id) ?? ""} → ${verdict ?? kind}`).join(", "));
  return thesisPrintWords.changed(safe(list.en));
}
