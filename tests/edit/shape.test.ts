import { expect, test } from "vitest";
import { z } from "zod";
import { WORLD_NAMES } from "../../src/edit/layers.ts";
import { inside, SCENARIO, type Shape } from "../../src/edit/shape.ts";
import { scenario } from "../../src/scenario/scenario.ts";
import { bare, keysOf, merges, quantityRange } from "../../src/scenario/schema-path.ts";
import { WORLD_PARAMETER_NAMES } from "../../src/scenario/world-parameter.ts";

type Schema = z.core.$ZodType;

/** Where the shape says otherwise than the schema by which scenarios are read. */
function disagreements(shape: Shape | undefined, schema: Schema, path: string): string[] {
  if (shape === undefined) return [`${path} is missing`];
  const inner = bare(schema);
  const range = quantityRange(schema);
  if (range !== undefined) {
    if (shape.kind !== "number") return [`${path} is a number`];
    const parts = [...keysOf(schema) ?? []].filter((key) => inside(shape, key) === undefined);
    // The compiler keeps widths and frontiers off zero: the schema does by leaving it out.
    const low = Object.is(range.min, 0) && shape.least === 1e-9 ? 0 : shape.least;
    const same = low === range.min && shape.most === range.max;
    return [...same ? [] : [`${path} ${low}..${shape.most}, not ${range.min}..${range.max}`],
      ...parts.map((part) => `${path}.${part} is missing`)];
  }
  if (!merges(schema)) return shape.kind === "whole" ? [] : [`${path} is replaced whole`];
  if (inner instanceof z.ZodRecord) {
    return shape.kind === "record" ? disagreements(shape.each, inner.valueType, `${path}.*`)
      : [`${path} is a map of any ids`];
  }
  if (!(inner instanceof z.ZodObject) || shape.kind !== "map") return [`${path} is a map`];
  return Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, one]) =>
    (path === "parameters" && key === "use" ? []
      : disagreements(inside(shape, key), one, path === "" ? key : `${path}.${key}`)));
}

test("an edit lays maps over maps just where `set` does", () => {
  expect(disagreements(SCENARIO, scenario, "")).toEqual([]);
});

test("the world's parameters are those of the format", () => {
  expect([...WORLD_NAMES].sort()).toEqual([...WORLD_PARAMETER_NAMES].sort());
});
