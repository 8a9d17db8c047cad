import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMe } from "../../scripts/release/read-me.mjs";
import { startPage } from "../../scripts/release/start-page.mjs";
import { zipOf } from "../../scripts/release/zip.mjs";
import { archive, FACTS, filesIn, oddName, release, VERSION } from "../../scripts/release.mjs";
import { chromiumPath, violations } from "../../scripts/studio/measure.mjs";

const hasChromium = chromiumPath() !== undefined;
if (!hasChromium) process.stderr.write("No Chromium here: the release is not opened.\n");

const top = mkdtempSync(join(tmpdir(), "plenary-release-"));
const folder = join(top, `plenary-${VERSION}`);
let files: string[] = [];
beforeAll(() => { files = release(folder, ["scenarios/tutorial"]); }, 300_000);
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe("the folder", () => {
  test("has the pages, the report, and a digest of every file", () => {
    for (const name of ["index.html", "studio.html", "seminar-paris-2025.html",
      "pack-paris-2025.en.html", "pack-paris-2025.zh.html", "paris-2025/report.html",
      "README.txt", "LICENSE", "SHA256SUMS"]) expect(files).toContain(name);
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
    expect(sums.map((line) => line.slice(66)).sort())
      .toEqual(files.filter((name) => name !== "SHA256SUMS").sort());
    if (process.platform === "linux") {
      execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: folder });
    }
  });

  test("can be stored on every system", () => {
    expect(files.flatMap((path) => oddName(path) ?? [])).toEqual([]);
    for (const bad of ["a/con.html", "nul", "A.html", "a b.html", "a:b", "dot.", "文件.html",
      "a".repeat(130)]) expect(oddName(bad), bad).toBeDefined();
  });

  test("links to nothing outside, and to nothing that is not there", () => {
    const own = files.filter((path) => path.endsWith(".html") && !/^(studio|seminar)/.test(path));
    expect(own).toHaveLength(4);
    for (const path of own) {
      const text = readFileSync(join(folder, path), "utf8");
      expect(text, path).not.toMatch(/<script|src="|@import|url\(/);
      const links = [...text.matchAll(/href="([^"#]+)/g)].map(([, link = ""]) => link)
        .filter((link) => !/^https?:/.test(link));
      for (const link of links) {
        expect(existsSync(join(folder, dirname(path), decodeURI(link))), link).toBe(true);
      }
    }
    expect(startPage(VERSION, FACTS)).not.toMatch(/https?:/);
  });

  test("says in README.txt what each page is, in lines that Windows breaks", () => {
    const text = readMe(VERSION, FACTS);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const name of files.filter((path) => path.endsWith(".html") && path !== "index.html")) {
      expect(text.split(name).length, name).toBe(3);
    }
  });
});

test("what is told of the lesson is read from its file", () => {
  const facts = { ...FACTS, minutes: [75], seats: [5, 9],
    title: { en: "A <lesson>", zh: "一课" } };
  for (const text of [startPage(VERSION, facts), readMe(VERSION, facts)]) {
    expect(text).toMatch(/75 minutes.*5 to 9 delegations/);
    expect(text).toMatch(/75 分钟.*5 至 9 个代表团/);
    expect(text).not.toMatch(/90 or|Paris, February/);
  }
  expect(startPage(VERSION, facts)).toContain("<h2>A &lt;lesson></h2>");
  expect(FACTS.minutes).toContain(90);
});

test("the archive holds the same bytes, and none of the clock", () => {
  const name = `plenary-${VERSION}`;
  const zip = archive(folder, name);
  expect(zip.equals(archive(folder, name))).toBe(true);
  expect(zip.readUInt16LE(zip.length - 12)).toBe(filesIn(folder).length);
  const one = zipOf([["a/b.txt", Buffer.from("text")]]);
  expect(one.subarray(0, 14).toString("hex")).toBe("504b030414000000080000002100");
  const file = join(top, "release.zip");
  writeFileSync(file, zip);
  if (process.platform === "linux" && existsSync("/usr/bin/python3")) {
    execFileSync("/usr/bin/python3", ["-m", "zipfile", "-t", file]);
  }
});

/** A page of a release, and all that it complained of or asked for. */
async function openedIn(browser: Browser, file: string, look: "light" | "dark" = "light") {
  const viewport = { width: 1280, height: 900 };
  const page = await browser.newPage({ colorScheme: look, viewport });
  const told: string[] = [];
  page.on("console", (line) => {
    if (["error", "warning"].includes(line.type())) told.push(line.text());
  });
  page.on("pageerror", (error) => { told.push(error.message); });
  page.on("request", (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) told.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, told };
}

describe.skipIf(!hasChromium)("opened in a browser, from a folder with a difficult name", () => {
  // A hash, a percent sign and Chinese letters mean something in an address.
  const odd = join(top, "峰会 50% #1 & co", "plenary");
  let browser: Browser;
  beforeAll(async () => {
    cpSync(folder, odd, { recursive: true });
    browser = await chromium.launch({
      ...(hasChromium && { executablePath: chromiumPath() ?? "" }), args: ["--no-sandbox"],
    });
  }, 60_000);
  afterAll(async () => { await browser?.close(); });
  const opened = (path: string, look: "light" | "dark" = "light") =>
    openedIn(browser, join(odd, path), look);

  test.each([["studio.html", ".plot svg"], ["seminar-paris-2025.html", "main"],
    ["paris-2025/report.html", "h1"], ["pack-paris-2025.zh.html", "h1"]])(
    "the start page leads to %s, which asks for nothing and complains of nothing",
    async (path, shown) => {
      const { page, told } = await opened("index.html");
      await page.locator(`a.first[href="${path}"], a[href="${path}"]`).first().click();
      await page.waitForSelector(shown, { timeout: 60_000 });
      expect(decodeURI(page.url())).toContain(path);
      expect(told).toEqual([]);
      await page.close();
    }, 120_000);

  test("axe finds nothing on the start page and the pack, light and dark, wide and narrow",
    async () => {
      for (const path of ["index.html", "pack-paris-2025.en.html"]) {
        for (const look of ["light", "dark"] as const) {
          const { page } = await opened(path, look);
          for (const width of [1280, 360]) {
            await page.setViewportSize({ width, height: 800 });
            expect(await violations(page), `${path} ${look} ${width}`).toEqual([]);
            const wide = await page.evaluate("document.documentElement.scrollWidth");
            expect(wide, `${path} ${width}`).toBeLessThanOrEqual(width);
          }
          await page.close();
        }
      }
    }, 120_000);

  test.each(["en", "zh"])("the pack in %s prints a page for each side, label and pair of cards",
    async (language) => {
      const { page } = await opened(`pack-paris-2025.${language}.html`);
      const printed = async (group: string): Promise<number> => {
        await page.locator("label[for=\"seats-8\"]").click();
        await page.locator(`label[for="group-${group}"]`).click();
        const pdf = await page.pdf({ preferCSSPageSize: true });
        return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
      };
      expect(await printed("briefs")).toBe(16);
      expect(await printed("labels")).toBe(8);
      expect(await printed("cards")).toBe(16);
      expect(await printed("slips")).toBe(4);
      await page.close();
    }, 120_000);
});
