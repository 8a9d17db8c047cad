import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { expect, test } from "vitest";
import {
  arrayScript, mergeScript, partsOf, submitOptions, submitScript, type ClusterJob,
} from "../../src/cli/slurm/job-scripts.ts";
import { shellWord } from "../../src/cli/slurm/shell-word.ts";
import { emptyFolder, plenary, ROOT } from "../cli/plenary.ts";

const SWEEP = "scenarios/tutorial/sweeps/coverage-grid.yaml";
const PROGRAM = join(ROOT, "bin", "plenary.js");
const PATIENCE = 120_000;

const JOB: ClusterJob = {
  name: "need", sweep: "/data/a sweep's.yaml", folder: "/data/out", shards: 2500, processors: 2,
  minutes: 60, node: "/usr/bin/node", program: "/opt/plenary.js", options: ["--seed", "2"],
  largestIndex: 1000,
};

/** Whether a program is there. */
function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;
}

/** The bytes of the sweep played whole, on this machine alone. */
async function whole(): Promise<Buffer> {
  const folder = emptyFolder();
  const { code, stderr } = await plenary(["sweep", SWEEP, "--out", folder]);
  expect(stderr).not.toContain("error");
  expect(code).toBe(0);
  return readFileSync(join(folder, "outcomes.parquet"));
}

test("a long array goes in parts below the cluster's limit, and every shard is in one", () => {
  const parts = partsOf(JOB);
  expect(parts).toEqual([
    { first: 0, count: 1000 }, { first: 1000, count: 1000 }, { first: 2000, count: 500 },
  ]);
  expect(submitScript(JOB).match(/--array=1-\d+/g)).toEqual(
    ["--array=1-1000", "--array=1-1000", "--array=1-500"]);
});

test("scripts are what bash can read, whatever the paths are called", () => {
  const hostile = "/tmp/$(touch hacked) `id`; 'quoted' \"twice\" & co";
  const job = { ...JOB, sweep: hostile, folder: hostile };
  for (const script of [arrayScript(job), mergeScript(job), submitScript(job)]) {
    expect(spawnSync("bash", ["-n"], { input: script }).status).toBe(0);
  }
  const printed = execFileSync("bash", ["-c", `printf %s ${shellWord(hostile)}`]).toString();
  expect(printed).toBe(hostile);
  expect(() => shellWord("a\nb")).toThrow();
});

test("sbatch reads a folder's name as it is, signs of its own in it too", () => {
  expect(submitOptions({ ...JOB, folder: "/data/100%j" }, { first: 0, count: 1 })).toEqual([
    "--array=1-1", "--export=ALL,PLENARY_FIRST=0",
    "--output=/data/100%%j/slurm/shard-%A_%a.log", "--chdir=/data/100%j",
  ]);
});

test("the task plays the shard of its index after those of earlier parts", () => {
  const folder = emptyFolder();
  const stand = join(folder, "stand-in.sh");
  writeFileSync(stand, "#!/bin/bash\necho \"$@\"\n");
  chmodSync(stand, 0o755);
  const script = arrayScript({ ...JOB, node: stand });
  const told = spawnSync("bash", { input: script,
    env: { ...process.env, SLURM_ARRAY_TASK_ID: "7", PLENARY_FIRST: "1000" } });
  expect(told.stdout.toString().trim()).toBe(
    "/opt/plenary.js sweep /data/a sweep's.yaml --out /data/out --seed 2 --shard 1007/2500");
});

test("the Kubernetes template shards from 1, and never retries what would end the same", () => {
  const text = readFileSync(join(ROOT, "cluster", "kubernetes-job.yaml"), "utf8");
  const [sweep, merge] = parseAllDocuments(text).map((one) => {
    expect(one.errors).toEqual([]);
    return one.toJS() as { spec: Record<string, never> };
  });
  const { completions, completionMode, podFailurePolicy, template } = sweep.spec;
  expect(completionMode).toBe("Indexed");
  const [command] = (template as { spec: { containers: { args: string[] }[] } })
    .spec.containers[0].args;
  expect(command).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${String(completions)}`);
  expect(JSON.stringify(podFailurePolicy)).toContain("\"values\":[1,2,3]");
  expect(JSON.stringify(merge.spec)).toContain("\"merge\"");
});

test.skipIf(!has("parallel"))("GNU parallel plays the shards, and again only what is missing",
  async () => {
    const folder = emptyFolder();
    const log = join(folder, "jobs.log");
    const out = join(folder, "out");
    const play = (): void => {
      execFileSync("parallel", ["--will-cite", "--joblog", log, "--resume-failed", "-j", "2",
        process.execPath, PROGRAM, "sweep", SWEEP, "--out", out, "--workers", "0",
        "--shard", "{}/3", ":::", "1", "2", "3"], { cwd: ROOT, stdio: "ignore" });
    };
    play();
    rmSync(join(out, "parts", "part-0002-of-0003.parquet"));
    const gap = await plenary(["merge", out]);
    expect(gap.code).toBe(3);
    expect(gap.stderr).toContain("2");
    writeFileSync(log, readFileSync(log, "utf8").split("\n").filter((line) =>
      !line.startsWith("2\t")).join("\n"));
    play();
    expect((await plenary(["merge", out])).code).toBe(0);
    expect(readFileSync(join(out, "outcomes.parquet")).equals(await whole())).toBe(true);
  }, PATIENCE);

const hasSlurm = has("slurmctld") && has("munged") && process.getuid?.() === 0;
if (!hasSlurm) process.stderr.write("Slurm is not installed, or not for root: not tried\n");

test.skipIf(!hasSlurm)("a real Slurm of one node plays an array in two parts and merges it",
  async () => {
    const state = mkdtempSync(join(tmpdir(), "plenary-slurm-"));
    const script = (name: string): string => join(ROOT, "tests", "cluster", name);
    try {
      execFileSync("bash", [script("slurm-up.sh"), state], { stdio: ["ignore", "ignore", 2] });
      const env = { SLURM_CONF: join(state, "slurm.conf") };
      const out = join(state, "out");
      // The cluster allows an index of 3 at most: the fourth shard is a part of its own.
      const { code, stdout } = await plenary(["slurm", SWEEP, "--shards", "4", "--cpus", "1",
        "--minutes", "5", "--submit", "--out", out], { env });
      expect(stdout).toMatch(/Submitted: array \d+, \d+, merge \d+/);
      expect(code).toBe(0);
      const deadline = Date.now() + PATIENCE;
      const running = (): boolean => execFileSync("squeue", ["--noheader"],
        { env: { ...process.env, ...env } }).toString().trim() !== "";
      while (running() && Date.now() < deadline) await new Promise((go) => setTimeout(go, 500));
      expect(existsSync(join(out, "outcomes.parquet"))).toBe(true);
      expect(readFileSync(join(out, "outcomes.parquet")).equals(await whole())).toBe(true);
      const refused = await plenary(["slurm", SWEEP, "--cpus", "1000", "--out", out], { env });
      expect(refused.code).toBe(2);
    } finally {
      spawnSync("bash", [script("slurm-down.sh"), state]);
      rmSync(state, { recursive: true, force: true });
    }
  }, 2 * PATIENCE);
