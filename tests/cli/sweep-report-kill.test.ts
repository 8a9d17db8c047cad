import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { emptyFolder, plenary, start } from "./plenary.ts";
import { GRID, sweepIn } from "./sweep-place.ts";

interface Manifest {
  readonly incomplete?: boolean;
  readonly files: readonly { readonly path: string }[];
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;

/** Kills a command once a file is there, and a little later; whether it still ran. */
async function killed(args: readonly string[], path: string, late: number): Promise<boolean> {
  const child = start(args);
  const closed = once(child, "close");
  while (child.exitCode === null && !existsSync(path)) await pause(1);
  await pause(late);
  child.kill("SIGKILL");
  const [, signal] = await closed as [number | null, string | null];
  return signal === "SIGKILL";
}

describe.skipIf(process.platform === "win32")("a sweep that is killed while its report is drawn",
  () => {
    test.each([["manifest.json", 0], ["manifest.json", 100], ["summary.json", 0],
      ["figures", 0]])("is mended by the next, %s and %i ms", async (name, late) => {
      const folder = emptyFolder();
      const file = sweepIn(folder, GRID);
      const out = join(folder, "out");
      const args = ["sweep", file, "--out", out, "--workers", "0"];
      expect(await killed(args, join(out, name), late)).toBe(true);
      expect(manifestIn(out).incomplete).toBe(true);
      const table = readFileSync(join(out, "outcomes.parquet"));
      expect((await plenary(args)).code).toBe(0);
      const { incomplete, files } = manifestIn(out);
      expect(incomplete).toBeUndefined();
      expect(files.map(({ path }) => path)).toEqual(
        expect.arrayContaining(["outcomes.parquet", "report.html", "summary.json"]));
      for (const { path } of files) expect(existsSync(join(out, path))).toBe(true);
      expect(readFileSync(join(out, "outcomes.parquet")).equals(table)).toBe(true);
      const whole = join(folder, "whole");
      await plenary(["sweep", file, "--out", whole, "--workers", "0"]);
      expect(manifestIn(out)).toEqual(manifestIn(whole));
    });
  });

test("a sweep whose report was taken away draws it again", async () => {
  const folder = emptyFolder();
  const file = sweepIn(folder, GRID);
  const args = ["sweep", file, "--out", folder, "--workers", "0"];
  const first = await plenary(args);
  expect(first.stdout).toMatch(/most/);
  const report = join(folder, "report.html");
  const before = readFileSync(report);
  rmSync(report);
  expect((await plenary(args)).code).toBe(0);
  expect(readFileSync(report).equals(before)).toBe(true);
});

test("a folder in use ends the sweep with a code that says to try again", async () => {
  const folder = emptyFolder();
  const file = sweepIn(folder, GRID.replace("replicates: 40", "replicates: 200000"));
  const args = ["sweep", file, "--out", join(folder, "out"), "--workers", "0"];
  const child = start(args);
  const closed = once(child, "close");
  while (!existsSync(join(folder, "out", "outcomes.lock"))) await pause(1);
  const second = await plenary(args);
  child.kill("SIGKILL");
  await closed;
  expect([second.code, second.stdout]).toEqual([75, ""]);
});
