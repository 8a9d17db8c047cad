/** What the pages have in common: how their scripts stand in them, and how they are written. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync }
  from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtPageWords } from "../../dist/dictionary/release-words.js";
import { ROOT } from "./bundle.mjs";

/** Nothing in a script may end the element that it stands in. */
export const inScript = (text) =>
  text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/** What a page reads for itself, compressed. */
export const packed = (text) => gzipSync(text, { level: 9 }).toString("base64");

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The sheets of styles as one, without comments and line breaks. */
export const styleOf = (paths) => paths.map((path) => readFileSync(join(ROOT, path), "utf8"))
  .join("\n").replace(/\/\*[^]*?\*\//g, "").replace(/\s*\n\s*/g, "");

/** A page that runs only these scripts, as they are, and asks nothing of a network. */
export function pageOf({ root, scripts, style, body }) {
  const policy = [
    "default-src 'none'", `script-src ${scripts.map(hashOf).join(" ")} blob:`,
    "worker-src blob:", "style-src 'unsafe-inline'", "img-src data: blob:", "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en" data-look="light">
<head>
<meta charset="utf-8">
<meta name="generator" content="Plenary">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${builtPageWords[root].en}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="${root}"></div>
<noscript>${builtPageWords.noScript.en}
${builtPageWords.noScript.zh}</noscript>
<script type="text/plain" id="pack">/*PACK*/</script>
${body}
</body>
</html>
`;
}

/** Where a built page stands. */
export const builtPage = (name) => join(ROOT, "dist", "studio", name);

/** Whole or not at all, for others may be reading. */
function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/**
 * The digest of everything that a page is made of: sources, scripts, the scenarios its charts are
 * drawn of, and the built engine that plays them for the drawings.
 */
export function sourcesOf(root = ROOT) {
  const hash = createHash("sha256");
  const pages = join(root, "dist", "studio");
  const walk = (path) => {
    if (path === pages || !existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) walk(join(path, name));
    } else if (/\.(d\.ts|map|tsbuildinfo)$/.test(path)) return;
    else hash.update(path.slice(root.length)).update("\0").update(readFileSync(path));
  };
  for (const name of ["package-lock.json", "src", "scripts/studio", "scenarios", "dist"]) {
    walk(join(root, name));
  }
  return hash.digest("hex");
}

/** Writes the page that `make` gives, unless it stands there made of the same sources. */
export async function buildPage(name, make) {
  const target = builtPage(name);
  const stamp = `${target}.sources`;
  const now = sourcesOf();
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return target;
  writeWhole(target, await make());
  writeWhole(stamp, now);
  return target;
}
