import { join } from "node:path";
import * as vega from "vega";
import { compile as compileLite } from "vega-lite";
import { beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../src/base/label.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import type { JsonObject } from "../../src/figure/spec.ts";
import { briefing, hall } from "../../src/figure/theme.ts";
import {
  compile, load, playerOf, playRows, summarise, withNumbers, type Model,
} from "../../src/index.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import { compileTemplate } from "../../src/studio/chart/compile-template.ts";
import { leavesOf, skeletonOf } from "../../src/studio/chart/leaves.ts";
import { fill, vegaOf, type Template } from "../../src/studio/chart/template.ts";
import { chartsOf, withoutHead, type StudioChart } from "../../src/studio/figure/charts.ts";

const silent = { level: () => silent, error: () => silent, warn: () => silent,
  info: () => silent, debug: () => silent };
const toVega = (spec: JsonObject): JsonObject =>
  compileLite(spec as never, { logger: silent as never }).spec as unknown as JsonObject;

function modelOf(id: string): Model {
  const { scenario, base } = load(join("scenarios", id, "scenario.yaml"), diskFiles(), {});
  if (scenario === undefined) throw new Error(`${id} is not sound`);
  return compile(scenario, base);
}

function chartsFor(model: Model, wordsOnly: boolean, changed: boolean): StudioChart[] {
  const view = (of: Model) => ({
    summary: summarise(of, 1, [playRows(playerOf(of, 1), 0, 12)]),
    badge: { use: "calibrated", changed: 0, noiseShare: 0.4, wordsOnly },
  });
  const moved = withNumbers(model, new Map([[PARAMETER.goodwill, -0.6]]));
  return chartsOf({ view: view(changed ? moved : model), model,
    base: changed ? view(model) : undefined });
}

async function svgOf(spec: JsonObject, filled?: ReturnType<typeof fill>): Promise<string> {
  const view = new vega.View(vega.parse(spec as never), { renderer: "none" });
  if (filled !== undefined) {
    for (const [name, rows] of Object.entries(filled.datasets)) view.data(name, [...rows]);
  }
  return (await view.toSVG()).replace(/ aria-[a-z]+="[^"]*"/g, "");
}

const bareOf = (chart: StudioChart, language: "en" | "zh", theme = briefing): JsonObject =>
  withoutHead(chart.draw(language, theme)).bare;

let charts: StudioChart[] = [];
const templates = new Map<string, Template>();

beforeAll(() => {
  const models = ["tutorial", "paris-2025", "road-to-paris"].map(modelOf);
  const given = models.flatMap((model) => [true, false].flatMap((words) =>
    chartsFor(model, words, false)));
  const groups = new Map<string, JsonObject[]>();
  for (const spec of given.flatMap((chart) => LANGUAGES.map((one) => bareOf(chart, one)))) {
    const skeleton = skeletonOf(leavesOf(spec));
    groups.set(skeleton, [...groups.get(skeleton) ?? [], spec]);
  }
  for (const [skeleton, specs] of groups) templates.set(skeleton, compileTemplate(specs, toVega));
  charts = models.flatMap((model) => [true, false].flatMap((words) =>
    chartsFor(model, words, true)));
});

test("a filled template draws what Vega-Lite would have drawn, in both languages and looks",
  async () => {
    const ids = new Set<string>();
    for (const chart of charts) {
      for (const language of LANGUAGES) {
        for (const theme of [briefing, hall]) {
          const bare = bareOf(chart, language, theme);
          const filled = fill(bare, templates);
          if (filled === undefined) throw new Error(`no template for ${chart.id}`);
          expect(await svgOf(vegaOf(filled), filled)).toBe(await svgOf(toVega(bare)));
          ids.add(chart.id);
        }
      }
    }
    expect([...ids].sort()).toEqual(["agents", "signatories", "text", "timeline"]);
  });

test("a slider's move changes signals and data, never what needs a new view", () => {
  const model = modelOf("tutorial");
  const [before, after] = [-0.2, -0.4].map((goodwill) => {
    const moved = withNumbers(model, new Map([[PARAMETER.goodwill, goodwill]]));
    return chartsFor(moved, true, true).map((chart) => fill(bareOf(chart, "en"), templates)?.fixed);
  });
  expect(after).toEqual(before);
  expect(before?.includes(undefined)).toBe(false);
});

test("a specification of another shape finds no template", () => {
  const [chart] = charts;
  if (chart === undefined) throw new Error("no chart");
  const bare = bareOf(chart, "en");
  expect(fill({ ...bare, transform: [{ filter: "datum.x > 0" }] }, templates)).toBeUndefined();
});

test("each chart has a table and words in both languages that tell the baseline", () => {
  for (const chart of charts) {
    const table = chart.table();
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    const words = chart.words();
    expect(words.en).toMatch(/[.]$/);
    expect(words.zh).toMatch(/。$/);
    if (chart.id === "signatories") expect(words.en).toMatch(/baseline/);
  }
});
