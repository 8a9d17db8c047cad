import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/base/label.ts";
import { pullMatrix } from "../../src/analysis/pull-matrix.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { runGallery, runTables } from "../../src/figure/gallery.ts";
import { libraryGallery } from "../../src/figure/library-gallery.ts";
import { logicsFigure, logicsTable } from "../../src/figure/logics-figure.ts";
import { stripsHeadline } from "../../src/figure/strips-figure.ts";
import { thesesGallery } from "../../src/figure/theses-gallery.ts";
import { briefing, hall } from "../../src/figure/theme.ts";
import { verdictsHeadline } from "../../src/figure/verdicts-figure.ts";
import { worldFigures } from "../../src/figure/world-gallery.ts";
import type { Model } from "../../src/model/model.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { trace } from "../../src/run/trace.ts";
import { badgeOf, hostileName, population, viewOf, type Wanted } from "./samples.ts";
import { findingsSample, LOGICS_SAMPLE, movingWorld, stripsSample } from "./world-samples.ts";
import { problemsOfXml, textsOf } from "./xml.ts";

function worldOf(model: Model, use: "calibrated" | "mechanism" = "mechanism"): Figure[] {
  return worldFigures(viewOf(model, badgeOf(use)), model, "");
}

/** The figures of studies as others use them. */
function studies(name?: Wanted["name"]): Figure[] {
  const caption = { en: "A sentence.", zh: "一句话。" };
  const strips = libraryGallery(stripsSample(name), "mechanism");
  return [
    { id: "logics", kind: "logics", use: "mechanism", caption, table: logicsTable(LOGICS_SAMPLE),
      draw: (language, theme) => logicsFigure(LOGICS_SAMPLE, language, theme) },
    ...strips,
    ...thesesGallery([{ group: "A" }, { group: "B" }], findingsSample(name)),
  ];
}

let figures: Figure[] = [];
beforeAll(() => {
  figures = [...worldOf(movingWorld()), ...studies()];
});

async function drawn(figure: Figure, language: Language, dark = false): Promise<string> {
  return renderSvg(figure.draw(language, dark ? hall : briefing));
}

/** Everything but the data and the titles: where no author's text may stand. */
function machinery(figure: Figure): string {
  return JSON.stringify(figure.draw("en", briefing), (key, value: unknown) =>
    (key === "datasets" || key === "title" || key === "description" || key === "height"
      || key === "domain" || key === "range" ? 0 : value));
}

describe("the figures of the world and of studies", () => {
  test("are all there", () => {
    expect(figures.map(({ id }) => id)).toEqual(
      ["timeline", "signing", "forums", "norms", "pull", "logics", "library", "theses-B"]);
  });
  test("are sound XML in both languages and looks, with no broken number", async () => {
    for (const figure of figures) {
      for (const language of LANGUAGES) {
        for (const dark of [false, true]) {
          const svg = await drawn(figure, language, dark);
          expect(problemsOfXml(svg), figure.id).toEqual([]);
          expect(/NaN|undefined|Infinity|\[object/.exec(svg)?.[0], figure.id).toBeUndefined();
          expect(textsOf(svg).length, figure.id).toBeGreaterThan(6);
        }
      }
    }
  }, 300_000);
  test("tell shares in words where the set was not fitted", async () => {
    for (const figure of figures) {
      for (const language of LANGUAGES) {
        expect(textsOf(await drawn(figure, language)).join(" "), figure.id).not.toMatch(/%|％/);
      }
    }
    const fitted = worldOf(movingWorld(), "calibrated").find(({ id }) => id === "signing");
    expect(textsOf(await drawn(fitted!, "en"))).toContain("100%");
  }, 300_000);
  test("hold no Latin words in Chinese but names and ids", async () => {
    for (const figure of figures) {
      const found = textsOf(await drawn(figure, "zh")).join("\n");
      expect(found.match(/[A-Za-z]{2,}/g) ?? [], figure.id).toEqual([]);
    }
  }, 300_000);
  test("have rows as wide as their tables", () => {
    for (const { id, table } of figures) {
      expect(table.rows.length, id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, id).toBe(table.columns.length);
    }
  });
  test("keep hostile names to data and titles", async () => {
    const title = { en: "</title><script>x</script>", zh: "\u202E标题\"}" };
    const evil = movingWorld({ name: hostileName, title });
    const good = figures;
    for (const figure of [...worldOf(evil), ...studies(hostileName)]) {
      const twin = good.find(({ id }) => id === figure.id);
      expect(machinery(figure), figure.id).toBe(machinery(twin!));
      for (const language of LANGUAGES) {
        const svg = await drawn(figure, language);
        expect(problemsOfXml(svg), figure.id).toEqual([]);
        expect(/<(script|style|b|foreignObject|image|a)[ >]/i.exec(svg)?.[0]).toBeUndefined();
        expect(/(?!\n)[\p{Cc}\p{Cf}]/u.test(svg), figure.id).toBe(false);
        for (const text of textsOf(svg)) expect(text.length).toBeLessThan(260);
      }
    }
  }, 300_000);
});

describe("what a run shows of the world", () => {
  test("nothing where there is one meeting and the world stands still", () => {
    const model = population();
    const view = viewOf(model, badgeOf("mechanism"));
    expect(worldFigures(view, model, "")).toEqual([]);
    expect(runTables(view, model)).toEqual([]);
  });
  test("of several meetings in a world that stands still, no attention", () => {
    const model = movingWorld({ change: { parameters: {}, events: [] } });
    expect(worldOf(model).map(({ id }) => id)).toEqual(["timeline", "signing", "norms"]);
  });
  test("of many meetings only the last on its own", () => {
    const model = movingWorld({}, 5);
    const gallery = runGallery(viewOf(model, badgeOf("mechanism")), model, trace(model, 1, null));
    const ids = gallery.map(({ id }) => id);
    expect(ids).toContain("signatories-5");
    expect(ids).not.toContain("signatories-1");
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("blank cells without a seat, crosses for those absent", () => {
    const model = movingWorld();
    const signing = worldOf(model).find(({ id }) => id === "signing");
    const { cells } = signing!.draw("en", briefing).datasets as unknown as
      { cells: { agent: string; meeting: string; label: string; pinned: number }[] };
    const of = (id: string) => cells.filter(({ agent }) => agent === id);
    expect(of("A3").map(({ label }) => label)).toEqual(["×", "×", "×", "×", "×"]);
    expect(of("A1").length).toBe(3);
    expect(of("A0").every(({ pinned }) => pinned === 1)).toBe(true);
  });
});

describe("who pulls whom", () => {
  test("rows sum to one, in order of alignment, nobody pulls itself", () => {
    const model = population();
    const { agents, rows } = pullMatrix(model, 0);
    expect(agents.length).toBeGreaterThan(10);
    rows.forEach((row, n) => {
      expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      expect(row[n]).toBe(0);
    });
  });
});

describe("headlines count", () => {
  test("meetings whose record lies inside the range", () => {
    expect(stripsHeadline(stripsSample()).en).toContain("3 of 4");
    expect(stripsHeadline(stripsSample().filter(({ observed }) => observed === null)).en)
      .toContain("range");
  });
  test("verdicts of contingent claims alone", () => {
    expect(verdictsHeadline(findingsSample()).en).toBe("2 supported, 2 contradicted, 2 neither");
    const rest = findingsSample().filter(({ kind }) => kind !== "contingent");
    expect(verdictsHeadline(rest).en).toContain("No claim");
  });
});
