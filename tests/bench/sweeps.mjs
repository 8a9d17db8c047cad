import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./built.mjs";

const LIBRARY = fileURLToPath(new URL("../../scenarios", import.meta.url));
/** A folder of scenarios, cells a side of the grid, and replicates. */
const SWEEPS = [["tutorial", 20, 1000], ["paris-2025", 5, 100]];
const WORKERS = [1, 2];
const TURNS = 3;

function sweepFile(library, scenario, levels, replicates) {
  const folder = join(library, scenario, "sweeps");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "bench.yaml");
  writeFileSync(path, `format: 1
sweep: bench
title: { en: Bench, zh: 测速 }
base: ../scenario.yaml
set: { parameters.noise: 0.1 }
factors:
  need: { path: parameters.coverageNeed, range: [0, 0.4], levels: ${levels} }
  goodwill: { path: parameters.goodwill, range: [-0.2, 0.4], levels: ${levels} }
design: { kind: grid }
replicates: ${replicates}
`);
  return path;
}

/** Runs per second of sweeps with one and two workers, best of three, and the peak of memory. */
export function sweepRates(say) {
  const place = mkdtempSync(join(tmpdir(), "plenary-bench-"));
  const library = join(place, "scenarios");
  cpSync(LIBRARY, library, { recursive: true });
  for (const [scenario, levels, replicates] of SWEEPS) {
    const file = sweepFile(library, scenario, levels, replicates);
    const best = new Map(WORKERS.map((workers) => [workers, 0]));
    let peak = 0;
    for (let turn = 0; turn < TURNS; turn++) {
      for (const workers of WORKERS) {
        const out = join(place, `${scenario}-${turn}-${workers}`);
        const end = command(["sweep", file, "--out", out, "--workers", String(workers), "--json"]);
        if (end.status !== 0) throw new Error(`the sweep failed: ${end.stderr.trim()}`);
        best.set(workers, Math.max(best.get(workers), JSON.parse(end.stdout).rate));
        peak = Math.max(peak, end.peak);
      }
    }
    const [one, two] = WORKERS.map((workers) => best.get(workers));
    const size = `${levels * levels} cells x ${replicates}`;
    say(`\nsweep of ${scenario}, ${size}: runs per second, best of ${TURNS}`);
    say(`  1 worker: ${one}, 2 workers: ${two} (${(two / one).toFixed(2)}), peak ${
      peak.toFixed(0)} MB`);
  }
  rmSync(place, { recursive: true });
}
