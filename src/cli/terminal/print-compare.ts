import { plain, type Label } from "../../base/label.ts";
import { auditWords, channelWords } from "../../dictionary/channel-words.ts";
import { compareWords } from "../../dictionary/compare-words.ts";
import { pairWords } from "../../dictionary/pair-words.ts";
import { coverageNames } from "../../dictionary/coverage-names.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { printWords } from "../../dictionary/print-words.ts";
import { portionInWords, shareInWords } from "../../dictionary/share-words.ts";
import { regimeWords } from "../../dictionary/regime-words.ts";
import { termWords } from "../../dictionary/term-words.ts";
import { worldPrintWords } from "../../dictionary/world-print-words.ts";
import { COVERAGES, type Badge, type Comparison, type ComparisonSet, type Model }
  from "../../engine.ts";
import { carriersOf, isDirect, movesDecisions } from "../../figure/direct.ts";
import { isClear, movedRegime, type Moved } from "../../figure/regime-contrast.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
import { agentLabel, issueLabel } from "../../figure/view.ts";
import type { Evidence } from "../../report/happened.ts";
import { printEvidence } from "./print-evidence.ts";
import { badgeLine, joined, MARGIN, type Page } from "./page.ts";
import { coverageText } from "./print-run.ts";
import { tableOf } from "./table.ts";
import { safe } from "../../base/columns.ts";

type WhatIf = ComparisonSet["whatifs"][number];

const NAMED = 6;
const REGIME_NAMED = 4;

/** Prints a comparison: channels first, then differences, who changes sides, and the answer. */
export function printComparison(
  page: Page, model: Model, comparison: Comparison, answer: readonly Label[], evidence: Evidence,
): void {
  page.heading(page.say(compareWords.heading(safe(comparison.title[page.console.language]))));
  const { narrative } = comparison.sets[0].badge;
  if (narrative !== undefined) page.line(page.say(compareWords.aloneUnder(cleaned(narrative))));
  for (const set of comparison.sets) printSet(page, model, comparison, set);
  printEvidence(page, evidence);
  page.gap();
  page.heading(page.say(compareWords.answer));
  answer.forEach((sentence, n) => page.line(`${n + 1}. ${safe(page.say(sentence))}`));
}

function printSet(page: Page, model: Model, comparison: Comparison, set: ComparisonSet): void {
  page.gap();
  const seed = printWords.seed(safe(String(comparison.seed)));
  page.heading(page.say(badgeLine(set.badge,
    [printWords.replicates(comparison.replicates), seed])));
  const summit = set.base.summits[set.base.summits.length - 1];
  const { p05, p50, p95 } = summit.signatures;
  const worlds = printWords.ofWorlds(numberText(p05), numberText(p95));
  const signatures = plain(`${page.say(printWords.signatures)} ${numberText(p50)}`);
  page.line(page.say(compareWords.base(joined([signatures, worlds]))));
  const coverage = coverageText(page, summit.coverage, set.badge);
  if (coverage !== undefined) page.line(page.say(printWords.covered(coverage)));
  for (const whatif of set.whatifs) printWhatIf(page, model, whatif, set.badge);
}

function printWhatIf(page: Page, model: Model, whatif: WhatIf, badge: Badge): void {
  const { manipulation: { decisions, absences }, partner } = whatif;
  page.gap();
  page.heading(safe(page.say(whatif.title)));
  const who = listOf([...decisions, ...absences].map((id) => agentLabel(model, id)));
  page.line(MARGIN + page.say(pairWords.against[partner.kind](who, cleaned(partner.title))));
  printChannels(page, whatif);
  if (!whatif.answer) {
    page.line(MARGIN + page.say(pairWords.cannot));
    return;
  }
  printDifferences(page, whatif, badge);
  printSurvival(page, whatif);
  printText(page, model, whatif);
  printRegime(page, whatif);
  printFlips(page, model, whatif, badge);
}

function cleaned({ en, zh }: Label): Label {
  return { en: safe(en), zh: safe(zh) };
}

function printChannels(page: Page, whatif: WhatIf): void {
  const { audit } = whatif;
  const open = audit.filter((one) => one.open).map(({ channel }) => channelWords[channel]);
  if (isDirect(whatif)) {
    page.line(MARGIN + page.say(
      compareWords.direct(listOf(open), listOf(carriersOf(whatif)))));
    return;
  }
  const shut = audit.filter((one) => !one.open && one.channel !== "direct");
  const closed = [...new Set(shut.map(({ reason }) => reason))].map((why) =>
    compareWords.because(listOf(shut.filter(({ reason }) => reason === why)
      .map(({ channel }) => channelWords[channel])), auditWords[why]));
  const parts = [
    page.say(open.length === 0 ? pairWords.noneOpen : pairWords.open(listOf(open))),
    ...(closed.length === 0 ? [] : [page.say(compareWords.closed(enumerated(closed)))]),
  ];
  page.line(MARGIN + parts.join(page.console.language === "zh" ? "；" : "; "));
}

function enumerated(parts: readonly Label[]): Label {
  return {
    en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("，"),
  };
}

