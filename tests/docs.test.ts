import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const PAGES = [["README.md", "en"], ["README.zh.md", "zh"]] as const;

/** A block of the page: a command behind `$ npx plenary`, and what it printed. */
const CONSOLE = /```console\n\$ npx plenary ([^\n]*)\n([\s\S]*?)```/g;

function printed(command: string, language: string): string {
  const words = [join(root, "bin/plenary.js"), ...command.split(" "), "--lang", language];
  const { stdout, status } = spawnSync(process.execPath, words, {
    cwd: root, encoding: "utf8", env: { ...process.env, COLUMNS: "80", NO_COLOR: "1" },
  });
  expect(status, command).toBe(0);
  return stdout;
}

describe.each(PAGES)("%s", (page, language) => {
  test("what the page says a command prints is what it prints", () => {
    const text = read(page);
    const rewritten = text.replace(CONSOLE, (_, command: string) =>
      `\`\`\`console\n$ npx plenary ${command}\n${printed(command, language)}\`\`\``);
    // UPDATE_DOCS=1 writes the page anew after a change that was meant.
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(root, page), rewritten);
    else expect(rewritten).toBe(text);
    expect([...text.matchAll(CONSOLE)].length).toBeGreaterThanOrEqual(3);
  }, 300_000);

  test("every file it links to is there", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]);
    const missing = links.filter((link) => !existsSync(join(root, dirname(page), link ?? "")));
    expect(links.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test("every plenary command it names exists, with the options it uses", () => {
    const commands = [...read(page).matchAll(/^npx plenary (\w+)([^\n#]*)/gm)];
    expect(commands.length).toBeGreaterThan(4);
    for (const [, name, rest] of commands) {
      const help = execFileSync(process.execPath, [join(root, "bin/plenary.js"), name ?? "",
        "--help"], { cwd: root, encoding: "utf8" });
      for (const option of (rest ?? "").match(/--[a-z]+/g) ?? []) expect(help).toContain(option);
    }
  }, 300_000);
});

test("the README and its Chinese version have the same commands and the same figures", () => {
  const parts = (page: string): string[] => [
    ...[...read(page).matchAll(/^(?:\$ )?npx plenary [^\n]*/gm)].map((match) => match[0]),
    ...[...read(page).matchAll(/published\/figures\/([a-z-]+)\./g)].map((match) => match[1] ?? ""),
  ];
  expect(parts("README.zh.md")).toEqual(parts("README.md"));
});
