import { spawnSync } from "node:child_process";
import {
  mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildStudio } from "../../scripts/studio/build.mjs";
import { tabbed } from "../../scripts/studio/keyboard.mjs";
import {
  chromiumPath, moveSlider, openStudio, settled, sizeOf, violations,
} from "../../scripts/studio/measure.mjs";
import { xmlRoot } from "../../scripts/studio/xml-root.mjs";
import { twentyFour } from "../../scripts/studio/twenty-four.mjs";

const hasChromium = chromiumPath() !== undefined;
if (!hasChromium) process.stderr.write("No Chromium here: the Studio's page is not opened.\n");

const folder = mkdtempSync(join(tmpdir(), "plenary-studio-"));
const file = join(folder, "studio.html");
const scenario = join(folder, "scenario.yaml");

function plenary(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath,
    [join("bin", "plenary.js"), ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A slider by script, then by keyboard, then undone. */
async function movedAndBack(page: Page): Promise<void> {
  const { moves } = await moveSlider(page, "slider-parameters.goodwill", 5);
  expect(moves).toBe(5);
  const slider = page.locator("#slider-parameters\\.venuePull");
  const before = Number(await slider.inputValue());
  await slider.focus();
  await slider.press("ArrowRight");
  expect(Number(await slider.inputValue())).toBeCloseTo(before + 0.05, 6);
  await slider.press("Shift+ArrowRight");
  expect(Number(await slider.inputValue())).toBeCloseTo(before + 0.055, 6);
  await slider.press("Home");
  expect(Number(await slider.inputValue())).toBeCloseTo(before, 6);
  await page.keyboard.press("Control+z");
  await settled(page);
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await settled(page);
  expect(await page.locator(".slider.changed").count()).toBe(0);
}

async function otherLanguage(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  // No character alone is a shortcut.
  for (const key of ["l", "L", "?"]) await page.locator("body").press(key);
  expect(await page.locator("html[lang=zh-Hans], dialog[open]").count()).toBe(0);
  await button("中文").press("Enter");
  await page.waitForSelector("html[lang=zh-Hans]");
  expect(await page.locator("nav h2").first().textContent()).toBe("世界如何运转");
  await button("帮助").press("Enter");
  expect(await page.locator("dialog[open] h2").textContent()).toBe("使用方法");
  await page.keyboard.press("Escape");
  await button("English").press("Enter");
  await page.waitForSelector("html[lang=en]");
}

/** The digest of a saved what-if on the command line, played as its own comment says. */
function playedAgain(path: string): string {
  const text = readFileSync(path, "utf8");
  const [, at = "", options = ""] = /^# plenary run (\S+)(.*)$/m.exec(text) ?? [];
  const own = join(folder, at);
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, text);
  const { digest } = JSON.parse(plenary("run", own, ...options.trim().split(" "), "--json",
    "--out", join(folder, "again"))) as { digest: string };
  return digest;
}

/** Shares what is set by link and file, saves it all, and opens both again. */
async function sharedAndBack(page: Page): Promise<void> {
  const digest = (): Promise<string | null> => page.getAttribute(".badge", "data-digest");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const slider = page.locator("#slider-parameters\\.venuePull");
  await slider.focus();
  await slider.press("ArrowRight");
  await page.locator("#seed").fill("7");
  await page.locator("#seed").press("Enter");
  await settled(page);
  const address = page.url();
  const wanted = await digest();
  expect(address).toMatch(/#v=.*&d=parameters\.venuePull:.*&r=7&l=en$/);
  await button("Share").click();
  expect(await page.locator("#share-link").inputValue())
    .toBe(address.slice(address.lastIndexOf("/") + 1));
  const kept = await saved("Save as a file");
  await page.keyboard.press("Escape");
  await button("Save").click();
  expect(await violations(page)).toEqual([]);
  const picture = readFileSync(await saved("How many sign: SVG picture"), "utf8");
  expect(await xmlRoot(page, picture, "image/svg+xml"))
    .toBe("svg");
  expect(readFileSync(await saved("How many sign: PNG picture")).subarray(0, 8).toString("latin1"))
    .toBe("\x89PNG\r\n\x1A\n");
  const report = readFileSync(await saved("Report (HTML)"), "utf8");
  expect(report.endsWith("</html>\n")).toBe(true);
  expect(report).toContain(wanted);
  expect(playedAgain(await saved("What-if (YAML)"))).toBe(wanted);
  await page.keyboard.press("Escape");
  const back = async (): Promise<void> => {
    await button("Reset").click();
    await settled(page);
    expect(await digest()).not.toBe(wanted);
    expect(page.url()).not.toContain("#");
  };
  await back();
  await button("Share").click();
  await page.locator("input[type=file]").setInputFiles(kept);
  await page.getByText("to the last bit: digest").waitFor();
  expect(await digest()).toBe(wanted);
  await back();
  await page.goto(address);
  await settled(page);
  expect(await digest()).toBe(wanted);
  await page.goto(`${address.split("#")[0] ?? ""}#s=<script>&d=x`);
  await page.getByText("which this page does not have").waitFor();
  expect(await digest()).toBe(wanted);
  await back();
}

async function toldInFull(page: Page): Promise<void> {
  const charts = page.locator("figure:has(.plot)");
  for (const summary of await charts.locator("summary").all()) await summary.click();
  const count = await charts.count();
  expect(count).toBe(3);
  expect(await charts.locator("table tbody tr").count()).toBeGreaterThan(count);
  expect(await charts.locator("details[open] > p").count()).toBe(count);
}

/** A second page opened with what is set in the first, reset, and drawing through a fault. */
async function openedAndReset(first: Page): Promise<void> {
  const digest = await first.getAttribute(".badge", "data-digest");
  const slider = "#slider-parameters\\.venuePull";
  await first.locator(slider).press("ArrowRight");
  await settled(first);
  const page = await first.context().newPage();
  await page.goto(first.url());
  await page.waitForSelector(".plot svg");
  await settled(page);
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await settled(page);
  expect(await page.getAttribute(".badge", "data-digest")).toBe(digest);
  await page.evaluate(() => {
    const { SVGElement } = globalThis as unknown as { SVGElement: { prototype: object } };
    Object.defineProperty(SVGElement.prototype, "removeAttribute", { configurable: true,
      value() {
        Reflect.deleteProperty(SVGElement.prototype, "removeAttribute");
        throw new Error("once");
      } });
  });
  await page.locator(slider).press("ArrowRight");
  await settled(page);
  await page.locator(slider).press("ArrowRight");
  await settled(page);
  expect(await page.locator(".plot svg").count()).toBe(3);
  await page.close();
  await first.keyboard.press("Control+z");
  await settled(first);
}

describe.skipIf(!hasChromium)("the page, opened from its file", () => {
  let opened: Awaited<ReturnType<typeof openStudio>>;

  beforeAll(async () => {
    await buildStudio();
    writeFileSync(scenario, twentyFour());
    plenary("studio", scenario, "--out", file);
    opened = await openStudio(file);
  });

  afterAll(async () => {
    await opened?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is small enough", () => {
    const { bytes, gzip } = sizeOf(file);
    expect(bytes).toBeLessThan(700_000);
    expect(gzip).toBeLessThan(250_000);
  });

  test("has the digest that the command line prints", async () => {
    const { digest } = JSON.parse(plenary("run", scenario, "--json", "--out",
      join(folder, "run"))) as { digest: string };
    const told = await opened.page.getAttribute(".badge", "data-digest");
    expect(told).toBe(digest);
  });

  test("moves with a slider, by hand and by keyboard, and goes back", () =>
    movedAndBack(opened.page));

  test("speaks the other language without being opened anew, and helps", () =>
    otherLanguage(opened.page));

  test("leads the keyboard to every control, and shows where it is", async () => {
    const { wanted, met, bare } = await tabbed(opened.page);
    expect(bare).toEqual([]);
    expect(met).toBe(wanted);
    expect(wanted).toBeGreaterThan(30);
  });

  test("tells every chart as a table and in words", () =>
    toldInFull(opened.page));

  test("keeps what is set in its address, in a file and in its exports", () =>
    sharedAndBack(opened.page));

  test("opened with edits and reset has its digest, and draws on after a fault", () =>
    openedAndReset(opened.page));

  test("has nothing that axe-core objects to, in both looks", async () => {
    const { page } = opened;
    for (const look of ["light", "dark", "projector"]) {
      await page.locator("header select").selectOption(look);
      await settled(page);
      expect(await violations(page)).toEqual([]);
    }
  });

  test("asked for nothing and complained of nothing", () => {
    expect(opened.told).toEqual({ requests: [], errors: [] });
  });
});
