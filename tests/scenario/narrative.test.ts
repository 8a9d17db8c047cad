import { describe, expect, test } from "vitest";
import { load, loadAll, type Loaded } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { drawing, library, placeIn, small } from "./samples.ts";

const narrative = `format: 1
narrative: theirs
title: { en: As they see it, zh: 他们眼中 }
summary: { en: All are rivals., zh: 人人都是对手。 }
sources:
  speech: { title: Speech, url: "https://example.org/speech", date: 2023-05-01 }
fields:
  positions: { origin: coded, source: speech, spread: 0.125 }
agents:
  USA:
    positions:
      - { since: 2023-01-01, is: { safety: 0.5, military: 0.9 } }
      - { since: 2025-06-01, is: { safety: 0.75 } }
    rivals: { FRA: 1, IND: 1 }
    salience: { safety: 2, military: 9, bindingness: 1 }
  IND: { venue: 0.9 }
`;
const PATH = projectPath("narratives/theirs.yaml");

function seen(
  text: string, told = narrative, more: Readonly<Record<string, string>> = {}, path = PATH,
): Loaded {
  const files = { "a.yaml": text, "narratives/theirs.yaml": told, ...more };
  return load(projectPath("a.yaml"), memoryFiles(files), { narrative: path });
}

describe("a narrative", () => {
  test("lies over the agents that are there, with what it says of its numbers", () => {
    const { scenario, base, problems } = seen(small);
    expect(problems).toEqual([]);
    expect(base).toBe(scenario);
    expect(Object.keys(scenario?.agents ?? {})).toEqual(["USA", "FRA", "KEN", "Lab"]);
    expect(scenario?.agents["USA"]).toMatchObject({
      positions: {
        safety: { low: 0.375, mode: 0.5, high: 0.625, origin: "coded", source: "speech" },
        access: 0.3,
      },
      rivals: { FRA: 1 }, salience: { safety: 2, bindingness: 1 }, groups: ["G7"],
    });
    expect(Object.keys(scenario?.agents["USA"]?.positions ?? {})).toEqual(["safety", "access"]);
    expect(Object.keys(scenario?.sources ?? {})).toEqual(["speech", "treaty"]);
    expect(scenario?.narrative)
      .toEqual({ id: "theirs", title: { en: "As they see it", zh: "他们眼中" } });
    expect(load(projectPath("a.yaml"), memoryFiles({ "a.yaml": small })).scenario?.narrative)
      .toBeUndefined();
  });

  test("lies over drawn agents, and below what-ifs, the same in the base", () => {
    const text = drawing("{ from: states.yaml }");
    const whatif = "extends: a.yaml\nid: b\ntitle: { en: B, zh: 乙 }\n"
      + "set: { agents.USA.positions.safety: 0.9 }\n";
    const files = memoryFiles({ "a.yaml": text, "states.yaml": library, "b.yaml": whatif,
      "narratives/theirs.yaml": narrative });
    const [first, second] = loadAll(
      [projectPath("a.yaml"), projectPath("b.yaml")], files, { narrative: PATH });
    expect([...first?.problems ?? [], ...second?.problems ?? []]).toEqual([]);
    expect(second?.scenario?.agents["USA"]?.positions["safety"]).toBe(0.9);
    expect(second?.base?.agents).toEqual(first?.scenario?.agents);
    expect(second?.base?.narrative).toEqual(second?.scenario?.narrative);
    expect(first?.scenario?.agents["USA"]?.rivals).toEqual({ CHN: 1, FRA: 1 });
  });

  test.each([
    ["safety: 0.5", "safety: 5", "5, military", /^safety: found 5, allowed 0 to 1/],
    ["salience:", "saliense:", "saliense", 'unknown key "saliense"; did you mean "salience"?'],
    ["  positions: {", "  position: {", "position:",
      '"position" is no number of an agent; did you mean "positions"?'],
    ["date: 2023-05-01", "date: 2025-05-01", "speech, spread", /^the source "speech" is dated/],
    ["narrative: theirs", "library: theirs", "format",
      'this is no narrative: it has no key "narrative"'],
    ["title:", "titel:", "titel", 'unknown key "titel"; did you mean "title"?'],
  ])("%s -> %s is shown in its file", (from, to, mark, en) => {
    const told = narrative.replace(from, to);
    const { scenario, problems } = seen(small, told);
    expect(scenario).toBeUndefined();
    expect(problems.map(({ place, message }) => ({ ...place, en: message.en }))).toContainEqual(
      expect.objectContaining({
        file: "narratives/theirs.yaml", ...placeIn(told, mark),
        en: typeof en === "string" ? en : expect.stringMatching(en),
      }));
  });

  test("that cannot be read is told of at the option", () => {
    const { problems, texts } = seen(small, narrative, {}, projectPath("gone.yaml"));
    expect(problems.map(({ place, message }) => [place.file, place.line, message.en]))
      .toEqual([["--narrative", 1, "cannot read the file gone.yaml"]]);
    expect(texts.has("--narrative")).toBe(true);
  });
});

describe("agents drawn in hindsight", () => {
  const late = library.replace("date: 2024-06-01", "date: 2025-01-01");
  const load2 = (form: string): Loaded => load(projectPath("a.yaml"),
    memoryFiles({ "a.yaml": drawing(form), "states.yaml": late }));

  test("are refused unless that is said, and then marked one by one", () => {
    expect(load2("{ from: states.yaml }").scenario).toBeUndefined();
    const { scenario, problems } = load2("{ from: states.yaml, known: at-the-event }");
    expect(problems).toEqual([]);
    expect(scenario?.hindsight).toEqual(["epoch"]);
    expect(scenario?.agents["USA"]?.capability).toMatchObject({ known: "at-the-event" });
    expect(scenario?.agents["USA"]?.security).not.toHaveProperty("known");
    expect(scenario?.agents["CHN"]?.capability).not.toHaveProperty("known");
  });

  test("mark nothing that is old enough", () => {
    const files = { "a.yaml": drawing("{ from: states.yaml, known: at-the-event }"),
      "states.yaml": library };
    const { scenario } = load(projectPath("a.yaml"), memoryFiles(files));
    expect(scenario?.hindsight).toEqual([]);
    expect(JSON.stringify(scenario?.agents)).not.toContain("at-the-event");
  });
});
