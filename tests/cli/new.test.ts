import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder, plenary, ROOT } from "./plenary.ts";

function read<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), "utf8")) as T;
}

describe("new", () => {
  test.each([
    ["blank", []],
    ["geneva", ["--host", "Switzerland", "--date", "2027-06-01", "--expected", "90",
      "--issues", "access,safety"]],
  ])("%s is sound, runs and compares as it is, outside a clone too", async (id, options) => {
    const cwd = emptyFolder();
    for (const lang of ["en", "zh"]) {
      const name = `${id}-${lang}`;
      const made = await plenary(["new", name, ...options, "--lang", lang], { cwd });
      expect([made.code, made.stderr]).toEqual([0, ""]);
      const folder = join("scenarios", name);
      const whatifs = readdirSync(join(cwd, folder, "whatif")).map((file) =>
        join(folder, "whatif", file));
      expect((await plenary(["check", folder, ...whatifs], { cwd })).code).toBe(0);
      for (const file of [join(folder, "scenario.yaml"), ...whatifs]) {
        const [, schema = ""] = /\$schema=(\S+)/.exec(readFileSync(join(cwd, file), "utf8")) ?? [];
        expect(read(cwd, dirname(file), schema)).toHaveProperty("$schema");
      }
      const run = await plenary(["run", folder, "--replicates", "3"], { cwd });
      expect(run.code).toBe(0);
    }
    const again = await plenary(["new", `${id}-en`, ...options], { cwd });
    expect(again.code).toBe(1);
  });

  test("holds a change and a new agent that work once taken out of their comment", async () => {
    const cwd = emptyFolder();
    for (const issues of ["safety,access", "military"]) {
      const name = issues.replace(",", "-");
      await plenary(["new", name, "--host", "CHE", "--issues", issues], { cwd });
      const file = join(cwd, "scenarios", name, "scenario.yaml");
      const text = readFileSync(file, "utf8");
      expect(text).toContain("- ../actors/coded-2025.yaml");
      expect(text).toContain("sponsor: CHE");
      const at = text.indexOf("  # with:");
      const end = text.indexOf("\n\n", at);
      const example = text.slice(at, end).replaceAll(/^ {2}# /gm, "  ");
      writeFileSync(file, text.slice(0, at) + example + text.slice(end));
      const { code, stdout } = await plenary(["check", file], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain("196 agents");
    }
  });

  test("tells all mistakes at once, and names the issues in its help", async () => {
    const { code, stderr } = await plenary(["new", "../x", "--host", "UK", "--date", "soon",
      "--expected", "0", "--issues", "saftey,acess"], { cwd: emptyFolder() });
    expect(code).toBe(2);
    for (const word of ["../x", "\"UK\"", "soon", "1 to 194", "saftey", "acess"]) {
      expect(stderr).toContain(word);
    }
    expect(stderr).not.toContain("UKR");
    const { stdout } = await plenary(["new", "--help"]);
    for (const issue of ["safety", "military", "access", "inclusion", "sustainability"]) {
      expect(stdout).toContain(issue);
    }
  });

  test("writes just the issues that are asked for", async () => {
    const cwd = emptyFolder();
    await plenary(["new", "three", "--host", "FRA", "--date", "2027-01-01",
      "--issues", "safety,access,inclusion"], { cwd });
    const traced = await plenary(["trace", join("scenarios", "three"), "--json"], { cwd });
    const { summits: [{ text }] } = JSON.parse(traced.stdout) as {
      summits: [{ text: { positions: Record<string, number> } }];
    };
    expect(Object.keys(text.positions)).toEqual(["safety", "access", "inclusion"]);
    expect(readFileSync(join(cwd, "scenarios", "three", "scenario.yaml"), "utf8"))
      .not.toMatch(/^ {2}military:|loading: security|military: \{ low/m);
  });

  test("writes the issues just as they stand in the library", async () => {
    const cwd = emptyFolder();
    await plenary(["new", "twin", "--host", "FRA", "--date", "2027-01-01"], { cwd });
    const issuesIn = (file: string): Record<string, unknown> =>
      (parse(readFileSync(file, "utf8")) as { issues: Record<string, unknown> }).issues;
    const written = issuesIn(join(cwd, "scenarios", "twin", "scenario.yaml"));
    const library = issuesIn(join(ROOT, "scenarios", "issues.yaml"));
    expect(Object.keys(written)).toHaveLength(5);
    for (const [id, issue] of Object.entries(written)) expect(issue).toEqual(library[id]);
  });
});
