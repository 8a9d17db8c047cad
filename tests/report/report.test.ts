import { beforeAll, describe, expect, test } from "vitest";
import type { Label } from "../../src/base/label.ts";
import { explain } from "../../src/analysis/explain.ts";
import { compareGallery, explainGallery, runGallery } from "../../src/figure/gallery.ts";
import type { Basis } from "../../src/report/basis.ts";
import { compareReport } from "../../src/report/compare-report.ts";
import { drawFigures, figureFiles } from "../../src/report/draw.ts";
import { explainReport } from "../../src/report/explain-report.ts";
import { runReport } from "../../src/report/run-report.ts";
import { trace } from "../../src/run/trace.ts";
import { badgeOf, comparisonOf, HOSTILE, hostileName, population, viewOf, type Wanted }
  from "../figure/samples.ts";
import { movingWorld } from "../figure/world-samples.ts";
import { unescaped } from "../figure/xml.ts";

const ANSWER: Label[] = [{ en: "First sentence.", zh: "第一句。" },
  { en: "<img src=x onerror=alert(1)>", zh: "\u202E第二句<b>" }];

const BASIS: Basis = {
  sets: [{ id: "calibrated", origin: { en: "Fitted.", zh: "拟合。" }, own: ["noise"] }],
  sources: [{ id: "s", title: { en: "A \"source\"<i>", zh: "来源" },
    url: "https://example.org/?a=1&b=\"><script>", date: "2025-01-01" }],
  command: "plenary compare x --set 'a=<b>'", version: "0.1.0", figures: "figures/",
};

async function compared(wanted: Wanted = {}): Promise<string> {
  const { comparison, models, traces } = comparisonOf(wanted);
  const drawn = await drawFigures(compareGallery(comparison, models, traces));
  return compareReport({ comparison, models, answer: ANSWER, basis: BASIS }, drawn);
}

const reports = new Map<string, string>();

beforeAll(async () => {
  reports.set("compare", await compared());
  reports.set("hostile", await compared({ name: hostileName,
    title: { en: "</title><script>x</script>", zh: "\u202E\"]}${x}" },
    issue: { en: "=cmd()<style>", zh: "'onload='" } }));
  const model = population({ name: hostileName });
  const view = viewOf(model, badgeOf("mechanism"));
  const figures = await drawFigures(runGallery(view, model, trace(model, 1, null)));
  reports.set("run", runReport({ view, model, answer: [], basis: BASIS }, figures));
  const world = movingWorld({ name: hostileName });
  const seen = viewOf(world, badgeOf("mechanism"));
  const drawn = await drawFigures(runGallery(seen, world, trace(world, 1, null)));
  reports.set("world", runReport({ view: seen, model: world, answer: [], basis: BASIS }, drawn));
  const explanation = explain(model, 1, null, "A0");
  const one = await drawFigures(explainGallery(explanation, model));
  reports.set("explain", explainReport({ explanation, model, answer: ANSWER, basis: BASIS }, one));
}, 400_000);

/** What stands on the page, without its style. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf("<body>"));
}

/** The first place where a pattern is found, to fail with few words. */
function found(page: string, pattern: RegExp): string | undefined {
  return pattern.exec(page)?.[0].slice(0, 200);
}

/** Tags outside the style, with their attributes. */
function tagsOf(page: string): string[] {
  return page.replace(/<style>.*?<\/style>/s, "").match(/<[a-zA-Z!/][^<>]*>/g) ?? [];
}

