import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seenThrough } from "../../src/cli/files/output.ts";
import { plenary } from "./plenary.ts";

test("a bare word names a folder of the library", async () => {
  const { code, stdout } = await plenary(["check", "tutorial"]);
  expect(code).toBe(0);
  expect(stdout).toContain("scenarios/tutorial/scenario.yaml");
  const { code: wrong, stderr } = await plenary(["check", "tutoria"]);
  expect(wrong).toBe(1);
  expect(stderr).toContain("tutoria");
});

test("what a narrative tells is written beside what the base tells", () => {
  expect(seenThrough("run", {})).toBe("run");
  expect(seenThrough("run", { narrative: { id: "eu", title: { en: "", zh: "" } } })).toBe("run-eu");
});

test("the scenario's own set comes first", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "plenary-")), "out");
  const { stdout } = await plenary(["compare", "tutorial", "--replicates", "5", "--json",
    "--out", out, "--set", "parameters={ use: mechanism }"]);
  const { sets } = JSON.parse(stdout) as { sets: { use: string }[] };
  expect(sets[0]?.use).toBe("mechanism");
  expect(readdirSync(out)).toContain("report.html");
});
