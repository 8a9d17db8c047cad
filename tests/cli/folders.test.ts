import { createHash } from "node:crypto";
import {
  existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openOutput } from "../../src/cli/files/output.ts";
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

describe("what-ifs named on the command line", () => {
  test("are found beside the base by their names, and get a folder of their own", async () => {
    const cwd = emptyFolder();
    await plenary(["new", "small"], { cwd });
    const words = ["compare", join("scenarios", "small")];
    const played = async (...more: string[]): Promise<number | null> =>
      (await plenary([...words, ...more, "--replicates", "2"], { cwd })).code;
    writeFileSync(join(cwd, "scenarios", "small", "whatif", "calm.yaml"),
      "extends: ../scenario.yaml\nid: calm\ntitle: { en: Calm, zh: 平静 }\n"
      + "set: { parameters.noise: 0 }\n");
    expect(await played("leader-refuses")).toBe(0);
    expect(await played("leader-refuses.yaml", "calm")).toBe(0);
    expect(await played()).toBe(0);
    expect(readdirSync(join(cwd, "runs", "small")).sort()).toEqual(
      ["compare", "compare-leader-refuses", "compare-leader-refuses-and-1-more"]);
    expect(JSON.parse(readFileSync(join(cwd, "runs", "small", "compare-leader-refuses",
      "manifest.json"), "utf8"))).toMatchObject({
      command: ["compare", "scenarios/small", "leader-refuses", "--replicates", "2"],
      whatifs: ["scenarios/small/whatif/leader-refuses.yaml"],
    });
  });

  test("that are not there are all told, with the nearest", async () => {
    const { code, stderr } = await plenary(
      ["compare", TUTORIAL, "leader-refuse", "whatif/no-chanel.yaml", "zzz"]);
    expect(code).toBe(1);
    expect(stderr.trim().split("\n").map((line) => /Did you mean "(.*)"/.exec(line)?.[1]))
      .toEqual(["leader-refuses", "no-channel", undefined]);
  });
});

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
  test("with --out writes a manifest, and leaves what another command wrote", async () => {
    const folder = emptyFolder();
    await plenary(["run", FIXTURE, "--replicates", "3", "--out", folder]);
    const { code } = await plenary(["explain", TUTORIAL, "Coral", "--out", folder]);
    expect(code).toBe(0);
    const manifest = manifestIn(folder);
    expect(manifest).toMatchObject({
      command: ["explain", "scenarios/tutorial", "Coral"], agent: "Coral", replicate: null,
    });
    expect(manifest).not.toHaveProperty("incomplete");
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(
      ["explanation.json", "outcomes.parquet", "summary.json"]));
  });
});

describe("a folder that holds something already", () => {
  const again = ["run", FIXTURE, "--replicates", "2", "--workers", "0", "--out"];
  const listed = (path: string, text: string): object =>
    ({ path, sha256: createHash("sha256").update(text).digest("hex") });

  test("loses what the same command left there unchanged, and nothing else", async () => {
    const folder = emptyFolder();
    for (const name of ["left", "edited", "aim"]) writeFileSync(join(folder, name), name);
    writeFileSync(join(folder, "left.77.part"), "");
    writeFileSync(join(folder, "other.77.part"), "");
    mkdirSync(join(folder, "folder"));
    if (process.platform !== "win32") symlinkSync("aim", join(folder, "link"));
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({
      plenary: "0.1.0", command: ["run"], files: [
        listed("left", "left"), listed("edited", "as written"), listed("folder", ""),
        listed("link", "aim"), { path: "aim" }, { path: "" }, null, listed("../up", ""),
      ],
    }));
    const { code, stderr } = await plenary([...again, folder]);
    expect([code, stderr.includes("fault")]).toEqual([0, false]);
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(["aim", "edited", "folder", "other.77.part"]));
    if (process.platform !== "win32") expect(names).toContain("link");
    for (const gone of ["left", "left.77.part"]) expect(names).not.toContain(gone);
    expect(manifestIn(folder)).not.toHaveProperty("incomplete");
  });

  test.each(['{"files":[{"path":"mine"}]}', "[]", "{"])("is refused with %s", async (text) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "manifest.json"), text);
    writeFileSync(join(folder, "mine"), "");
    const { code, stderr } = await plenary([...again, folder]);
    expect([code, stderr.includes("that Plenary did not write")]).toEqual([1, true]);
    expect(readdirSync(folder).sort()).toEqual(["manifest.json", "mine"]);
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(text);
  });

  test("tells of a command that was killed while it wrote", () => {
    const folder = emptyFolder();
    const manifest = { plenary: "0.1.0", command: ["run"], files: [] };
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
    const output = openOutput(folder, "s", "run");
    expect(manifestIn(folder)).toEqual(manifest);
    output.write("one", "1");
    expect(manifestIn(folder)).toEqual({ ...manifest, incomplete: true });
  });
});

test("a folder that cannot be is refused before anything is played", async () => {
  const file = join(emptyFolder(), "file");
  writeFileSync(file, "");
  const { code, stdout, stderr } = await plenary(
    ["run", FIXTURE, "--replicates", "900000", "--workers", "0", "--out", join(file, "below")]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("is a file");
  expect(stderr).not.toContain("playing");
  const made = join(emptyFolder(), "a", "b");
  openOutput(made, "s", "run");
  expect([existsSync(made), readdirSync(made)]).toEqual([true, []]);
});
