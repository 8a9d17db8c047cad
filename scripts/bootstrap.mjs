/**
 * Makes a clone ready: installs what package-lock.json names when it or Node changed, then
 * compiles src into dist. Plain Node, so that it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".bootstrap-stamp");

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG
  || Intl.DateTimeFormat().resolvedOptions().locale;
const say = (en, zh) => process.stderr.write(`${/^zh/i.test(locale) ? zh : en}\n`);

function fail(en, zh, code) {
  say(en, zh);
  process.exit(code);
}

/** What the installed packages depend on: the lock file, and the version of Node. */
function wanted() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(process.version).digest("hex");
}

/** npm as it was called; on Windows it is a script that only its own Node can start. */
function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  if (script && /\.c?js$/.test(script)) {
    return spawnSync(process.execPath, [script, ...args], options);
  }
  const windows = process.platform === "win32";
  return spawnSync(windows ? "npm.cmd" : "npm", args, { ...options, shell: windows });
}

const now = wanted();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== now) {
  say("Installing packages, once ...", "正在安装依赖包（仅此一次）……");
  const { status, error } = npm(["ci", "--no-audit", "--no-fund"]);
  if (error || status !== 0) {
    fail("npm ci failed; see above.", "“npm ci”未能完成，原因见上。", status || 1);
  }
  writeFileSync(stamp, now);
}

if (!existsSync(join(root, "dist", "cli", "main.js"))) say("Compiling ...", "正在编译……");
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const { status } = spawnSync(process.execPath, [tsc, "-b", "src/cli"], {
  cwd: root, stdio: ["ignore", 2, 2],
});
if (status !== 0) fail("Compiling failed; see above.", "编译未能完成，原因见上。", status || 1);
