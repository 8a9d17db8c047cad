import { expect, test } from "vitest";
import { readStudy } from "../../src/cli/sweep/study/study.ts";
import { studyFolder } from "./study-folder.ts";

test("factors without a title have plain names, in both languages", () => {
  const { sweep } = readStudy("scenarios/tutorial/sweeps/morris.yaml");
  const titles = Object.fromEntries(sweep.factors.map(({ id, title }) => [id, title]));
  expect(titles.goodwill).toEqual({ en: "Worth of any agreement", zh: "达成任何协议的价值" });
  expect(titles.amberSafety.en).toBe("Amber: position on safety obligations");
  expect(titles.amberSafety.zh).toBe("琥珀国：技术安全义务立场");
  expect(sweep.factors.map(({ path }) => path)).toContain("agents.Amber.positions.safety");
  expect(sweep.factors.map(({ basis }) => basis))
    .toEqual(["prior", "prior", "prior", "prior", "prior", "author", "author"]);
});

test("measures have plain names, and a study knows its file and its sets", () => {
  const { sweep } = readStudy("scenarios/paris-2025/sweeps/us-and-coverage.yaml");
  expect(sweep.measures.map(({ title }) => title.en))
    .toEqual(["Signatures", "AI systems covered", "Share of the South that signs"]);
  expect(sweep.measures.map(({ title }) => title.zh))
    .toEqual(["签署方数", "人工智能系统覆盖比例", "南方国家的签署比例"]);
  expect(sweep.factors[0].title.en).toBe("the United States");
  expect(sweep.sets).toEqual(["calibrated"]);
  expect(sweep.file).toBe("scenarios/paris-2025/sweeps/us-and-coverage.yaml");
});

test("fields of forums, and what-ifs, have names that are short enough for titles", () => {
  const folder = studyFolder();
  const { factors } = folder.study("factors:",
    "  a: { path: forums.summit.universality, range: [0, 1] }",
    "  b: { path: forums.summit.bindingness.max, range: [0, 1] }",
    "  c: { path: agents.Amber.alignment, range: [0, 1] }",
    "  d: { whatifs: [none, ../whatif/leader-refuses.yaml] }",
    "design: { kind: latin-hypercube, cells: 8 }").sweep;
  folder.remove();
  expect(factors.map(({ title }) => title)).toEqual([
    { en: "Summit: universality", zh: "峰会：普遍性" },
    { en: "Summit: most bindingness", zh: "峰会：最高约束力" },
    { en: "Amber: geopolitical place", zh: "琥珀国：阵营取向" },
    { en: "What-if", zh: "假设情景" }]);
});
