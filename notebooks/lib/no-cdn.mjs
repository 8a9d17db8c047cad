import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const STUB = "\0nothing";
const EMPTY = "\0nothing.css";
const CDN = "https://cdn\\.jsdelivr\\.net/npm/";
const RUNTIME = "/notebook-kit/dist/src/runtime/";

/** A module that has every name anyone may import from it, and nothing behind any. */
const NOTHING = { code: "export default {};", syntheticNamedExports: true, map: null };

/** The package installed here that an address of the CDN stands for; else undefined. */
function installed(path) {
  const [, name] = /^((?:@[^/]+\/)?[^/@]+)/.exec(path) ?? [];
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/**
 * Keeps the page off the network: whatever the notebook runtime would fetch from a CDN comes from
 * the package installed here, and where there is none, from a module without anything in it. A
 * notebook that needs such a library adds it to package.json.
 */
export function noCdn() {
  return {
    name: "no-cdn",
    enforce: "pre",
    resolveId(id) {
      const [, path] = new RegExp(`^${CDN}(.+)$`).exec(id) ?? [];
      if (path === undefined) return undefined;
      return path.endsWith(".css") ? EMPTY : installed(path) ?? STUB;
    },
    load(id) {
      if (id === EMPTY) return "";
      return id === STUB ? NOTHING : undefined;
    },
    transform(code, id) {
      if (!id.replaceAll("\\", "/").includes(RUNTIME)) return undefined;
      if (/\.css(\?|$)/.test(id)) {
        return code.replace(new RegExp(`@import url\\(["']?${CDN}[^)]*\\);?`, "g"), "");
      }
      // In one file every module runs, wanted or not: one that begins with a library which is
      // not here would fail.
      const first = new RegExp(`^(?:import|export) .*["']${CDN}([^"']+)["']`, "gm");
      return [...code.matchAll(first)].some(([, path]) => installed(path) === undefined)
        ? NOTHING : undefined;
    },
  };
}

/**
 * Cells load their modules when they run. In one file all of them stand in one scope, and a cell
 * may run before the module below it has: so the page loads them first.
 */
export function loadFirst() {
  return {
    name: "load-first",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("html-proxy") || id.includes(".css")) return undefined;
      const wanted = new Set([...code.matchAll(/import\((["'`])(\.[^"'`]+)\1\)/g)]
        .map(([, , path]) => path));
      return [...wanted].map((path) => `import ${JSON.stringify(path)};\n`).join("") + code;
    },
  };
}
