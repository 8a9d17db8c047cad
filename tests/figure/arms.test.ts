import { expect, test } from "vitest";
import { armsFigure, armsOf } from "../../src/figure/arms.ts";
import { briefing } from "../../src/figure/theme.ts";
import { comparisonOf } from "./samples.ts";

test("a what-if that is called base is not drawn as the base", () => {
  const { comparison: { sets: [set], title }, models: [model] } = comparisonOf();
  const whatifs = set.whatifs.slice(0, 1).map((whatif) => ({ ...whatif, id: "base" }));
  const arms = armsOf({ ...set, whatifs }, title);
  expect(arms.map(({ id, base }) => [id, base])).toEqual([["base", true], ["base", false]]);
  const { datasets } = armsFigure({ arms, badge: set.badge }, model, "en", briefing);
  const rows = (datasets as unknown as { signatures: { base: boolean }[] }).signatures;
  expect(rows.map(({ base }) => base)).toEqual([true, false]);
});
