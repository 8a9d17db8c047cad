import { afterAll, describe, expect, test } from "vitest";
import { cellKey } from "../../src/cli/sweep/study/cell-key.ts";
import { planDifferences } from "../../src/cli/sweep/store/plan-differences.ts";
import { ENGINE } from "../../src/run/engine-version.ts";
import { studyFolder } from "./study-folder.ts";

const folder = studyFolder();
afterAll(() => folder.remove());
const NEED = "  need: { path: parameters.coverageNeed, range: [0, 0.4], levels: 3 }";
const GRID = "design: { kind: grid }";

describe("another engine", () => {
  const { sweep } = folder.study("factors:", NEED, GRID);

  test("makes other keys", () => {
    const content = { frame: "f", changes: [], seed: 1, sweep };
    expect(cellKey(content)).toBe(cellKey({ ...content, engine: ENGINE }));
    expect(cellKey(content)).not.toBe(cellKey({ ...content, engine: ENGINE + 1 }));
  });

  test("is told, and only when it is another", () => {
    const now = { version: "1", engine: ENGINE, sweep, inputs: [] };
    expect(planDifferences(now, now)).toEqual([]);
    expect(planDifferences({ ...now, engine: ENGINE + 1 }, now).map(({ en }) => en))
      .toEqual(["the engine is another"]);
  });
});

test("a measure has the title that its author gives, and one of its own without", () => {
  const { measures } = folder.study("measures:", "  s: signatures",
    "  a: { measure: signed.Amber, title: { en: Amber is in, zh: 琥珀国加入 } }",
    "  b: { measure: signed.Amber }", "factors:", NEED, GRID).sweep;
  expect(measures.map(({ id, name }) => [id, name.text]))
    .toEqual([["s", "signatures"], ["a", "signed.Amber"], ["b", "signed.Amber"]]);
  expect(measures[1].title).toEqual({ en: "Amber is in", zh: "琥珀国加入" });
  expect(measures[2].title).not.toEqual(measures[1].title);
  const keys = [", title: { en: Amber is in, zh: 琥珀国加入 }", ""].map((title) => folder.study(
    `measures: { a: { measure: signed.Amber${title} } }`, "factors:", NEED, GRID).prepare(0).key);
  expect(keys[0]).toBe(keys[1]);
});
