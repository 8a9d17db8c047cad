import { describe, expect, test } from "vitest";
import { LANGUAGES, type Label } from "../../src/base/label.ts";
import { placeLabels } from "../../src/figure/place-labels.ts";
import { sweepGallery } from "../../src/figure/sweep-gallery.ts";
import { briefing, hall } from "../../src/figure/theme.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { grid } from "../../src/sweep/design/grid.ts";
import { latinHypercube } from "../../src/sweep/design/latin-hypercube.ts";
import { leadingFactor } from "../../src/sweep/leading-factor.ts";
import { readRegion } from "../../src/sweep/region.ts";
import { sweepFinding } from "../../src/sweep/sweep-finding.ts";
import { gridTable, ishigami, levelFactor, morrisTable, numberFactor, oneAtATimeTable,
  saltelliTable, sampledTable, tableFrom } from "./sweep-samples.ts";
import { problemsOfXml, textsOf } from "./xml.ts";

const TABLES = {
  saltelli: saltelliTable(), morris: morrisTable(), grid: gridTable(), sampled: sampledTable(),
  alone: oneAtATimeTable(), constant: saltelliTable(64, () => 5),
  empty: saltelliTable(16, () => NaN),
};

function kindsOf(name: keyof typeof TABLES): string[] {
  return sweepGallery(sweepFinding(TABLES[name])).map(({ kind }) => kind);
}

describe("analyses by design", () => {
  test("each design gets those that suit it", () => {
    expect(kindsOf("saltelli").slice(0, 2)).toEqual(["sobol", "response"]);
    expect(kindsOf("morris")).toEqual(["morris", "response"]);
    expect(kindsOf("alone")).toEqual(["tornado", "response"]);
    expect(new Set(kindsOf("grid"))).toEqual(new Set(["response", "pairs", "prim", "heat-map"]));
    expect(new Set(kindsOf("sampled"))).toEqual(new Set(["response", "prim", "heat-map"]));
    expect(kindsOf("constant")).toEqual(["sobol"]);
  });
  test("Ishigami's indices are those of the book, and none has the only lead", () => {
    const [finding] = sweepFinding(saltelliTable(2048)).measures;
    const exact = [[0.31390519, 0.55758886], [0.44241114, 0.44241114], [0, 0.24368366]];
    exact.forEach(([first = 0, total = 0], factor) => {
      expect(Math.abs((finding.sobol?.first[factor].value ?? NaN) - first)).toBeLessThan(0.03);
      expect(Math.abs((finding.sobol?.total[factor].value ?? NaN) - total)).toBeLessThan(0.03);
    });
    expect(finding.order).toEqual([0, 1, 2]);
    expect(leadingFactor(finding)).toMatchObject({ factor: 0, by: "sobol", rivals: [] });
  });
  test("rows with a failed cell are dropped and counted", () => {
    const failing = saltelliTable(64, (row, cell) => (cell === 9 ? NaN : ishigami(row, cell)));
    const { failed, missing, measures: [finding] } = sweepFinding(failing);
    expect([failed, missing, finding.missing, finding.sobol?.missing]).toEqual([50, 1, 1, 1]);
  });
  test("a level stands against its partner at the same other settings", () => {
    const [finding] = sweepFinding(gridTable()).measures;
    expect(finding.robustness.map(({ level, against, count }) =>
      [level, against, count.points, count.falls])).toEqual([[1, 0, 20, 20], [2, 0, 20, 20]]);
  });
  test("the box is found where the cliff was built", () => {
    const [{ prim }] = sweepFinding(sampledTable(400)).measures;
    const limits = prim?.discovery.box?.limits ?? [];
    expect(limits.map(({ factor }) => factor)).toEqual([0, 2]);
    expect(limits[0].low).toBeGreaterThan(0.12);
    expect(limits[1].levels).toEqual([1, 2]);
  });
});

describe("regions", () => {
  test("are read strictly", () => {
    const table = oneAtATimeTable();
    expect(readRegion("signatures < 48", table))
      .toEqual({ measure: 0, sign: "<", bound: 48, from: "number" });
    expect(readRegion("signatures>=half", table)).toMatchObject({ sign: ">=", bound: 31 });
    expect(readRegion("signatures <= median", table)).toMatchObject({ from: "median" });
    for (const wrong of ["signatures", "signatures = 3", "signatures < 1 2", "signatures < 0x10",
      "signatures << 3", "signatures < Infinity", "signatures < 1e999", "usa < 3", ""]) {
      const { en } = readRegion(wrong, table) as Label;
      expect(en, wrong).toMatch(/no region|no measure|no number/);
    }
    expect((readRegion("height < half", saltelliTable(16)) as Label).en).toContain("base");
  });
});

