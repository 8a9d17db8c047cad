import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, plenary } from "./plenary.ts";

const TUTORIAL = "scenarios/tutorial";

test("describe prints Markdown in the language asked for", async () => {
  const english = await plenary(["describe", TUTORIAL]);
  expect([english.code, english.stderr]).toEqual([0, ""]);
  expect(english.stdout).toContain("## 7. Submodels");
  const chinese = await plenary(["describe", TUTORIAL, "--lang", "zh"]);
  expect(chinese.stdout).toContain("## 7. 子模型");
});

test("describe --json is one document", async () => {
  const { code, stdout, stderr } = await plenary(["describe", TUTORIAL, "--json"]);
  expect([code, stderr]).toEqual([0, ""]);
  const { describe, elements } = JSON.parse(stdout) as { describe: number; elements: unknown[] };
  expect([describe, elements.length]).toEqual([1, 9]);
});

test("describe --out writes the file that its ending asks for", async () => {
  const folder = emptyFolder();
  const [page, text] = [join(folder, "odd.html"), join(folder, "odd.md")];
  expect((await plenary(["describe", TUTORIAL, "--out", page])).stdout).toBe("");
  expect((await plenary(["describe", TUTORIAL, "--out", text])).code).toBe(0);
  const html = readFileSync(page, "utf8");
  expect(html.startsWith("<!DOCTYPE html>")).toBe(true);
  expect(html).toContain("Design concepts");
  expect(html).toContain("设计概念");
  expect(html).not.toMatch(/<script|src="http|href="http/);
  const { stdout } = await plenary(["describe", TUTORIAL]);
  expect(readFileSync(text, "utf8")).toBe(stdout);
  const again = join(folder, "again.html");
  await plenary(["describe", TUTORIAL, "--out", again]);
  expect(readFileSync(again, "utf8")).toBe(html);
});

test("describe takes --set, --use and --narrative, and refuses other endings", async () => {
  const { stdout } = await plenary(["describe", TUTORIAL, "--use", "calibrated,moving",
    "--set", "parameters.noise=0.25", "--set", "world.risk=0.9"]);
  expect(stdout).toMatch(/\| `noise` \|[^|]*\| 0\.25 \|/);
  expect(stdout).toContain("--use calibrated,moving");
  expect(stdout).toContain("calibrated: fitted");
  const wrong = await plenary(["describe", TUTORIAL, "--out", "odd.pdf"]);
  expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
  const seen = await plenary(["describe", "scenarios/paris-2025", "--narrative", "chinese"]);
  expect(seen.code).toBe(0);
  expect(seen.stdout).toContain("Narrative: ");
});