describe("every report", () => {
  test("is one file without a script, a request or a link that leaves it", () => {
    for (const [name, page] of reports) {
      const tags = tagsOf(page);
      expect(found(page, /<script|javascript:|@import|url\((?!#)/i), name).toBeUndefined();
      for (const tag of tags) {
        expect(tag, name).not.toMatch(/\s(src|srcset|action|on\w+|style)\s*=/i);
        expect(tag, name).not.toMatch(/\shref\s*=\s*"(?!#|figures\/[A-Za-z0-9_.-]+")/i);
        expect(tag).not.toMatch(/<(iframe|object|embed|img|link|base|form|image|use|foreign)/i);
      }
      expect(found(page, /<meta http-equiv="Content-Security-Policy" content="[^"]*">/))
        .toContain("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:");
    }
  });
  test("has balanced tags", () => {
    const single = /^<(meta|input|br|!DOCTYPE)/i;
    for (const [name, page] of reports) {
      const open: string[] = [];
      for (const tag of tagsOf(page)) {
        const word = /^<\/?([\w-]+)/.exec(tag)?.[1] ?? "";
        if (tag.startsWith("</")) expect(open.pop(), `${name} ${tag}`).toBe(word);
        else if (!single.test(tag) && !tag.endsWith("/>")) open.push(word);
      }
      expect(open, name).toEqual([]);
    }
  });
  test("gives no id twice and points only to ids it has", () => {
    for (const [name, page] of reports) {
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const tags = tagsOf(page).join("\n");
      const targets = [...tags.matchAll(/(?:href="#|url\(#|for=")([^")]+)/g)].map(([, id]) => id);
      for (const target of targets) expect(ids, name).toContain(target);
    }
  });
  test("shows hostile texts as texts", () => {
    const page = reports.get("hostile") ?? "";
    const shown = unescaped(page.replace(/<style>.*?<\/style>/s, "").replace(/<[^<>]*>/g, "\n"));
    for (const text of ["<script>alert(1)</script>", "${constructor}", "=cmd()|' /C calc'!A0"]) {
      expect(HOSTILE).toContain(text);
      expect(shown.includes(text), text).toBe(true);
    }
    expect(shown.includes("https://example.org/?a=1&b=\"><script>")).toBe(true);
    expect(found(page, /(?!\n)[\p{Cc}\p{Cf}]/u)).toBeUndefined();
  });
  test("holds both languages everywhere and no broken number", () => {
    for (const [name, page] of reports) {
      const count = (language: string): number =>
        [...page.matchAll(/<(?:span|div|p) (?:class="[a-z]*" )?lang="([a-z]+)"/g)]
          .filter(([, lang]) => lang === language).length;
      // The switch itself names Chinese twice: alone, and in "English + 中文".
      expect(count("zh") - 1, name).toBe(count("en"));
      expect(found(bodyOf(page), />[^<]*(NaN|undefined|\[object)/), name).toBeUndefined();
    }
  });
  test("holds no Latin words in its Chinese but names, ids and addresses", () => {
    const page = reports.get("compare") ?? "";
    for (const [, text] of page.matchAll(/<span lang="zh">([^<]*)<\/span>/g)) {
      expect(text.replace(/&#?\w+;|plenary|\b[A-Z]\d+\b/g, "")).not.toMatch(/[A-Za-z]{3,}/);
    }
  });
  test("gives no number where the set cannot answer", () => {
    const page = reports.get("compare") ?? "";
    expect(page.includes("This set cannot answer")).toBe(true);
    expect(page.includes("本参数集无法回答")).toBe(true);
    expect(page.includes("id=\"figure-contrast-refuses-calibrated\"")).toBe(false);
    expect(page.includes("id=\"figure-contrast-refuses-mechanism\"")).toBe(true);
    const row = /<tr><td>refuses<\/td>.*?<\/tr>/s.exec(page)?.[0] ?? "";
    expect(row.match(/<td class="n">–<\/td>/g)).toHaveLength(5);
  });
  test("tells what a set is worth: a number where fitted, words where not", () => {
    const page = reports.get("compare") ?? "";
    expect(page.includes("Noise makes up 62% of the spread")).toBe(true);
    expect(page.includes("Of the spread, about half is noise")).toBe(true);
    expect(found(bodyOf(reports.get("run") ?? ""), />[^<]*\d\s?[%％][^<]*</)).toBeUndefined();
  });
  test("reproduces itself and says how", async () => {
    const page = reports.get("compare") ?? "";
    expect(await compared() === page).toBe(true);
    const { comparison } = comparisonOf();
    for (const { base } of comparison.sets) {
      expect(page.includes(base.fingerprint) && page.includes(base.digest)).toBe(true);
    }
    expect(page.includes("plenary compare x --set &#39;a=&lt;b&gt;&#39;")).toBe(true);
  }, 300_000);
  test("tells several meetings and the world between them, where there are any", () => {
    const sections = ["meetings", "signing", "timeline", "forums", "norms", "texts", "pull",
      "regime"];
    for (const id of sections) {
      expect(reports.get("world")?.includes(`<section id="${id}">`), id).toBe(true);
      expect(reports.get("run")?.includes(`<section id="${id}">`), id).toBe(false);
    }
    expect(reports.get("world")?.includes("Half-life of trust, years")).toBe(true);
    expect(reports.get("run")?.includes("Half-life of trust, years")).toBe(false);
  });
  test("stays small", () => {
    for (const [name, page] of reports) expect(page.length, name).toBeLessThan(3_000_000);
  });
});

describe("the files of a figure", () => {
  test("are its specification and its picture in both languages", async () => {
    const { comparison, models, traces } = comparisonOf();
    const [figure] = await drawFigures(compareGallery(comparison, models, traces).slice(0, 1));
    const files = figureFiles(figure);
    expect(Object.keys(files)).toEqual([
      "signatories-calibrated.en.vl.json", "signatories-calibrated.en.svg",
      "signatories-calibrated.zh.vl.json", "signatories-calibrated.zh.svg"]);
    expect(JSON.parse(files["signatories-calibrated.en.vl.json"])).toHaveProperty("$schema");
    expect(files["signatories-calibrated.zh.svg"]).toMatch(/^<svg role="img" aria-label="/);
  });
});
