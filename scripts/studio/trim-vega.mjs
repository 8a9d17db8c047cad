/**
 * What the page takes of Vega: the modules that its charts reach, and no other. Vega's packages
 * are read from their sources, so that a module that nothing asks for is left out, and some
 * modules are given in short. The build fails where a chart asks for more.
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
  scales: ["Linear", "Ordinal", "Band", "Point"],
};

const lines = (text, kept) => text.split("\n").filter(kept).join("\n");

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
  "vega-scenegraph/src/path/curves.js": () => "export default () => undefined;",
  "vega-scenegraph/src/path/parse.js": () => "export default () => [];",
  "vega-scenegraph/src/path/render.js": () => "export default () => undefined;",
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
  "vega-scale/src/scales.js": (text) => lines(text, (line) => {
    const [, name] = /^scale\(`?\$?\{?(\w+)/.exec(line) ?? [];
    return name === undefined || KEPT.scales.includes(name);
  }),
  "vega-scale/src/interpolate.js": (text) =>
    text.replace("import * as $ from 'd3-interpolate';", "const $ = {};"),
  "vega-scale/src/palettes.js": () => "export const continuous = {}, discrete = {};",
  "vega-scale/src/scales/scaleBinOrdinal.js": () => "export const scaleBinOrdinal = undefined;",
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

/** Names of a module, as functions that do nothing. */
async function emptied(path) {
  const names = Object.keys(await import(path)).filter((name) => name !== "default");
  return names.map((name) =>
    `export const ${name} = ${name.startsWith("scheme") ? "[]" : "() => undefined"};`).join("\n");
}

export const trimVega = {
  name: "trim-vega",
  setup(builder) {
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
      return short && { contents: short(readFileSync(path, "utf8")), loader: "js" };
    });
  },
};
