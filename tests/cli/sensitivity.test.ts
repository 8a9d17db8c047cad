import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, plenary } from "./plenary.ts";

const SWEEP = "scenarios/tutorial/sweeps/coverage-grid.yaml";

interface Manifest {
  readonly command: string[];
  readonly sensitivity?: object;
  readonly incomplete?: boolean;
  readonly files: { readonly path: string; readonly sha256: string }[];
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
}

test("a finished sweep is analysed, and its manifest stays right", async () => {
  const out = join(emptyFolder(), "grid");
  expect((await plenary(["sweep", SWEEP, "--out", out])).code).toBe(0);
  const said = await plenary(["sensitivity", out]);
  expect(said.code, said.stderr).toBe(0);
  expect(said.stdout).toContain("need for coverage");
  for (const line of said.stdout.split("\n").slice(0, -2)) {
    expect(line.length, line).toBeLessThanOrEqual(Math.max(80, out.length + 60));
  }
  const region = await plenary(["sensitivity", out, "--json", "--region", "signatures < 3",
    "--measure", "covered"]);
  const found = JSON.parse(region.stdout) as { sweep: string; cells: number; failed: number;
    measures: Record<string, { prim: { region: object }; responses: object[];
      chance: number | null; robustness: { chance: string }[];
      thresholds?: { factors: object[]; levels: { level: string; factors: {
        factor: string; first?: { setting: number } }[] }[] } }> };
  expect(found).toMatchObject({ sweep: "coverage-grid", cells: 81, failed: 0 });
  expect(found.measures.signatures.prim.region).toMatchObject({ bound: 3, from: "number" });
  expect(found.measures.covered.responses).toHaveLength(3);
  expect(found.measures.covered.thresholds).toBeUndefined();
  expect(found.measures.signatures.thresholds?.factors)
    .toMatchObject([{ factor: "need" }, { factor: "firms" }]);
  const refused = found.measures.signatures.thresholds?.levels
    .find(({ level }) => level === "leader-refuses");
  expect(refused?.factors[0]?.factor).toBe("need");
  expect(found.measures.signatures.chance).toBeNull();
  expect(found.measures.signatures.robustness.map(({ chance }) => chance))
    .toEqual(["unknown", "unknown"]);
  expect(found).toEqual(JSON.parse(readFileSync(join(out, "summary.json"), "utf8")));
  const report = readFileSync(join(out, "report.html"), "utf8");
  expect(report).toContain(`plenary sweep ${SWEEP} --seed 1 --replicates 1<`);
  const manifest = manifestIn(out);
  expect(manifest.command[0]).toBe("sweep");
  expect(manifest.incomplete).toBeUndefined();
  expect(manifest.sensitivity).toEqual({ measure: "covered", region: "signatures < 3" });
  const paths = manifest.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["outcomes.parquet", "report.html"]));
  for (const { path, sha256 } of manifest.files) {
    const bytes = readFileSync(join(out, path));
    expect(createHash("sha256").update(bytes).digest("hex"), path).toBe(sha256);
  }
}, 120_000);

test("what is wrong is said kindly", async () => {
  const out = join(emptyFolder(), "grid");
  await plenary(["sweep", "scenarios/tutorial/sweeps/table.yaml", "--out", out]);
  const cases: [string[], number, string][] = [
    [["--region", "signatures about 3"], 2, "no region"],
    [["--region", "usa < 3"], 2, "it has signatures"],
    [["--region", "signatures < many"], 2, "no number"],
    [["--measure", "usa"], 2, "it has signatures"],
  ];
  for (const [words, code, text] of cases) {
    const { code: ended, stderr } = await plenary(["sensitivity", out, ...words]);
    expect(stderr).toContain(text);
    expect(ended).toBe(code);
  }
  const nowhere = await plenary(["sensitivity", join(out, "nowhere")]);
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining("no folder")]);
}, 60_000);

test("parts that are not merged, and folders that are not ours, are left alone", async () => {
  const out = emptyFolder();
  mkdirSync(join(out, "parts"));
  writeFileSync(join(out, "parts", "part-0001-of-0002.parquet"), "");
  const unmerged = await plenary(["sensitivity", out]);
  expect([unmerged.code, unmerged.stderr]).toEqual([1, expect.stringContaining("plenary merge")]);
  expect(existsSync(join(out, "report.html"))).toBe(false);
  const foreign = join(emptyFolder(), "table");
  await plenary(["sweep", "scenarios/tutorial/sweeps/table.yaml", "--out", foreign]);
  writeFileSync(join(foreign, "manifest.json"), "{\"mine\": true}");
  const refused = await plenary(["sensitivity", foreign]);
  expect(refused.code).toBe(1);
  expect(readFileSync(join(foreign, "manifest.json"), "utf8")).toBe("{\"mine\": true}");
}, 60_000);
