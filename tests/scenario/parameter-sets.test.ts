import { describe, expect, test } from "vitest";
import { underSet } from "../../src/cli/files/load-scenario.ts";
import { load, type Loaded } from "../../src/scenario/load.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import { WORLD_SETS } from "../../src/scenario/world-set.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { smallWith } from "./samples.ts";

const own = "format: 1\nid: mine\nlegitimacy: 0.3\nvalues: { noise: 0.9, leakage: 3 }\n";
const slow = "format: 1\nid: slow\nvalues: { riskHalfLife: 9 }\n";
const files = { "mine.yaml": own, "slow.yaml": slow };

function using(use: string, given?: string, single = "goodwill: 0.02"): Loaded {
  const text = smallWith(["use: mechanism", `use: ${use}`], ["goodwill: 0.02", single]);
  return load(projectPath("a.yaml"), memoryFiles({ ...files, "a.yaml": text }),
    given === undefined ? {} : { use: given });
}

function scenarioUsing(use: string, given?: string, single?: string) {
  const { scenario, problems } = using(use, given, single);
  expect(problems).toEqual([]);
  if (scenario === undefined) throw new Error("the sample is not sound");
  return scenario;
}

const moving = WORLD_SETS.find(({ id }) => id === "moving")?.values ?? {};
const valuesOf = (id: string) => PARAMETER_SETS.find((set) => set.id === id)?.values ?? {};

describe("several parameter sets", () => {
  test("lie over one another, single parameters over all", () => {
    const { parameters } = scenarioUsing("[calibrated, mine.yaml]");
    expect(parameters).toEqual({
      use: ["calibrated", "mine.yaml"], ...valuesOf("calibrated"), noise: 0.9, leakage: 3,
      goodwill: 0.02,
    });
  });

  test("of the world alone change nothing of the set that the scenario is said to use", () => {
    const scenario = scenarioUsing("[moving, calibrated]", undefined, "riskHalfLife: 2");
    expect(scenario).toMatchObject(
      { parameterSet: "calibrated", defaultLegitimacy: 1, ownParameters: [] });
    expect(scenario.singleParameters).toEqual(["riskHalfLife"]);
    expect(scenario.parameters).toEqual({
      use: ["moving", "calibrated"], ...moving, ...valuesOf("calibrated"), riskHalfLife: 2,
    });
    expect(scenario.usedSets.map(({ id }) => id)).toEqual(["moving", "calibrated"]);
  });

  test("that speak of negotiations change it, as single parameters do", () => {
    const scenario = scenarioUsing("[calibrated, slow.yaml, mine.yaml]");
    expect(scenario).toMatchObject({ parameterSet: "calibrated", defaultLegitimacy: 1 });
    expect(scenario.ownParameters).toEqual(["goodwill", "noise"]);
  });

  test("give legitimacy from the first that has one", () => {
    expect(scenarioUsing("[slow.yaml, mine.yaml, calibrated]").defaultLegitimacy).toBe(0.3);
    expect(scenarioUsing("moving")).toMatchObject({ parameterSet: "own", defaultLegitimacy: 1 });
    expect(scenarioUsing("[]")).toMatchObject({ parameterSet: "own", defaultLegitimacy: 1 });
  });

  test.each([
    ["[calibrated, movin]", 51, 21, 'there is no parameter set "movin", allowed calibrated, '
      + 'mechanism, moving or the path of a file; did you mean "moving"?'],
    ["[calibrated, gone.yaml]", 51, 21, "cannot read the file gone.yaml"],
    ["[calibrated, 3]", 51, 21, /^use: found 3, allowed the name of a parameter set/],
    ["{ a: b }", 51, 8, /^use: found keys with values/],
  ])("use: %s is a mistake", (use, line, column, en) => {
    const { problems } = using(use);
    expect(problems.map(({ place, message }) =>
      ({ line: place.line, column: place.column, en: message.en }))).toContainEqual(
      { line, column, en: typeof en === "string" ? en : expect.stringMatching(en) });
  });
});

describe("--use", () => {
  const ids = (use: string, given: string) =>
    scenarioUsing(use, given).usedSets.map(({ id }) => id);

  test("puts one built-in set in the other's place", () => {
    expect(ids("[calibrated, moving]", "mechanism")).toEqual(["mechanism", "moving"]);
    expect(ids("[slow.yaml, calibrated, mine.yaml]", "mechanism"))
      .toEqual(["slow", "mechanism", "mine"]);
  });

  test("replaces sets of the world by such sets, and others by others", () => {
    const files = "/project/";
    expect(ids("calibrated", "moving")).toEqual(["calibrated", "moving"]);
    expect(ids("[calibrated, moving]", `${files}slow.yaml`)).toEqual(["calibrated", "slow"]);
    expect(ids("[calibrated, moving]", `${files}mine.yaml`)).toEqual(["mine", "moving"]);
    expect(ids("[calibrated, slow.yaml]", "mechanism,moving")).toEqual(["mechanism", "moving"]);
  });

  test("tells of the word that is wrong", () => {
    const { problems } = using("calibrated", "mechanism,movin");
    expect(problems.map(({ place }) => place))
      .toEqual([{ file: "--use", line: 1, column: 11, length: 5 }]);
  });
});

describe("the same scenario under another set", () => {
  test("is what loading it with --use gives", () => {
    const uses = ["calibrated", "[calibrated, moving]", "mine.yaml", "[slow.yaml, mine.yaml]"];
    for (const use of uses) {
      for (const id of ["calibrated", "mechanism"]) {
        const loaded = scenarioUsing(use, id);
        const { parameters, ...rest } = underSet(scenarioUsing(use), id);
        const { parameters: wanted, ...others } = loaded;
        expect({ ...rest, hindsight: [] }).toEqual({ ...others, hindsight: [] });
        const { use: _, ...numbers } = parameters ?? {};
        expect(numbers).toEqual({ ...wanted, use: undefined });
      }
    }
  });

  test("keeps what its author named and the sets laid over the one replaced", () => {
    const scenario = underSet(scenarioUsing("[calibrated, moving]"), "mechanism");
    expect(scenario).toMatchObject({
      parameterSet: "mechanism", defaultLegitimacy: 0.6, ownParameters: ["goodwill"],
    });
    expect(scenario.parameters).toEqual(
      { use: ["mechanism", "moving"], ...valuesOf("mechanism"), ...moving, goodwill: 0.02 });
  });
});
