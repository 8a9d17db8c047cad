import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { emptyFolder, plenary, ROOT } from "./plenary.ts";

const TUTORIAL = "scenarios/tutorial";
const FIXTURE = "tests/fixtures/fixture-1.yaml";

function read<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), "utf8")) as T;
}

interface Manifest {
  readonly plenary: string;
  readonly scenario: string;
  readonly digest: string;
  readonly seed: number;
  readonly replicates: number;
  readonly interrupted?: boolean;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

describe.each(["en", "zh"])("in %s", (lang) => {
  test("check tells of a sound scenario and of its observed outcome", async () => {
    const { code, stdout } = await plenary(["check", TUTORIAL, FIXTURE, "--lang", lang]);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stdout).toContain(lang === "en" ? "5 agents" : "5 个主体");
  });

  test("every command prints lines that fit into 80 columns", async () => {
    const out = join(emptyFolder(), "out");
    const compared = emptyFolder();
    const commands = [
      ["run", FIXTURE, "--replicates", "30", "--out", out], ["trace", TUTORIAL],
      ["trace", FIXTURE, "--replicate", "2"], ["explain", TUTORIAL, "Basalt"],
      ["explain", FIXTURE, "A", "--replicate", "1"],
      ["compare", TUTORIAL, "--replicates", "30", "--out", compared],
    ];
    for (const args of commands) {
      const { code, stdout } = await plenary([...args, "--lang", lang]);
      expect([args[0], code]).toEqual([args[0], 0]);
      const named = (line: string): boolean => line.includes(out) || line.includes(compared);
      for (const line of stdout.split("\n").filter((one) => !named(one))) {
        expect(columns(line), line).toBeLessThanOrEqual(80);
      }
      if (lang === "zh") expect(stdout).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]/
    .test(character) ? 2 : 1), 0);
}

describe("--json", () => {
  test.each([
    ["check", [TUTORIAL]], ["trace", [FIXTURE]], ["explain", [TUTORIAL, "Coral"]],
  ])("of %s is one document and nothing else", async (command, words) => {
    const { code, stdout, stderr } = await plenary([command, ...words, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(Object.keys(JSON.parse(stdout) as object).length).toBeGreaterThan(1);
  });

  test("of run is what summary.json holds, and of compare what comparison.json holds", async () => {
    const folder = emptyFolder();
    const run = await plenary(["run", FIXTURE, "--replicates", "30", "--out", folder, "--json"]);
    expect(JSON.parse(run.stdout)).toEqual(read(folder, "summary.json"));
    const other = emptyFolder();
    const compare = await plenary(
      ["compare", TUTORIAL, "--replicates", "30", "--out", other, "--json"]);
    expect(JSON.parse(compare.stdout)).toEqual(read(other, "comparison.json"));
  });

  test("of check lists problems with their places, and ends with 1", async () => {
    const folder = emptyFolder();
    const file = join(folder, "broken.yaml");
    writeFileSync(file, "format: 1\nid: broken\nroundz: 3\n");
    const { code, stdout } = await plenary(["check", file, "--json"]);
    const { sound, files } = JSON.parse(stdout) as {
      sound: boolean; files: { problems: { place: { line: number } }[] }[];
    };
    expect([code, sound]).toEqual([1, false]);
    expect(files[0].problems.map(({ place }) => place.line)).toContain(3);
  });
});

describe("exit codes", () => {
  test("1 with every problem as file:line:column, without a stack", async () => {
    const file = join(emptyFolder(), "broken.yaml");
    writeFileSync(file, "format: 1\nid: broken\nroundz: 3\nsummits: 4\n");
    for (const command of ["check", "run", "trace"]) {
      const { code, stdout, stderr } = await plenary([command, file]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/broken\.yaml:3:1: .*roundz/);
      expect(stderr).toMatch(/broken\.yaml:4:/);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  test("1 for a file that is not there, an agent that is not there, a wrong --set", async () => {
    const absent = await plenary(["run", "no-such-folder"]);
    expect([absent.code, absent.stdout]).toEqual([1, ""]);
    const agent = await plenary(["explain", TUTORIAL, "Basal"]);
    expect([agent.code, agent.stderr.includes("Basalt")]).toEqual([1, true]);
    const set = await plenary(["trace", TUTORIAL, "--set", "parameters.nois=1"]);
    expect([set.code, set.stderr.includes("noise")]).toEqual([1, true]);
  });

  test("3 where numbers overflow, with the replicates named", async () => {
    const folder = emptyFolder();
    const { code, stderr } = await plenary(["run", FIXTURE, "--replicates", "3", "--out", folder,
      "--set", "agents.A.transfer=1.7e308", "--set", "parameters.goodwill=1.7e308"]);
    expect(code).toBe(3);
    expect(stderr).toContain("0, 1, 2");
  });
});

describe("run", () => {
  test("writes what its manifest lists, with the digest of its summary", async () => {
    const folder = emptyFolder();
    await plenary(["run", FIXTURE, "--replicates", "30", "--seed", "7", "--out", folder]);
    const manifest = read<Manifest>(folder, "manifest.json");
    const { version } = read<{ version: string }>(ROOT, "package.json");
    expect(manifest).toMatchObject({
      plenary: version, scenario: FIXTURE, seed: 7, replicates: 30,
      digest: read<{ digest: string }>(folder, "summary.json").digest,
    });
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile()).length;
    expect(manifest.files).toHaveLength(paths - 1);
    for (const { path, sha256 } of manifest.files) {
      const bytes = readFileSync(join(folder, path));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    }
    expect(manifest.files.map(({ path }) => path)).toEqual(expect.arrayContaining(
      ["columns.csv", "outcomes.parquet", "report.html", "summary.json"]));
  });

  test("gives the same bytes again, whatever the number of workers", async () => {
    const texts = [];
    for (const workers of ["0", "1", "2", "3"]) {
      const folder = emptyFolder();
      const { code } = await plenary(["run", FIXTURE, "--replicates", "130", "--workers", workers,
        "--set", "parameters.noise=0.1", "--out", folder]);
      expect(code).toBe(0);
      texts.push(readFileSync(join(folder, "manifest.json"), "utf8"));
    }
    expect(new Set(texts).size).toBe(1);
  });

  test("removes what an earlier run left, and nothing else", async () => {
    const folder = emptyFolder();
    await plenary(["compare", TUTORIAL, "--replicates", "5", "--out", folder]);
    writeFileSync(join(folder, "notes.txt"), "mine");
    const fewer = ["compare", TUTORIAL, "leader-refuses", "--replicates", "5", "--out", folder];
    await plenary(fewer);
    const { files } = read<Manifest>(folder, "manifest.json");
    const left = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile());
    expect(left).toHaveLength(files.length + 2);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });

  test("without --out writes to runs/<scenario>/run beside scenarios/", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "scenarios", "deep"), { recursive: true });
    const file = join(ROOT, FIXTURE);
    const cwd = join(folder, "scenarios", "deep");
    expect((await plenary(["run", file, "--replicates", "3"], { cwd })).code).toBe(0);
    const manifest = join(folder, "runs", "fixture-1", "run", "manifest.json");
    expect(read<Manifest>(manifest).replicates).toBe(3);
  });

  test("does not follow a link out of the default folder", async () => {
    const { symlinkSync } = await import("node:fs");
    const folder = emptyFolder();
    const outside = emptyFolder();
    mkdirSync(join(folder, "scenarios"));
    symlinkSync(outside, join(folder, "runs"), "dir");
    const run = await plenary(["run", join(ROOT, FIXTURE), "--replicates", "3"], { cwd: folder });
    expect(run.code).toBe(1);
    expect(readdirSync(outside)).toEqual([]);
  });

  test("refuses a file as --out", async () => {
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "");
    const { code, stderr } = await plenary(["run", FIXTURE, "--replicates", "3", "--out", file]);
    expect(code).toBe(2);
    expect(stderr).toContain("--out");
  });
});
