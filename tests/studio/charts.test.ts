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
import { chartFunctions } from "../../src/studio/chart/chart-functions.ts";
import { expressionTable } from "../../src/studio/chart/code-flow.ts";
import { compileTemplate, type Compilers } from "../../src/studio/chart/compile-template.ts";
import { skeletonOf } from "../../src/studio/chart/leaves.ts";
import { fill, templatesOf, type Filled, type Template } from "../../src/studio/chart/template.ts";
import { chartsOf, withoutHead, type StudioChart } from "../../src/studio/figure/charts.ts";
import { bundle } from "../../scripts/studio/bundle.mjs";
import { expressionModule } from "../../scripts/studio/expression-module.mjs";

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

const compilers: Compilers = {
  toVega, table: expressionTable(),
  toDataflow: (spec) => vega.parse(spec as never) as unknown as JsonObject,
};

/** What is said to those who do not see the drawing is the page's part. */
const plain = (svg: string): string => svg.replace(/ (aria-[a-z]+|role)="[^"]*"/g, "");

async function svgOf(spec: JsonObject): Promise<string> {
  return plain(await new vega.View(vega.parse(spec as never), { renderer: "none" }).toSVG());
}

function show(view: vega.View, { signals, datasets, width, height }: Filled): Promise<string> {
  view.width(width).height(height);
  for (const [name, value] of Object.entries(signals)) view.signal(name, value as never);
  for (const [name, rows] of Object.entries(datasets)) view.data(name, [...rows]);
  return view.runAsync().then(() => view.toSVG()).then(plain);
}

const bareOf = (chart: StudioChart, language: "en" | "zh", theme = briefing): JsonObject =>
  withoutHead(chart.draw(language, theme)).bare;

/** Views as the page makes them, of the little that it takes of Vega. */
async function pageViews(): Promise<(filled: Filled) => vega.View> {
  const codes = expressionModule(compilers.table.codes, Object.keys(chartFunctions));
  const modules = { expressions: codes };
  const { text } = await bundle("src/studio/chart/vega-runtime.ts", { modules, format: "esm" });
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  const { viewOf: make } = await import(/* @vite-ignore */ url) as
    { viewOf: (flow: JsonObject) => vega.View };
  return ({ template }) => make(template.flow());
}

let charts: StudioChart[] = [];
let templates: ReadonlyMap<string, Template> = new Map();

let viewOf: (filled: Filled) => vega.View;

beforeAll(async () => {
  const models = ["tutorial", "paris-2025", "road-to-paris"].map(modelOf);
  const given = models.flatMap((model) => [true, false].flatMap((words) =>
    chartsFor(model, words, false)));
  const groups = new Map<string, JsonObject[]>();
  for (const spec of given.flatMap((chart) => LANGUAGES.map((one) => bareOf(chart, one)))) {
    const skeleton = skeletonOf(spec);
    groups.set(skeleton, [...groups.get(skeleton) ?? [], spec]);
  }
  const all = [...groups.values()].map((specs) => compileTemplate(specs, compilers));
  templates = templatesOf(JSON.parse(JSON.stringify({ needs: compilers.table.needs, all })));
  viewOf = await pageViews();
  charts = models.flatMap((model) => [true, false].flatMap((words) =>
    chartsFor(model, words, true)));
});

const filledFor = (chart: StudioChart, bare: JsonObject): Filled => {
  const filled = fill(bare, templates);
  if (filled === undefined) throw new Error(`no template for ${chart.id}`);
  return filled;
};

test("a filled template draws what Vega-Lite would have drawn, in both languages and looks",
  async () => {
    const ids = new Set<string>();
    for (const chart of charts) {
      for (const language of LANGUAGES) {
        for (const theme of [briefing, hall]) {
          const bare = bareOf(chart, language, theme);
          const filled = filledFor(chart, bare);
          expect(await show(viewOf(filled), filled)).toBe(await svgOf(toVega(bare)));
          ids.add(chart.id);
        }
      }
    }
    expect([...ids].sort()).toEqual(["agents", "signatories", "text", "timeline"]);
  });

test("a slider's move changes signals and data in place, and draws what a new view would",
  async () => {
    const model = modelOf("tutorial");
    const views = new Map<string, vega.View>();
    for (const goodwill of [-0.2, -0.4]) {
      const moved = withNumbers(model, new Map([[PARAMETER.goodwill, goodwill]]));
      for (const chart of chartsFor(moved, true, true)) {
        const bare = bareOf(chart, "en");
        const filled = filledFor(chart, bare);
        const view = views.get(filled.fixed) ?? viewOf(filled);
        views.set(filled.fixed, view);
        expect(await show(view, filled)).toBe(await svgOf(toVega(bare)));
      }
    }
    expect(views.size).toBe(3);
  });

test("a specification of another shape finds no template", () => {
  const [chart] = charts;
  if (chart === undefined) throw new Error("no chart");
  const bare = bareOf(chart, "en");
  expect(fill({ ...bare, transform: [{ filter: "datum.x > 0" }] }, templates)).toBeUndefined();
});

/** A chart of panels over years, its specification changed. */
function timelineWith(change: (spec: JsonObject) => JsonObject): JsonObject {
  const chart = charts.find(({ id }) => id === "timeline");
  if (chart === undefined) throw new Error("no timeline");
  return change(bareOf(chart, "en"));
}

test("lines and areas that go in steps are drawn in steps", async () => {
  const bare = timelineWith((spec) => ({ ...spec, datasets: Object.fromEntries(
    Object.entries(spec.datasets as Record<string, JsonObject[]>).map(([name, rows]) =>
      [name, rows.map((row) => ("steps" in row ? { ...row, steps: 1 } : row))])) }));
  const filled = fill(bare, templates);
  if (filled === undefined) throw new Error("no template");
  expect(await show(viewOf(filled), filled)).toBe(await svgOf(toVega(bare)));
});

test("a line that goes otherwise than the page can draw it fails the build", () => {
  const bare = timelineWith((spec) =>
    JSON.parse(JSON.stringify(spec).replaceAll("step-after", "monotone")) as JsonObject);
  expect(() => compileTemplate([bare], compilers)).toThrow(/does not draw monotone/);
});

test("values that a template takes for one must be one", () => {
  const [chart] = charts;
  if (chart === undefined) throw new Error("no chart");
  const bare = bareOf(chart, "en");
  const { config } = bare as { config: { axis: JsonObject; legend: JsonObject } };
  const withLegend = (labelColor: string): JsonObject =>
    ({ ...bare, config: { ...config, legend: { ...config.legend, labelColor } } });
  expect(fill(withLegend(String(config.axis["labelColor"])), templates)).toBeDefined();
  expect(fill(withLegend("#123456"), templates)).toBeUndefined();
});

test.each(["a number", "a list"])("what stands for %s and comes out in parts fails the build",
  (kind) => {
    const [chart] = charts;
    if (chart === undefined) throw new Error("no chart");
    const spec = { ...bareOf(chart, "en"), odd: kind === "a list" ? [0.3, 0.4] : 0.3 };
    const parted: Compilers = { ...compilers, toVega: ({ odd, ...rest }) => {
      const first = Array.isArray(odd) ? odd[1] as number : odd;
      return { ...toVega(rest), usermeta: { other: [first, 1] } };
    } };
    if (kind === "a list") expect(() => compileTemplate([spec], parted)).toThrow(/a mark is left/);
    else expect(compileTemplate([spec], parted).holes.length).toBeGreaterThan(0);
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
