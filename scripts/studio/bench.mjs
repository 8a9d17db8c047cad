/** Packs two scenarios, opens each page in Chromium and prints what the Studio must hold. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildStudio } from "./build.mjs";
import { ROOT } from "./bundle.mjs";
import { chromiumPath, measure } from "./measure.mjs";
import { twentyFour } from "./twenty-four.mjs";

function packed(scenario, out) {
  const { status, stderr } = spawnSync(process.execPath,
    [join(ROOT, "bin", "plenary.js"), "studio", scenario, "--out", out], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return out;
}

function tell(name, found) {
  const lines = [
    `${name}: ${Math.round(found.bytes / 1000)} kB, ${Math.round(found.gzip / 1000)} kB gzip`,
    `  first result ${found.firstResult} ms; slider to charts: median ${found.median} ms, `
      + `95th percentile ${found.p95} ms (${found.moves} moves)`,
    `  long tasks: at the start ${found.longTasksAtStart.join(" ") || "none"}; `
      + `while moving ${found.longTasks.join(" ") || "none"}`,
    `  requests ${found.requests.length}, errors ${found.errors.length}, `
      + `accessibility ${found.axe.length === 0 ? "nothing found" : found.axe.join("; ")}`,
    `  digest ${found.digest}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

if (chromiumPath() === undefined) {
  process.stdout.write("No Chromium on this machine: nothing is measured.\n");
} else {
  const folder = mkdtempSync(join(tmpdir(), "plenary-studio-"));
  try {
    if (!process.argv.includes("--built")) await buildStudio();
    const own = join(folder, "scenario.yaml");
    writeFileSync(own, twentyFour());
    const slider = "slider-parameters.goodwill";
    tell("24 agents, 1,000 replicates",
      await measure(packed(own, join(folder, "24.html")), slider));
    tell("Paris, 200 replicates while dragging", await measure(
      packed(join(ROOT, "scenarios", "paris-2025"), join(folder, "paris.html")), slider));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
