import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import type { JsonObject } from "../../src/figure/spec.ts";
import { briefing } from "../../src/figure/theme.ts";
import { timelineFigure } from "../../src/figure/timeline.ts";
import type { RunView } from "../../src/figure/view.ts";
import {
  compile, load, playerOf, playRows, summarise, withNumbers, type Model,
} from "../../src/index.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import { skeletonOf } from "../../src/studio/chart/leaves.ts";
import { timelineInWords, timelineOverlay } from "../../src/studio/figure/timeline-overlay.ts";

let model: Model;
let view: RunView;
let base: RunView;

const viewOf = (of: Model): RunView => ({
  summary: summarise(of, 1, [playRows(playerOf(of, 1), 0, 12)]),
  badge: { use: "mechanism", changed: 0, noiseShare: 0, wordsOnly: true },
});

beforeAll(() => {
  const { scenario } = load(join("scenarios", "internet-1995", "scenario.yaml"), diskFiles(), {});
  if (scenario === undefined) throw new Error("not sound");
  model = compile(scenario);
  base = viewOf(model);
  view = viewOf(withNumbers(model, new Map([[PARAMETER.deploymentRate, 0.6]])));
}, 60_000);

const rowsOf = (of: RunView | undefined, name: string): readonly JsonObject[] =>
  timelineOverlay(view, of, model, "en", briefing).datasets[name] as readonly JsonObject[];

describe("the baseline on the timeline", () => {
  test("is its medians and the edges of its bands, at every moment of every panel", () => {
    const rows = rowsOf(base, "fanbefore");
    const panels = rowsOf(base, "fanheads").length;
    const { years, series } = base.summary.world;
    expect(rows).toHaveLength(3 * panels * years.length);
    const values = rows.filter(({ line }) => line === 1).map(({ value }) => value);
    const names = Object.keys(series);
    const first = names.find((name) => series[name].p50.every((value, t) => values[t] === value));
    expect(first).toBeDefined();
  });

  test("keeps its place on the scale: nothing is drawn outside a panel", () => {
    const grid = rowsOf(base, "fangrid").map(({ y }) => Number(y));
    for (const { y } of rowsOf(base, "fanbefore")) {
      expect(Number(y)).toBeGreaterThanOrEqual(Math.min(...grid) - 1e-6);
      expect(Number(y)).toBeLessThanOrEqual(Math.max(...grid) + 1e-6);
    }
  });

  test("is labelled where its end lies apart, and told", () => {
    const ends = rowsOf(base, "fanbeforeends");
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.every(({ label }) => label === "baseline")).toBe(true);
    const words = timelineInWords(view, base, model);
    expect(words.en).toMatch(/in the baseline at \d/);
    expect(words.zh).toMatch(/基准为 \d/);
    const same = timelineInWords(view, view, model);
    expect(same.en).not.toMatch(/baseline/);
  });

  test("changes no other figure, and the chart keeps its shape with and without it", () => {
    expect(rowsOf(undefined, "fanbefore")).toEqual([]);
    const plain = timelineFigure(view, model, "en", briefing);
    expect(JSON.stringify(plain)).not.toMatch(/fanbefore/);
    const skeleton = (of: RunView | undefined): string => {
      const { title: _, ...bare } = timelineOverlay(view, of, model, "en", briefing);
      return skeletonOf(bare);
    };
    expect(skeleton(base)).toBe(skeleton(undefined));
  });
});
