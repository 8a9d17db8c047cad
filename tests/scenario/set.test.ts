import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small } from "./samples.ts";

function set(...changes: string[]) {
  return load(projectPath("a.yaml"), memoryFiles({ "a.yaml": small }), { set: changes });
}

describe("--set", () => {
  test("reads the value as YAML and leaves the base as it was", () => {
    const { scenario, base, problems } = set(
      "agents.USA.venue=0.25",
      "forums.summit.invited={ except: [USA] }",
      "title.en=A longer title: with = and more".replace(": ", " "),
      "absent=[KEN]",
    );
    expect(problems).toEqual([]);
    expect(scenario?.agents["USA"]?.venue).toBe(0.25);
    expect(scenario?.forums["summit"]?.invited).toEqual({ except: ["USA"] });
    expect(scenario?.title).toEqual({ en: "A longer title with = and more", zh: "小型" });
    expect(scenario?.absent).toEqual(["KEN"]);
    expect(base?.agents["USA"]?.venue).toBeUndefined();
  });

  test("later changes win", () => {
    const { scenario } = set("agents.USA.venue=0.25", "agents.USA.venue=1");
    expect(scenario?.agents["USA"]?.venue).toBe(1);
  });

  test("part of an interval may be set where there is one", () => {
    expect(set("agents.USA.capability.high=0.95").scenario?.agents["USA"]?.capability)
      .toMatchObject({ low: 0.8, mode: 0.9, high: 0.95 });
  });

  test("another way of inviting replaces the one there", () => {
    const changes = ["forums.summit.invited={ except: [USA] }", "forums.summit.invited.expected=2"];
    expect(set(...changes).scenario?.forums["summit"]?.invited).toEqual({ expected: 2 });
  });

  test.each([
    ["agents.USA.venue=2", 18, "venue: found 2, allowed 0 to 1"],
    ["agents.UXA.venue=1", 8, 'there is no agent "UXA"'],
    ["agents.USA.venue=[1", 20, /bracket/],
    ["agents.USA.venu=1", 12, 'unknown key "venu"; did you mean "venue"?'],
    ["agents..venue=1", 8, "a path is names joined by dots, with none empty"],
    ["id=other", 1, '"id" cannot be set'],
    ["agents.USA.positions.saftey=1", 1, 'there is no issue "saftey"; did you mean "safety"?'],
    ["nothing", 1, /^--set takes path=value/],
  ])("%s points at column %d", (change, column, en) => {
    const { problems, scenario, texts } = set(change);
    expect(scenario).toBeUndefined();
    expect(texts.get("--set")).toBe(change);
    expect(problems.map(({ place, message }) => ({ ...place, en: message.en }))).toContainEqual(
      expect.objectContaining({
        file: "--set", line: 1, column, en: typeof en === "string" ? en : expect.stringMatching(en),
      }),
    );
  });

  test("the second of several stands on the second line", () => {
    const { problems } = set("agents.USA.venue=0.5", "agents.USA.venue=2");
    expect(problems[0]?.place).toMatchObject({ file: "--set", line: 2, column: 18 });
  });

  test("no path and no value make it throw", () => {
    const step = fc.oneof(
      fc.constantFrom("agents", "USA", "positions", "safety", "forums", "summit", "invited", "0",
        "expected", "__proto__", "constructor", "parameters", "use", "world", "title", "decisions"),
      fc.string({ maxLength: 4 }),
    );
    const written = fc.constantFrom("1", "{}", "[]", "x", "{a: 1}");
    const value = fc.oneof(fc.string({ maxLength: 8 }), written);
    fc.assert(fc.property(fc.array(step, { maxLength: 5 }), value, (steps, text) => {
      const { scenario, problems } = set(`${steps.join(".")}=${text}`);
      expect(scenario === undefined).toBe(problems.length > 0);
    }), { seed: 1, numRuns: 300 });
  }, 400_000);
});
