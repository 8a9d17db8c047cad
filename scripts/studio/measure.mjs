/**
 * Opens a page of the Studio in Chromium, from its file, and measures it: first result, a
 * slider's way to the charts, long tasks, requests, errors, accessibility, bytes.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ROOT } from "./bundle.mjs";

const MOVES = 48;
const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome"];

/** Where a Chromium stands on this machine; undefined without one. */
export function chromiumPath() {
  return PLACES.find((path) => path !== undefined && existsSync(path));
}

/** Runs in the page before all else: when the first chart is there, and which tasks were long. */
function watch() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.longTasks.push([Math.round(startTime), Math.round(duration)]);
    }
  }).observe({ type: "longtask", buffered: true });
  const look = new MutationObserver(() => {
    if (document.querySelector(".plot svg") === null) return;
    look.disconnect();
    requestAnimationFrame(() => { window.firstResult = performance.now(); });
  });
  look.observe(document, { childList: true, subtree: true });
}

/** Starts a browser. */
export function startBrowser() {
  return chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
}

/** Opens a page, in a browser of its own if none is given; `told` is what must stay empty. */
export async function openStudio(file, options = {}, given = undefined) {
  const browser = given ?? await startBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options,
  });
  const page = await context.newPage();
  const told = { requests: [], errors: [] };
  page.on("console", (line) => {
    if (["error", "warning"].includes(line.type())) told.errors.push(line.text());
  });
  page.on("pageerror", (error) => { told.errors.push(error.message); });
  page.on("request", (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) told.requests.push(request.url());
  });
  await page.addInitScript(watch);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => window.firstResult !== undefined, null, { timeout: 120_000 });
  const firstResult = await page.evaluate(() => window.firstResult);
  await settled(page);
  return { browser, page, told, firstResult };
}

/** Waits until what is shown is what is set, in full. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const { drawn, asked } = document.querySelector("main")?.dataset ?? {};
    return document.querySelector(".status.working") === null && drawn === asked
      && document.querySelector(".badge")?.dataset.digest !== "";
  }, null, { timeout: 120_000 });
}

const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** Milliseconds from a slider's move to all charts drawn, over some moves. */
export async function moveSlider(page, id, moves = MOVES) {
  const before = await page.evaluate(() => window.longTasks.length);
  const times = await page.evaluate(async ([slider, count]) => {
    const input = document.getElementById(slider);
    const main = document.querySelector("main");
    const [least, most, given] = [Number(input.min), Number(input.max), input.value];
    input.focus();
    await new Promise((go) => { setTimeout(go, 1500); });
    const found = [];
    for (let n = 0; n < count; n++) {
      const share = 0.2 + (0.6 * ((n * 7) % count)) / count;
      const value = (least + (most - least) * share).toFixed(3);
      const start = performance.now();
      input.value = value;
      // The given number is no change.
      if (input.value === given) continue;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      for (;;) {
        await new Promise((go) => { requestAnimationFrame(go); });
        if (main.dataset.shows.includes(`"value":${Number(input.value)}}`)) break;
        if (performance.now() - start > 20_000) return found;
      }
      found.push(performance.now() - start);
      await new Promise((go) => { setTimeout(go, 40); });
    }
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return found;
  }, [id, moves]);
  await settled(page);
  const tasks = await page.evaluate((from) => window.longTasks.slice(from), before);
  const sorted = [...times].sort((one, other) => one - other);
  return {
    moves: times.length, median: Math.round(at(sorted, 0.5)), p95: Math.round(at(sorted, 0.95)),
    longTasks: tasks.map(([, length]) => length),
  };
}

/** What axe-core objects to. */
export async function violations(page) {
  await page.evaluate(readFileSync(`${ROOT}/node_modules/axe-core/axe.min.js`, "utf8"));
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" "))
      .slice(0, 4).join("; ")}`);
  });
}

/** Bytes of a page, as they are and compressed. */
export function sizeOf(file) {
  const bytes = readFileSync(file);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/**
 * The longest tasks of the page's main thread in milliseconds of its processor, whatever else the
 * machine does: while it opens, and while the slider moves.
 */
async function busiest(browser, file, slider) {
  const folder = mkdtempSync(join(tmpdir(), "plenary-trace-"));
  const path = join(folder, "trace.json");
  const blank = await browser.newPage();
  await browser.startTracing(blank, { path, categories: ["toplevel", "blink.user_timing"] });
  const { page } = await openStudio(file, {}, browser);
  await page.evaluate(() => { performance.mark("moving"); });
  await moveSlider(page, slider, 12);
  await browser.stopTracing();
  await page.context().close();
  await blank.context().close();
  const { traceEvents } = JSON.parse(readFileSync(path, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  const mark = traceEvents.find(({ name }) => name === "moving");
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) =>
    name.endsWith("RunTask") && tdur > 0 && pid === mark.pid && tid === mark.tid);
  const most = (some) => Math.round(Math.max(0, ...some.map(({ tdur }) => tdur / 1000)));
  return { start: most(tasks.filter(({ ts }) => ts < mark.ts)),
    moving: most(tasks.filter(({ ts }) => ts >= mark.ts)) };
}

/** All figures of one page, in a browser that has opened it before. */
export async function measure(file, slider) {
  const browser = await startBrowser();
  try {
    const first = await openStudio(file, {}, browser);
    await first.page.context().close();
    const { page, told, firstResult } = await openStudio(file, {}, browser);
    const atStart = await page.evaluate(() => window.longTasks.map(([, length]) => length));
    const moved = await moveSlider(page, slider);
    const found = {
      file, ...sizeOf(file), firstResult: Math.round(firstResult), longTasksAtStart: atStart,
      ...moved, requests: told.requests, errors: told.errors, axe: await violations(page),
      digest: await page.evaluate(() => document.querySelector(".badge")?.dataset.digest),
    };
    await page.context().close();
    return { ...found, busiest: await busiest(browser, file, slider) };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (chromiumPath() === undefined) process.stderr.write("No Chromium here: nothing measured.\n");
  else {
    for (const file of process.argv.slice(2)) {
      const found = await measure(file, "slider-parameters.goodwill");
      process.stdout.write(`${JSON.stringify(found)}\n`);
    }
  }
}
