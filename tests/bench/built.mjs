import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

/** Compiles the naive model beside the installed packages and imports it and what is built. */
export async function built() {
  const out = "node_modules/.cache/plenary-bench/";
  const { status } = spawnSync(process.execPath, [
    path("node_modules/typescript/bin/tsc"),
    path("tests/naive/naive.ts"), path("tests/naive/random-model.ts"),
    "--outDir", path(out), "--rootDir", path("tests/naive"), "--ignoreConfig", "--skipLibCheck",
    "--module", "NodeNext", "--target", "ES2022", "--rewriteRelativeImportExtensions",
  ], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("the naive model does not compile");
  const load = (name) => import(new URL(name, root).href);
  const files = [
    "dist/engine.js", "dist/model/compile.js", "dist/scenario/load.js",
    "dist/scenario/world-set.js", "dist/cli/files/disk-files.js", "dist/cli/pool/pool.js",
    "dist/cli/pool/thread-port.js",
    `${out}naive.js`, `${out}random-model.js`,
  ];
  return Object.assign({}, ...await Promise.all(files.map(load)));
}

/** Runs the command line to its end; seconds, peak memory in MB, and what it printed. */
export function command(args) {
  // The hook prints the peak of the process itself, in kilobytes, as its last word.
  const hook = "process.on('exit', () => process.stderr.write("
    + "`\\npeak ${process.resourceUsage().maxRSS}\\n`))";
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, path("bin/plenary.js"),
      ...args],
    { cwd: path("."), encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const peak = Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? NaN) / 1024;
  return { status, seconds, peak, stdout, stderr };
}
