import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showProblem } from "../../src/scenario/caret.ts";
import { decode } from "../../src/scenario/decode.ts";
import { load } from "../../src/scenario/load.ts";
import { nodeAt, placeAt, plainValue, type Path } from "../../src/scenario/located.ts";
import { tooDeepAt } from "../../src/scenario/nesting.ts";
import { parse } from "../../src/scenario/parse.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small, smallWith } from "./samples.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");

function loadText(text: string | Uint8Array) {
  return load(projectPath("a.yaml"), memoryFiles({ "a.yaml": text }));
}

const start = { file: "a.yaml", line: 1, column: 1 };

function treeOf(text: string) {
  const { tree } = parse(text, start);
  if (tree === undefined) throw new Error("the text has no tree");
  return tree;
}

describe("the fixtures", () => {
  test.each(["fixture-1.yaml", "fixture-2.yaml"])("%s loads without a problem", (name) => {
    const { scenario, base, problems } = loadText(fixture(name));
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe(name.replace(".yaml", ""));
    expect(base).toBe(scenario);
    expect(scenario?.parameterSet).toBe("own");
    expect(scenario?.defaultLegitimacy).toBe(1);
  });

  test("keep the numbers and the order of the file", () => {
    const { scenario } = loadText(fixture("fixture-1.yaml"));
    expect(Object.keys(scenario?.agents ?? {})).toEqual(["A", "B", "C", "D"]);
    expect(scenario?.agents["A"]?.peers).toEqual({ B: 0.1, C: 0.7, D: 0.2 });
    expect(scenario?.summits).toEqual([{ forum: "summit", date: "2025-01-02" }]);
  });
});

describe("what YAML could turn into something else", () => {
  test("dates stay texts and NO stays NO, also under a directive of YAML 1.1", () => {
    const { tree } = parse("%YAML 1.1\n---\ndate: 2025-01-01\nNO: yes\n", start);
    expect(tree && plainValue(tree)).toEqual({ date: "2025-01-01", NO: "yes" });
  });

  test("a byte order mark and Windows line ends change nothing", () => {
    const bytes = new TextEncoder().encode(`\ufeff${small.replaceAll("\n", "\r\n")}`);
    expect(loadText(bytes).scenario).toEqual(loadText(small).scenario);
  });

  test("merge keys and aliases are read, the keys written out winning", () => {
    const text = "a: &a { x: 1, y: 2 }\nb: { <<: *a, y: 3 }\nc: *a\n";
    expect(plainValue(treeOf(text))).toEqual({
      a: { x: 1, y: 2 }, b: { x: 1, y: 3 }, c: { x: 1, y: 2 },
    });
  });
});

describe("hostile names", () => {
  test("constructor and toString are ordinary ids", () => {
    const text = smallWith(["  KEN:", "  constructor:"], ["{ USA: 0.2 }", "{ constructor: 0.2 }"]);
    const { scenario, problems } = loadText(text);
    expect(problems).toEqual([]);
    expect(Object.keys(scenario?.agents ?? {})).toContain("constructor");
    expect(scenario?.agents["toString"]).toBeUndefined();
  });
});

describe("problems", () => {
  test("come all at once, in the order of the file, shape and sense together", () => {
    const { problems } = loadText(smallWith(
      ["capability: 0.5", "capability: 5"], ["host: FRA", "host: FRB"], ["rounds", "round"],
    ));
    expect(problems.map(({ place }) => place.line)).toEqual([26, 44, 45]);
  });

  test("beyond a hundred are counted", () => {
    const keys = Array.from({ length: 130 }, (_, i) => `k${i}: 1\n`).join("");
    const { problems } = loadText(small + keys);
    expect(problems).toHaveLength(101);
    expect(problems[100]?.message.en).toBe("30 more problems are not listed");
  });
});

