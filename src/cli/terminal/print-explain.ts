import type { Label } from "../../base/label.ts";
import { explainWords } from "../../dictionary/explain-words.ts";
import { printWords } from "../../dictionary/print-words.ts";
import { changedWords, decisionWords, termWords } from "../../dictionary/term-words.ts";
import { TERMS, type Explanation, type Model, type Term } from "../../engine.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
import { agentLabel } from "../../figure/view.ts";
import { changedLabel } from "../../report/changed-label.ts";
import { termOf } from "../../run/traced-term.ts";
import { joined, MARGIN, type Page } from "./page.ts";
import { tableOf } from "./table.ts";
import { safe } from "../../base/columns.ts";

const NAMED = 12;
const CHANGES = 8;

/** Prints why one agent decides as it does. */
export function printExplanation(
  page: Page, model: Model, explanation: Explanation, badge: Label,
): void {
  const { agent, replicate, seed } = explanation;
  const name = page.say(agentLabel(model, agent));
  const title = safe(model.title[page.console.language]);
  page.heading(page.say(explainWords.heading(name, title, explanation.date)));
  const which = replicate === null ? [printWords.modes]
    : [printWords.replicate(replicate), printWords.seed(safe(String(seed)))];
  page.line(page.say(joined([badge, ...which])));
  page.gap();
  printDecision(page, explanation, name);
  printTerms(page, explanation);
  if (!explanation.pinned && explanation.decision.present) printChanges(page, model, explanation);
  printPivot(page, explanation);
}

function printDecision(page: Page, { decision, pinned, price }: Explanation, name: string): void {
  const { present, signs, vote, utility } = decision;
  const what = !present ? explainWords.away(name)
    : vote !== undefined ? explainWords.votes[vote](name)
    : signs ? explainWords.signs(name) : explainWords.refuses(name);
  const parts = [what];
  if (pinned) parts.push(explainWords.pinned);
  else if (present && price > 0) parts.push(explainWords.lacks(numberText(price, 3)));
  else if (present) parts.push(explainWords.margin(numberText(utility, 3)));
  const { language } = page.console;
  page.paragraph(parts.map((part) => part[language]).join(language === "en" ? " " : ""));
}

function printTerms(page: Page, { decision, ablations, shapley }: Explanation): void {
  const active = TERMS.filter((term) => termOf(decision, term) !== 0 || shapley[term] !== 0);
  const by = [...active].sort((left, right) =>
    Math.abs(termOf(decision, right)) - Math.abs(termOf(decision, left)));
  const without = (term: Term): string[] => {
    const ablation = ablations.find((one) => one.term === term);
    return [
      signedText(ablation?.utility ?? NaN, 3),
      ablation?.flips === true ? page.say(explainWords.flips) : "",
    ];
  };
  const rows = [
    ["", "", page.say(explainWords.share), page.say(explainWords.without), ""],
    ...by.map((term) => [
      page.say(termWords[term].name), signedText(termOf(decision, term), 3),
      signedText(shapley[term], 3), ...without(term),
    ]),
    ...(decision.noise === 0 ? [] : [
      [page.say(decisionWords.noise), signedText(decision.noise, 3), "", "", ""]]),
    ...(decision.eventShock === 0 ? [] : [
      [page.say(decisionWords.eventShock), signedText(decision.eventShock, 3), "", "", ""]]),
    [page.say(decisionWords.total), signedText(decision.utility, 3), "", "", ""],
  ];
  page.line(MARGIN + page.say(explainWords.reasons));
  const number = { side: "left" } as const;
  const columns = [{ shrinks: true }, number, number, number, {}];
  page.lines(tableOf(rows, columns, page.console.width, MARGIN + MARGIN));
}

function printChanges(page: Page, model: Model, { changes }: Explanation): void {
  page.gap();
  if (changes.length === 0) {
    page.line(MARGIN + page.say(explainWords.noChange));
    return;
  }
  page.line(MARGIN + page.say(explainWords.changes));
  const rows = changes.slice(0, CHANGES).map(({ of, path, from, to }) => [
    page.say(changedWords[of === "text" ? "inText" : "inAgent"]),
    page.say(changedLabel(model, of, path)),
    page.say(explainWords.fromTo(numberText(from, 2), numberText(to, 2))),
  ]);
  page.lines(tableOf(rows, [{}, { shrinks: true }, {}], page.console.width, MARGIN + MARGIN));
}

function printPivot(page: Page, { pivot, decision }: Explanation): void {
  if (!decision.signs) return;
  page.gap();
  const { agents, weightShare, signatures } = pivot;
  const comma = page.console.language === "zh" ? "、" : ", ";
  const named = agents.slice(0, NAMED).map(safe).join(comma);
  const who = agents.length > NAMED ? `${named} …` : named;
  page.paragraph(page.say(signatures === 0 ? explainWords.noPivot
    : explainWords.pivot(signatures, percentText(weightShare), who)));
}
