/**
 * Measures the engine beside the naive model on the same summits, in one run. Times are medians
 * of interleaved repeats: on a shared machine compare the columns, not two runs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { built, command } from "./built.mjs";
import { sweepRates } from "./sweeps.mjs";
import { exponent, interleaved, median } from "./timing.mjs";
import { pairedVariance } from "./paired.mjs";
import { growthInSummits, longRoad } from "./worlds.mjs";

const SEED = 2025;
const AGENTS = [25, 50, 100, 200];
const ISSUES = [2, 4, 8, 16, 32];
const REPEATS = 7;
const PARIS = "scenarios/paris-2025";
const POOL_BLOCKS = 120;

const tools = await built();
const {
  benchScenario, BLOCK, compile, diskFiles, load, playNaive, playerOf, poolOf, scenarioPath,
  threadPort, trace, WORLD_SETS,
} = tools;
const say = (line = "") => process.stdout.write(`${line}\n`);
const cell = (value, digits = 1) => value.toFixed(digits).padStart(12);

function modelOf(scenario) {
  return compile({ ...scenario, parameterSet: "own", defaultLegitimacy: 1, ownParameters: [] });
}

/**
 * A summit ready to be played by both models. `anew` forgets the affinities, which the replicates
 * of a run keep as long as no alignment changes, and which the naive model always works out.
 */
function tableOf(agents, issues) {
  const scenario = benchScenario(SEED, agents, issues);
  const player = playerOf(modelOf(scenario), SEED);
  const anew = () => {
    for (const { affinity } of player.play(null).chambers) affinity.kernel.width = NaN;
  };
  const naive = () => playNaive(scenario);
  return { scenario, player, engine: () => player.play(null), anew, naive };
}

/** The largest difference between the engine and the naive model, in text and utilities. */
function disagreement({ scenario }) {
  const [found] = trace(modelOf(scenario), SEED, null).summits;
  const [naive] = playNaive(scenario).summits;
  const gaps = [found.text.bindingness - naive.text.bindingness];
  for (const [id, y] of Object.entries(naive.text.positions)) {
    gaps.push(found.text.positions[id] - y);
  }
  for (const [id, agent] of Object.entries(naive.agents)) {
    gaps.push(found.agents[id].utility - agent.utility);
  }
  const same = found.signatories.join() === naive.signatories.join();
  return same ? Math.max(...gaps.map(Math.abs)) : Infinity;
}

function countRounds() {
  const rounds = Array.from({ length: 40 }, (_unused, n) => {
    const player = playerOf(modelOf(benchScenario(SEED + n, 100, 8)), SEED);
    return player.play(null).chambers[0].rounds;
  });
  say(`rounds until the draft rests, 100 agents x 8 issues, 40 populations: median ${
    median(rounds)}, ${Math.min(...rounds)} to ${Math.max(...rounds)}`);
  if (!(median(rounds) > 30)) throw new Error("too few rounds to measure anything");
}

function compareWithNaive() {
  say("\nmicroseconds per summit, 8 issues (anew: affinities are worked out every time)");
  say(`${"agents".padStart(8)}${["engine", "anew", "naive", "naive/anew", "rounds"]
    .map((name) => name.padStart(12)).join("")}   largest difference`);
  const times = AGENTS.map((agents) => {
    const table = tableOf(agents, 8);
    const count = Math.ceil(20_000 / agents);
    const [engine, anew, naive] = interleaved([
      { call: table.engine, count }, { call: table.anew, count }, { call: table.naive, count: 1 },
    ], REPEATS);
    const gap = disagreement(table);
    const { rounds } = table.player.play(null).chambers[0];
    say(`${String(agents).padStart(8)}${cell(engine)}${cell(anew)}${cell(naive, 0)}${
      cell(naive / anew)}${cell(rounds, 0)}   ${gap.toExponential(1)}`);
    if (!(gap < 1e-9)) throw new Error(`the two models disagree by ${gap}`);
    return { engine, anew };
  });
  const [kept, all] = ["engine", "anew"].map((name) =>
    exponent(AGENTS, times.map((time) => time[name])).toFixed(2));
  say(`growth in agents: ${kept}, anew ${all}`);
}

function growthInIssues() {
  const tables = ISSUES.map((issues) => tableOf(50, issues));
  const calls = tables.map(({ engine }) => ({ call: engine, count: 300 }));
  const times = interleaved(calls, REPEATS);
  say(`\nmicroseconds per summit, 50 agents, by issues: ${
    ISSUES.map((issues, k) => `${issues}: ${times[k].toFixed(1)}`).join(", ")}`);
  say(`growth in issues: ${exponent(ISSUES, times).toFixed(2)}`);
}

/** Replicates per second that a pool of the command line plays, once its threads are warm. */
async function poolRate(model, workers) {
  const pool = poolOf(threadPort, workers);
  pool.keep("paris", model);
  const blocks = (first, count) => Promise.all(Array.from({ length: count }, (_, n) =>
    pool.perform({ kind: "rows", model: "paris", seed: SEED, from: (first + n) * BLOCK,
      count: BLOCK })));
  await blocks(0, 4 * workers);
  const start = process.hrtime.bigint();
  await blocks(100, POOL_BLOCKS);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  pool.close();
  return POOL_BLOCKS * BLOCK / seconds;
}

async function paris() {
  const { scenario, base, problems } = load(scenarioPath(PARIS), diskFiles(), {});
  if (problems.length > 0) {
    say(`\n${PARIS} does not load: ${problems[0].message.en}`);
    return;
  }
  const model = compile(scenario, base);
  const rates = { 1: [], 2: [] };
  for (let turn = 0; turn < 3; turn++) {
    for (const workers of [1, 2]) rates[workers].push(await poolRate(model, workers));
  }
  const [one, two] = [1, 2].map((workers) => Math.max(...rates[workers]));
  say(`\n${PARIS}, ${model.agents.length} agents: replicates per second, best of three`);
  say(`  1 worker: ${one.toFixed(0)}, 2 workers: ${two.toFixed(0)} (${(two / one).toFixed(2)})`);
  const out = mkdtempSync(join(tmpdir(), "plenary-bench-"));
  const { status, seconds, peak, stderr } = command(["run", PARIS, "--replicates", "2000",
    "--out", join(out, "run")]);
  rmSync(out, { recursive: true });
  const told = `${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB`;
  say(status === 0 ? `  2,000 replicates from the command to the report: ${told}`
    : `  the run failed: ${stderr.trim().split("\n")[0]}`);
}

function pairing() {
  const { paired, unpaired } = pairedVariance(tools);
  say(`\nPairing: variance of the difference in signatures, US absent in Paris, mechanism`);
  say(`  unpaired ${unpaired.toFixed(2)}, paired ${paired.toFixed(2)}: ${
    (unpaired / paired).toFixed(0)} times less`);
}

function help() {
  const times = Array.from({ length: 5 }, () => command(["--help"]).seconds * 1000);
  say(`\nplenary --help: ${median(times).toFixed(0)} ms`);
}

say(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}, load ${
  loadavg()[0].toFixed(2)}`);
countRounds();
compareWithNaive();
growthInIssues();
growthInSummits({
  benchScenario, modelOf, playerOf, moving: WORLD_SETS[0].values, seed: SEED, say,
});
await paris();
longRoad(say);
sweepRates(say);
pairing();
help();
