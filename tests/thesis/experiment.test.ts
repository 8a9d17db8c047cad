import { expect, test } from "vitest";
import {
  FIELD, FORUM_FIELD, PARAMETER, PARAMETERS, rowOf, WORLD,
} from "../../src/model/layout.ts";
import { placesOf } from "../../src/model/place.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { readMeasure, type MeasureName } from "../../src/scenario/measure-name.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import { constructionOf, countSigns } from "../../src/thesis/built-in.ts";
import { faultOf, playEffects, playRedrawn, type Experiment } from "../../src/thesis/experiment.ts";
import { readingOf } from "../../src/thesis/measure.ts";
import { PRIOR } from "../../src/thesis/prior.ts";
import { redrawerOf } from "../../src/thesis/random-model.ts";
import { fixture, modelOf } from "../helpers/model.ts";

function measureNamed(text: string): MeasureName {
  const read = readMeasure(text);
  if ("en" in read) throw new Error(read.en);
  return read;
}

/** Fixture 1 with a parameter at two levels, under a little noise. */
function experiment(name: string, levels: readonly [number, number], text: string): Experiment {
  const [without, withIt] = levels.map((level) =>
    modelOf(fixture("fixture-1", { noise: 0.02, [name]: level })));
  return { without, with: withIt, measure: measureNamed(text) };
}

test("two arms that are the same differ in nothing", () => {
  const same = experiment("goodwill", [0.02, 0.02], "signatures");
  expect([...playEffects(same, 1, 0, 20)]).toEqual(Array.from({ length: 20 }, () => 0));
});

test("effects are the same however the replicates are shared out", () => {
  const one = experiment("goodwill", [-0.05, 0.05], "signatures");
  const whole = playEffects(one, 7, 0, 40);
  expect([...playEffects(one, 7, 0, 15), ...playEffects(one, 7, 15, 25)]).toEqual([...whole]);
  const models = playRedrawn(one, "everything", 7, 0, 30, 1);
  const parts = [...playRedrawn(one, "everything", 7, 0, 11, 1),
    ...playRedrawn(one, "everything", 7, 11, 19, 1)];
  expect(parts).toEqual([...models]);
});

test("goodwill can cost no signature where peers attract: that is built in", () => {
  const text = "utility.all";
  const signs = countSigns(
    playRedrawn(experiment("goodwill", [-0.1, 0.3], text), "everything", 3, 0, 200, 1));
  expect(signs.models).toBe(200);
  expect(constructionOf(signs, "rises")).toBe("as claimed");
});

test("what bindingness does to the strong can go either way: that can fail", () => {
  const signs = countSigns(playRedrawn(
    experiment("bindingStakes", [0, 1], "utility.all"), "everything", 3, 0, 200, 1));
  expect(constructionOf(signs, "rises")).toBe(null);
});

test("redrawing leaves what the arms differ in, and redraws the rest alike", () => {
  const { without, with: withIt } = experiment("goodwill", [-0.1, 0.1], "signatures");
  const { arms: [left, right], draw } = redrawerOf(without, withIt, "everything", 1);
  draw(0);
  const first = Float64Array.from(left.values);
  expect([left, right].map(({ values }) => values[PARAMETER.goodwill])).toEqual([-0.1, 0.1]);
  const place = rowOf(left.layout, 0) + FIELD.capability;
  expect(left.values[place]).toBe(right.values[place]);
  expect(left.values[place]).not.toBe(without.values[place]);
  draw(1);
  expect(left.values[place]).not.toBe(first[place]);
  draw(0);
  expect([...left.values]).toEqual([...first]);
});

test("what either arm sets is a premise: random models keep it", () => {
  const { without, with: withIt } = experiment("goodwill", [-0.1, 0.1], "signatures");
  const premises = ["parameters.noise", "agents.A.capability", "parameters", "nothing"];
  for (const which of ["everything", "parameters"] as const) {
    const { arms: [left, right], draw } = redrawerOf(without, withIt, which, 1, premises);
    draw(0);
    const place = rowOf(left.layout, 0) + FIELD.capability;
    for (const arm of [left, right]) {
      expect(arm.values[PARAMETER.noise]).toBe(0.02);
      expect(arm.values[place]).toBe(without.values[place]);
      expect(arm.values[PARAMETER.venuePull]).not.toBe(without.values[PARAMETER.venuePull]);
    }
  }
});

test("everything redrawn takes in forums, relations and where the world starts", () => {
  const { without, with: withIt } = experiment("goodwill", [-0.1, 0.1], "signatures");
  const { arms: [left, right], draw } = redrawerOf(without, withIt, "everything", 1);
  draw(0);
  for (const place of [WORLD.risk, WORLD.deployment, without.rivals.value[0],
    without.forums[0].values + FORUM_FIELD.legitimacy]) {
    expect(left.values[place]).not.toBe(without.values[place]);
    expect(left.values[place]).toBe(right.values[place]);
  }
});

test("what is drawn anew stays within the bounds of a scenario's file", () => {
  const { without, with: withIt } = experiment("goodwill", [-0.1, 0.1], "signatures");
  const { arms: [left], draw } = redrawerOf(without, withIt, "everything", 1);
  const paths = [...PARAMETERS.map((name) => `parameters.${name}`), "world.risk",
    "world.deployment", "agents.A.capability", "agents.A.rivals.B", "agents.A.peers.C",
    "agents.B.statusQuo.safety", "agents.B.salience.bindingness"];
  for (let n = 0; n < 50; n++) {
    draw(n);
    for (const path of paths) {
      const found = placesOf(left, path);
      expect(found, path).toBeDefined();
      for (const place of found?.places ?? []) {
        expect(left.values[place]).toBeGreaterThanOrEqual(found?.least ?? NaN);
        expect(left.values[place]).toBeLessThanOrEqual(found?.most ?? NaN);
      }
    }
  }
});

test("the ranges of random models hold every fitted value", () => {
  for (const { values } of PARAMETER_SETS) {
    for (const name of PARAMETERS) {
      const value = values[name];
      if (value === undefined) continue;
      expect(value, name).toBeGreaterThanOrEqual(PRIOR[name][0]);
      expect(value, name).toBeLessThanOrEqual(PRIOR[name][1]);
    }
  }
});

test("measures read what the trace tells", () => {
  const model = modelOf(fixture("fixture-1"));
  const run = playerOf(model, 1).play(null);
  const { summits: [summit], world } = trace(model, 1, null);
  const read = (text: string): number => {
    const reading = readingOf(model, measureNamed(text));
    if (typeof reading !== "function") throw new Error(reading.en);
    return reading(run);
  };
  expect(read("signatures")).toBe(summit.signatories.length);
  expect(read("bindingness")).toBe(summit.text.bindingness);
  expect(read("utility.A")).toBe(summit.agents["A"].utility);
  expect(read("term.relative.A")).toBe(summit.agents["A"].terms.relative);
  expect(read("signed.A+B")).toBe(
    ["A", "B"].filter((id) => summit.signatories.includes(id)).length / 2);
  expect(read("world.risk")).toBe(world[world.length - 1].numbers["risk"]);
});

test.each(["nothing", "text.nothing", "world.nothing", "signed.NOBODY", "state.nothing.all",
  "term.nothing.all", "signatures@nowhere"])("%s is told to be missing", (text) => {
  const one = experiment("goodwill", [0, 1], text);
  expect(faultOf(one)?.en).toMatch(/nothing|NOBODY|nowhere/);
});
