import { describe, expect, test } from "vitest";
import { load, type Loaded } from "../../src/scenario/load.ts";
import { partnerOf } from "../../src/edit/partner.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small, smallWith } from "./samples.ts";

const masked = smallWith(["rounds: 60", "issues: [safety]"]);

function decided(text: string, base = small): string[] {
  return load(projectPath("a.yaml"), memoryFiles({ "a.yaml": `${base}decisions:\n${text}\n` }))
    .problems.map(({ message }) => message.en);
}

describe("a decision may say", () => {
  test.each([
    "{ agent: USA, signs: true, reservation: [safety] }",
    "{ agent: USA, reservation: [safety, access], verification: true }",
    "{ agent: USA, if: { signs: [FRA, KEN], capability: 0.6 } }",
    "{ agent: USA, signs: true, if: { capability: 0.5 } }",
    "{ agent: USA, walksOut: true }", "{ agent: USA, walksOut: true, signs: false }",
    "{ agent: USA, walksOut: false, signs: true }",
    "{ agent: USA, offers: { KEN: 0.2, FRA: { low: 0, high: 0.1 } }, date: 2025-03-10 }",
    "{ agent: Lab, offers: { KEN: 0.2 } }", "{ agent: KEN, verification: false }",
  ])("%s", (text) => {
    expect(decided(`  - ${text}`)).toEqual([]);
  });
});

describe("a decision may not say", () => {
  test.each([
    ["{ agent: USA, forum: summit }", /^the decision says nothing/],
    ["{ agent: USA, if: {} }", /^the decision says nothing/],
    ["{ agent: USA, signs: true, offers: {} }", "offers: found none, allowed one or more"],
    ["{ agent: USA, reservation: [safety, safety] }", '"safety" stands here twice'],
    ["{ agent: USA, if: { signs: [UXA] } }", 'there is no agent "UXA"'],
    ["{ agent: USA, if: { sings: [FRA] } }", 'unknown key "sings"; did you mean "signs"?'],
    ["{ agent: USA, offers: { USA: 1 } }", "USA cannot mean itself here"],
    ["{ agent: USA, offers: { KEN: -1 } }", "KEN: found -1, allowed 0 or more"],
    ["{ agent: USA, offers: [KEN] }", /^offers: found a list of 1, allowed keys with values/],
    ["{ agent: Lab, walksOut: true }",
      "Lab is a firm and is not invited to summit: states and organisations are"],
    ["{ agent: USA, signs: true }\n  - { agent: USA, walksOut: true }",
      /^this contradicts the decision of USA/],
  ])("%s", (text, en) => {
    expect(decided(`  - ${text}`))
      .toContainEqual(typeof en === "string" ? en : expect.stringMatching(en));
  });

  test("a condition in a vote: ballots are cast at once", () => {
    const votes = smallWith(["procedure: opt-in", "procedure: vote"]);
    const waiting = "  - { agent: USA, if: { signs: [FRA] } }";
    const found = decided(waiting, votes);
    expect(found).toEqual([expect.stringMatching(/^"summit" votes on 2025-02-10: ballots are/)]);
    expect(decided("  - { agent: USA, signs: true }", votes)).toEqual([]);
    // A review of what was voted is no vote.
    const reviewed = smallWith(["procedure: opt-in", "procedure: vote"],
      ["{ forum: summit, date: 2025-03-10 }", "{ forum: summit, date: 2025-03-10, review: true }"]);
    expect(decided(waiting.replace("USA,", "USA, date: 2025-03-10,"), reviewed)).toEqual([]);
  });

  test.each([
    ["forums.summit.procedure: vote"], ["forums.summit: { procedure: vote }"],
  ])("a condition where an event has made it a vote: %s", (set) => {
    const event = `events:\n  - date: 2025-03-01\n    title: { en: Vote, zh: 表决 }\n`
      + `    set: { ${set} }\n`;
    const found = decided("  - { agent: USA, if: { signs: [FRA] } }", `${small}${event}`);
    expect(found).toEqual([expect.stringMatching(/^"summit" votes on 2025-03-10/)]);
    expect(decided("  - { agent: USA, date: 2025-02-10, if: { signs: [FRA] } }",
      `${small}${event}`)).toEqual([]);
  });

  test("a reservation to what is not on the table", () => {
    expect(decided("  - { agent: USA, reservation: [access] }", masked))
      .toEqual(['"access" is not on the table of "summit"']);
    expect(decided("  - { agent: USA, reservation: [safety] }", masked)).toEqual([]);
  });
});

