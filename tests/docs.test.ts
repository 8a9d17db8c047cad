import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../src/cli/options.ts";
import { PARAMETER_DEFAULTS } from "../src/model/layout.ts";
import { REGIME } from "../src/outcome/outcome.ts";
import { checkPart } from "../src/scenario/check-part.ts";
import { decision } from "../src/scenario/decision.ts";
import type { Files } from "../src/scenario/files.ts";
import { load } from "../src/scenario/load.ts";
import { WORLD_PARAMETER_NAMES } from "../src/scenario/world-parameter.ts";
import { WORLD_SETS } from "../src/scenario/world-set.ts";
import { PRIOR } from "../src/thesis/prior.ts";
import { SERIES } from "../src/world/series.ts";
import { disk } from "./scenario-data/disk-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const PAGES = [["README.md", "en"], ["README.zh.md", "zh"]] as const;
const LIBRARY_PAGES = ["scenarios/README.md", "scenarios/README.zh.md"] as const;
const ALL_PAGES = ["README.md", "README.zh.md", ...LIBRARY_PAGES, "MODEL.md", "CONTRIBUTING.md",
  "CHANGELOG.md", "seminars/README.md", "seminars/README.zh.md"];

/** A block of the page: a command behind `$ npx plenary`, and what it printed. */
const CONSOLE = /```console\n\$ npx plenary ([^\n]*)\n([\s\S]*?)```/g;
/** Behind a command: only that paragraph of what it prints. */
const PARAGRAPH = / \| awk -v RS= NR==(\d+)$/;

function printed(command: string, language: string): string {
  const [, paragraph] = PARAGRAPH.exec(command) ?? [];
  const words = [join(root, "bin/plenary.js"), ...command.replace(PARAGRAPH, "").split(" "),
    "--lang", language];
  const { stdout, status } = spawnSync(process.execPath, words, {
    cwd: root, encoding: "utf8", env: { ...process.env, COLUMNS: "80", NO_COLOR: "1" },
  });
  expect(status, command).toBe(0);
  if (paragraph === undefined) return stdout;
  const found = stdout.trimEnd().split(/\n{2,}/)[Number(paragraph) - 1];
  expect(found, command).toBeDefined();
  return `${found}\n`;
}

/** YAML on a page, by the path that its first line names. */
function filesOn(page: string): [path: string, text: string][] {
  return [...read(page).matchAll(/```yaml\n# (\S+\.yaml)[^\n]*\n([\s\S]*?)```/g)]
    .map(([, path = "", text = ""]) => [path, text]);
}

