import { textWidth } from "./text.ts";

/**
 * Places labels along a line so that neighbours keep `gap`, each as near as can be to where it
 * belongs (pooled adjacent violators). Wanted places ascending; the result is in their order.
 */
export function spreadOut(
  wanted: readonly number[], gap: number, least: number, most: number,
): number[] {
  const blocks: { sum: number; count: number }[] = [];
  const start = (block: { sum: number; count: number }): number => {
    const length = (block.count - 1) * gap;
    return Math.min(Math.max(least, block.sum / block.count - length / 2), most - length);
  };
  for (const place of wanted) {
    let block = { sum: place, count: 1 };
    for (;;) {
      const before = blocks[blocks.length - 1];
      if (before === undefined || start(before) + before.count * gap <= start(block)) break;
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => {
    const first = start(block);
    return Array.from({ length: block.count }, (_, n) => first + n * gap);
  });
}

/** A point of a plane with a text beside it, in pixels. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a text stands: its left edge and its middle line. */
export interface Placed {
  readonly left: number;
  readonly middle: number;
}

interface Box { left: number; right: number; top: number; bottom: number }

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right
    && one.top < other.bottom && other.top < one.bottom;
}

/**
 * Places texts beside their points without overlap, first come first served; null where no place
 * is free. `points` are all marks that no text may cover.
 */
export function placeLabels(
  labels: readonly Labelled[], points: readonly { readonly x: number; readonly y: number }[],
  size: number, frame: { readonly width: number; readonly height: number },
): (Placed | null)[] {
  const taken: Box[] = points.map(({ x, y }) =>
    ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return labels.map(({ x, y, text }) => {
    const width = textWidth(text) * size + 2;
    const half = size / 2 + 1;
    const spots: Placed[] = [6, 14, 26, 40].flatMap((away) => [
      { left: x + away, middle: y }, { left: x - width - away, middle: y },
      { left: x - width / 2, middle: y - away - half },
      { left: x - width / 2, middle: y + away + half },
      { left: x + away, middle: y - away }, { left: x + away, middle: y + away },
      { left: x - width - away, middle: y - away }, { left: x - width - away, middle: y + away },
    ]);
    const free = spots.find(({ left, middle }) => {
      const box = { left, right: left + width, top: middle - half, bottom: middle + half };
      const inside = left >= 0 && box.right <= frame.width && box.top >= -half
        && box.bottom <= frame.height + half;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (free === undefined) return null;
    const { left, middle } = free;
    taken.push({ left, right: left + width, top: middle - half, bottom: middle + half });
    return free;
  });
}
