import { setName } from "../../dictionary/answer-words.ts";
import { printWords } from "../../dictionary/print-words.ts";
import { observedWords } from "../../dictionary/observed-words.ts";
import { shareInShort } from "../../dictionary/share-words.ts";
import type { Badge, Model, ObservedGap } from "../../engine.ts";
import { numberText, percentText } from "../../figure/spec.ts";
import { agentLabel } from "../../figure/view.ts";
import { MARGIN, type Page } from "./page.ts";

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
    tell(page.say(observedWords.signed(signed, numberText(p05), numberText(p95), inside)));
    if (!badge.wordsOnly) {
      tell(page.say(observedWords.error(numberText(brier, 3), numberText(brierOfBaseRate, 3))));
    }
    if (declined.length > 0) {
      const who = declined.map(({ agent, share }) => `${page.say(agentLabel(model, agent))} ${
        badge.wordsOnly ? page.say(shareInShort(share)) : percentText(share)}`);
      tell(page.say(observedWords.declined(who.join(page.console.language === "zh" ? "、" : ", "))));
    }
    if (distance !== null) tell(page.say(observedWords.distance(numberText(distance, 2))));
    tell(page.say(observedWords.caution));
  }
}
