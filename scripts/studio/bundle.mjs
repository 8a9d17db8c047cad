/** Bundles sources of the page with esbuild. */
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Parts of Vega that no chart of ours reaches: maps, colour schemes, dates, statistics. */
const UNUSED = new RegExp(`^(${[
  "d3-dsv", "d3-geo", "d3-geo-projection", "d3-scale-chromatic", "d3-time", "d3-time-format",
  "topojson-client", "vega-selections", "vega-statistics", "vega-time",
].join("|")})$`);
const withoutUnused = {
  name: "without-unused",
  setup(builder) {
    builder.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    // Names in expressions are ours: all of Unicode's letters need not be told apart.
    builder.onLoad({ filter: /vega-expression\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /(RegexNonAsciiIdentifier\w+) = new RegExp\([^\n]*\)/g, "$1 = /[^\\x00-\\x7f]/"),
    }));
    builder.onLoad({ filter: /.*/, namespace: "unused" }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== "default");
      const lines = names.map((name) =>
        `export const ${name} = ${name.startsWith("scheme") ? "[]" : "() => undefined"};`);
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

/** One script of the page, minified, as text. */
export async function bundle(entry, minify = true) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)], bundle: true, write: false, minify, metafile: true,
    format: "iife", target: "es2022", platform: "browser", charset: "utf8",
    jsx: "automatic", jsxImportSource: "preact", legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutUnused],
  });
  return { text: outputFiles[0].text, metafile };
}

/** The page's functions that the build itself calls. */
export async function buildParts() {
  const outfile = join(ROOT, "dist", "studio", "build-parts.mjs");
  await build({
    entryPoints: [join(ROOT, "src/studio/build-parts.ts")], bundle: true, outfile,
    format: "esm", target: "node20", platform: "node", charset: "utf8",
  });
  return import(pathToFileURL(outfile).href);
}
