import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, ended, plenary, start } from "./plenary.ts";

const FIXTURE = "tests/fixtures/fixture-1.yaml";

interface Manifest {
  readonly replicates: number;
  readonly digest: string;
  readonly interrupted?: boolean;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
}

describe.skipIf(process.platform === "win32")("Ctrl-C", () => {
  test.each(["0", "2"])("keeps the replicates finished so far, %s workers", async (workers) => {
    const folder = emptyFolder();
    const child = start(["run", FIXTURE, "--replicates", "900000", "--workers", workers,
      "--set", "parameters.noise=0.1", "--out", folder]);
    const end = ended(child);
    child.stderr?.once("data", () => child.kill("SIGINT"));
    const { code, stderr } = await end;
    expect(code).toBe(130);
    const { replicates, digest, interrupted } = manifestIn(folder);
    expect(interrupted).toBe(true);
    expect(replicates).toBeGreaterThan(0);
    expect(replicates).toBeLessThan(900_000);
    expect(stderr).toContain(`first ${replicates} replicates`);
    const again = emptyFolder();
    await plenary(["run", FIXTURE, "--replicates", String(replicates), "--workers", "1",
      "--set", "parameters.noise=0.1", "--out", again]);
    expect(manifestIn(again)).toMatchObject({ replicates, digest });
  }, 400_000);

  test("of a comparison tells that maps are missing", async () => {
    const child = start(["compare", "scenarios/tutorial", "--replicates", "90000", "--workers", "1",
      "--out", emptyFolder()]);
    const end = ended(child);
    child.stderr?.once("data", () => child.kill("SIGINT"));
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toMatch(/maps? (is|are) incomplete and left out/);
  }, 400_000);

  test("a second one ends the program without writing", async () => {
    const folder = emptyFolder();
    const child = start(["run", FIXTURE, "--replicates", "900000", "--workers", "1",
      "--out", folder]);
    const end = ended(child);
    child.stderr?.on("data", () => child.kill("SIGINT"));
    const { code } = await end;
    expect(code).toBe(130);
    // Whatever it had begun, no manifest says that the folder holds a finished run.
    const manifest = join(folder, "manifest.json");
    const told = existsSync(manifest) ? readFileSync(manifest, "utf8") : "\"incomplete\": true";
    expect(told).toContain("\"incomplete\": true");
  }, 400_000);
});

test("a reader that leaves early is no mistake", async () => {
  const child = start(["trace", FIXTURE, "--json"]);
  const end = ended(child);
  child.stdout?.destroy();
  const { code, stderr } = await end;
  expect([code, stderr]).toEqual([0, ""]);
});
