/**
 * Builds every numbered notebook into one HTML file under dist/, which runs from the disk without
 * a network. Run it after the program itself is built (npm start or npm test does that).
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { modelsOf } from "./lib/models.mjs";
import { loadFirst, noCdn } from "./lib/no-cdn.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const notebooks = readdirSync(here)
  .filter((name) => /^\d\d-/.test(name) && statSync(join(here, name)).isDirectory())
  .filter((name) => asked.length === 0 || asked.includes(name));

if (!existsSync(join(here, "..", "dist", "index.js"))) {
  process.stderr.write("Build the program first: node scripts/bootstrap.mjs\n"
    + "请先构建主程序：node scripts/bootstrap.mjs\n");
  process.exit(1);
}

/** What the page plays with: `import {models, numbers} from "virtual:models"`. */
function models(name) {
  return {
    name: "plenary-models",
    resolveId: (id) => (id === "virtual:models" ? "\0virtual:models" : undefined),
    async load(id) {
      if (id !== "\0virtual:models") return undefined;
      const { shipped } = await import(`./${name}/models.mjs`);
      return modelsOf(await shipped());
    },
  };
}

// The configuration stands here and in no vite.config: one there would run the plugins twice,
// which gives an empty page.
for (const name of notebooks) {
  const shared = config();
  await build({
    ...shared,
    configFile: false,
    logLevel: "warn",
    root: join(here, name),
    resolve: { ...shared.resolve, dedupe: ["vega", "vega-lite"] },
    plugins: [noCdn(), loadFirst(), models(name),
      observable({ template: join(here, "lib", "template.html") }), viteSingleFile()],
    build: { outDir: join(here, "dist", name), emptyOutDir: true },
  });
  const page = join(here, "dist", `${name}.html`);
  renameSync(join(here, "dist", name, "index.html"), page);
  rmSync(join(here, "dist", name), { recursive: true });
  process.stdout.write(`${join("dist", `${name}.html`)}  ${statSync(page).size} bytes\n`);
}