describe.each(PAGES)("%s", (page, language) => {
  test("what the page says a command prints is what it prints", () => {
    const text = read(page);
    const rewritten = text.replace(CONSOLE, (_, command: string) =>
      `\`\`\`console\n$ npx plenary ${command}\n${printed(command, language)}\`\`\``);
    // UPDATE_DOCS=1 writes the page anew after a change that was meant.
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(root, page), rewritten);
    else expect(rewritten).toBe(text);
    expect([...text.matchAll(CONSOLE)].length).toBeGreaterThanOrEqual(7);
  }, 300_000);

  test("every plenary command it names exists, with the options it uses", () => {
    const commands = [...read(page).matchAll(/^npx plenary (\w+)([^\n#]*)/gm)];
    expect(commands.length).toBeGreaterThan(4);
    for (const [, name, rest] of commands) {
      const help = execFileSync(process.execPath, [join(root, "bin/plenary.js"), name ?? "",
        "--help"], { cwd: root, encoding: "utf8" });
      for (const option of (rest ?? "").match(/--[a-z]+/g) ?? []) expect(help).toContain(option);
    }
  }, 300_000);

  test("it names every command and every scenario", () => {
    const text = read(page);
    for (const name of COMMAND_NAMES) expect(text).toContain(`| \`${name}\` |`);
    for (const slug of slugs) expect(text).toContain(`scenarios/${slug}/README`);
  });
});

test.each(ALL_PAGES)("every file that %s links to is there", (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]);
  const missing = links.filter((link) => !existsSync(join(root, dirname(page), link ?? "")));
  expect(missing).toEqual([]);
});

test.each(ALL_PAGES)("every place on %s that it points to has a heading", (page) => {
  const places = [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title.toLowerCase().replaceAll(" ", "-").replace(/[^\p{L}\p{N}-]/gu, ""));
  const links = [...read(page).matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  for (const link of links) expect(places).toContain(link);
});

const slugs = readdirSync(join(root, "scenarios")).filter((name) =>
  existsSync(join(root, "scenarios", name, "scenario.yaml")));

test.each(LIBRARY_PAGES)("%s names every scenario, library, preset and narrative", (page) => {
  const text = read(page);
  for (const slug of slugs) expect(text).toContain(`](${slug}/`);
  for (const folder of ["actors", "forums", "events", "narratives"]) {
    const names = readdirSync(join(root, "scenarios", folder))
      .filter((name) => name.endsWith(".yaml"));
    for (const name of names) expect(text).toContain(name.replace(".yaml", ""));
  }
  const families = readdirSync(join(root, "scenarios/presets")).map((name) => name.split("-")[0]);
  for (const family of new Set(families)) expect(text).toContain(`${family}-`);
});

test.each([...PAGES.map(([page]) => page), ...LIBRARY_PAGES])("the files that %s shows are sound",
  (page) => {
    const shown = filesOn(page);
    expect(shown.length).toBeGreaterThan(3);
    for (const [path, text] of shown) {
      if (existsSync(join(root, path))) {
        // A part of the file, or all of it but its comments and its summary.
        const file = read(path);
        for (const line of text.trimEnd().split("\n")) expect(file).toContain(line);
      } else expect(problemsOf(path, shown)).toEqual([]);
    }
  });

/** Problems of a file that stands on a page alone, among the others there and those on disk. */
function problemsOf(path: string, shown: readonly (readonly [string, string])[]): string[] {
  const texts = new Map(shown.map(([name, text]) => [join(root, name), text]));
  const files: Files = {
    ...disk,
    read: (name) => (texts.has(name) ? new TextEncoder().encode(texts.get(name)) : disk.read(name)),
  };
  const { problems } = checkPart(join(root, path), files) ?? load(join(root, path), files);
  return problems.map(({ place, message }) => `${place.file}:${place.line} ${message.en}`);
}

test("MODEL.md has every number that moves the world, as it is in the code", () => {
  const text = read("MODEL.md");
  const [moving] = WORLD_SETS;
  for (const name of WORLD_PARAMETER_NAMES) {
    const [low, high] = PRIOR[name];
    const [, , , unset, set, range = ""] = (text.split("\n")
      .find((line) => line.startsWith(`| \`${name}\` |`)) ?? "").split("|");
    expect([unset, set, ...range.split(" to ")].map(Number), name)
      .toEqual([PARAMETER_DEFAULTS[name], moving?.values[name], low, high]);
  }
});

test("MODEL.md names every measure of the regime, every series and every key of a decision", () => {
  const text = read("MODEL.md");
  const keys = Object.keys(decision.shape).filter((key) => !/^(agent|forum|date)$/.test(key));
  for (const name of [...REGIME, ...SERIES, ...keys]) expect(text).toMatch(`\`${name}`);
});

test("every file that CONTRIBUTING.md names is there", () => {
  const named = [...read("CONTRIBUTING.md").matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|mjs|yaml|md))`/g)]
    .map((match) => match[1] ?? "");
  const found = (name: string): boolean =>
    ["", "src"].some((folder) => existsSync(join(root, folder, name)));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !found(name))).toEqual([]);
});

test.each([{ english: "README.md", chinese: "README.zh.md" },
  { english: "scenarios/README.md", chinese: "scenarios/README.zh.md" }])(
  "$english and $chinese have the same commands, figures and files", ({ english, chinese }) => {
    const parts = (page: string): string[] => [
      ...[...read(page).matchAll(/^(?:\$ )?npx plenary [^\n#]*/gm)].map(([line]) => line.trim()),
      ...[...read(page).matchAll(/published\/figures\/([a-z-]+)\./g)].map((one) => one[1] ?? ""),
      ...filesOn(page).map(([path]) => path),
      ...[...read(page).matchAll(/\]\(([\w./-]+?)(?:\.en|\.zh)?\.\w+\)/g)]
        .map((one) => one[1] ?? ""),
    ];
    expect(parts(chinese).filter((part) => !part.startsWith("README")))
      .toEqual(parts(english).filter((part) => !part.startsWith("README")));
  });
