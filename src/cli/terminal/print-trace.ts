import { termWords } from "../../dictionary/term-words.ts";
import { printWords, traceWords } from "../../dictionary/print-words.ts";
import type { Label } from "../../base/label.ts";
import { TERMS, type Model, type Term, type Trace, type TracedAgent, type TracedSummit }
  from "../../engine.ts";
import { numberText, signedText } from "../../figure/spec.ts";
import { indexOf, issueLabel } from "../../figure/view.ts";
import { termOf } from "../../run/traced-term.ts";
import { joined, MARGIN, type Page } from "./page.ts";
import { printTracedWorld } from "./print-world.ts";
import { tableOf } from "./table.ts";
import { displayWidth, safe } from "../../base/columns.ts";

/** Prints one run: rounds, waves, and everyone's terms. */
export function printTrace(page: Page, model: Model, trace: Trace, badge: Label): void {
  const { language } = page.console;
  page.heading(safe(model.title[language]));
  const which = trace.replicate === null ? [printWords.modes]
    : [printWords.replicate(trace.replicate), printWords.seed(safe(String(trace.seed)))];
  page.line(page.say(joined([badge, ...which])));
  printTracedWorld(page, model, trace);
  trace.summits.forEach((summit, m) => {
    page.gap();
    const name = safe(model.meetings[m].name[language]);
    page.heading(page.say(printWords.meeting(name, summit.date)));
    printRounds(page, model, summit);
    printWaves(page, model.meetings[m].procedure, summit);
    printReasons(page, summit, (id) => model.meetings[m].pinned[indexOf(model, id)] < 0);
  });
}

type Procedure = Model["meetings"][number]["procedure"];

/** Rounds worth showing: the first three, then each twice as far, and the last. */
function shownRounds(rounds: number): number[] {
  const shown = new Set([0, 1, 2].filter((n) => n < rounds));
  for (let n = 4; n < rounds - 1; n *= 2) shown.add(n);
  if (rounds > 0) shown.add(rounds - 1);
  return [...shown].sort((left, right) => left - right);
}

function printRounds(page: Page, model: Model, summit: TracedSummit): void {
  const { width } = page.console;
  const { rounds, firstDraft } = summit;
  const title = rounds.length === 0 ? traceWords.fixed : traceWords.drafting(rounds.length);
  page.line(MARGIN + page.say(title));
  const ids = Object.keys(summit.text.positions);
  const names = ids.map((id) => page.say(issueLabel(model, id)));
  const levels = (text: TracedSummit["text"]): string[] =>
    [...ids.map((id) => numberText(text.positions[id], 3)), numberText(text.bindingness, 3)];
  const columns = [
    [page.say(traceWords.first), ...levels(firstDraft)],
    ...shownRounds(rounds.length).map((n) => [String(n + 1), ...levels(rounds[n])]),
  ];
  const room = page.room - 22;
  const most = Math.max(2, Math.floor(room / 7));
  const last = columns[columns.length - 1];
  const kept = columns.length <= most ? columns : [...columns.slice(0, most - 1), last];
  const heads = [page.say(traceWords.round), ...names, page.say(printWords.bindingness)];
  const rows = heads.map((head, n) => [head, ...kept.map((column) => column[n])]);
  const sides = kept.map(() => ({ side: "left" as const }));
  page.lines(tableOf(rows, [{ shrinks: true }, ...sides], width, MARGIN + MARGIN));
}

function printWaves(page: Page, procedure: Procedure, summit: TracedSummit): void {
  const { signatories, present, waves, equilibria } = summit;
  const list = (ids: readonly string[]): string =>
    (ids.length === 0 ? page.say(traceWords.nobody) : ids.map(safe).join(" "));
  const tell = (label: Label): void => page.paragraph(MARGIN + page.say(label));
  const between = equilibria.greatest.length - equilibria.least.length;
  if (procedure === "vote") {
    page.line(MARGIN + page.say(traceWords.voting(signatories.length, present.length)));
    tell(traceWords.inFavour(list(signatories)));
  } else if (procedure === "silence") {
    page.line(MARGIN + page.say(traceWords.staying(signatories.length, present.length)));
    waves.forEach((ids, n) => tell(traceWords.withdrawal(n + 1, list(ids))));
    tell(traceWords.withoutObjection(list(signatories)));
    if (between > 0) tell(traceWords.onlyTogether(between));
  } else {
    page.line(MARGIN + page.say(traceWords.signing(signatories.length, present.length)));
    waves.forEach((ids, n) => tell(traceWords.wave(n + 1, list(ids))));
    if (between > 0) tell(traceWords.between(between));
  }
}

/** What an agent did, in a word; it refuses only where a scenario makes it. */
function decisionOf(agent: TracedAgent, refuses: boolean): Label {
  if (agent.vote !== undefined) return traceWords[agent.vote];
  if (agent.signs) return traceWords.signs;
  return refuses ? traceWords.refuses : traceWords.doesNotSign;
}

function printReasons(
  page: Page, { agents, present }: TracedSummit, refuses: (id: string) => boolean,
): void {
  const { width } = page.console;
  const there = present.map((id) => [id, agents[id]] as const)
    .sort(([, left], [, right]) => right.utility - left.utility);
  const size = (term: Term): number =>
    there.reduce((most, [, agent]) => Math.max(most, Math.abs(termOf(agent, term))), 0);
  const chance = there.some(([, { noise, eventShock }]) => noise !== 0 || eventShock !== 0);
  const active = TERMS.filter((term) => size(term) > 0);
  const longest = Math.max(0, ...there.map(([id]) => displayWidth(safe(id))));
  const each = (term: Term): number =>
    2 + Math.max(5, displayWidth(page.say(termWords[term].name)));
  const room = page.room - longest - 4 - 2 * 10 - (chance ? 8 : 0);
  const kept = [...active].sort((left, right) => size(right) - size(left));
  while (kept.length > 1 && kept.reduce((sum, term) => sum + each(term), 0) > room) kept.pop();
  const shown = active.filter((term) => kept.includes(term));
  const heads = ["", "", page.say(traceWords.sum),
    ...shown.map((term) => page.say(termWords[term].name)),
    ...(chance ? [page.say(traceWords.chance)] : [])];
  const rows = there.map(([id, agent]) => [
    safe(id), page.say(decisionOf(agent, refuses(id))), signedText(agent.utility, 3),
    ...shown.map((term) => signedText(termOf(agent, term), 3)),
    ...(chance ? [signedText(agent.noise + agent.eventShock, 3)] : []),
  ]);
  page.line(MARGIN + page.say(traceWords.reasons));
  const sides = heads.slice(2).map(() => ({ side: "left" as const }));
  page.lines(tableOf([heads, ...rows], [{ shrinks: true }, {}, ...sides], width, MARGIN + MARGIN));
  const left = active.filter((term) => !kept.includes(term));
  if (left.length > 0) {
    page.line(MARGIN + MARGIN + page.say(traceWords.left(
      left.map((term) => page.say(termWords[term].name))
        .join(page.console.language === "zh" ? "、" : ", "))));
  }
}
