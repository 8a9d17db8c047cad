import { z } from "zod";
import type { Path } from "./located.ts";

type Schema = z.core.$ZodType;

/** The schema below `optional`. */
export function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

/** A union's members, or the schema alone. */
export function optionsOf(schema: Schema): readonly Schema[] {
  const inner = bare(schema);
  return inner instanceof z.ZodUnion ? inner.options : [inner];
}

/** Keys that a map at this schema may have; undefined where any id will do, or no map fits. */
export function keysOf(schema: Schema): string[] | undefined {
  const objects = optionsOf(schema).filter((one) => one instanceof z.ZodObject);
  return objects.length === 0 ? undefined : objects.flatMap((one) => Object.keys(one.shape));
}

/** The schema one step down; undefined where no such step is allowed. */
export function stepInto(schema: Schema, key: PropertyKey): Schema | undefined {
  for (const option of optionsOf(schema)) {
    const inner = bare(option);
    if (inner instanceof z.ZodObject) {
      const name = String(key);
      if (Object.hasOwn(inner.shape, name)) return (inner.shape as Record<string, Schema>)[name];
    } else if (inner instanceof z.ZodRecord) return inner.valueType;
    else if (inner instanceof z.ZodArray && typeof key === "number") return inner.element;
    else if (inner instanceof z.ZodTuple && typeof key === "number") {
      return inner.def.items[key];
    }
  }
  return undefined;
}

/** The schema of a path; undefined where nothing may stand. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const key of path) schema = schema === undefined ? undefined : stepInto(schema, key);
  return schema;
}

/** Whether maps here are merged key by key; everything else is replaced whole. */
export function merges(schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  const inner = bare(schema);
  return inner instanceof z.ZodObject || inner instanceof z.ZodRecord;
}

/** Bounds of a quantity's numbers; undefined where the schema is none. */
export function quantityRange(schema: Schema): { min: number; max: number } | undefined {
  const [plain, detail] = optionsOf(schema);
  if (!(plain instanceof z.ZodNumber) || !(detail instanceof z.ZodObject)) return undefined;
  if (!Object.hasOwn(detail.shape, "mode")) return undefined;
  return { min: plain.minValue ?? -Infinity, max: plain.maxValue ?? Infinity };
}
