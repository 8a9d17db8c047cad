import { plain, type Label } from "../../base/label.ts";
import { quantile, shareInterval, type Interval } from "../../base/stats.ts";
import { named } from "../../dictionary/article-words.ts";
import { askWords } from "../../dictionary/ask-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { shareInShort, shareInWords } from "../../dictionary/share-words.ts";
import { safe } from "../../base/columns.ts";
import type { Model } from "../../engine.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";

/** None and all have an end of their own: rounding must not move it to "<1%" or ">99%". */
function intervalOf(share: number, count: number): Interval {
  const { low, high } = shareInterval(share, count);
  return { low: share === 0 ? 0 : low, high: share === 1 ? 1 : high };
}

/** "in 63% (59% to 67%) of the simulated worlds", or in words where the set was not fitted. */
export function worlds(share: number, count: number, words: boolean): Label {
  if (words) return shareInWords(share);
  const { low, high } = intervalOf(share, count);
  return askWords.inWorlds(percentText(share), percentText(low), percentText(high));
}

/** The same in a cell. */
export function worldsCell(share: number, count: number, words: boolean): Label {
  if (words) return shareInShort(share);
  const { low, high } = intervalOf(share, count);
  return plain(`${percentText(share)} (${percentText(low)}–${percentText(high)})`);
}

/** A number with its interval in a cell. */
export function rangeCell(value: number, { low, high }: Interval, digits: number): Label {
  const text = (number: number): string => numberText(number, digits);
  return low < 0 ? askWords.range(text(value), text(low), text(high))
    : plain(`${text(value)} (${text(low)}–${text(high)})`);
}

/** A difference with its interval in a cell. */
export function changeCell(value: number, { low, high }: Interval, digits: number): Label {
  const text = (number: number): string => signedText(number, digits);
  return askWords.range(text(value), text(low), text(high));
}

/** An agent within a sentence. */
export function agentNamed({ agents }: Model, index: number): Label {
  const { name } = agents[index];
  return named({ en: safe(name.en), zh: safe(name.zh) });
}

/** A name within a sentence: its first letter small, unless it begins with capitals. */
export function lowered({ en, zh }: Label): Label {
  return { en: /^[A-Z][a-z]/.test(en) ? en.slice(0, 1).toLowerCase() + en.slice(1) : en, zh };
}

/** A mean and half of its interval in a cell. */
export function marginCell(value: string, { low, high }: Interval, digits: number): Label {
  return plain(`${value} ±${numberText((high - low) / 2, digits)}`);
}

/** An agent in a table. */
export function agentCell({ agents }: Model, index: number): Label {
  const { name } = agents[index];
  return { en: safe(name.en), zh: safe(name.zh) };
}

/** Agents within a sentence, at most so many. */
export function agentList(model: Model, indices: readonly number[], most = 6): Label {
  const shown = indices.slice(0, most).map((index) => agentNamed(model, index));
  const more = indices.length - shown.length;
  return more > 0 ? askWords.andMore(listOfAll(shown), more) : listOf(shown);
}

/** "A, B or C", and how many more. */
export function eitherOf(names: readonly Label[], more: number): Label {
  if (more > 0) return askWords.orMore(listOfAll(names), more);
  return askWords.either(listOfAll(names.slice(0, -1)), names[names.length - 1]);
}

function listOfAll(labels: readonly Label[]): Label {
  return {
    en: labels.map(({ en }) => en).join(", "), zh: labels.map(({ zh }) => zh).join("、"),
  };
}

/** The median and the middle nine tenths of some worlds. */
export function nineOfTen(values: ArrayLike<number>): Interval & { readonly median: number } {
  const sorted = Float64Array.from(values).sort();
  return {
    median: quantile(sorted, 0.5), low: quantile(sorted, 0.05), high: quantile(sorted, 0.95),
  };
}

/** Indices of numbers, the largest number first, equal ones in their order. */
export function ranked(values: ArrayLike<number>): number[] {
  return Array.from(values, (_, n) => n)
    .sort((left, right) => values[right] - values[left] || left - right);
}
