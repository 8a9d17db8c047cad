import { execFileSync } from "node:child_process";
import {
  appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { emptyFolder, ended, plenary, ROOT, start, type Ended } from "./plenary.ts";

const SWEEP = "scenarios/tutorial/sweeps/coverage-grid.yaml";

function sweep(folder: string, more: readonly string[] = [], file = SWEEP): Promise<Ended> {
  return plenary(["sweep", file, "--workers", "0", "--out", folder, ...more]);
}

const table = (folder: string): Buffer => readFileSync(join(folder, "outcomes.parquet"));

test("merge writes one table with its manifest, and names what is missing", async () => {
  const [whole, folder] = [emptyFolder(), emptyFolder()];
  await sweep(whole);
  await sweep(folder, ["--shard", "1/3"]);
  const early = await plenary(["merge", folder, "--lang", "zh"]);
  expect(early).toMatchObject({ code: 3, stdout: "" });
  expect(early.stderr).toContain("缺少第 2-3 片：请运行 plenary sweep <文件> --shard 2/3");
  expect(existsSync(join(folder, "outcomes.parquet"))).toBe(false);
  await sweep(folder, ["--shard", "2/3"]);
  await sweep(folder, ["--shard", "3/3"]);
  const part = join(folder, "parts", "part-0002-of-0003.parquet");
  const bytes = readFileSync(part);
  truncateSync(part, bytes.length - 1);
  const torn = await plenary(["merge", folder]);
  expect(torn.code).toBe(3);
  expect(torn.stderr).toContain("part-0002-of-0003.parquet is torn or not from Plenary: run "
    + "plenary sweep <file> --shard 2/3 again.");
  writeFileSync(part, bytes);
  const merged = await plenary(["merge", folder, "--json"]);
  expect(merged.code).toBe(0);
  expect(JSON.parse(merged.stdout)).toMatchObject({ parts: 3, cells: 81, rows: 81, failed: 0 });
  expect(table(folder).equals(table(whole))).toBe(true);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    files: { path: string; bytes: number }[]; inputs: { path: string }[];
  };
  expect(manifest.files).toContainEqual(
    expect.objectContaining({ path: "outcomes.parquet", bytes: table(folder).length }));
  expect(manifest.inputs.map(({ path }) => path)).toContain(SWEEP);
  const again = await plenary(["merge", folder]);
  expect(again.code).toBe(0);
  expect(table(folder).equals(table(whole))).toBe(true);
  expect(await plenary(["merge", emptyFolder()])).toMatchObject({ code: 1, stdout: "" });
});

/** A collection of scenarios of the test's own. */
function ownScenarios(): string {
  const place = emptyFolder();
  mkdirSync(join(place, "scenarios"));
  for (const name of ["tutorial", "actors", "issues.yaml"]) {
    cpSync(join(ROOT, "scenarios", name), join(place, "scenarios", name), { recursive: true });
  }
  return place;
}

test("series are kept, merged and taken over with the cells", async () => {
  const place = ownScenarios();
  const file = join(place, "scenarios/tutorial/sweeps/series.yaml");
  writeFileSync(file, `format: 1
sweep: series
title: { en: Series, zh: 序列 }
base: ../scenario.yaml
measures: { signatures: signatures }
factors: { noise: { path: parameters.noise, range: [0, 0.2], levels: 4 } }
design: { kind: grid }
replicates: 3
series: true
`);
  const [whole, folder] = [join(place, "whole"), join(place, "shards")];
  expect(await sweep(whole, [], file)).toMatchObject({ code: 0 });
  for (const shard of ["1/2", "2/2"]) await sweep(folder, ["--shard", shard], file);
  expect((await plenary(["merge", folder])).code).toBe(0);
  const series = (of: string): Buffer => readFileSync(join(of, "series.parquet"));
  expect(series(folder).equals(series(whole))).toBe(true);
  const before = series(whole);
  expect((await sweep(whole, ["--json"], file)).stdout).toMatch(/"played": 0,\s*"reused": 4,/);
  expect(series(whole).equals(before)).toBe(true);
  truncateSync(join(folder, "parts", "series-0002-of-0002.parquet"), 100);
  const torn = await plenary(["merge", folder]);
  expect(torn.code).toBe(3);
  expect(torn.stderr).toContain("--shard 2/2 again");
});

