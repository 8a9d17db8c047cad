import type { Label } from "../base/label.ts";

/** A share of simulated worlds in words, from `least` upwards. */
interface Step {
  readonly least: number;
  readonly words: Label;
}

/** The least share of simulated worlds that is called "most", and that is called "some". */
export const MOST_WORLDS = 0.6;
export const SOME_WORLDS = 0.15;

/**
 * Cut-offs: all 1, almost all from 0.95, most from 0.6, about half from 0.4, some from 0.15,
 * few from 0.05, almost none above 0, none 0.
 */
const WORLDS: readonly Step[] = [
  { least: 1, words: { en: "in all simulated worlds", zh: "在所有模拟世界中" } },
  { least: 0.95, words: { en: "in almost all simulated worlds", zh: "在几乎所有模拟世界中" } },
  { least: MOST_WORLDS, words: { en: "in most simulated worlds", zh: "在多数模拟世界中" } },
  { least: 0.4, words: { en: "in about half of the simulated worlds", zh: "在约半数模拟世界中" } },
  { least: SOME_WORLDS, words: { en: "in some simulated worlds", zh: "在部分模拟世界中" } },
  { least: 0.05, words: { en: "in few simulated worlds", zh: "在少数模拟世界中" } },
  { least: Number.MIN_VALUE, words: { en: "in almost no simulated world", zh: "在极少数模拟世界中" } },
];
const NO_WORLD: Label = { en: "in no simulated world", zh: "未在任何模拟世界中" };

/** The same cut-offs without naming the worlds, for tables and axes. */
const SHORT: readonly Step[] = [
  { least: 1, words: { en: "all", zh: "全部" } },
  { least: 0.95, words: { en: "almost all", zh: "几乎全部" } },
  { least: MOST_WORLDS, words: { en: "most", zh: "多数" } },
  { least: 0.4, words: { en: "about half", zh: "约半数" } },
  { least: SOME_WORLDS, words: { en: "some", zh: "部分" } },
  { least: 0.05, words: { en: "few", zh: "少数" } },
  { least: Number.MIN_VALUE, words: { en: "almost none", zh: "极少" } },
];
const NONE: Label = { en: "none", zh: "无" };

/**
 * Cut-offs halfway between the quarters: nearly all from 0.97, most from 0.875, about three
 * quarters from 0.625, about half from 0.375, about a quarter from 0.125, a small part above 0.
 */
const PORTIONS: readonly Step[] = [
  { least: 1, words: { en: "all", zh: "全部" } },
  { least: 0.97, words: { en: "nearly all", zh: "几乎全部" } },
  { least: 0.875, words: { en: "most", zh: "绝大部分" } },
  { least: 0.625, words: { en: "about three quarters", zh: "约四分之三" } },
  { least: 0.375, words: { en: "about half", zh: "约一半" } },
  { least: 0.125, words: { en: "about a quarter", zh: "约四分之一" } },
  { least: Number.MIN_VALUE, words: { en: "a small part", zh: "一小部分" } },
];

function wordsAt(steps: readonly Step[], p: number, otherwise: Label): Label {
  return steps.find(({ least }) => p >= least)?.words ?? otherwise;
}

/** A share of simulated worlds (0 to 1) in words; 0 and below is none. */
export function shareInWords(p: number): Label {
  return wordsAt(WORLDS, p, NO_WORLD);
}

/** The same in one or two words, for tables and axes. */
export function shareInShort(p: number): Label {
  return wordsAt(SHORT, p, NONE);
}

/** A part of a whole (0 to 1), such as coverage, in words. */
export function portionInWords(p: number): Label {
  return wordsAt(PORTIONS, p, NONE);
}

/** Ticks of an axis from 0 to 1 that may bear no number. */
export const shareTicks: readonly { readonly at: number; readonly words: Label }[] = [
  { at: 0, words: { en: "none", zh: "无" } },
  { at: 0.25, words: { en: "a quarter", zh: "四分之一" } },
  { at: 0.5, words: { en: "half", zh: "一半" } },
  { at: 0.75, words: { en: "three quarters", zh: "四分之三" } },
  { at: 1, words: { en: "all", zh: "全部" } },
];
