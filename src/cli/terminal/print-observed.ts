import { setName } from "../../dictionary/answer-words.ts";
import { printWords } from "../../dictionary/print-words.ts";
import { observedWords } from "../../dictionary/observed-words.ts";
import { shareInShort } from "../../dictionary/share-words.ts";
import type { Badge, Model, ObservedGap } from "../../engine.ts";
import { decimal, MARGIN, nameOf, percent, type Page } from "./page.ts";

/** Prints how far a run stands from what really happened. */
export function printObserved(
  page: Page, model: Model, gaps: readonly ObservedGap[], badge: Badge,
): void {
  for (const gap of gaps) {
    const { signed, simulated: { p05, p95 }, brier, brierOfBaseRate, declined, distance } = gap;
    const tell = (text: string): void => page.line(MARGIN + text);
    page.gap();
    page.heading(page.say(observedWords.heading));
    tell(page.say(printWords.set(setName(badge.use))));
    const inside = signed >= p05 && signed <= p95;
    tell(page.say(observedWords.signed(signed, decimal(p05, 0), decimal(p95, 0), inside)));
    if (!badge.wordsOnly) {
      tell(page.say(observedWords.error(decimal(brier, 3), decimal(brierOfBaseRate, 3))));
    }
    if (declined.length > 0) {
      const who = declined.map(({ agent, share }) => `${nameOf(model, agent, page.console)} ${
        badge.wordsOnly ? page.say(shareInShort(share)) : percent(share)}`);
      tell(page.say(observedWords.declined(who.join(page.console.language === "zh" ? "、" : ", "))));
    }
    if (distance !== null) tell(page.say(observedWords.distance(decimal(distance))));
    tell(page.say(observedWords.caution));
  }
}
