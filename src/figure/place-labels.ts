/** A label's point and size, in pixels. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Ends of the line through the point. */
  readonly low: number;
  readonly high: number;
}

/** Where a label stands: its left end and its middle; `far` where it left its point's side. */
export interface LabelPlace {
  readonly left: number;
  readonly y: number;
  readonly width: number;
  readonly far: boolean;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** What a label keeps clear of: `must` always, `may` where there is room nearby. */
export interface LabelObstacles {
  readonly must: readonly Box[];
  readonly may: readonly Box[];
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** Half the side of a point's own square. */
const POINT = 6;

/** So many places near a point are tried clear of all obstacles before a line is crossed. */
const NEAR = 22;

/**
 * Labels beside their points such that none covers another or a point, as long as there is room
 * within the bounds: first at the right, left, above and below, then ever further up and down.
 * Near their points they keep clear of what they may cross, too.
 */
export function placeLabels(
  points: readonly LabelPoint[], bounds: Bounds,
  { must, may }: LabelObstacles = { must: [], may: [] },
): LabelPlace[] {
  const taken: Box[] = [...must, ...points.flatMap(({ x, y, low, high }) => [
    { left: x - POINT, right: x + POINT, top: y - POINT, foot: y + POINT },
    { left: low, right: high, top: y - 1, foot: y + 1 },
  ])];
  return points.map((point) => {
    const tries = placesOf(point, bounds);
    const place = tries.slice(0, NEAR).find((one) =>
      isFree(boxOf(one, point), [...taken, ...may], bounds))
      ?? tries.find((one) => isFree(boxOf(one, point), taken, bounds))
      ?? tries.find((one) => isFree(boxOf(one, point), taken, { ...bounds, left: 0 }))
      ?? tries[0];
    taken.push(boxOf(place, point));
    return { ...place, width: point.width };
  });
}

function placesOf(
  { x, y, width, height, low, high }: LabelPoint, { right }: Bounds,
): LabelPlace[] {
  const sides = [Math.max(x + POINT, high) + 3, Math.min(x - POINT, low) - 3 - width,
    x - width / 2];
  const near: LabelPlace[] = [
    { left: sides[0], y, width, far: false },
    { left: sides[1], y, width, far: false },
    { left: sides[2], y: y - height, width, far: false },
    { left: sides[2], y: y + height, width, far: false },
  ];
  const far = Array.from({ length: 48 }, (_, n) => n + 1).flatMap((step) =>
    sides.flatMap((left) => [-1, 1].map((way): LabelPlace => ({
      left: Math.min(left, right - width), y: y + way * step * (height * 0.75), width,
      far: step > 1,
    }))));
  return [...near, ...far];
}

function boxOf({ left, y }: LabelPlace, { width, height }: LabelPoint): Box {
  return { left, right: left + width, top: y - height / 2, foot: y + height / 2 };
}

function isFree(box: Box, taken: readonly Box[], bounds: Bounds): boolean {
  const within = box.left >= bounds.left && box.right <= bounds.right
    && box.top >= bounds.top && box.foot <= bounds.foot;
  return within && taken.every((other) => box.right <= other.left || box.left >= other.right
    || box.foot <= other.top || box.top >= other.foot);
}
