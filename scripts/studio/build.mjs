/** Builds dist/studio/template.html: the whole Studio in one page, but for the scenarios. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildParts, bundle, ROOT } from "./bundle.mjs";
import { makeTemplates } from "./make-templates.mjs";

/** Nothing in a script may end the element that it stands in. */
const inScript = (text) => text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/** What the page reads for itself, compressed. */
const packed = (text) => gzipSync(text, { level: 9 }).toString("base64");

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function page({ main, engine, templates, style }) {
  const policy = [
    "default-src 'none'", `script-src ${hashOf(main)} blob:`, "worker-src blob:",
    "style-src 'unsafe-inline'", "img-src data: blob:", "base-uri 'none'", "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en" data-look="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plenary Studio</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="studio"></div>
<noscript>This page computes in your browser and needs JavaScript.
本页在浏览器中计算，需要启用 JavaScript。</noscript>
<script type="text/plain" id="pack">/*PACK*/</script>
<script type="text/plain" id="templates">${templates}</script>
<script type="text/plain" id="engine">${engine}</script>
<script>${main}</script>
</body>
</html>
`;
}

/** Builds the page; returns its path and the sizes of its parts. */
export async function buildStudio() {
  const parts = await buildParts();
  const [main, engine] = await Promise.all([
    bundle("src/studio/main.tsx"), bundle("src/studio/worker/blob-worker.ts"),
  ]);
  const { templates } = makeTemplates(join(ROOT, "scenarios"), parts);
  const pieces = {
    main: inScript(main.text), engine: packed(engine.text),
    templates: packed(JSON.stringify(templates)),
    style: readFileSync(join(ROOT, "src/studio/style.css"), "utf8").replace(/\s*\n\s*/g, ""),
  };
  const target = join(ROOT, "dist", "studio", "template.html");
  mkdirSync(join(ROOT, "dist", "studio"), { recursive: true });
  writeFileSync(target, page(pieces));
  const sizes = Object.fromEntries(Object.entries(pieces).map(([name, text]) =>
    [name, Buffer.byteLength(text)]));
  return { target, sizes, metafile: main.metafile };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { sizes } = await buildStudio();
  process.stderr.write(`${JSON.stringify(sizes)}\n`);
}
