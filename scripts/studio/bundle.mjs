/** Bundles sources of the page with esbuild. */
import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, dirname, join } from "node:path";
import { trimVega } from "./trim-vega.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What stands in for modules: `plenary:` ones are made by the build, and what `apart` exports is
 * taken from the script that it is.
 */
const given = (modules, apart) => ({
  name: "given",
  setup(builder) {
    builder.onResolve({ filter: /^plenary:/ }, ({ path }) => ({ path, namespace: "given" }));
    builder.onLoad({ filter: /.*/, namespace: "given" }, ({ path }) => ({
      contents: modules[path.slice("plenary:".length)], loader: "js" }));
    // The package brings seven generators; src/base/random.ts takes one.
    builder.onResolve({ filter: /^seedrandom$/ }, ({ resolveDir }) => ({
      path: "seedrandom", namespace: "chance", pluginData: resolveDir }));
    builder.onLoad({ filter: /.*/, namespace: "chance" }, ({ pluginData }) => ({
      contents: 'import tychei from "seedrandom/lib/tychei.js"; export default { tychei };',
      loader: "js", resolveDir: pluginData }));
    if (apart === undefined) return;
    builder.onLoad({ filter: new RegExp(`${basename(apart)}$`) }, () => ({
      contents: "export const viewOf = (...given) => plenaryApart.viewOf(...given);", loader: "js",
    }));
  },
});

/** A script, minified, as text, whose exports are `plenaryApart` unless it is a module. */
export async function bundle(entry, { modules = {}, apart, format = "iife" } = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)], bundle: true, write: false, minify: true,
    metafile: true, format, target: "es2022", platform: "browser", charset: "utf8",
    jsx: "automatic", jsxImportSource: "preact", legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    ...(modules.expressions && format === "iife" && { globalName: "plenaryApart" }),
    plugins: [given(modules, apart), trimVega],
  });
  return { text: outputFiles[0].text, metafile };
}

/** The page's functions that the build itself calls. */
export async function buildParts() {
  const { text } = await bundle("src/studio/build-parts.ts", { format: "esm" });
  const outfile = join(ROOT, "dist", "studio", "build-parts.mjs");
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, text);
  return import(pathToFileURL(outfile).href);
}
