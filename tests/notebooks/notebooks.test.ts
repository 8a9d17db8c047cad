import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, open, type OpenPage } from "./chromium.ts";

const FOLDER = new URL("../../notebooks/", import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => /^\d\d-/.test(name));
const installed = existsSync(new URL("node_modules/", FOLDER));
const browser = installed ? chromium() : undefined;

if (!installed) {
  process.stderr.write("Notebooks are not built: run npm ci --prefix notebooks first.\n");
} else if (browser === undefined) {
  process.stderr.write("Notebooks are not opened: there is no Chromium on this machine.\n");
}

function pageOf(name: string): URL {
  return new URL(`dist/${name}.html`, FOLDER);
}

test("every notebook is numbered, tells both languages and holds no results", () => {
  expect(NAMES.length).toBeGreaterThan(0);
  for (const name of NAMES) {
    const text = readFileSync(new URL(`${name}/index.html`, FOLDER), "utf8");
    expect(text).toContain("<notebook");
    const told = (lang: string): number => text.split(`<div lang="${lang}">`).length;
    expect(told("en")).toBe(told("zh-Hans"));
    expect(told("en")).toBeGreaterThan(1);
  }
});

test("packages are pinned exactly, and the lock names no address", () => {
  const { devDependencies } = JSON.parse(
    readFileSync(new URL("package.json", FOLDER), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>; };
  for (const version of Object.values(devDependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(readFileSync(new URL("package-lock.json", FOLDER), "utf8")).not.toContain("\"resolved\"");
});

describe.skipIf(!installed)("built", () => {
  beforeAll(() => {
    const built = spawnSync(process.execPath, ["build.mjs"],
      { cwd: fileURLToPath(FOLDER), encoding: "utf8" });
    expect(built.status, built.stderr).toBe(0);
  });

  test.each(NAMES)("%s is one file that loads nothing from anywhere", (name) => {
    const text = readFileSync(pageOf(name), "utf8");
    // Not by toMatch, which would print the whole page.
    const told = (pattern: RegExp, where: string): string[] =>
      [...where.matchAll(pattern)].map(([found]) => found.slice(0, 80));
    expect(told(/from\s*["']https?:[^"']*/g, text)).toEqual([]);
    expect(told(/import\s*\(\s*["'`]https?:[^"'`]*/g, text)).toEqual([]);
    const markup = text.replace(/<script\b[\s\S]*?<\/script>/g, "");
    expect(told(/<(script|link|img)[^>]+(src|href)="(?!data:|#)[^"]*/g, markup)).toEqual([]);
    expect(told(/@import|url\(["']?https?:[^)]*/g, markup)).toEqual([]);
    expect(text.includes("Content-Security-Policy")).toBe(true);
    expect(text.length).toBeLessThan(4_000_000);
  });

  describe.skipIf(browser === undefined)("opened from the disk", () => {
    let page: OpenPage;
    const turn = "document.querySelector('#turns [lang=en]').textContent";

    beforeAll(async () => {
      page = await open(browser ?? "", pathToFileURL(fileURLToPath(
        pageOf("01-security-preference"))).href);
      await page.until("document.querySelector('#shares')");
      await page.until("document.querySelectorAll('figure.chart svg').length === 2");
    });
    afterAll(() => page.close());

    test("01-security-preference draws its charts, without an error or a request", async () => {
      expect(await page.evaluate("document.querySelectorAll('.observablehq--error').length"))
        .toBe(0);
      expect(await page.evaluate("document.querySelectorAll('figure.chart svg path').length"))
        .toBeGreaterThan(10);
      expect(await page.evaluate(turn)).toMatch(/AI turns to security after \d/);
      expect(page.errors).toEqual([]);
      expect(page.requests).toEqual([]);
    });

    test("a slider plays the model again", async () => {
      await page.evaluate(`(() => {
        const slider = document.querySelectorAll("input[type=range]")[0];
        slider.value = "0";
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      })()`);
      await page.until(`${turn}.startsWith("AI does not turn")`);
      expect(page.errors).toEqual([]);
    });

    test("the language is chosen for text and charts", async () => {
      const choose = (value: string): Promise<unknown> =>
        page.evaluate(`document.querySelector("input[value=${value}]").click()`);
      const shows = (lang: string): string =>
        `document.querySelector("main div[lang=${lang}] h1").offsetHeight > 0`;
      await choose("zh");
      await page.until("document.querySelector('figure.chart svg').textContent.includes('互联网')");
      expect(await page.evaluate(shows("zh-Hans"))).toBe(true);
      expect(await page.evaluate(shows("en"))).toBe(false);
      await choose("both");
      await page.until(shows("en"));
      expect(await page.evaluate(shows("zh-Hans"))).toBe(true);
      expect(page.errors).toEqual([]);
      expect(page.requests).toEqual([]);
    });
  });
});