function printDifferences(page: Page, whatif: WhatIf, badge: Badge): void {
  const { signatures, arms } = whatif;
  if (signatures === undefined) return;
  const { difference, low, high, collapseShare, allOrNothing } = signatures;
  const number = (value: number): string => signedText(value, 1);
  const parts = [page.say(pairWords.signatures(
    movesDecisions(whatif), number(difference), number(low), number(high)))];
  if (collapseShare > 0) {
    parts.push(page.say(badge.wordsOnly ? compareWords.collapseWords(shareInWords(collapseShare))
      : compareWords.collapse(percentText(collapseShare))));
  }
  if (allOrNothing) parts.push(page.say(compareWords.allOrNothing));
  page.line(MARGIN + parts.join(" · "));
  const last = arms.whatif.summits.length - 1;
  const before = arms.partner.summits[last].coverage;
  const after = arms.whatif.summits[last].coverage;
  const changes = COVERAGES.flatMap((kind) => {
    const [from, to] = [before[kind], after[kind]];
    if (from === null || to === null) return [];
    const show = (share: number): string =>
      (badge.wordsOnly ? page.say(portionInWords(share)) : percentText(share));
    const [left, right] = [show(from), show(to)];
    return [`${page.say(coverageNames[kind])} ${left === right ? left : `${left} → ${right}`}`];
  });
  if (changes.length > 0) page.line(MARGIN + page.say(printWords.covered(changes.join(" · "))));
}

/** In how many narratives the direction of the difference is the same. */
function printSurvival(
  page: Page, { narratives = [], survives = 0, narrativeReplicates = 0 }: WhatIf,
): void {
  if (narratives.length === 0) return;
  if (narratives.every(({ difference }) => Number(difference.toFixed(1)) === 0)) {
    page.line(MARGIN + page.say(
      compareWords.noneSurvives(narratives.length, narrativeReplicates)));
    return;
  }
  const named = (held: boolean): string[] => narratives.filter(({ same }) => same === held)
    .map(({ id, difference }) => `${safe(id)} ${signedText(difference, 1)}`);
  const head = page.say(
    compareWords.survives(survives, narratives.length, narrativeReplicates));
  const colon = page.console.language === "zh" ? "：" : ": ";
  page.line(MARGIN + head + colon + page.say(compareWords.under(named(true), named(false))));
}

function printText(page: Page, model: Model, { text, arms }: WhatIf): void {
  if (text === undefined) return;
  const last = arms.whatif.summits[arms.whatif.summits.length - 1];
  const issues = Object.entries(text.positions).map(([id, { difference }]) => ({
    name: page.say(issueLabel(model, id)), difference, level: last.text.positions[id].mean,
  }));
  const bindingness = {
    name: page.say(printWords.bindingness), difference: text.bindingness.difference,
    level: last.text.bindingness.mean,
  };
  const moved = [...issues, bindingness]
    .filter(({ difference }) => Math.abs(difference) >= 0.005)
    .map(({ name, difference, level }) =>
      `${name} ${numberText(level - difference, 2)} → ${numberText(level, 2)}`);
  page.line(MARGIN + page.say(moved.length === 0 ? compareWords.sameText
    : compareWords.text(moved.join(" · "))));
}

/** The clearest differences of the regime, those whose interval leaves out zero. */
function printRegime(page: Page, whatif: WhatIf): void {
  const weight = ({ difference, low, high }: Moved): number =>
    Math.abs(difference) / Math.max(1e-9, high - low);
  const clear = movedRegime(whatif).filter(isClear)
    .sort((left, right) => weight(right) - weight(left)).slice(0, REGIME_NAMED);
  if (clear.length === 0) return;
  const parts = clear.map(({ name, difference }) =>
    `${page.say(regimeWords[name].name)} ${signedText(difference, 2)}`);
  page.line(MARGIN + page.say(worldPrintWords.regime(parts.join(" · "))));
}

function printFlips(page: Page, model: Model, { flips = [], arms }: WhatIf, badge: Badge): void {
  if (flips.length === 0) {
    page.line(MARGIN + page.say(pairWords.noFlips));
    return;
  }
  page.line(MARGIN + page.say(compareWords.flips));
  const worlds = arms.whatif.replicates;
  const rows = flips.slice(0, NAMED).map(({ agent, gained, lost, term }) => {
    const more = gained >= lost;
    const share = (more ? gained : lost) / worlds;
    return [
      safe(agent), page.say(agentLabel(model, agent)),
      page.say(more ? compareWords.gains : compareWords.loses),
      page.say(badge.wordsOnly ? shareInWords(share)
        : compareWords.inWorlds(percentText(share))),
      page.say(compareWords.through(termWords[term].name)),
    ];
  });
  const columns = [{}, { shrinks: true }, {}, {}, {}];
  page.lines(tableOf(rows, columns, page.console.width, MARGIN + MARGIN));
  if (flips.length > NAMED) {
    page.line(MARGIN + MARGIN + page.say(compareWords.moreFlips(flips.length - NAMED)));
  }
}

