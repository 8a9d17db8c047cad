import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agreement, alpha } from "../../scripts/library/agreement.mjs";

describe("Krippendorff's alpha for interval data", () => {
  test("is 1 when the coders agree on values that differ", () => {
    expect(
      alpha([
        [0, 0],
        [0.5, 0.5],
        [1, 1],
      ]),
    ).toBe(1);
  });

  test("agrees with a sum over all pairs by hand", () => {
    // Values 0 1 2 2: the 6 pairs differ by 1 4 4 1 1 0, mean 11/6; observed (1 + 0)/2.
    expect(
      alpha([
        [0, 1],
        [2, 2],
      ]),
    ).toBeCloseTo(1 - 0.5 / (11 / 6), 12);
  });

  test("falls below 0 when the coders disagree more than chance", () => {
    expect(
      alpha([
        [0, 1],
        [1, 0],
      ]),
    ).toBeLessThan(0);
  });

  test("leaves cells that one coder filled alone out of the count", () => {
    const row = (mode: number) => ({ mode, origin: "coded" });
    const cells = [
      { field: "x", rows: [row(0), row(0)] },
      { field: "x", rows: [row(1), row(1)] },
      { field: "x", rows: [row(0.5)] },
    ];
    expect(agreement(cells)).toMatchObject({ cells: 2, alone: 1, all: 1 });
  });
});

test("the page gives .91 over all common cells, and no position below .85", () => {
  const page = readFileSync("scenarios/coding-agreement.md", "utf8");
  expect(page).toContain("569 cells that both filled: **0.91**");
  const positions = [...page.matchAll(/`position\.\w+` \| 44 \| (\d\.\d\d)/g)];
  expect(positions).toHaveLength(5);
  for (const [, found] of positions) expect(Number(found)).toBeGreaterThan(0.85);
});
