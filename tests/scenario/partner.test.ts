import { describe, expect, test } from "vitest";
import { load } from "../../src/scenario/load.ts";
import { partnerOf, type Partner } from "../../src/edit/partner.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small } from "./samples.ts";

/** The partner of a what-if that holds `change`, over a base that may pin something itself. */
function partnerFor(change: string, pinned = ""): Partner {
  const whatif = `extends: a.yaml\nid: b\ntitle: { en: B, zh: 乙 }\n${change}\n`;
  const files = memoryFiles({ "a.yaml": small + pinned, "b.yaml": whatif });
  const { scenario, base, problems } = load(projectPath("b.yaml"), files);
  expect(problems).toEqual([]);
  if (scenario === undefined || base === undefined) throw new Error("the sample is not sound");
  return partnerOf(scenario, base);
}

describe("a what-if's partner", () => {
  test("turns pinned signatures round and keeps all else", () => {
    const change = "decisions: [{ agent: USA, signs: false }]\nset: { world.risk: 0.9 }";
    const refuses = partnerFor(change);
    expect(refuses.kind).toBe("signs");
    expect(refuses.scenario.decisions).toEqual([{ agent: "USA", signs: true }]);
    expect(refuses.scenario.world).toEqual({ risk: 0.9 });
    expect(partnerFor("decisions: [{ agent: USA, signs: true }]").kind).toBe("refuses");
  });

  test("has the absent there and signing", () => {
    const { scenario, kind } = partnerFor("absent: [USA]");
    expect(kind).toBe("present-and-signs");
    expect([scenario.absent, scenario.decisions]).toEqual([[], [{ agent: "USA", signs: true }]]);
  });

  test("leaves alone what the base pins itself", () => {
    const pinned = "decisions: [{ agent: FRA, signs: false }]\nabsent: [KEN]\n";
    const { scenario } = partnerFor("decisions: [{ agent: USA, signs: false }]", pinned);
    expect(scenario.decisions).toEqual(
      [{ agent: "FRA", signs: false }, { agent: "USA", signs: true }]);
    expect(scenario.absent).toEqual(["KEN"]);
    expect(partnerFor("set: { world.risk: 0.9 }", pinned).kind).toBe("base");
  });

  test("turns every decision round where pins point both ways", () => {
    const mixed = "decisions: [{ agent: USA, signs: false }, { agent: FRA, signs: true }]";
    const { scenario, kind } = partnerFor(mixed);
    expect(kind).toBe("turned");
    expect(scenario.decisions).toEqual(
      [{ agent: "USA", signs: true }, { agent: "FRA", signs: false }]);
    const away = partnerFor("absent: [USA]\ndecisions: [{ agent: FRA, signs: true }]");
    expect([away.kind, away.scenario.absent]).toEqual(["turned", []]);
    expect(away.scenario.decisions).toEqual(
      [{ agent: "FRA", signs: false }, { agent: "USA", signs: true }]);
  });

  test("is the base where no signature is changed", () => {
    expect(partnerFor("set: { world.risk: 0.9 }").kind).toBe("base");
  });
});
