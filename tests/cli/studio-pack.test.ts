import { join } from "node:path";
import { expect, test } from "vitest";
import { packOfScenarios } from "../../src/cli/studio/pack.ts";

const packed = (id: string) =>
  packOfScenarios([{ id, path: join("scenarios", id, "scenario.yaml") }], 0).scenarios[0];

test("who really signed is counted as the chart counts: states, where states are invited", () => {
  const { observed } = packed("paris-2025");
  expect(observed?.map(({ signed }) => signed)).toEqual([63]);
});

test("a pack holds no notes, quotes or sources", () => {
  const text = JSON.stringify(packed("paris-2025"));
  for (const key of ["note", "quote", "source", "sources", "coded"]) {
    expect(text).not.toContain(`"${key}":`);
  }
});
