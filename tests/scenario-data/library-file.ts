import { readFileSync } from "node:fs";
import { parse } from "yaml";

export type Tree = Record<string, unknown>;

/** A file under scenarios/ as plain data. */
export function readYaml(path: string): Tree {
  return parse(readFileSync(`scenarios/${path}`, "utf8")) as Tree;
}

export function isTree(value: unknown): value is Tree {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The agents of a library by id. */
export function agentsOf(library: Tree): Record<string, Tree> {
  return library["agents"] as Record<string, Tree>;
}

/** A number at its mode. */
export function atMode(value: unknown): number {
  if (typeof value === "number") return value;
  if (isTree(value)) {
    const { value: plain, mode } = value;
    if (typeof plain === "number") return plain;
    if (typeof mode === "number") return mode;
  }
  throw new Error(`no number: ${JSON.stringify(value)}`);
}

/** Every number written as an object below `value`, with the path that leads to it. */
export function quantities(value: unknown, path = ""): { path: string; quantity: Tree }[] {
  if (Array.isArray(value)) return value.flatMap((item, k) => quantities(item, `${path}[${k}]`));
  if (!isTree(value)) return [];
  const isQuantity = ["value", "mode", "low"].some((key) => typeof value[key] === "number");
  if (isQuantity) return [{ path, quantity: value }];
  return Object.entries(value).flatMap(([key, item]) => quantities(item, `${path}.${key}`));
}

function isQuantity(value: Tree): boolean {
  return value["mode"] !== undefined || value["value"] !== undefined;
}

function onDay(value: unknown, day: string): unknown {
  if (!Array.isArray(value) || !isTree(value[0]) || value[0]["since"] === undefined) return value;
  const steps = value as { since: string; is: unknown }[];
  return steps.filter(({ since }) => since <= day).at(-1)?.is;
}

function merged(under: unknown, over: Tree, day: string): Tree {
  const result: Tree = isTree(under) ? { ...under } : {};
  for (const [key, written] of Object.entries(over)) {
    const value = onDay(written, day);
    const deep = isTree(value) && !isQuantity(value);
    if (value !== undefined) result[key] = deep ? merged(result[key], value, day) : value;
  }
  return result;
}

/** The agents of several libraries laid over one another, as they stand on `day`. */
export function drawn(paths: readonly string[], day: string): Record<string, Tree> {
  const agents: Record<string, Tree> = {};
  for (const path of paths) {
    const library = readYaml(path);
    for (const [id, agent] of Object.entries(agentsOf(library))) {
      const under = agents[id] ?? merged({}, (library["defaults"] ?? {}) as Tree, day);
      agents[id] = merged(under, agent, day);
    }
  }
  return agents;
}
