import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, plenary, ROOT } from "./plenary.ts";

interface Manifest {
  readonly command: readonly string[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

test("a manifest names its command and every input, without a path of this machine", async () => {
  const folder = emptyFolder();
  const cwd = join(ROOT, "tests");
  const set = join(emptyFolder(), "own.yaml");
  writeFileSync(set, "format: 1\nid: mine\nvalues: { noise: 0.1 }\n");
  await plenary(["run", join(ROOT, "scenarios", "paris-2025"), "--replicates", "2", "--use", set,
    "--seed", "5", "--out", folder, "--workers", "0"], { cwd });
  const text = readFileSync(join(folder, "manifest.json"), "utf8");
  const { command, inputs } = JSON.parse(text) as Manifest;
  expect(command).toEqual(["run", "scenarios/paris-2025", "--replicates", "2", "--seed", "5",
    "--use", "own.yaml"]);
  const actors = ["coded-2025", "communities", "firms", "organisations", "relations", "states"];
  expect(inputs.map(({ path }) => path)).toEqual([
    "own.yaml", ...actors.map((name) => `scenarios/actors/${name}.yaml`),
    "scenarios/forums/summits.yaml", "scenarios/issues.yaml",
    ...["face-validity", "observed", "scenario"]
      .map((name) => `scenarios/paris-2025/${name}.yaml`),
  ]);
  for (const { path, sha256 } of inputs) {
    const bytes = readFileSync(path === "own.yaml" ? set : join(ROOT, path));
    expect(createHash("sha256").update(bytes).digest("hex"), path).toBe(sha256);
  }
  expect(text).not.toContain(ROOT.slice(0, -1));
  expect(text).not.toContain(dirname(set));
});
