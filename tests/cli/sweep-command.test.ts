import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, ended, plenary, start, type Ended } from "./plenary.ts";
import { FAILING, fileIn, GRID, sweepIn } from "./sweep-place.ts";

const TABLE = "outcomes.parquet";

interface Said {
  readonly sweep: string;
  readonly cells: number;
  readonly played: number;
  readonly reused: number;
  readonly failed: number;
  readonly replicates: number;
  readonly complete: boolean;
}

function said({ stdout }: Ended): Said {
  return JSON.parse(stdout) as Said;
}

function sweep(file: string, out: string, ...more: readonly string[]): Promise<Ended> {
  return plenary(["sweep", file, "--out", out, ...more]);
}

describe("plenary sweep", () => {
  test("gives the same bytes with 0, 1 and 2 workers, and once only", async () => {
    const folder = emptyFolder();
    const file = sweepIn(folder, GRID);
    const tables: (Buffer | undefined)[] = [];
    for (const workers of ["0", "1", "2"]) {
      const out = join(folder, workers);
      const end = await sweep(file, out, "--workers", workers, "--json");
      expect(end.code).toBe(0);
      expect(said(end)).toMatchObject({
        sweep: "small", cells: 9, played: 9, reused: 0, failed: 0, replicates: 360,
        complete: true,
      });
      tables.push(fileIn(out, TABLE));
    }
    expect(tables[0]?.length).toBeGreaterThan(1000);
    expect(tables[1]).toEqual(tables[0]);
    expect(tables[2]).toEqual(tables[0]);
    const again = await sweep(file, join(folder, "0"));
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("all 9 cells")]);
    expect(fileIn(join(folder, "0"), TABLE)).toEqual(tables[0]);
  });

  test("plays what changed anew, and says why", async () => {
    const folder = emptyFolder();
    const file = sweepIn(folder, GRID);
    const out = join(folder, "out");
    await sweep(file, out);
    const reseeded = await sweep(file, out, "--seed", "2", "--json");
    expect(said(reseeded)).toMatchObject({ played: 9, reused: 0 });
    expect(reseeded.stderr).toContain("the seed was 1 and is 2");
    sweepIn(folder, GRID.replace("0.2, 0.5", "0.2, 0.6"));
    const changed = await sweep(file, out, "--seed", "2", "--json");
    expect(said(changed)).toMatchObject({ played: 3, reused: 6 });
    expect(changed.stderr).toContain("6 cells stand already");
  });

  test("refuses a value that is no number, at its place", async () => {
    const folder = emptyFolder();
    const file = sweepIn(folder, GRID.replace("[0, 0.2, 0.5]", "[.nan, 0.2, -.inf]"));
    const { code, stderr } = await sweep(file, folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/small\.yaml:9:48: .*found \.nan, allowed any finite number/);
    expect(stderr).toMatch(/small\.yaml:9:59: .*found -\.inf, allowed any finite number/);
    expect(stderr).toContain("2 problems.");
  });

  test("without --out writes below the collection", async () => {
    const folder = emptyFolder();
    const file = sweepIn(folder, GRID);
    const { code } = await plenary(["sweep", file, "--replicates", "2"], { cwd: folder });
    expect(code).toBe(0);
    const runs = readdirSync(join(folder, "runs"), { recursive: true }).map(String);
    expect(runs.some((path) => path.endsWith(TABLE))).toBe(true);
  });
});

describe("a cell that fails", () => {
  test("is told of with its settings and seed, stops nothing, and ends with 3", async () => {
    const folder = emptyFolder();
    const end = await sweep(sweepIn(folder, FAILING), folder, "--json", "--seed", "9");
    expect(end.code).toBe(3);
    expect(said(end)).toMatchObject({ played: 4, failed: 2, complete: true });
    expect(end.stderr).toMatch(/cell 1 \(.*1\.7e\+308\), seed 9: .*5 replicates/);
    expect(end.stderr).toContain("failures.csv");
    expect(fileIn(folder, "failures.csv")?.toString().split("\n").filter((line) => line !== ""))
      .toHaveLength(11);
    const again = await sweep(sweepIn(folder, FAILING), folder, "--json", "--seed", "9");
    expect(again.code).toBe(3);
    expect(said(again)).toMatchObject({ played: 0, reused: 4, failed: 2 });
  });

  test("stops the sweep with --fail-fast, which then goes on where it stood", async () => {
    const folder = emptyFolder();
    const file = sweepIn(folder, FAILING);
    const end = await sweep(file, folder, "--fail-fast", "--json", "--workers", "0");
    expect(end.code).toBe(3);
    expect(said(end)).toMatchObject({ failed: 1, complete: false });
    expect(end.stderr).toContain("cell 1 ");
    expect(existsSync(join(folder, TABLE))).toBe(false);
    const on = await sweep(file, folder, "--json");
    expect(on.code).toBe(3);
    expect(said(on)).toMatchObject({ failed: 2, complete: true });
    const fresh = join(folder, "fresh");
    await sweep(file, fresh);
    expect(fileIn(folder, TABLE)).toEqual(fileIn(fresh, TABLE));
  });
});

