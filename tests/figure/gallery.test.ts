import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/base/label.ts";
import { explain } from "../../src/analysis/explain.ts";
import { compareGallery, explainGallery, runGallery, type Figure }
  from "../../src/figure/gallery.ts";
import { briefing, hall } from "../../src/figure/theme.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { trace } from "../../src/run/trace.ts";
import { badgeOf, comparisonOf, fixture, hostileName, population, viewOf } from "./samples.ts";
import { problemsOfXml, textsOf } from "./xml.ts";

interface Case { readonly from: string; readonly figure: Figure; readonly names: readonly string[] }
const cases: Case[] = [];

function add(from: string, names: readonly string[], figures: readonly Figure[]): void {
  cases.push(...figures.map((figure) => ({ from, figure, names })));
}

beforeAll(() => {
  for (const name of ["fixture-1", "fixture-2"]) {
    const model = fixture(name);
    const ids = model.agents.flatMap((agent) => [agent.id, agent.name.zh]);
    add(name, ids, runGallery(viewOf(model, badgeOf("mechanism")), model, trace(model, 1, null)));
  }
  const { comparison, models, traces } = comparisonOf();
  add("comparison", [], compareGallery(comparison, models, traces));
  const model = population();
  add("explanation", [], explainGallery(explain(model, 1, 3, "A0"), model));
});

async function drawn(figure: Figure, language: Language, dark = false): Promise<string> {
  return renderSvg(figure.draw(language, dark ? hall : briefing));
}

describe("every figure", () => {
  test("there is one of every kind", () => {
    expect([...new Set(cases.map(({ figure }) => figure.kind))].sort()).toEqual([
      "agents", "arms", "attendance", "contrast", "coverage", "decision", "draft-path",
      "effect-map", "regime-contrast", "signatories", "text"]);
    const ids = cases.filter(({ from }) => from === "comparison").map(({ figure }) => figure.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
  });
  test("is sound XML in both languages and looks, with no broken number", async () => {
    for (const { figure } of cases) {
      for (const language of LANGUAGES) {
        for (const dark of [false, true]) {
          const svg = await drawn(figure, language, dark);
          expect(problemsOfXml(svg), figure.id).toEqual([]);
          expect(/NaN|undefined|Infinity|\[object/.exec(svg)?.[0], figure.id).toBeUndefined();
          expect(textsOf(svg).length).toBeGreaterThan(3);
        }
      }
    }
  }, 400_000);
  test("tells shares in words where the set was not fitted", async () => {
    for (const { figure } of cases.filter((one) => one.figure.use !== "calibrated")) {
      for (const language of LANGUAGES) {
        const spec = JSON.stringify({ ...figure.draw(language, briefing), datasets: {} });
        expect(spec, figure.id).not.toMatch(/%|％|百分/);
        expect(textsOf(await drawn(figure, language)).join(" "), figure.id).not.toMatch(/%|％|百分/);
        expect(figure.caption[language]).not.toMatch(/%|％|百分/);
      }
    }
  }, 300_000);
  test("gives percentages where it was", async () => {
    const agents = cases.find(({ figure }) => figure.id === "agents-calibrated");
    expect(textsOf(await drawn(agents!.figure, "en"))).toContain("75%");
  });
  test("holds no Latin words in Chinese but names and ids", async () => {
    for (const { figure, names } of cases) {
      const found = textsOf(await drawn(figure, "zh")).join("\n");
      const words = found.match(/[A-Za-z]{2,}[0-9]*/g) ?? [];
      const latin = words.filter((one) => !names.includes(one));
      expect(latin, figure.id).toEqual([]);
    }
  }, 300_000);
  test("is the same bytes for the same data", async () => {
    const again = comparisonOf();
    const twins = compareGallery(again.comparison, again.models, again.traces);
    for (const { figure } of cases.filter(({ from }) => from === "comparison")) {
      const twin = twins.find(({ id }) => id === figure.id);
      expect(JSON.stringify(twin!.draw("zh", briefing)), figure.id)
        .toBe(JSON.stringify(figure.draw("zh", briefing)));
      expect(await drawn(twin!, "zh") === await drawn(figure, "zh")).toBe(true);
    }
  }, 400_000);
  test("keeps its data apart, under names of its own", () => {
    for (const { figure } of cases) {
      const spec = figure.draw("en", briefing);
      expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
      expect(spec.description.length).toBeGreaterThan(5);
      expect(Object.keys(spec.datasets).length).toBeGreaterThan(0);
      for (const name of Object.keys(spec.datasets)) expect(name).toMatch(/^[a-z]+$/);
    }
  });
});

/** Everything of a specification but its data and its title: where no author's text may stand. */
function machinery(figure: Figure): string {
  return JSON.stringify(figure.draw("en", briefing), (key, value: unknown) =>
    (key === "datasets" || key === "title" || key === "description" ? 0 : value));
}

describe("the gallery of a run", () => {
  test("draws every summit of several", () => {
    const summits = ["2026-02-01", "2026-09-01"].map((date) => ({ forum: "summit", date }));
    const model = population({ change: { summits } });
    const ids = runGallery(viewOf(model, badgeOf("mechanism")), model, trace(model, 1, null))
      .map(({ id }) => id);
    expect(ids).toContain("signatories-1");
    expect(ids).toContain("draft-path-2");
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("hostile names", () => {
  test("show as text and touch nothing but data and titles", async () => {
    const title = { en: "</title><script>x</script>", zh: "\u202E标题\"}" };
    const issue = { en: "Is\"]su${e}", zh: "=议题()" };
    const evil = comparisonOf({ name: hostileName, title, issue });
    const tame = comparisonOf();
    const good = compareGallery(tame.comparison, tame.models, tame.traces);
    for (const figure of compareGallery(evil.comparison, evil.models, evil.traces)) {
      const twin = good.find(({ id }) => id === figure.id);
      expect(machinery(figure), figure.id).toBe(machinery(twin!));
      for (const language of LANGUAGES) {
        const svg = await drawn(figure, language);
        expect(problemsOfXml(svg), figure.id).toEqual([]);
        expect(/<(script|style|b|foreignObject|image|a)[ >]/i.exec(svg)?.[0]).toBeUndefined();
        expect(/(?!\n)[\p{Cc}\p{Cf}]/u.test(svg)).toBe(false);
        for (const text of textsOf(svg)) expect(text.length).toBeLessThan(260);
      }
    }
  }, 400_000);
  test("are shown, not dropped", async () => {
    const model = population({ name: () => ({ en: "<b>\"${x}", zh: "<b>" }) });
    const figures = runGallery(viewOf(model, badgeOf("mechanism")), model, trace(model, 1, null));
    const agents = figures.find(({ kind }) => kind === "agents");
    expect(textsOf(await drawn(agents!, "en"))).toContain("<b>\"${x}");
  });
});
