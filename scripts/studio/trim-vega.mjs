/**
 * What the page takes of Vega: the modules that its charts reach, and no other. Vega's packages
 * are read from their sources, so that a module that nothing asks for is left out; some modules
 * are given in short, and whole packages as functions that throw by their name.
 *
 * The build fails where Vega has no longer a module that is given in short, where a text that is
 * replaced in one is no longer there, or where a name is imported that a short module has not.
 * That the rest draws what Vega would is seen only when it runs: tests/studio/charts.test.ts
 * compares every chart with Vega's own drawing, to the bit of its SVG.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";

const require = createRequire(import.meta.url);

/** Parts that no chart of ours reaches: maps, mixed colours, dates, statistics, files. */
const UNUSED = new RegExp(`^(${[
  "d3-color", "d3-dsv", "d3-geo", "d3-geo-projection", "d3-scale-chromatic", "d3-time",
  "d3-time-format", "d3-timer", "topojson-client", "vega-functions", "vega-loader",
  "vega-selections", "vega-statistics", "vega-time",
].join("|")})$`);

/** Marks, scales and transforms that are there. */
export const KEPT = {
  marks: ["area", "group", "line", "rect", "rule", "symbol", "text"],
  scales: ["Linear", "Ordinal"],
};

/** A text with something replaced, which must have been there. */
function replaced(text, what, by) {
  if (!text.includes(what)) throw new Error(`no longer in a module of Vega: ${what}`);
  return text.replace(what, by);
}

