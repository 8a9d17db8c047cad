import type { Factor } from "./factor.ts";

/**
 * The setting of a factor at a coordinate in [0, 1]; NaN, as the base has it, stays NaN. Numbers
 * of a range are within it, and its ends are exact, however wide it is.
 */
export function settingAt({ kind, values, levels, low, high }: Factor, at: number): number {
  if (at !== at) return NaN;
  const pick = (count: number): number => Math.min(Math.floor(at * count), count - 1);
  if (kind === "level") return pick(levels.length);
  if (values.length > 0) return values[pick(values.length)];
  return Math.min(high, Math.max(low, low * (1 - at) + high * at));
}

/**
 * The coordinates of a factor's settings one after another: of every level or listed number, and
 * of `levels` numbers (2 or more) of a range, its ends among them.
 */
export function coordinatesOf({ kind, values, levels: listed }: Factor, levels: number): number[] {
  const count = kind === "level" ? listed.length : values.length;
  return count > 0 ? Array.from({ length: count }, (_, n) => (n + 0.5) / count)
    : Array.from({ length: levels }, (_, n) => n / (levels - 1));
}