describe("--dry-run", () => {
  test("says how much there is, and writes nothing", async () => {
    const folder = emptyFolder();
    const out = join(folder, "out");
    const { code, stdout } = await sweep(sweepIn(folder, GRID), out, "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("Cells: 9; runs: 360.");
    expect(stdout).toContain("Models to compile: 1.");
    expect(stdout).toMatch(/Time: .* to .* an estimate/);
    expect(existsSync(out)).toBe(false);
    const rule = "replicates: { until: { measure: signatures, width: 1 }, least: 8, most: 64 }";
    const file = sweepIn(folder, GRID.replace("replicates: 40", rule));
    const until = await sweep(file, out, "--dry-run", "--shard", "1/3", "--json");
    expect(JSON.parse(until.stdout)).toMatchObject({ cells: 3, runs: [24, 192], dryRun: true });
  });
});

describe("--shard", () => {
  test.each([
    ["3", "3/20"], ["1-3", "3/20"], ["a/b", "3/20"], ["1/0", "0 shards"], ["0/4", "from 1"],
    ["5/4", "4/4"], ["1/4/2", "3/20"], ["-1/4", "3/20"], ["1.5/4", "3/20"],
  ])("%s is refused", async (shard, hint) => {
    const { code, stdout, stderr } = await plenary(["sweep", "any.yaml", `--shard=${shard}`]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(hint);
  });

  test("plays its cells alone", async () => {
    const folder = emptyFolder();
    const file = sweepIn(folder, GRID);
    const ends = await Promise.all([1, 2].map((index) =>
      sweep(file, folder, "--shard", `${index}/2`, "--json", "--workers", "0")));
    expect(ends.map((end) => [end.code, said(end).cells])).toEqual([[0, 4], [0, 5]]);
    const { code } = await plenary(["merge", folder]);
    expect(code).toBe(0);
    const whole = join(folder, "whole");
    await sweep(file, whole);
    expect(fileIn(folder, TABLE)).toEqual(fileIn(whole, TABLE));
  });
});

describe.skipIf(process.platform === "win32")("Ctrl-C", () => {
  const REPLICATES = 300;
  test.each(["0", "2"])("keeps what is played, %s workers, and says how to go on",
    async (workers) => {
      const folder = emptyFolder();
      const file = sweepIn(folder, GRID.replace("levels: 3", "levels: 400")
        .replace("replicates: 40", `replicates: ${REPLICATES}`));
      const out = join(folder, "out");
      const child = start(["sweep", file, "--out", out, "--workers", workers, "--json"]);
      const end = ended(child);
      // The first line of progress may come before the first cell is whole.
      let asked = false;
      child.stderr?.on("data", (text: Buffer) => {
        const done = /"done":(\d+)/.exec(String(text))?.[1] ?? "0";
        if (!asked && Number(done) > 10 * REPLICATES) asked = child.kill("SIGINT");
      });
      const broken = await end;
      expect(broken.code).toBe(130);
      expect(said(broken).complete).toBe(false);
      expect(said(broken).played).toBeGreaterThan(0);
      expect(broken.stderr).toContain(`sweep ${file} --out ${out}`);
      expect(broken.stderr).toMatch(/^\{"progress":\{"done":\d+/m);
      const on = await sweep(file, out, "--json");
      expect(on.code).toBe(0);
      expect(said(on).reused).toBe(said(broken).played);
      expect(said(on).reused + said(on).played).toBe(1200);
    }, 400_000);
});