describe("nesting", () => {
  test("counts brackets and indents alike", () => {
    expect(tooDeepAt("[".repeat(64) + "]".repeat(64))).toBeUndefined();
    expect(tooDeepAt("[".repeat(65))).toBe(64);
    expect(tooDeepAt("a:\n- b:\n  - c\n", 3)).toBe(10);
    expect(tooDeepAt("a:\n- b:\n  - c\n", 4)).toBeUndefined();
  });

  test.each([
    ["quotes", 'a: "[[[[[[["\nb: \'{{{{{{{ it\'\'s [\'\n'],
    ["comments", "a: 1 # [[[[[[[\n# {{{{{{{\n"],
    ["plain text", "a: interval [0, 1) and {{{{{\nb: it's [[[[[[\nc: x\n"],
    ["a block scalar", "a: |\n  [[[[[[\n\n      - - - - -\n  {{{{{\nb: 1\n"],
    ["a folded scalar in a list", "a:\n  - >-\n    [[[[[[[\n  - b\n"],
  ])("is not mistaken in %s", (_, text) => {
    expect(tooDeepAt(text, 3)).toBeUndefined();
    expect(tooDeepAt(`${text}z: [[[[]]]]\n`, 3)).toBeDefined();
  });

  test.each([
    "- ", "? ", "[", '"', "a: ", "'", "{a: ", "&a ", "!a ", "\n ", "- |\n", "a:\n", "k: v\n",
    "- *a\n", "<<: {}\n", "[] ", "%a\n",
  ])("reads 100 kB of %j in less than four seconds, and throws nothing", (unit) => {
    const { problems } = loadText(unit.repeat(Math.floor(100_000 / unit.length)));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(102);
  }, 4000);
});

describe("properties", () => {
  test("decoding gives back what was encoded", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = text.replaceAll("\0", "").replace(/^\ufeff/, "");
      fc.pre(clean.length > 4);
      expect(decode(new TextEncoder().encode(clean))).toEqual({ text: clean });
    }), { seed: 1 });
  });

  test("no bytes make loading or printing throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { problems, texts } = loadText(bytes);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) showProblem(problem, texts, "zh");
    }), { seed: 1, numRuns: 300 });
  });

  test("no text of YAML's own characters makes loading throw", () => {
    const unit = fc.constantFrom(..."[]{}:,-?&*!|>'\"#%@` \n\tab1<".split(""), "<<: ", "- ", "*a");
    fc.assert(fc.property(fc.array(unit, { maxLength: 80 }), (parts) => {
      expect(loadText(parts.join("")).problems.length).toBeGreaterThan(0);
    }), { seed: 1, numRuns: 500 });
  });

  test("a valid file cut or with a byte changed never makes loading throw", () => {
    const bytes = new TextEncoder().encode(small);
    const at = fc.nat({ max: bytes.length - 1 });
    fc.assert(fc.property(at, fc.nat({ max: 255 }), fc.boolean(), (index, byte, cut) => {
      const changed = cut ? bytes.slice(0, index) : Uint8Array.from(bytes);
      if (!cut) changed[index] = byte;
      const { scenario, problems } = loadText(changed);
      expect(scenario === undefined).toBe(problems.length > 0);
    }), { seed: 1, numRuns: 200 });
  });

  const paths: Path[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      const inner = (value as Record<string, unknown>)[key];
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(plainValue(treeOf(small)), []);

  test("junk at any path is a problem at that very place, or no YAML at all", () => {
    const junk = fc.constantFrom("[[]]", "{ junk: { junk: 1 } }", ".nan", "-1e400", "~", "true");
    let placed = 0;
    fc.assert(fc.property(fc.constantFrom(...paths), junk, (path, written) => {
      const replaced = replaceAt(small, path, written);
      fc.pre(replaced !== undefined);
      const { problems, scenario } = loadText(replaced ?? "");
      expect(scenario).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      if (parse(replaced ?? "", start).tree === undefined) return;
      const { line } = placeAt(treeOf(small), path);
      expect(problems.map(({ place }) => place.line)).toContain(line);
      placed += 1;
    }), { seed: 1, numRuns: 300 });
    expect(placed).toBeGreaterThan(150);
  }, 400_000);
});

/** The text with the value at a path written anew, where that value stands on one line. */
function replaceAt(text: string, path: Path, written: string): string | undefined {
  const tree = treeOf(text);
  const place = placeAt(tree, path);
  const lines = text.split("\n");
  const line = lines[place.line - 1] ?? "";
  const old = line.slice(place.column - 1, place.column - 1 + place.length);
  const whole = nodeAt(tree, path);
  if (whole?.kind === "map" && old[0] !== "{") return undefined;
  if (whole?.kind === "list" && old[0] !== "[") return undefined;
  lines[place.line - 1] = line.slice(0, place.column - 1) + written +
    line.slice(place.column - 1 + place.length);
  return lines.join("\n");
}
