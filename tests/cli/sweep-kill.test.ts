import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { emptyFolder, plenary, start } from "./plenary.ts";

const SWEEP = "scenarios/tutorial/sweeps/coverage-grid.yaml";
const CELLS = 81;
const REPLICATES = 150;
/** Bytes of a cell's record: its head, counts, key, and two measures. */
const RECORD = 8 + 24 + 32 + REPLICATES * 2 * 8;

const command = (folder: string, shard?: string): string[] => [
  "sweep", SWEEP, "--replicates", String(REPLICATES), "--workers", "1", "--out", folder,
  ...(shard === undefined ? [] : ["--shard", shard]),
];

const table = (folder: string): Buffer => readFileSync(join(folder, "outcomes.parquet"));
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Kills a command at the moment that `now` finds it at; whether it still ran. */
async function killed(args: readonly string[], now: () => boolean, late: number): Promise<boolean> {
  const child = start(args);
  const closed = once(child, "close");
  while (child.exitCode === null && !now()) await pause(1);
  await pause(late);
  child.kill("SIGKILL");
  const [, signal] = await closed as [number | null, string | null];
  return signal === "SIGKILL";
}

/** Kills a sweep `times` times, ever later, and once more while it writes its table. */
async function harass(folder: string, times: number, shard: string | undefined): Promise<number> {
  const random = seedrandom(`moments ${shard ?? "whole"}`);
  const [index, of] = (shard ?? "1/1").split("/").map(Number);
  const name = shard === undefined ? "outcomes.journal"
    : join("parts", `shard-000${index}-of-000${of}.journal`);
  const journal = join(folder, name);
  const whole = (CELLS / of) * RECORD;
  let kills = 0;
  for (let n = 0; n < times; n++) {
    const bytes = n === 0 ? 0 : ((n - 1 + random()) / times) * whole;
    const late = random() * 20;
    expect(await killed(command(folder, shard), () => sizeOf(journal) > bytes, late)).toBe(true);
    expect(sizeOf(journal)).toBeGreaterThan(bytes);
    kills++;
  }
  const place = shard === undefined ? folder : join(folder, "parts");
  const writing = (): boolean => readdirSync(place).some((file) => file.endsWith(".part"));
  if (await killed(command(folder, shard), writing, 0)) kills++;
  return kills;
}

test("a sweep that is killed at ten moments ends with the bytes of one that is not", async () => {
  const [whole, folder] = [emptyFolder(), emptyFolder()];
  expect(await plenary(command(whole))).toMatchObject({ code: 0 });
  expect(await harass(folder, 9, undefined)).toBeGreaterThanOrEqual(9);
  const last = await plenary(command(folder));
  expect(last.code).toBe(0);
  expect(table(folder).equals(table(whole))).toBe(true);
  for (const name of ["cells.csv", "failures.csv"]) {
    expect(existsSync(join(folder, name))).toBe(existsSync(join(whole, name)));
  }
  expect(readdirSync(folder).filter((name) => /journal|lock|reuse|part$/.test(name))).toEqual([]);
  const shards = emptyFolder();
  for (const [shard, times] of [["1/3", 3], ["2/3", 3], ["3/3", 2]] as const) {
    expect(await harass(shards, times, shard)).toBeGreaterThanOrEqual(times);
    if (shard === "3/3") {
      const early = await plenary(["merge", shards]);
      if (early.code !== 0) expect(early.stderr).toContain("Shard 3 of 3 is missing");
    }
    expect(await plenary(command(shards, shard))).toMatchObject({ code: 0 });
  }
  expect(await plenary(["merge", shards])).toMatchObject({ code: 0 });
  expect(table(shards).equals(table(whole))).toBe(true);
  expect(readFileSync(join(shards, "cells.csv")).equals(readFileSync(join(whole, "cells.csv"))))
    .toBe(true);
}, 180_000);
