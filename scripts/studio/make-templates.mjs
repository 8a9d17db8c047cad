/**
 * Draws the Studio's charts from every scenario of the library and compiles each shape of
 * specification once into a dataflow with holes. Stands on what is built in dist.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "vega";
import { compile as compileLite } from "vega-lite";
import { expressionModule } from "./expression-module.mjs";
import { diskFiles } from "../../dist/cli/files/disk-files.js";
import {
  compile, load, parametersOf, playerOf, playRows, summarise,
} from "../../dist/index.js";

const REPLICATES = 6;
const silent = { level: () => silent, error: () => silent, warn: () => silent,
  info: () => silent, debug: () => silent };

/** A small run of each scenario of a folder. */
function* playedIn(folder) {
  const files = diskFiles();
  for (const id of readdirSync(folder).sort()) {
    const path = join(folder, id, "scenario.yaml");
    if (!files.read(path)) continue;
    const { scenario, base } = load(path, files, {});
    if (scenario === undefined) continue;
    const model = compile(scenario, base);
    const summary = summarise(model, 1, [playRows(playerOf(model, 1), 0, REPLICATES)]);
    yield { model, summary };
  }
}

function badges(model) {
  const { use } = parametersOf(model);
  return [true, false].map((wordsOnly) => ({ use, changed: 0, noiseShare: 0, wordsOnly }));
}

/** Specifications of the charts of one run, in both languages, with a baseline and without. */
function specsOf({ model, summary }, { briefing, chartsOf, withoutHead }) {
  return badges(model).flatMap((badge) => {
    const view = { summary, badge };
    const shown = [{ view, model }, { view, base: view, model },
      ...["safety", "security"].map((side) => ({ view, model, side }))];
    return shown.flatMap((one) => chartsOf(one)
      .filter(({ id }) => one.side === undefined || id === "agents").flatMap((chart) =>
        ["en", "zh"].map((language) => withoutHead(chart.draw(language, briefing)).bare)));
  });
}

/**
 * Every template that the library needs, and the module of their expressions; `parts` are the
 * page's own functions.
 */
export function makeTemplates(folder, parts) {
  const groups = new Map();
  for (const run of playedIn(folder)) {
    for (const spec of specsOf(run, parts)) {
      const skeleton = parts.skeletonOf(spec);
      groups.set(skeleton, [...(groups.get(skeleton) ?? []), spec]);
    }
  }
  const table = parts.expressionTable();
  const compilers = {
    toVega: (spec) => compileLite(spec, { logger: silent }).spec,
    toDataflow: parse, table,
  };
  const all = [...groups.values()].map((specs) => parts.compileTemplate(specs, compilers));
  const expressions = expressionModule(table.codes, Object.keys(parts.chartFunctions));
  return { templates: { needs: table.needs, all }, expressions };
}
