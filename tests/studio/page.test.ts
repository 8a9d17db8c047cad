import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildStudio } from "../../scripts/studio/build.mjs";
import {
  chromiumPath, moveSlider, openStudio, settled, sizeOf, violations,
} from "../../scripts/studio/measure.mjs";
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

  test("moves with a slider, by hand and by keyboard, and goes back", async () => {
    const { page } = opened;
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
    await page.locator("header button").nth(2).click();
    await settled(page);
    expect(await page.locator(".slider.changed").count()).toBe(0);
  });

  test("speaks the other language without being opened anew, and helps", async () => {
    const { page } = opened;
    await page.locator("body").press("l");
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
    expect(await page.locator("nav h2").first().textContent()).toBe("世界如何运转");
    await page.locator("body").press("?");
    expect(await page.locator("dialog[open] h2").textContent()).toBe("使用方法");
    await page.keyboard.press("Escape");
    await page.locator("body").press("l");
    await page.waitForFunction(() => document.documentElement.lang === "en");
  });

  test("tells every chart as a table and in words", async () => {
    const { page } = opened;
    for (const summary of await page.locator("figure summary").all()) await summary.click();
    const figures = await page.locator("figure").count();
    expect(await page.locator("figure table tbody tr").count()).toBeGreaterThan(figures);
    expect(await page.locator("figure details[open] > p").count()).toBe(figures);
  });

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
