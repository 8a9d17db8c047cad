import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { atTheModes, filesOf, loadFile } from "./disk-files.ts";

const FOLDER = "scenarios/tutorial";
const readme = readFileSync(`${FOLDER}/README.md`, "utf8");
const chinese = readFileSync(`${FOLDER}/README.zh.md`, "utf8");

/** The number as both walk-throughs print it. */
function told(value: number): string {
  const text = String(Number(value.toFixed(4)));
  expect(readme).toContain(text);
  expect(chinese).toContain(text);
  return text;
}

test.each(filesOf(FOLDER))("%s has no problem", (path) => {
  expect(loadFile(path).problems).toEqual([]);
});

describe("the tutorial gives the numbers that its README works out", () => {
  const summit = atTheModes(`${FOLDER}/scenario.yaml`);
  const terms = (id: string) => summit.agents[id]?.terms;

  test("the draft is the mean", () => {
    expect(summit.text.positions["safety"]).toBeCloseTo(0.6, 12);
    expect(summit.text.positions["access"]).toBeCloseTo(0.6, 12);
    expect(summit.text.bindingness).toBe(0);
  });

  test("fit, voices and coverage", () => {
    expect(terms("Amber")?.fit["safety"]).toBeCloseTo(0.048, 12);
    expect(terms("Amber")?.fit["access"]).toBeCloseTo(0.096, 12);
    expect(terms("Coral")?.fit["safety"]).toBeCloseTo(-0.036, 12);
    expect(told(terms("Amber")?.domestic ?? NaN)).toBe("-0.0384");
    expect(told(terms("Basalt")?.domestic ?? NaN)).toBe("0.0032");
    expect(told(terms("Basalt")?.coverage ?? NaN)).toBe("-0.0143");
    expect(told(terms("Amber")?.coverage ?? NaN)).toBe("-0.025");
  });

  test("Amber signs first, Basalt follows, Coral refuses", () => {
    expect(summit.waves).toEqual([["Amber"], ["Basalt"]]);
    expect(summit.equilibria.least).toEqual(summit.equilibria.greatest);
    expect(told(summit.agents["Amber"]?.utility ?? NaN)).toBe("0.1306");
    expect(told(summit.agents["Basalt"]?.utility ?? NaN)).toBe("0.0389");
    expect(told(summit.agents["Coral"]?.utility ?? NaN)).toBe("-0.022");
  });
});

describe("its what-ifs", () => {
  test("a refusal costs a second signature through coverage alone", () => {
    const refused = atTheModes(`${FOLDER}/whatif/leader-refuses.yaml`);
    const base = atTheModes(`${FOLDER}/scenario.yaml`);
    expect(refused.signatories).toEqual([]);
    expect(refused.text).toEqual(base.text);
    expect(told(refused.agents["Basalt"]?.utility ?? NaN)).toBe("-0.0468");
    const { coverage: lost, ...rest } = refused.agents["Basalt"]?.terms ?? {};
    const { coverage: had, ...before } = base.agents["Basalt"]?.terms ?? {};
    expect(rest).toEqual(before);
    expect(lost).toBeLessThan(had ?? NaN);
  });

  test("without the leader the text is stronger and nobody signs", () => {
    const without = atTheModes(`${FOLDER}/whatif/no-leader.yaml`);
    expect(without.text.positions["safety"]).toBeCloseTo(0.7, 12);
    expect(without.text.positions["access"]).toBeCloseTo(0.65, 12);
    expect(without.signatories).toEqual([]);
  });

  test("with coverage closed the refusal reaches nobody", () => {
    expect(atTheModes(`${FOLDER}/whatif/no-channel.yaml`).signatories).toEqual(["Basalt"]);
  });
});