describe("summits", () => {
  const planned = (first: string, second: string): string[] => {
    const text = smallWith(["{ forum: summit, date: 2025-02-10 }", first],
      ["{ forum: summit, date: 2025-03-10 }", second]);
    return load(projectPath("a.yaml"), memoryFiles({ "a.yaml": text }))
      .problems.map(({ message }) => message.en);
  };
  const made = "{ forum: summit, date: 2025-02-10 }";

  test("may review what was made before, more than once", () => {
    const again = "{ forum: summit, date: 2025-03-10, review: true }";
    expect(planned(made, again)).toEqual([]);
    expect(planned(made, `${again}\n  - { forum: summit, date: 2025-04-10, review: true }`))
      .toEqual([]);
    expect(planned("{ forum: summit, date: 2025-02-10, review: true }", again)).toHaveLength(2);
  });

  test("may be on the day from which the scenario is told, and not before", () => {
    expect(planned("{ forum: summit, date: 2025-01-01 }", made)).toEqual([]);
    expect(planned("{ forum: summit, date: 2024-12-31 }", made)).toEqual([
      "this is before the scenario's date; the world starts on 2025-01-01",
    ]);
  });
});

describe("decisions of a what-if", () => {
  const pinned = "decisions:\n  - { agent: USA, signs: true, reservation: [access] }\n"
    + "  - { agent: FRA, signs: false }\n";
  const over = (text: string): Loaded => {
    const whatif = `extends: a.yaml\nid: b\ntitle: { en: B, zh: 乙 }\n${text}\n`;
    return load(projectPath("b.yaml"), memoryFiles({ "a.yaml": small + pinned, "b.yaml": whatif }));
  };

  test("replace of earlier ones just what they speak of", () => {
    const of = (text: string) => over(`decisions: [${text}]`).scenario?.decisions;
    const france = { agent: "FRA", signs: false };
    expect(of("{ agent: USA, offers: { KEN: 1 } }")).toEqual([
      { agent: "USA", signs: true, reservation: ["access"] }, france,
      { agent: "USA", offers: { KEN: 1 } },
    ]);
    expect(of("{ agent: USA, walksOut: true }")).toEqual([
      { agent: "USA", reservation: ["access"] }, france, { agent: "USA", walksOut: true },
    ]);
    expect(of("{ agent: FRA, signs: true }")).toEqual([
      { agent: "USA", signs: true, reservation: ["access"] }, { agent: "FRA", signs: true },
    ]);
    expect(of("{ agent: FRA, date: 2025-02-10, verification: true }")).toContainEqual(france);
  });

  test.each([
    "{ agent: USA, walksOut: true }", "{ agent: USA, reservation: [safety] }",
    "{ agent: KEN, if: { signs: [USA] } }", "{ agent: KEN, offers: { USA: 1 } }",
    "{ agent: KEN, verification: true }",
  ])("%s has the base as its partner", (text) => {
    const { scenario, base, problems } = over(`decisions: [${text}]`);
    expect(problems).toEqual([]);
    if (scenario === undefined || base === undefined) throw new Error("the sample is not sound");
    expect(partnerOf(scenario, base)).toEqual({ scenario: base, kind: "base" });
  });

  test("with a signature beside something else turn the signature alone round", () => {
    const { scenario, base } = over("decisions:\n"
      + "  - { agent: KEN, signs: true, reservation: [access] }\n"
      + "  - { agent: USA, offers: { KEN: 1 } }");
    if (scenario === undefined || base === undefined) throw new Error("the sample is not sound");
    const partner = partnerOf(scenario, base);
    expect(partner.kind).toBe("refuses");
    expect(partner.scenario.decisions).toEqual([
      { agent: "USA", signs: true, reservation: ["access"] }, { agent: "FRA", signs: false },
      { agent: "KEN", signs: false, reservation: ["access"] }, { agent: "USA", offers: { KEN: 1 } },
    ]);
  });
});
