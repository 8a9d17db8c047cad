import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, plenary } from "./plenary.ts";

const TUTORIAL = "scenarios/tutorial";
const FIXTURE = "tests/fixtures/fixture-1.yaml";

interface Manifest {
  readonly files: readonly { readonly path: string }[];
}

/** What is simulated under one set of parameters. */
interface Named {
  readonly id: string;
  readonly parameters: object;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
}

describe("compare", () => {
  const whatif = (id: string): string => `extends: ../scenario.yaml\nid: ${id}\n`
    + "title: { en: Other, zh: 另一 }\nset: { parameters.goodwill: 0.5 }\n";

  test("keeps the files of the base and of ids that differ in capitals apart", async () => {
    const cwd = emptyFolder();
    await plenary(["new", "small"], { cwd });
    const folder = join(cwd, "scenarios", "small");
    const ids = ["base", "other", "Other"];
    const files = ids.map((_, n) => join(folder, "whatif", `${n}.yaml`));
    files.forEach((file, n) => writeFileSync(file, whatif(ids[n])));
    const out = join(cwd, "out");
    const { code } = await plenary(
      ["compare", folder, ...files, "--replicates", "3", "--out", out], { cwd });
    expect(code).toBe(0);
    const [set] = readdirSync(join(out, "outcomes"));
    expect(readdirSync(join(out, "outcomes", set)).sort())
      .toEqual(["Other~2.parquet", "_base.parquet", "base.parquet", "other.parquet"]);
    const paths = manifestIn(out).files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("gives no number where a set cannot answer, and both arms beside", async () => {
    const { stdout } = await plenary(["compare", TUTORIAL, "--replicates", "5", "--json",
      "--out", emptyFolder()]);
    const { whatifs, arms } = JSON.parse(stdout) as {
      whatifs: (Named & { answer: boolean })[];
      arms: (Named & { whatif: object; partnerSummary: object })[];
    };
    const silent = whatifs.filter(({ answer }) => !answer);
    expect(silent.length).toBeGreaterThan(0);
    for (const one of silent) expect(numbersIn({ ...one, parameters: {} })).toEqual([]);
    const named = ({ id, parameters }: Named): unknown => ({ id, parameters });
    expect(arms.map(named)).toEqual(whatifs.map(named));
    for (const { whatif: arm, partnerSummary } of arms) {
      for (const summary of [arm, partnerSummary]) expect(summary).toHaveProperty("digest");
    }
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("explain", () => {
  test("with --out writes a manifest, last, and sweeps what an earlier one lists", async () => {
    const folder = emptyFolder();
    await plenary(["run", FIXTURE, "--replicates", "3", "--out", folder]);
    const { code } = await plenary(["explain", TUTORIAL, "Coral", "--out", folder]);
    expect(code).toBe(0);
    const manifest = manifestIn(folder);
    expect(manifest).toMatchObject({ command: "explain", agent: "Coral", replicate: null });
    const left = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile());
    expect(left).toHaveLength(manifest.files.length + 1);
    expect(left.map(({ name }) => name)).not.toContain("outcomes.parquet");
  });
});
