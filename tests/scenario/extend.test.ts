import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load, loadAll } from "../../src/scenario/load.ts";
import { plainValue, placeAt, type LocatedMap } from "../../src/scenario/located.ts";
import { merge } from "../../src/scenario/merge.ts";
import { parse } from "../../src/scenario/parse.ts";
import { scenario as shape } from "../../src/scenario/scenario.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small, smallWith } from "./samples.ts";

const head = (id: string, from: string): string =>
  `extends: ${from}\nid: ${id}\ntitle: { en: What if, zh: 假如 }\n`;

function whatIf(rest: string, more: Record<string, string> = {}) {
  const files = {
    "paris/scenario.yaml": small,
    "paris/whatif/w.yaml": head("w", "../scenario.yaml") + rest,
    ...more,
  };
  return load(projectPath("paris/whatif/w.yaml"), memoryFiles(files));
}

describe("a what-if", () => {
  test("takes its own id and title and keeps the rest", () => {
    const { scenario, base, problems } = whatIf("");
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe("w");
    expect(scenario?.title.zh).toBe("假如");
    expect(scenario?.date).toBe("2025-01-01");
    expect(base?.id).toBe("small");
    expect(scenario?.agents).toEqual(base?.agents);
  });

  test("changes what `set` names, written in the base or not, but not the base", () => {
    const { scenario, base } = whatIf(`set:
  agents.USA.positions.safety: 0.9
  agents.USA.venue: 0.1
  agents.USA.capability: { low: 0.1, high: 0.2 }
  agents.FRA: { positions: { access: 0 }, rivals: { KEN: 1 } }
  summits: [{ forum: summit, date: 2025-05-01 }]
`);
    expect(scenario?.agents["USA"]?.positions).toEqual({ safety: 0.9, access: 0.3 });
    expect(scenario?.agents["USA"]?.venue).toBe(0.1);
    expect(scenario?.agents["USA"]?.capability).toEqual({ low: 0.1, high: 0.2 });
    expect(scenario?.agents["FRA"]?.positions).toEqual({ safety: 0.6, access: 0 });
    expect(scenario?.agents["FRA"]?.rivals).toEqual({ USA: 0.2, KEN: 1 });
    expect(scenario?.summits).toHaveLength(1);
    expect(base?.agents["USA"]?.positions["safety"]).toBe(0.2);
    expect(base?.summits).toHaveLength(2);
  });

  test("adds decisions, replacing those they cover, and absences", () => {
    const { scenario } = whatIf(
      "decisions: [{ agent: USA, signs: true }]\nabsent: [KEN]\n",
      { "paris/scenario.yaml": `${small}decisions:
  - { agent: USA, forum: summit, signs: false }
  - { agent: FRA, signs: true }
absent: [Lab]
` },
    );
    expect(scenario?.decisions).toEqual([
      { agent: "FRA", signs: true }, { agent: "USA", signs: true },
    ]);
    expect(scenario?.absent).toEqual(["Lab", "KEN"]);
  });

  test("may extend another, whose root stays the base", () => {
    const { scenario, base, problems } = whatIf("set: { agents.KEN.venue: 0.3 }\n", {
      "paris/whatif/w.yaml": `${head("w", "v.yaml")}set: { agents.KEN.venue: 0.3 }\n`,
      "paris/whatif/v.yaml":
        `${head("v", "../scenario.yaml")}set: { agents.KEN.venue: 0.2, agents.FRA.venue: 1 }\n`,
    });
    expect(problems).toEqual([]);
    expect(scenario?.agents["KEN"]?.venue).toBe(0.3);
    expect(scenario?.agents["FRA"]?.venue).toBe(1);
    expect(base?.agents["FRA"]?.venue).toBeUndefined();
    expect(base?.id).toBe("small");
  });

  test("names its contrast partner by the path that it means", () => {
    const { scenario } = whatIf("against: v.yaml\n", { "paris/whatif/v.yaml": "x" });
    expect(scenario?.against).toBe("/project/paris/whatif/v.yaml");
  });

  test("a problem of the base is shown in the base, once", () => {
    const { problems } = whatIf("", {
      "paris/scenario.yaml": smallWith(["capability: 0.5", "capability: 5"]),
    });
    expect(problems.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
      "paris/scenario.yaml:26",
    ]);
  });

  test("a long circle of files is named, not followed", () => {
    const { problems } = whatIf("", {
      "paris/whatif/w.yaml": head("w", "v.yaml"), "paris/whatif/v.yaml": head("v", "w.yaml"),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place.file).toBe("paris/whatif/v.yaml");
  });
});

