import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PARAMETER_NAMES } from "../../src/scenario/parameter.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import {
  lessonJsonSchema, libraryJsonSchema, narrativeJsonSchema, observedJsonSchema,
  parametersJsonSchema, presetJsonSchema, scenarioJsonSchema, sweepJsonSchema, whatifJsonSchema,
  type JsonSchema,
} from "../../src/scenario/json-schema.ts";
import { WORLD_PARAMETER_NAMES } from "../../src/scenario/world-parameter.ts";
import { WORLD_SETS } from "../../src/scenario/world-set.ts";

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));

test.each([
  ["scenarios/scenario.schema.json", scenarioJsonSchema],
  ["scenarios/whatif.schema.json", whatifJsonSchema],
  ["scenarios/library.schema.json", libraryJsonSchema],
  ["scenarios/preset.schema.json", presetJsonSchema],
  ["scenarios/narrative.schema.json", narrativeJsonSchema],
  ["scenarios/parameters.schema.json", parametersJsonSchema],
  ["scenarios/observed.schema.json", observedJsonSchema],
  ["scenarios/sweep.schema.json", sweepJsonSchema],
  ["seminars/lesson.schema.json", lessonJsonSchema],
] as const)("%s is what the shapes give", (name, make) => {
  expect(kept(name)).toEqual(JSON.parse(JSON.stringify(make())));
});

/** The description an editor finds, through references. */
function described(schema: JsonSchema, root: JsonSchema): boolean {
  if (schema["description"] !== undefined) return true;
  const definitions = root["definitions"] as Record<string, JsonSchema>;
  const name = String(schema["$ref"] ?? "").replace("#/definitions/", "");
  const target = definitions[name];
  return target !== undefined && described(target, root);
}

function undescribed(schema: unknown, root: JsonSchema, at: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const found = Object.entries(schema)
    .flatMap(([key, inner]) => undescribed(inner, root, `${at}/${key}`));
  const { properties } = schema as { properties?: Record<string, JsonSchema> };
  for (const [key, inner] of Object.entries(properties ?? {})) {
    const dated = key === "since" || key === "is";
    if (!dated && !described(inner, root)) found.push(`${at}/${key}`);
  }
  return found;
}

test("every key of every kind of file is described", () => {
  for (const make of [scenarioJsonSchema, libraryJsonSchema, presetJsonSchema,
    narrativeJsonSchema, parametersJsonSchema, observedJsonSchema, sweepJsonSchema]) {
    const schema = make();
    expect(undescribed(schema, schema, "")).toEqual([]);
  }
});

test("the built-in sets name every parameter of their half of the model, and no other", () => {
  const world = new Set<string>(WORLD_PARAMETER_NAMES);
  const preset = ["surplusFloor", "roundStep"];
  const own = PARAMETER_NAMES.filter((name) => !world.has(name) && !preset.includes(name));
  for (const { values } of PARAMETER_SETS) expect(Object.keys(values).sort()).toEqual(own.sort());
  for (const { values, origin } of WORLD_SETS) {
    expect(Object.keys(values).sort()).toEqual([...world].sort());
    expect(origin.en).toMatch(/assumed/i);
    expect(origin.zh).toMatch(/假定/);
  }
});