describe("figures of sweeps", () => {
  test("are sound in both languages and looks, with no broken number", async () => {
    for (const [name, table] of Object.entries(TABLES)) {
      for (const figure of sweepGallery(sweepFinding(table))) {
        for (const language of LANGUAGES) {
          for (const theme of [briefing, hall]) {
            const svg = await renderSvg(figure.draw(language, theme));
            expect(problemsOfXml(svg), `${name} ${figure.id}`).toEqual([]);
            expect(/NaN|undefined|Infinity|\[object/.exec(svg)?.[0], `${name} ${figure.id}`)
              .toBeUndefined();
            expect(textsOf(svg).length).toBeGreaterThan(0);
          }
        }
      }
    }
  }, 120_000);
  test("escape hostile titles", async () => {
    const evil = { en: "<script>alert(1)</script>\u202e\"'&", zh: "<img onerror=x>\u0000" };
    const table = tableFrom({
      factors: [numberFactor("a", 0, 1, evil), levelFactor("b", [evil, evil, evil], evil)],
      design: latinHypercube(60, 2, 1), facts: { kind: "latin-hypercube", cells: 60 },
      measures: { "<b>": ([a, b]) => a * 3 + b }, title: evil,
    });
    for (const figure of sweepGallery(sweepFinding(table))) {
      for (const language of LANGUAGES) {
        const svg = await renderSvg(figure.draw(language, briefing));
        expect(problemsOfXml(svg), figure.id).toEqual([]);
        expect(svg).not.toMatch(/<script|<img|<b>|\u202e/);
        expect(svg).not.toContain("\0");
      }
    }
  }, 60_000);
  test("say that an output is constant instead of drawing shares of nothing", async () => {
    const [figure] = sweepGallery(sweepFinding(TABLES.constant));
    const texts = textsOf(await renderSvg(figure.draw("en", briefing))).join(" ");
    expect(texts).toContain("the same in every cell");
    expect(figure.table.rows).toEqual([]);
  });
  test("labels do not cover one another", () => {
    const points = Array.from({ length: 16 }, (_, n) =>
      ({ x: 100 + (n % 4) * 3, y: 380 - n, width: 110, height: 14, low: 90, high: 120 }));
    const places = placeLabels(points, { left: 60, right: 720, top: 20, foot: 396 });
    places.forEach((one, n) => places.slice(0, n).forEach((other) => {
      const apart = one.left + one.width <= other.left || other.left + other.width <= one.left
        || Math.abs(one.y - other.y) >= 14;
      expect(apart, `${n}`).toBe(true);
    }));
  });
  test("levels have one hue, ever further from the paper, and text that can be read", () => {
    for (const { paper, level, onLevel } of [briefing, hall]) {
      const away = level.map((colour) => contrast(paper, colour));
      expect(away).toEqual([...away].sort((left, right) => left - right));
      level.forEach((colour, n) =>
        expect(contrast(colour, onLevel[n] ?? ""), colour).toBeGreaterThan(4.5));
    }
  });
});

/** Contrast of two colours by the rule of WCAG 2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map(luminance).sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("the headline of curves", () => {
  const headline = (outcome: (x: number) => number): Label => {
    const table = tableFrom({ factors: [numberFactor("need", 0, 4)],
      design: grid([[0, 0.25, 0.5, 0.75, 1]]), facts: { kind: "grid", cells: 5 },
      measures: { out: ([x = 0]) => outcome(x) } });
    const figure = sweepGallery(sweepFinding(table)).find(({ kind }) => kind === "response")!;
    const titleOf = (language: "en" | "zh"): string => {
      const { text } = figure.draw(language, briefing).title as { text: string | string[] };
      return [text].flat().join(language === "en" ? " " : "");
    };
    return { en: titleOf("en"), zh: titleOf("zh") };
  };
  test("says which way a curve goes, and that it does not go one way", () => {
    expect(headline((x) => 9 - x)).toEqual({
      en: "“out” falls from 9.0 to 5.0 on average along “need”",
      zh: "沿“need”，“out”的均值由 9.0 降至 5.0" });
    expect(headline((x) => Math.max(1, x)).en).toContain("rises from 1.0 to 4.0");
    expect(headline((x) => (x - 2) * (x - 2)).en).toContain("moves between 0.0 and 4.0");
  });
});
