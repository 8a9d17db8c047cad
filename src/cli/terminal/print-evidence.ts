import { observedWords } from "../../dictionary/observed-words.ts";
import { numberText } from "../../figure/spec.ts";
import type { Evidence } from "../../report/happened.ts";
import { MARGIN, type Page } from "./page.ts";
import { printObserved } from "./print-observed.ts";
import { safe } from "../../base/columns.ts";

/** Prints what happened beside what was simulated, and which statements fail. */
export function printEvidence(page: Page, { happened, face, hindsight }: Evidence): void {
  const known = (): void =>
    page.line(MARGIN + page.say(observedWords.hindsight(hindsight.length)));
  for (const { badge, model, gap } of happened) {
    printObserved(page, model, [gap], badge);
    if (hindsight.length > 0) known();
  }
  if (hindsight.length > 0) {
    if (happened.length === 0) {
      page.gap();
      page.heading(page.say(observedWords.hindsightHeading));
      known();
    }
    const titles = hindsight.map(({ title }) => title);
    page.line(MARGIN + safe(page.say(observedWords.hindsightList(titles))));
  }
  if (face.length === 0) return;
  page.gap();
  page.heading(page.say(observedWords.face));
  const failing = face.filter(({ holds }) => !holds);
  page.line(MARGIN + page.say(observedWords.holding(face.length - failing.length, face.length)));
  for (const { claim, left, relation, right } of failing) {
    const value = (number: number | null): string => numberText(number ?? NaN, 2);
    page.line(MARGIN + safe(page.say(
      observedWords.fails(claim, value(left), relation, value(right)))));
  }
}
