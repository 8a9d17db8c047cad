import { describe, expect, test } from "vitest";
import { atTheModes, filesOf, loadFile } from "./disk-files.ts";

const FOLDER = "scenarios/paris-2025";

test.each(filesOf(FOLDER))("%s has no problem", (path) => {
  expect(loadFile(path).problems).toEqual([]);
});

describe("the Paris scenario", () => {
  const { scenario } = loadFile(`${FOLDER}/scenario.yaml`);
  const agents = scenario?.agents ?? {};
  const ofKind = (kind: string) => Object.values(agents).filter((one) => one.kind === kind).length;

  test("has 193 states, two organisations, twelve firms and seven communities", () => {
    expect([ofKind("state"), ofKind("organisation"), ofKind("firm"), ofKind("community")]).toEqual([
      193, 2, 12, 7,
    ]);
  });

  test("plays the United States of the day before, as coded, and keeps its facts", () => {
    expect(agents["USA"]?.positions["safety"]).toMatchObject({ mode: 0.11, origin: "coded" });
    expect(agents["USA"]?.capability).toMatchObject({ mode: 1, origin: "data" });
    expect(agents["FRA"]?.positions["safety"]).toMatchObject({ origin: "coded" });
    expect(agents["AUT"]?.positions["safety"]).toMatchObject({ origin: "data" });
  });

  test("gives organisations no pull of their own, so that their members count once", () => {
    for (const id of ["EU", "AU"]) expect(agents[id]?.weight).toMatchObject({ value: 0 });
  });

  test("rests on nothing dated on its day or later, but what was known at the event", () => {
    const late = Object.entries(scenario?.sources ?? {})
      .filter(([, { date }]) => date >= (scenario?.date ?? ""))
      .map(([id]) => id);
    expect(late.sort()).toEqual(["paris-attendance", "statement"]);
  });
});

describe("its what-ifs at the modes, in the mechanism set", () => {
  const mechanism = (name: string) => atTheModes(`${FOLDER}/${name}.yaml`, "mechanism");

  test("without the United States the text is stronger on every issue", () => {
    const base = mechanism("scenario").text.positions;
    const without = mechanism("whatif/us-absent").text.positions;
    for (const [issue, level] of Object.entries(base)) {
      expect(without[issue], issue).toBeGreaterThan(level);
    }
  });

  test("after earlier texts, both that declined refuse the adopted text, with four others", () => {
    const summit = mechanism("whatif/adopted-after-earlier-texts");
    const refusing = summit.present.filter((id) => !summit.signatories.includes(id)).sort();
    expect(refusing).toEqual(["AUS", "CAN", "GBR", "JPN", "KOR", "USA"]);
    const { USA, GBR } = summit.agents;
    expect(USA?.terms.relative).toBeLessThan(USA?.terms.coverage ?? NaN);
    expect(GBR?.terms.coverage).toBeLessThan(GBR?.terms.relative ?? NaN);
  });

  test("a convention binds at least by half", () => {
    const { text } = mechanism("whatif/binding-convention");
    expect(text.bindingness).toBeGreaterThanOrEqual(0.5);
    expect(text.bindingness).toBeLessThanOrEqual(0.8);
  });

  test("a General Assembly style venue seats every state and no organisation", () => {
    const { present } = mechanism("whatif/un-venue");
    expect(present).toHaveLength(193);
    expect(present).not.toContain("EU");
  });
});
