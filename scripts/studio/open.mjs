/** npm run studio: builds the page with the whole library, tells where it is, and opens it. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildStudio } from "./build.mjs";
import { ROOT } from "./bundle.mjs";

const words = process.argv.slice(2).filter((word) => word !== "--no-open");
const out = join(ROOT, "runs", "studio.html");

await buildStudio();
const { status } = spawnSync(process.execPath,
  [join(ROOT, "bin", "plenary.js"), "studio", ...words, "--out", out], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
process.stdout.write(`${pathToFileURL(out).href}\n`);

const opener = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform]
  ?? ["xdg-open"];
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY;
if (hasScreen && !process.argv.includes("--no-open")) {
  spawn(opener[0], [...opener.slice(1), out], { detached: true, stdio: "ignore" })
    .on("error", () => undefined).unref();
}
