import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PARAMETER_NAMES } from "../../src/scenario/parameter.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import {
  libraryJsonSchema, observedJsonSchema, scenarioJsonSchema, type JsonSchema,
} from "../../src/scenario/json-schema.ts";

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), "utf8"));

test.each([
  ["scenario.schema.json", scenarioJsonSchema],
  ["library.schema.json", libraryJsonSchema],
  ["observed.schema.json", observedJsonSchema],
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

test("every key of a scenario and of a library is described", () => {
  for (const schema of [scenarioJsonSchema(), libraryJsonSchema(), observedJsonSchema()]) {
    expect(undescribed(schema, schema, "")).toEqual([]);
  }
});

test("the built-in sets name known parameters only", () => {
  for (const { values } of PARAMETER_SETS) {
    expect(Object.keys(values).filter((key) => !PARAMETER_NAMES.some((name) => name === key)))
      .toEqual([]);
    expect(Object.keys(values)).toHaveLength(PARAMETER_NAMES.length - 2);
  }
});
