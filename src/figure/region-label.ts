import type { Label } from "../base/label.ts";
import { primWords } from "../dictionary/prim-words.ts";
import type { Region } from "../sweep/region.ts";
import { digitsFor, measureName, shortNumber, valueText, type SweepView } from "./sweep-view.ts";

const SIGNS = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" } as const;

/** A region of outputs in words: the measure, its bound, and where that comes from. */
export function regionLabel(view: SweepView, { sign, bound, from }: Region): Label {
  const { least, most } = view.finding;
  const span = most > least ? most - least : 1;
  const text = from === "number" ? shortNumber(bound, span) : valueText(bound, digitsFor(span));
  const words = from === "median" ? primWords.median : from === "half" ? primWords.half
    : primWords.region;
  return words(measureName(view, 18), SIGNS[sign], text);
}
