import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../../scripts/studio/measure.mjs";

/** What a page must not do. */
export interface Told {
  readonly requests: string[];
  readonly errors: string[];
}

/** Packs a lesson and opens the page that runs it, from its file. */
export async function openRoom(lesson: string, folder: string, locale = "en-GB") {
  const { status, stderr } = spawnSync(process.execPath,
    [join("bin", "plenary.js"), "seminar", lesson, "--out", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("no Chromium");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
  const told: Told = { requests: [], errors: [] };
  const watch = (page: Page): void => {
    page.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) told.errors.push(line.text());
    });
    page.on("pageerror", (error) => { told.errors.push(error.message); });
  };
  context.on("request", (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) told.requests.push(request.url());
  });
  context.on("page", watch);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, `seminar-${lesson}.html`)).href);
  await page.waitForSelector("#begin");
  return { browser, context, page, told };
}

/** Waits until the page stands at a scene, of a round where one is given. */
export async function at(page: Page, step: string, round?: number): Promise<void> {
  await page.waitForSelector(`main[data-step=${step}]`
    + (round === undefined ? "" : `[data-round="${round}"]`));
}

/** Goes on to a scene. */
export async function next(page: Page, step: string, round?: number): Promise<void> {
  await page.click("#next");
  await at(page, step, round);
}
