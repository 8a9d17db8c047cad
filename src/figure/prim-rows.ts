import type { Language } from "../base/label.ts";
import type { Box, BoxLimit } from "../analysis/prim.ts";
import { primWords } from "../dictionary/prim-words.ts";
import type { Factor } from "../sweep/factor.ts";
import { numberText, type JsonObject } from "./spec.ts";
import { factorName, settingLabel, type SweepView } from "./sweep-view.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT } from "./theme.ts";

/** One factor's range and the part of it that lies in the box, in pixels. */
export interface RangeRow {
  readonly tracks: readonly JsonObject[];
  readonly inner: readonly JsonObject[];
  readonly name: JsonObject;
  /** What stands above the bar: limits, or levels. */
  readonly ends: readonly JsonObject[];
  /** Ends of the range, beside the bar's foot. */
  readonly sides: readonly JsonObject[];
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly row: number;
  readonly most: number;
}

const BAR = 12;
const SMALL = TEXT - 2;

/** Limited factors first, those least likely by chance leading; then the others. */
export function rangeRows(
  { sweep }: SweepView, { limits }: Box, room: Room, language: Language,
): RangeRow[] {
  const limited = limitsByChance({ limits });
  const free = sweep.factors.map((_, factor) => factor).filter((factor) =>
    !limits.some((limit) => limit.factor === factor));
  const order = [...limited.map((limit) => ({ factor: limit.factor, limit })),
    ...free.map((factor) => ({ factor, limit: undefined }))].slice(0, room.most);
  return order.map(({ factor, limit }, n) => {
    const y = room.top + n * room.row + 22;
    const name = { x: 0, y, label: factorName(sweep, factor, 15)[language],
      under: limit === undefined ? primWords.free[language]
        : `${primWords.p[language]} ${limit.p < 0.001 ? "<0.001" : numberText(limit.p, 3)}` };
    const row = sweep.factors[factor].kind === "level"
      ? levelRow(sweep.factors[factor], limit, y, room, language)
      : numberRow(sweep.factors[factor], limit, y, room, language);
    return { ...row, name };
  });
}

/** Limits of a box, those least likely by chance first. */
export function limitsByChance({ limits }: Pick<Box, "limits">): BoxLimit[] {
  return [...limits].sort((left, right) =>
    (left.p === right.p ? left.factor - right.factor : left.p - right.p));
}

function numberRow(
  factor: Factor, limit: BoxLimit | undefined, y: number, { left, right }: Room,
  language: Language,
): Omit<RangeRow, "name"> {
  const { low, high } = factor;
  const x = (value: number): number =>
    (high > low ? left + ((value - low) / (high - low)) * (right - left) : left);
  const [from, to] = limit === undefined ? [left, right]
    : [Math.max(left, x(limit.low)), Math.min(right, x(limit.high))];
  const bar = { y: y - BAR / 2, y2: y + BAR / 2 };
  const text = (value: number): string => settingLabel(factor, value)[language];
  const limits = limit === undefined ? [] : [
    ...(limit.low > low ? [{ x: from, y: y - 15, label: text(limit.low) }] : []),
    ...(limit.high < high ? [{ x: to, y: y - 15, label: text(limit.high) }] : []),
  ];
  return {
    tracks: [{ x: left, x2: right, ...bar }],
    inner: [{ x: from, x2: Math.max(to, from + 2), ...bar, shade: limit === undefined ? 0.2 : 1 }],
    ends: apart(limits),
    sides: [{ side: 0, x: left, y: y + 15, label: text(low) },
      { side: 1, x: right, y: y + 15, label: text(high) }],
  };
}

/** Two limits so close that their numbers would meet stand further apart. */
function apart(
  limits: readonly { x: number; y: number; label: string }[],
): { x: number; y: number; label: string }[] {
  const [low, high] = limits;
  if (low === undefined || high === undefined) return [...limits];
  const need = ((textWidth(low.label) + textWidth(high.label)) / 2) * SMALL + 8;
  const lacking = Math.max(0, need - (high.x - low.x)) / 2;
  return [{ ...low, x: low.x - lacking }, { ...high, x: high.x + lacking }];
}

function levelRow(
  { levels }: Factor, limit: BoxLimit | undefined, y: number, { left, right }: Room,
  language: Language,
): Omit<RangeRow, "name"> {
  const width = (right - left) / Math.max(1, levels.length);
  const box = (level: number): JsonObject => ({ x: left + level * width + 1,
    x2: left + (level + 1) * width - 1, y: y - BAR / 2, y2: y + BAR / 2 });
  const within = limit?.levels ?? [...levels.keys()];
  const most = width / SMALL - 0.4;
  return {
    tracks: levels.map((_, level) => box(level)),
    inner: within.map((level) => ({ ...box(level), shade: limit === undefined ? 0.2 : 1 })),
    ends: most < 1.6 ? [] : levels.map(({ title }, level) => ({
      x: left + (level + 0.5) * width, y: y - 15, label: clipText(title[language], most) })),
    sides: [],
  };
}
