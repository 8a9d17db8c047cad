/** Builds dist/studio/template.html: the whole Studio in one page, but for the scenarios. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildParts, bundle, ROOT } from "./bundle.mjs";
import { makeTemplates } from "./make-templates.mjs";
import { buildPage, inScript, packed, pageOf, styleOf } from "./page-file.mjs";

/** Makes views of charts; a script of its own, so that none of the page's tasks is long. */
const VIEWS = "src/studio/chart/vega-runtime.ts";

async function studio() {
  const { templates, expressions } = makeTemplates(join(ROOT, "scenarios"), await buildParts());
  const [boot, vega, main, engine] = (await Promise.all([
    bundle("src/studio/boot.ts"), bundle(VIEWS, { modules: { expressions } }),
    bundle("src/studio/main.tsx", { apart: VIEWS }), bundle("src/studio/worker/blob-worker.ts"),
  ])).map(({ text }) => text);
  const scripts = [boot, vega, main].map(inScript);
  return pageOf({
    root: "studio", scripts, style: styleOf(["src/studio/style.css"]),
    body: `<script type="text/plain" id="engine">${packed(engine)}</script>
<script>${scripts[0]}</script>
<script type="text/plain" id="templates">${packed(JSON.stringify(templates))}</script>
<script type="text/plain" id="vega">${scripts[1]}</script>
<script type="text/plain" id="main">${scripts[2]}</script>`,
  });
}

/** Builds the page where its sources have changed; returns its path. */
export const buildStudio = () => buildPage("template.html", studio);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildStudio();
