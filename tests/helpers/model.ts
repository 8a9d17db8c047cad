import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compile } from "../../src/model/compile.ts";
import type { Model } from "../../src/model/model.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";

/** Compiles a scenario value as it stands in YAML, agents written out. */
export function modelOf(value: ScenarioValue): Model {
  const { use, ...own } = value.parameters ?? {};
  const set = PARAMETER_SETS.find(({ id }) => id === use);
  const resolution = {
    parameters: { ...set?.values, ...own },
    parameterSet: set?.id ?? "own",
    defaultLegitimacy: set?.legitimacy ?? 1,
    ownParameters: Object.keys(own),
  };
  return compile({ ...value, ...resolution } as unknown as Scenario);
}

/** Reads one of the fixtures, with parameters laid over its own. */
export function fixture(name: string, parameters: Record<string, number> = {}): ScenarioValue {
  const file = new URL(`../fixtures/${name}.yaml`, import.meta.url);
  const value = parse(readFileSync(file, "utf8")) as ScenarioValue;
  return { ...value, parameters: { ...value.parameters, ...parameters } };
}
