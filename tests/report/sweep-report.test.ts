import { expect, test } from "vitest";
import { sweepGallery } from "../../src/figure/sweep-gallery.ts";
import { drawFigures } from "../../src/report/draw.ts";
import { sweepAnswer } from "../../src/report/sweep-answer.ts";
import { sweepReport } from "../../src/report/sweep-report.ts";
import type { CellTable } from "../../src/sweep/cell-table.ts";
import { sweepFinding } from "../../src/sweep/sweep-finding.ts";
import { gridTable, ishigami, saltelliTable } from "../figure/sweep-samples.ts";

async function reportOf(table: CellTable, most: number): Promise<string> {
  const finding = sweepFinding(table);
  const figures = sweepGallery(finding);
  return sweepReport({
    finding, figures, folder: "figures/", tables: "tables/", version: "1.2.3", language: "en",
    command: "plenary sweep sweeps/sample.yaml --seed 1",
  }, await drawFigures(figures.slice(0, most)));
}

test("the report opens with the answer and tells design, factors, queries, command", async () => {
  const page = await reportOf(gridTable(), 3);
  const answer = page.indexOf("moves signatures most");
  expect(answer).toBeGreaterThan(0);
  expect(answer).toBeLessThan(page.indexOf("How the cells were chosen"));
  for (const part of ["Not to be concluded", "不可据此断定", "common random numbers", "DuckDB",
    "pandas", "read_parquet", "plenary sweep sweeps/sample.yaml --seed 1", "parameters.need",
    "assumed", "tables/measure-2-map-3.csv"]) expect(page, part).toContain(part);
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  expect(page.match(/<figure id=/g)).toHaveLength(3);
});

test("the same table gives the same bytes", async () => {
  expect(await reportOf(gridTable(), 2)).toBe(await reportOf(gridTable(), 2));
});

test("what failed is told in the answer", () => {
  const failing = saltelliTable(64, (row, cell) => (cell === 9 ? NaN : ishigami(row, cell)));
  const said = sweepAnswer(sweepFinding(failing)).map(({ en }) => en).join(" ");
  expect(said).toContain("cells without a result: 1; replicates that failed: 50");
});

test("hostile titles are text", async () => {
  const table = gridTable();
  const evil = { en: "</title><script>alert(1)</script>", zh: "<img src=x onerror=alert(1)>" };
  const { sweep } = table;
  const page = await reportOf({ ...table, sweep: { ...sweep, title: evil, about: evil,
    measures: sweep.measures.map((one) => ({ ...one, title: evil })),
    factors: sweep.factors.map((one) => ({ ...one, id: "`;<script>", title: evil,
      levels: one.levels.map((level) => ({ ...level, title: evil })) })) } }, 12);
  expect(page).not.toMatch(/<script|<img/);
});

test("sizes under a set that is not fitted are said to be so once, at the top", async () => {
  const table = gridTable();
  const under = (...sets: string[]): Promise<string> =>
    reportOf({ ...table, sweep: { ...table.sweep, sets } }, 0);
  const fitted = await under("calibrated");
  expect(fitted).not.toContain("not fitted");
  expect(fitted).toContain("Played under the calibrated set, of which the sweep varies "
    + "Need for coverage");
  expect(fitted.split("Played under")).toHaveLength(2);
  const page = await under("calibrated", "mechanism");
  expect(page).toMatch(/not fitted: .*the calibrated set and the mechanism set/);
  expect(page.split("not fitted")).toHaveLength(2);
  expect(page.indexOf("not fitted")).toBeLessThan(page.indexOf("moves signatures most"));
  expect(await under("own")).toContain("own parameters");
});

test("where a region begins is told in the answer and in a table, factor by factor", async () => {
  const table = gridTable();
  const region = { measure: 0, sign: "<", bound: 48, from: "number" } as const;
  const finding = sweepFinding(table, region);
  const said = sweepAnswer(finding).map(({ en }) => en).join("\n");
  expect(said).toMatch(/“signatures” < 48 along Need for coverage: above 0\.\d+ \(95%: /);
  expect(said).toMatch(/by Who refuses: “None”: never in this range; “The United .*”: above 0\./);
  const page = sweepReport({ finding, figures: [], folder: "figures/", tables: "tables/",
    version: "1.2.3", language: "en", command: "plenary" }, []);
  expect(page).toContain("averaged over the other factors");
  const [{ thresholds }] = finding.measures;
  expect(thresholds?.factors.map(({ factor }) => factor)).toEqual([0, 1]);
  expect(finding.measures[1].thresholds).toBeUndefined();
});
