/**
 * Packs two scenarios and the library, opens each page in Chromium and prints what the Studio must
 * hold, with what it holds.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { buildStudio } from "./build.mjs";
import { ROOT } from "./bundle.mjs";
import { chromiumPath, measure } from "./measure.mjs";
import { twentyFour } from "./twenty-four.mjs";

function packed(scenarios, out) {
  const { status, stderr } = spawnSync(process.execPath,
    [join(ROOT, "bin", "plenary.js"), "studio", ...scenarios, "--out", out], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return out;
}

/** What the Studio must hold. */
const TARGETS = { bytes: 700_000, gzip: 250_000, first: 1000, median: 80, p95: 150, task: 50 };

const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
const held = (found, most) => (found < most ? "" : " (not held)");
const beside = (found, most) => `${found} ms of ${most} ms${held(found, most)}`;
const size = (found, most) => `${kB(found)} of ${kB(most)}${held(found, most)}`;

function tell(name, found, limits = TARGETS) {
  const lines = [
    `${name}: ${size(found.bytes, limits.bytes)}, gzip ${size(found.gzip, limits.gzip)}`,
    `  first result ${beside(found.firstResult, limits.first)}; slider to charts: median `
      + `${beside(found.median, limits.median)}, 95th percentile `
      + `${beside(found.p95, limits.p95)} (${found.moves} moves)`,
    `  longest task by processor time: at the start ${beside(found.busiest.start, limits.task)}, `
      + `while moving ${beside(found.busiest.moving, limits.task)}`,
    `  tasks over ${limits.task} ms by the clock: at the start `
      + `${found.longTasksAtStart.join(" ") || "none"}; while moving `
      + `${found.longTasks.join(" ") || "none"}`,
    `  requests ${found.requests.length}, errors ${found.errors.length}, `
      + `accessibility ${found.axe.length === 0 ? "nothing found" : found.axe.join("; ")}`,
    `  digest ${found.digest}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** How busy the machine is besides: figures of time mean little where it is more than its cores. */
function tellLoad() {
  const [load] = loadavg();
  process.stdout.write(`Load ${load.toFixed(1)} on ${availableParallelism()} cores.\n`);
}

const slider = "slider-parameters.goodwill";
/** Two hundred agents: fewer replicates while the hand moves, and the picture after it. */
const LARGE = { ...TARGETS, median: 120, p95: 250 };
/** A library is larger, and its first scenario is not chosen for its size. */
const LIBRARY = { ...TARGETS, bytes: 1_000_000, gzip: 400_000, first: 2000, median: 150, p95: 300 };

async function bench(folder) {
  const own = join(folder, "scenario.yaml");
  writeFileSync(own, twentyFour());
  const page = (name, ...words) => packed(words, join(folder, name));
  tellLoad();
  tell("24 agents, 1,000 replicates", await measure(page("24.html", own), slider));
  tell("Paris, 200 replicates while dragging", await measure(
    page("paris.html", join(ROOT, "scenarios", "paris-2025")), slider), LARGE);
  tell("The whole library", await measure(page("library.html"), slider), LIBRARY);
  tellLoad();
}

if (chromiumPath() === undefined) {
  process.stdout.write("No Chromium on this machine: nothing is measured.\n");
} else {
  const folder = mkdtempSync(join(tmpdir(), "plenary-studio-"));
  try {
    if (!process.argv.includes("--built")) await buildStudio();
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
