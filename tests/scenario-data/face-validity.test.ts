import { describe, expect, test } from "vitest";
import { atMode, drawn, readYaml, type Tree } from "./library-file.ts";

interface Statement {
  readonly id: string;
  readonly claim: { en: string; zh: string };
  readonly left: string;
  readonly relation: ">" | "<";
  readonly right: string | number;
  readonly source: string | string[];
}

// Both are about the order of capability: the ranking cited also counts people, policy and
// investment. They are kept as they are, and said so in the scenario's README.
const KNOWN_TO_FAIL = ["india-above-france", "singapore-above-canada"];

const file = readYaml("paris-2025/face-validity.yaml");
const statements = file["statements"] as Statement[];
const { from, at } = readYaml("paris-2025/scenario.yaml")["agents"] as {
  from: string[];
  at: string;
};
const agents = drawn(
  from.map((path) => path.replace("../", "")),
  at,
);

function read(path: string | number): number {
  if (typeof path === "number") return path;
  let node: unknown = { agents };
  for (const key of path.split(".")) node = (node as Tree)[key];
  return atMode(node);
}

function holds({ left, relation, right }: Statement): boolean {
  return relation === ">" ? read(left) > read(right) : read(left) < read(right);
}

describe("twenty ordinal statements on Paris", () => {
  test("each has a claim in both languages and sources that exist", () => {
    expect(statements).toHaveLength(20);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(20);
    const sources = Object.keys(file["sources"] as Tree);
    for (const { id, claim, source } of statements) {
      expect(claim.en.length * claim.zh.length, id).toBeGreaterThan(0);
      for (const one of [source].flat()) expect(sources, id).toContain(one);
    }
  });

  test("hold, but for those known to fail", () => {
    const failing = statements.filter((one) => !holds(one)).map(({ id }) => id);
    expect(failing).toEqual(KNOWN_TO_FAIL);
  });
});
