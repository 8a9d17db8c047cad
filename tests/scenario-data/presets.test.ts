import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { atMode, quantities, readYaml, type Tree } from "./library-file.ts";
import { A_FEW, loadText, problemsOf } from "./whole-library.ts";

const ids = readdirSync("scenarios/presets").sort().map((name) => name.replace(/\.yaml$/, ""));
const presets = new Map(ids.map((id) => [id, readYaml(`presets/${id}.yaml`)]));
const starting = (head: string) => ids.filter((id) => id.startsWith(head));
const forumOf = (id: string) => presets.get(id)?.["forum"] as Tree;
const most = (id: string) => atMode((forumOf(id)["bindingness"] as Tree)["max"]);

/** A scenario with one forum that is like the preset. */
function like(id: string) {
  return loadText(`date: 2025-02-10
${A_FEW}
forums: { here: { name: { en: Here, zh: 此处 }, like: [../presets/${id}.yaml] } }
summits: [{ forum: here, date: 2025-02-11 }]
parameters: { use: calibrated }
`);
}

test("there are six modalities, four institutions, five types and further policies", () => {
  expect(starting("modality-")).toHaveLength(6);
  expect(starting("institution-")).toHaveLength(4);
  expect(starting("type-")).toHaveLength(5);
  expect(starting("policy-").length).toBeGreaterThanOrEqual(4);
});

describe.each(ids)("the preset %s", (id) => {
  const preset = presets.get(id) as Tree;

  test("gives every number an origin, and what is coded its words", () => {
    const numbers = quantities([preset["forum"], preset["parameters"]]);
    expect(numbers.length).toBeGreaterThan(id === "policy-sustainability-linkage" ? -1 : 0);
    for (const { path, quantity } of numbers) {
      expect(["coded", "assumed"], path).toContain(quantity["origin"]);
      if (quantity["origin"] !== "coded") continue;
      expect(quantity["source"], path).toBe("article-002");
      expect([...(quantity["quote"] as string)].length, path).toBeLessThanOrEqual(20);
    }
  });

  test("is told in both languages, with its drawback", () => {
    const { en, zh } = preset["about"] as { en: string; zh: string };
    expect(en).toContain("drawback");
    expect(zh).toContain("弊端");
  });

  test("fills in what a forum leaves out", () => {
    const loaded = like(id);
    expect(problemsOf(loaded)).toBe("");
    const here = loaded.scenario?.forums["here"] as Tree | undefined;
    for (const key of Object.keys((preset["forum"] ?? {}) as Tree)) {
      expect(here?.[key], key).toBeDefined();
    }
  });
});

describe("what the presets claim", () => {
  test("modalities bind in the order of the literature, law most", () => {
    const order = ["ethics-council", "industry", "contract-licence", "standards", "agreement",
      "extraterritorial-law"].map((id) => most(`modality-${id}`));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(new Set(order).size).toBe(order.length);
  });

  test("law binds more than policy, and has the longer chain", () => {
    const laws = ["type-general-law", "type-special-law"];
    const policies = ["type-general-policy", "type-special-policy", "type-governance-by-ai"];
    const chain = (id: string) => atMode(forumOf(id)["legitimacyChain"]);
    expect(Math.min(...laws.map(most))).toBeGreaterThan(Math.max(...policies.map(most)));
    expect(laws.map(chain)).toEqual([1, 1]);
    expect(policies.map(chain)).toEqual([0.5, 0.5, 0.5]);
  });

  test("each institution moves its own numbers and no other's", () => {
    const moved = starting("institution-").flatMap((id) => {
      const { forum, parameters } = presets.get(id) as Tree;
      return [...Object.keys((forum ?? {}) as Tree), ...Object.keys((parameters ?? {}) as Tree)];
    });
    expect(new Set(moved).size).toBe(moved.length);
  });

  test("a body of standards leaves values off the table", () => {
    const mask = forumOf("modality-standards")["issues"] as string[];
    expect(mask).toContain("standards");
    expect(mask).not.toContain("values");
    expect(mask).not.toContain("inclusion");
  });
});
