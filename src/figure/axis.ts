import type { Language } from "../base/label.ts";
import { portionInWords, shareInShort, shareTicks } from "../dictionary/share-words.ts";
import { percentText, tickLabels, type JsonObject } from "./spec.ts";

/** The axis of a share from 0 to 1: percentages for a fitted set, words for any other. */
export function shareAxis(title: string, wordsOnly: boolean, language: Language): JsonObject {
  const ticks = shareTicks.map(({ at, words }) =>
    ({ at, words: wordsOnly ? words[language] : percentText(at) }));
  return {
    title, values: ticks.map(({ at }) => at), labelExpr: tickLabels(ticks), grid: true,
    domain: false,
  };
}

/** A share of simulated worlds as text: percentage or words. */
export function shareText(share: number, wordsOnly: boolean, language: Language): string {
  return wordsOnly ? shareInShort(share)[language] : percentText(share);
}

/** A part of a whole as text: percentage or words. */
export function portionText(share: number, wordsOnly: boolean, language: Language): string {
  return wordsOnly ? portionInWords(share)[language] : percentText(share);
}