/** Only the scales that are kept, each of which must be there, and something besides. */
function fewerScales(text) {
  const found = new Set();
  const lines = text.split("\n").filter((line) => {
    const [, name] = /^scale\(`?\$?\{?(\w+)/.exec(line) ?? [];
    if (name !== undefined) found.add(name);
    return name === undefined || KEPT.scales.includes(name);
  });
  const missing = KEPT.scales.filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`no scale of Vega: ${missing.join(", ")}`);
  if (found.size === KEPT.scales.length) throw new Error("Vega writes its scales otherwise");
  return lines.join("\n");
}

/** A function that no chart may reach. */
const refusing = (name) => `() => { throw new Error("not on this page: ${name}"); }`;

/** Of what is counted, only how many: no chart sums anything up. */
function fewerMeasures(text) {
  const [from, to] = ["  sum: {", "};\n\nexport const ValidAggregateOps"]
    .map((part) => text.indexOf(part));
  if (from < 0 || to < from) throw new Error("Vega writes its measures otherwise");
  return text.slice(0, from) + text.slice(to);
}

/** Modules in short, by the end of their path. */
const SHORT = {
  "vega-scenegraph/src/modules.js": () => `
    import handler from "./SVGHandler.js";
    import renderer from "./SVGRenderer.js";
    import headless from "./SVGStringRenderer.js";
    export const RenderType = { Canvas: "canvas", PNG: "png", SVG: "svg", None: "none" };
    const svg = { renderer, headless, handler };
    export const renderModule = (name) => (name === "svg" ? svg : {});`,
  "vega-scenegraph/src/CanvasHandler.js": () => 'export { default } from "./Handler.js";',
  "vega-scenegraph/src/marks/index.js": () => `
    ${KEPT.marks.map((name) => `import ${name} from "./${name}.js";`).join("\n")}
    export default { ${KEPT.marks.join(", ")} };`,
  "vega-scenegraph/src/path/parse.js": () => `export default ${refusing("parse")};`,
  "vega-scenegraph/src/path/render.js": () => `export default ${refusing("render")};`,
  "vega-scenegraph/src/util/serialize.js": () =>
    "export const sceneFromJSON = undefined, sceneToJSON = undefined;",
  // The page says of each chart what it is, and hides its marks.
  "vega-scenegraph/src/util/aria.js": () => `export const AriaEncode = {};
    export const ariaItemAttributes = () => undefined, ariaMarkAttributes = () => null;`,
  "vega-view/src/aria.js": () =>
    "export const ariaLabel = () => undefined, initializeAria = ariaLabel;",
  "vega-view/src/tooltip.js": () => "export default () => undefined;",
  "vega-scenegraph/src/path/shapes.js": () =>
    readFileSync(new URL("vega-shapes.mjs", import.meta.url), "utf8"),
  "vega-scale/src/scales.js": fewerScales,
  "vega-scale/src/interpolate.js": (text) =>
    replaced(text, "import * as $ from 'd3-interpolate';", "const $ = {};"),
  "vega-scale/src/palettes.js": () => "export const continuous = {}, discrete = {};",
  "vega-scale/src/scales/scaleBinOrdinal.js": () => "export const scaleBinOrdinal = undefined;",
  "vega-transforms/src/util/AggregateOps.js": fewerMeasures,
  "vega-runtime/src/expression.js": () => "export default undefined;",
  "vega-view/src/bind.js": () => "export default () => undefined;",
};

/** Between numbers only. */
const INTERPOLATE = `
  export const interpolate = (from, to) => (from = +from, to = +to,
    (share) => from * (1 - share) + to * share);
  export const interpolateNumber = interpolate;
  export const interpolateRound = (from, to) => (from = +from, to = +to,
    (share) => Math.round(from * (1 - share) + to * share));
  export const piecewise = undefined;`;

/** Of unused packages: what every view calls as it is made, though nothing comes of it. */
const CALLED = ["loader"];

/** Names of a module, as functions that throw. */
async function emptied(path) {
  const names = Object.keys(await import(path)).filter((name) => name !== "default");
  const told = (name) => (name.startsWith("scheme") ? "[]"
    : CALLED.includes(name) ? "() => undefined" : refusing(name));
  return names.map((name) => `export const ${name} = ${told(name)};`).join("\n");
}

/** Why a bundle that has some of Vega is not as it should be: what was to be short is not in it. */
function missedOf(hit) {
  const missed = Object.keys(SHORT).filter((name) => !hit.has(name));
  return hit.size === 0 || missed.length === 0 ? undefined
    : { errors: [{ text: `no longer modules of Vega: ${missed.join(", ")}` }] };
}

export const trimVega = {
  name: "trim-vega",
  setup(builder) {
    const hit = new Set();
    builder.onEnd(() => missedOf(hit));
    builder.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    builder.onLoad({ filter: /.*/, namespace: "unused" }, async ({ path }) =>
      ({ contents: await emptied(path), loader: "js" }));
    builder.onResolve({ filter: /^d3-interpolate$/ }, ({ path }) => ({ path, namespace: "short" }));
    builder.onLoad({ filter: /.*/, namespace: "short" }, () =>
      ({ contents: INTERPOLATE, loader: "js" }));
    builder.onResolve({ filter: /^vega-[a-z-]+$/ }, ({ path }) => {
      if (path === "vega-util" || path === "vega-canvas") return undefined;
      const top = dirname(dirname(require.resolve(path)));
      return { path: join(top, "index.js"), sideEffects: false };
    });
    builder.onResolve({ filter: /^vega-[a-z-]+\/src\// }, ({ path }) => ({
      path: join(dirname(dirname(require.resolve(path.split("/")[0]))), "..", path) }));
    builder.onResolve({ filter: /^\./ }, ({ path, importer }) => (/[\\/]vega-[a-z-]+[\\/]/
      .test(importer) && importer.includes("node_modules")
      ? { path: resolve(dirname(importer), path), sideEffects: false } : undefined));
    builder.onLoad({ filter: /[\\/]vega-[a-z-]+[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const name = path.split(sep).join("/").split("node_modules/").at(-1);
      const short = SHORT[name];
      if (short) hit.add(name);
      return short && { contents: short(readFileSync(path, "utf8")), loader: "js" };
    });
  },
};
