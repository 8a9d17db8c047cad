import { describe, expect, test } from "vitest";
import { dotplotOf } from "../../src/figure/dotplot.ts";
import { placeLabels, spreadOut } from "../../src/figure/layout.ts";

describe("places of labels", () => {
  test("keep their gap, their order and their frame", () => {
    const wanted = [0, 1, 2, 3, 50, 51, 99, 100, 100];
    const places = spreadOut(wanted, 8, 0, 100);
    places.forEach((place, n) => {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(100);
      if (n > 0) expect(place - places[n - 1]).toBeGreaterThanOrEqual(8 - 1e-9);
    });
  });
  test("stay where they belong when there is room", () => {
    expect(spreadOut([10, 40, 80], 8, 0, 100)).toEqual([10, 40, 80]);
  });
  test("no two texts overlap", () => {
    const points = Array.from({ length: 30 }, (_, n) => ({ x: (n % 6) * 30, y: n * 5 }));
    const labels = points.map((point, n) => ({ ...point, text: `label ${n}` }));
    const frame = { width: 300, height: 160 };
    const placed = placeLabels(labels, points, 10, frame).flatMap((place, n) =>
      (place === null ? [] : [{ ...place, text: labels[n].text }]));
    expect(placed.length).toBeGreaterThan(5);
    for (const [n, one] of placed.entries()) {
      for (const other of placed.slice(n + 1)) {
        const apart = Math.abs(one.middle - other.middle) >= 10
          || Math.abs(one.left - other.left) >= 25;
        expect(apart).toBe(true);
      }
    }
  });
});

describe("the quantile dotplot", () => {
  test("always has fifty dots that do not overlap", () => {
    for (const unit of [1, 3.5, 20, 160]) {
      const bars = [{ count: 2, replicates: 400 }, { count: 3, replicates: 90 },
        { count: 4, replicates: 510 }];
      const { dots, size } = dotplotOf(bars, unit);
      expect(dots).toHaveLength(50);
      dots.forEach((dot, n) => dots.slice(n + 1).forEach((other) => {
        const across = Math.abs(dot.x - other.x) * unit;
        const up = Math.abs(dot.y - other.y);
        expect(across * across + up * up).toBeGreaterThan(size * size * 0.98);
      }));
    }
  });
  test("gives each value its share of the dots", () => {
    const { dots } = dotplotOf([{ count: 1, replicates: 40 }, { count: 9, replicates: 60 }], 40);
    expect(dots.filter(({ at }) => at === 1)).toHaveLength(20);
  });
});
