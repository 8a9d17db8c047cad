import type { HistogramBar } from "../../analysis/summary.ts";
import { dotplotsOf, type Dotplot } from "../../figure/dotplot.ts";

/** A drawing's size in units of its own, and where in it the dots stand. */
export interface Field {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Where the axis lies, and where the highest dot may reach. */
  readonly floor: number;
  readonly ceiling: number;
  /** Greatest count on the axis; the least is 0. */
  readonly most: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Spots {
  /** Fifty places, from the lowest quantile to the highest. */
  readonly now: readonly Spot[];
  readonly was: readonly Spot[];
  readonly radius: number;
}

/** The tallest stack that `dotplotOf` allows, in its pixels. */
const TALLEST = 200;
const LARGEST = 30;
const GAP = 0.92;

/** Where a count lies across a field. */
export function acrossAt({ left, right, most }: Field, count: number): number {
  return left + (right - left) * (count + 0.5) / (most + 1);
}

/** Fifty dots of one or two histograms in a field, all of one size. */
export function spotsOf(
  field: Field, now: readonly HistogramBar[], was: readonly HistogramBar[] = [],
): Spots {
  const scale = (field.floor - field.ceiling) / TALLEST;
  const unit = (field.right - field.left) / (field.most + 1) / scale;
  const plots = dotplotsOf([now, was].filter((bars) => bars.length > 0), unit, LARGEST / scale);
  const placed = ({ dots }: Dotplot): Spot[] => dots.map(({ x, y }) =>
    ({ x: acrossAt(field, x), y: field.floor - 4 - y * scale }));
  const [spots = [], others = []] = plots.map(placed);
  const size = plots[0]?.size ?? LARGEST / scale;
  const radius = size * scale * GAP / 2;
  return now.length > 0 ? { now: spots, was: others, radius } : { now: [], was: spots, radius };
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const APART = 95;

/** Round counts of an axis that has room for their figures. */
export function ticksIn(field: Field): number[] {
  const room = (field.right - field.left) / APART;
  const step = STEPS.find((one) => field.most / one <= room) ?? field.most;
  const count = Math.floor(field.most / Math.max(1, step)) + 1;
  return Array.from({ length: count }, (_, n) => n * step);
}
