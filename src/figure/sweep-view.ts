import type { Label, Language } from "../base/label.ts";
import { sweepFigureWords } from "../dictionary/sweep-figure-words.ts";
import type { Factor } from "../sweep/factor.ts";
import type { Sweep } from "../sweep/sweep.ts";
import type { MeasureFinding } from "../sweep/sweep-finding.ts";
import { numberText } from "./spec.ts";
import { clipText, wrapText } from "./text.ts";

/** One measure of a sweep, as its figures see it. */
export interface SweepView {
  readonly sweep: Sweep;
  readonly finding: MeasureFinding;
}

/** An author's label cut to a width in em. */
export function clipLabel({ en, zh }: Label, most: number): Label {
  return { en: clipText(en, most), zh: clipText(zh, most) };
}

/** Name of the measure that a view is of. */
export function measureName({ sweep, finding }: SweepView, most = 22): Label {
  return clipLabel(sweep.measures[finding.measure].title, most);
}

/** Name of a factor. */
export function factorName({ factors }: Sweep, factor: number, most = 22): Label {
  return clipLabel(factors[factor].title, most);
}

/** A factor's name at the left of its row, in one line or two around `y`. */
export function nameLines(
  name: string, y: number, most: number,
): { readonly x: number; readonly y: number; readonly label: string }[] {
  const lines = wrapText(name, most, 2);
  return lines.map((label, n) => ({ x: 0, y: y + (n - (lines.length - 1) / 2) * 15, label }));
}

/** Decimals that tell numbers apart which lie within `span` of each other. */
export function digitsFor(span: number): number {
  let digits = 0;
  for (let unit = span; digits < 6 && unit > 0 && unit < 30; digits++) unit *= 10;
  return digits;
}

/** A number in so many decimals; very large ones in powers of ten. */
export function valueText(value: number, digits: number): string {
  return Math.abs(value) >= 1e9 ? value.toExponential(2).replace("-", "−")
    : numberText(value, digits);
}

/** A value with its interval. */
export function estimateText(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  digits: number,
): string {
  return low === low && high === high
    ? `${valueText(value, digits)} [${valueText(low, digits)}, ${valueText(high, digits)}]`
    : valueText(value, digits);
}

/** A factor's setting as readers see it: a number, or a level's name. */
export function settingLabel(factor: Factor, setting: number, most = 22): Label {
  if (setting !== setting) return sweepFigureWords.asBase;
  if (factor.kind === "level") {
    const level = factor.levels[setting];
    return level === undefined ? { en: "–", zh: "–" } : clipLabel(level.title, most);
  }
  const text = shortNumber(setting, factor.high - factor.low);
  return { en: text, zh: text };
}

/** A number within a span, without needless zeros at its end. */
export function shortNumber(value: number, span: number): string {
  const text = valueText(value, Math.max(2, digitsFor(span)));
  return text.includes(".") && !text.includes("e") ? text.replace(/\.?0+$/, "") : text;
}

/** How many cells have no output, as a sentence; nothing where all have one. */
export function missingNote({ missing }: MeasureFinding, language: Language): string {
  return missing === 0 ? "" : sweepFigureWords.missing(String(missing))[language];
}

/** Why there is nothing to draw; nothing where there is. */
export function idleHeadline(view: SweepView): Label | undefined {
  const name = measureName(view, 30);
  if (view.finding.cells === 0) return sweepFigureWords.empty(name);
  return view.finding.constant ? sweepFigureWords.constant(name) : undefined;
}
