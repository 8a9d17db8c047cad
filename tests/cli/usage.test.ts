import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../../src/cli/options.ts";
import { emptyFolder, plenary } from "./plenary.ts";

describe("help", () => {
  test("names every command, and each command has its own", async () => {
    const { code, stdout } = await plenary(["--help"]);
    expect(code).toBe(0);
    for (const command of COMMAND_NAMES) {
      expect(stdout).toContain(`plenary ${command} `);
      const own = await plenary([command, "--help"]);
      expect([own.code, own.stderr]).toEqual([0, ""]);
      expect(own.stdout).toContain(`plenary ${command}`);
    }
  });

  test("in Chinese has no Latin words but names and what is typed as it stands", async () => {
    const typed = new Set(["plenary", "calibrated", "mechanism", "moving", "en", "zh", "json",
      "safety", "military", "access", "inclusion", "sustainability",
      "chinese", "us", "eu", "south", "odd", "md", "html", "file",
      "signatures", "median", "half"]);
    const commands: readonly string[] = COMMAND_NAMES;
    const helps = [["--help"], ...commands.map((command) => [command, "--help"])];
    for (const args of helps) {
      const { stdout } = await plenary([...args, "--lang", "zh"]);
      const words = stdout.replace(/--[a-z-]+/g, "").match(/[A-Za-z]+/g) ?? [];
      const known = (word: string): boolean =>
        typed.has(word.toLowerCase()) || commands.includes(word);
      expect(words.filter((word) => !known(word))
        .filter((word) => !["JSON", "Slurm"].includes(word))).toEqual([]);
    }
  });

  test("is never wider than 80 columns where the terminal is unknown", async () => {
    const { stdout } = await plenary(["--help"]);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("without a command is the same as --help", async () => {
    expect((await plenary([])).stdout).toBe((await plenary(["--help"])).stdout);
  });
});

describe("the language", () => {
  test.each([
    [{ LC_ALL: "zh_CN.UTF-8" }, "用法"], [{ LC_ALL: "zh_TW.UTF-8" }, "用法"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN" }, "用法"],
    [{ LC_ALL: "", LC_MESSAGES: "de_DE", LANG: "zh_CN" }, "Usage"],
    [{ LC_ALL: "C", LANG: "zh_CN" }, "Usage"],
  ])("follows the environment: %j", async (env, word) => {
    expect((await plenary(["--help"], { env })).stdout).toContain(word);
  });

  test("is what --lang says, wherever it stands", async () => {
    expect((await plenary(["--lang", "zh", "--help"])).stdout).toContain("用法");
    const { code, stderr } = await plenary(["--lang", "fr", "--help"]);
    expect(code).toBe(2);
    expect(stderr).toContain("en, zh");
  });
});

describe("wrong usage", () => {
  test.each([
    [["chekc", "x"], "check"], [["run", "scenarios/tutorial", "--replicate", "3"], "--replicates"],
    [["run", "scenarios/tutorial", "--sed", "3"], "--seed"],
    [["run", "scenarios/tutorial", "--replicates", "many"], "whole number"],
    [["run", "scenarios/tutorial", "--replicates", "0"], "1 to 1000000"],
    [["run", "scenarios/tutorial", "--replicates", "1.5"], "1.5"],
    [["run", "scenarios/tutorial", "--workers", "-1"], "0 to 256"],
    [["run", "scenarios/tutorial", "--seed"], "needs a value"],
    [["run", "scenarios/tutorial", "--seed", "1", "--seed", "2"], "more than once"],
    [["run", "scenarios/tutorial", "more"], "one argument too many"],
    [["run"], "scenario is missing"], [["explain", "scenarios/tutorial"], "agent is missing"],
    [["new", "../evil"], "is no id"], [["new", "x", "--host", "CHX"], "CHE"],
    [["new", "x", "--host", "CHE", "--issues", "saftey"], "safety"],
    [["new", "x", "--host", "CHE", "--date", "soon"], "soon"],
    [["new", "x", "--host", "CHE", "--date", "2020-01-01"], "2020-01-01"],
    [["new", "x", "--issues", "safety"], "--host"],
  ])("of %j is told kindly and ends with 2", async (args, word) => {
    for (const lang of ["en", "zh"]) {
      const { code, stdout, stderr } = await plenary([...args, "--lang", lang]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).not.toMatch(/^\s+at /m);
      if (lang === "en") expect(stderr).toContain(word);
      else expect(stderr).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test("a program that is not built says so in both languages", async () => {
    const { copyFileSync, mkdirSync, writeFileSync } = await import("node:fs");
    const { spawnSync } = await import("node:child_process");
    const { join } = await import("node:path");
    const { ROOT } = await import("./plenary.ts");
    const folder = emptyFolder();
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "package.json"), "{ \"type\": \"module\" }");
    copyFileSync(join(ROOT, "bin", "plenary.js"), join(folder, "bin", "plenary.js"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin", "plenary.js")], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("npm start");
    expect(stderr).toContain("尚未构建");
  });
});