test("a changed what-if plays its own cells again, and is named", async () => {
  const place = ownScenarios();
  const [file, folder] = [join(place, SWEEP), join(place, "out")];
  expect((await sweep(folder, [], file)).code).toBe(0);
  const whatif = join(place, "scenarios/tutorial/whatif/leader-refuses.yaml");
  appendFileSync(whatif, "# a comment changes nothing that is played\n");
  expect((await sweep(folder, ["--json"], file)).stdout).toMatch(/"played": 0,\s*"reused": 81,/);
  writeFileSync(whatif, `${readFileSync(whatif, "utf8")}set: { parameters.noise: 0.1 }\n`);
  const changed = await sweep(folder, ["--json"], file);
  expect(changed.stdout).toMatch(/"played": 27,\s*"reused": 54,/);
  expect(changed.stderr).toContain("leader-refuses.yaml has changed");
  const afresh = join(place, "afresh");
  await sweep(afresh, [], file);
  expect(table(folder).equals(table(afresh))).toBe(true);
});

test("two sweeps do not write into one folder at once", async () => {
  const folder = emptyFolder();
  const first = start(["sweep", SWEEP, "--replicates", "3000", "--workers", "0", "--out", folder]);
  const over = ended(first);
  const locked = (): boolean => existsSync(join(folder, "outcomes.lock"));
  while (!locked() && first.exitCode === null) await pause(2);
  const second = await sweep(folder);
  expect(second).toMatchObject({ code: 75, stdout: "" });
  expect(second.stderr).toMatch(/Another plenary \(process \d+, .*\) is writing these results/);
  first.kill("SIGKILL");
  await over;
  expect((await sweep(folder)).code).toBe(0);
});

describe.skipIf(process.platform !== "linux")("a full disk", () => {
  const LONG = ["--replicates", "150"];

  test("a limit on the size of files is told with the file's name", async () => {
    const folder = emptyFolder();
    const program = join(ROOT, "bin", "plenary.js");
    const command = `ulimit -f 60; exec '${process.execPath}' '${program}' sweep ${SWEEP}`
      + ` --workers 0 --replicates 150 --out '${folder}'`;
    const limited = (): Ended => {
      try {
        execFileSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
        return { code: 0, stdout: "", stderr: "" };
      } catch (error) {
        const { status, stderr } = error as { status: number; stderr: string };
        return { code: status, stdout: "", stderr };
      }
    };
    const { code, stderr } = limited();
    expect(code).toBe(1);
    expect(stderr).toMatch(/The disk is full \(EFBIG\): .*outcomes\.journal cannot be written/);
    expect((await sweep(folder, LONG)).stderr).not.toContain("ends in the middle");
    const whole = emptyFolder();
    await sweep(whole, LONG);
    expect(table(folder).equals(table(whole))).toBe(true);
  });

  test("what was played outlasts it, also while the table is written", async (it) => {
    const disk = emptyFolder();
    const mount = (size: string, more = ""): void => {
      execFileSync("mount", ["-t", "tmpfs", "-o", `${more}size=${size}`, "tmpfs", disk],
        { stdio: "pipe" });
    };
    try {
      mount("100k");
    } catch {
      it.skip("no disk can be mounted here");
    }
    onTestFinished(() => { execFileSync("umount", [disk]); });
    const folder = join(disk, "out");
    const full = await sweep(folder, LONG);
    expect(full.code).toBe(75);
    expect(full.stderr).toMatch(/The disk is full \(ENOSPC\): .*outcomes\.journal cannot be/);
    mount("216k", "remount,");
    const later = await sweep(folder, LONG);
    expect(later.code).toBe(75);
    expect(later.stderr).toMatch(/The disk is full \(ENOSPC\): .*outcomes\.parquet\S* cannot be/);
    expect(readdirSync(folder)).toEqual(["outcomes.journal"]);
    mount("2m", "remount,");
    const last = await sweep(folder, [...LONG, "--json"]);
    expect(last.stdout).toMatch(/"played": 0,\s*"reused": 81,/);
    const whole = emptyFolder();
    await sweep(whole, LONG);
    expect(table(folder).equals(table(whole))).toBe(true);
  });
});
