/** How the cost of a run grows with its summits, and how long the long scenarios take. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "./built.mjs";
import { exponent, interleaved } from "./timing.mjs";

const SUMMITS = [2, 4, 8, 16, 32];
const ROAD = "scenarios/road-to-paris";

/** A bench scenario with so many meetings, three months apart, in a world that moves. */
function seriesOf(scenario, summits, moving) {
  const [{ forum }] = scenario.summits;
  const dates = Array.from({ length: summits }, (_, k) => {
    const month = 1 + 3 * (k % 4);
    return `${2030 + Math.floor(k / 4)}-${String(month).padStart(2, "0")}-15`;
  });
  return {
    ...scenario,
    date: "2030-01-01",
    parameters: { ...scenario.parameters, ...moving },
    summits: dates.map((date) => ({ forum, date })),
  };
}

/** Microseconds per run by the number of summits, standing still and moving. */
export function growthInSummits({ benchScenario, modelOf, playerOf, moving, seed, say }) {
  const bench = benchScenario(seed, 50, 8);
  for (const [name, world] of [["standing still", {}], ["moving", moving]]) {
    const players = SUMMITS.map((summits) =>
      playerOf(modelOf(seriesOf(bench, summits, world)), seed));
    const calls = players.map((player) => ({ call: () => player.play(null), count: 60 }));
    const times = interleaved(calls, 7);
    say(`\nmicroseconds per run, 50 agents x 8 issues, a world ${name}, by summits: ${
      SUMMITS.map((summits, k) => `${summits}: ${times[k].toFixed(0)}`).join(", ")}`);
    say(`growth in summits: ${exponent(SUMMITS, times).toFixed(2)}`);
  }
}

/** The long road in one run, from the command to the report. */
export function longRoad(say) {
  const out = mkdtempSync(join(tmpdir(), "plenary-bench-"));
  const { status, seconds, peak, stderr } = command(["run", ROAD, "--replicates", "1000",
    "--out", join(out, "run")]);
  rmSync(out, { recursive: true });
  say(status === 0
    ? `\n${ROAD}, 1,000 replicates from the command to the report: ${seconds.toFixed(1)} s, peak ${
      peak.toFixed(0)} MB`
    : `\n${ROAD} failed: ${stderr.trim().split("\n")[0]}`);
}