test("several load together as they do one by one, each file read once", () => {
  const opened: string[] = [];
  const files = memoryFiles({
    "a.yaml": small, "bad.yaml": smallWith(["rounds", "round"]),
    "v.yaml": head("v", "a.yaml"), "w.yaml": head("w", "bad.yaml"), "x.yaml": head("x", "bad.yaml"),
  });
  const paths = ["a.yaml", "v.yaml", "w.yaml", "x.yaml", "gone.yaml"].map(projectPath);
  const counted = { ...files, read: (path: string) => {
    opened.push(path);
    return files.read(path);
  } };
  expect(loadAll(paths, counted)).toEqual(paths.map((path) => load(path, files)));
  expect(opened).toHaveLength(new Set(opened).size);
  expect(opened).toHaveLength(6);
});

describe("parameters", () => {
  const use = (name: string | undefined, more: Record<string, string> = {}) =>
    load(projectPath("a.yaml"), memoryFiles({ "a.yaml": small, ...more }),
      name === undefined ? {} : { use: name }).scenario;

  test("a set gives what the file does not name", () => {
    const own = use(undefined);
    expect(own?.parameterSet).toBe("mechanism");
    expect(own?.defaultLegitimacy).toBe(0.6);
    expect(own?.parameters).toMatchObject({ use: "mechanism", goodwill: 0.02, coverageNeed: 0.2 });
    expect(own?.ownParameters).toEqual(["goodwill"]);
  });

  test("the command line may name another, and single names still win", () => {
    const other = use("calibrated");
    expect(other?.parameterSet).toBe("calibrated");
    expect(other?.defaultLegitimacy).toBe(1);
    expect(other?.parameters).toMatchObject({ goodwill: 0.02, venuePull: 1.12, noise: 0.638 });
  });

  test("a path names a file of parameters", () => {
    const text = "format: 1\nid: mine\nlegitimacy: 0.3\nvalues: { noise: { low: 0, high: 1 } }\n";
    const main = smallWith(["use: mechanism", "use: sets/mine.yaml"]);
    const files = { "a.yaml": main, "sets/mine.yaml": text };
    const { scenario, problems } = load(projectPath("a.yaml"), memoryFiles(files));
    expect(problems).toEqual([]);
    expect(scenario?.parameterSet).toBe("mine");
    expect(scenario?.defaultLegitimacy).toBe(0.3);
    expect(scenario?.parameters?.noise).toEqual({ low: 0, high: 1 });
  });
});

describe("merging", () => {
  const level = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.round(x * 100) / 100);
  const ids = fc.constantFrom("USA", "FRA", "constructor", "toString");
  const part = fc.dictionary(
    ids,
    fc.record({
      capability: level, venue: level,
      positions: fc.dictionary(fc.constantFrom("safety", "access", "valueOf"), level),
    }, { requiredKeys: [] }),
  );

  function tree(file: string, agents: unknown): LocatedMap {
    const text = JSON.stringify({ agents }, null, 1);
    const { tree: parsed } = parse(text, { file, line: 1, column: 1 });
    if (parsed?.kind !== "map") throw new Error("not a map");
    return parsed;
  }

  test("gives the later value where there is one, and keeps where each was written", () => {
    fc.assert(fc.property(part, part, (below, above) => {
      const merged = merge(tree("below", below), tree("above", above), shape);
      const value = plainValue(merged) as { agents: Record<string, Record<string, unknown>> };
      for (const id of new Set([...Object.keys(below), ...Object.keys(above)])) {
        for (const field of ["capability", "venue"] as const) {
          const upper = Object.hasOwn(above, id) ? above[id]?.[field] : undefined;
          const lower = Object.hasOwn(below, id) ? below[id]?.[field] : undefined;
          expect(value.agents[id]?.[field]).toBe(upper ?? lower);
          if (upper === undefined && lower === undefined) continue;
          const { file } = placeAt(merged, ["agents", id, field]);
          expect(file).toBe(upper === undefined ? "below" : "above");
        }
      }
    }), { seed: 1 });
  });

  test("over itself changes nothing", () => {
    fc.assert(fc.property(part, (agents) => {
      const one = tree("a", agents);
      expect(plainValue(merge(one, one, shape))).toEqual(plainValue(one));
    }), { seed: 1 });
  });
});
