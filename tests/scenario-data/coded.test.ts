import { describe, expect, test } from "vitest";
import { agentsOf, quantities, readYaml, type Tree } from "./library-file.ts";

const FILES = ["coded-2025", "firms", "communities"] as const;
const SUMMIT = "2025-02-10";
const list = (value: unknown): string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string];

describe.each(FILES)("the coded library %s", (file) => {
  const library = readYaml(`actors/${file}.yaml`);
  const sources = library["sources"] as Record<string, { date: string; url: string }>;
  const numbers = quantities(agentsOf(library));

  test("rests on documents dated before the summit, each of them used", () => {
    const late = Object.entries(sources).filter(([, { date }]) => date >= SUMMIT);
    expect(late).toEqual([]);
    const used = new Set(numbers.flatMap(({ quantity }) => list(quantity["source"])));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
  });

  test("quotes at most 25 words, and quotes wherever it says coded", () => {
    for (const { path, quantity } of numbers) {
      const quotes = list(quantity["quote"]);
      expect(quotes.length > 0, path).toBe(quantity["origin"] === "coded");
      for (const quote of quotes) {
        expect(quote.trim().split(/\s+/).length, path).toBeLessThanOrEqual(25);
      }
    }
  });

  test("keeps the mode inside, and says who coded and that it was not before", () => {
    for (const { path, quantity } of numbers) {
      const { low, mode, high } = quantity as Record<string, number>;
      expect(low! <= mode! && mode! <= high!, path).toBe(true);
      if (quantity["origin"] === "coded") {
        const { by, before } = quantity["coded"] as { by: string[]; before: boolean };
        expect(by.length, path).toBeGreaterThan(0);
        expect(before, path).toBe(false);
      } else {
        expect(high! - low!, path).toBeGreaterThan(0.4 - 1e-9);
      }
    }
  });
});

test("the leading agents are 22 states and two organisations", () => {
  const coded = Object.keys(agentsOf(readYaml("actors/coded-2025.yaml")));
  expect(coded).toHaveLength(24);
  const states = Object.keys(agentsOf(readYaml("actors/states.yaml")));
  expect(coded.filter((id) => !states.includes(id))).toEqual(["AU", "EU"]);
});

test("the United States changes with its administration", () => {
  const us = agentsOf(readYaml("actors/coded-2025.yaml"))["USA"] as Tree;
  for (const [name, value] of Object.entries(us)) {
    const since = (value as { since: string }[]).map((step) => step.since);
    expect(since, name).toEqual(["2023-01-01", "2025-01-20"]);
  }
});
