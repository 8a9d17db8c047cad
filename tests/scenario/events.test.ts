import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { load, type Loaded } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small, smallWith } from "./samples.ts";

const label = "{ en: E, zh: 事 }";

const library = `format: 1
library: events
sources:
  paper: { title: Paper, url: "https://example.org/paper", date: 2025-02-20 }
events:
  - id: old
    date: 2024-06-01
    title: ${label}
    source: paper
    set: { world.risk: 0.9 }
    probability: 0.5
  - id: chips
    date: 2025-02-20
    title: ${label}
    set:
      agents.USA.capability: { value: 1, origin: data, source: paper }
      agents.IND.capability: 0.9
      agents.USA.positions.military: 0.1
      agents.USA.rivals: { FRA: 0.5, IND: 1 }
      forums.summit.invited: [USA, IND, firm]
      forums.club.rounds: 3
    shock: { capability: { IND: 0.5 } }
  - { id: late, date: 2026-01-01, title: ${label},
      shock: { capability: { KEN: 0.1, IND: 1 }, risk: 0.2 } }
`;

function loaded(text: string, more: Readonly<Record<string, string>> = {}): Loaded {
  const files = { "events.yaml": library, "a.yaml": text, ...more };
  return load(projectPath("a.yaml"), memoryFiles(files));
}

function messages({ problems }: Loaded): string[] {
  return problems.map(({ message }) => message.en);
}

const from = (rest = ""): string => `${small}events: { from: events.yaml${rest} }\n`;

describe("drawing events", () => {
  test("keeps every title, and of what they change what the scenario has", () => {
    const { scenario, problems } = loaded(from());
    expect(problems).toEqual([]);
    const [old, chips, late] = scenario?.events ?? [];
    expect(old).toEqual(
      { id: "old", date: "2024-06-01", title: { en: "E", zh: "事" }, source: "paper" });
    expect(chips?.set).toEqual({
      "agents.USA.capability": { value: 1, origin: "data", source: "paper" },
      "agents.USA.rivals": { FRA: 0.5 },
      "forums.summit.invited": ["USA", "firm"],
    });
    expect(chips).not.toHaveProperty("shock");
    expect(late?.shock).toEqual({ capability: { KEN: 0.1 }, risk: 0.2 });
    expect(Object.keys(scenario?.sources ?? {})).toEqual(["paper", "treaty"]);
  });

  test("takes those named or between two days, and adds others", () => {
    const ids = (rest: string): (string | undefined)[] | undefined =>
      loaded(from(rest)).scenario?.events?.map(({ id }) => id);
    expect(ids(", only: [late, old]")).toEqual(["late", "old"]);
    expect(ids(", between: [2025-02-20, 2025-12-31]")).toEqual(["chips"]);
    expect(ids(`, only: [old], add: [{ id: own, date: 2025-03-01, title: ${label} }]`))
      .toEqual(["old", "own"]);
    const second = library.replace("id: late", "id: chips");
    const both = loaded(`${small}events: { from: [events.yaml, b.yaml] }\n`, { "b.yaml": second });
    expect(both.scenario?.events?.map(({ id, date }) => [id, date])).toEqual(
      [["old", "2024-06-01"], ["chips", "2026-01-01"], ["late", "2026-01-01"]]);
  });

  test.each([
    [", only: [chipz]", 'there is no event "chipz"; did you mean "chips"?'],
    [", between: [2025-02-20]", "between: found a list of 1, allowed two days, [first, last]"],
    [`, add: [{ id: late, date: 2025-03-01, title: ${label} }]`, '"late" stands here twice'],
    [", add: [{ date: 2025-03-01 }]", /^missing key "title"/],
    [", at: 2025-01-01", 'unknown key "at"'],
  ])("%s is a mistake", (rest, en) => {
    expect(messages(loaded(from(rest))))
      .toContainEqual(typeof en === "string" ? en : expect.stringMatching(en));
  });

  test("an event of a library needs an id", () => {
    const text = library.replace("id: late, ", "");
    expect(messages(loaded(from(), { "events.yaml": text })))
      .toContainEqual(expect.stringMatching(/^missing key "id"/));
  });
});

describe("an event", () => {
  const said = (text: string): string[] =>
    messages(loaded(`${small}events:\n  - { title: ${label}, ${text} }\n`));

  test.each([
    "date: 2020-01-01", "date: 2030-01-01, shock: { risk: -0.2, deployment: 1 }",
    "date: 2025-01-01, set: { world.risk: 0.7, parameters.noise: 0.1, absent: [KEN] }",
    "date: 2025-02-01, probability: 0.5, set: { agents.USA.positions: { safety: 0.9 } }",
    "date: 2025-02-01, probability: 1, set: { forums.summit.chair: USA }",
    "date: 2025-02-01, set: { agents.USA.groups: [G7, G20], forums.summit.invited.expected: 2 }",
    "date: 2025-02-01, set: { agents.FRA.capability: { value: 0.6, source: treaty } }",
    "date: 2025-02-01, source: [treaty], note: Coded by hand",
  ])("may say %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ["date: 2025-02-01, source: treety", 'there is no source "treety"; did you mean "treaty"?'],
    ["date: 2025-02-01, probability: 2", "probability: found 2, allowed 0 to 1"],
    ["date: 2025-02-01, shock: { capability: { UXA: 1 } }", 'there is no agent "UXA"'],
    ["date: 2025-02-01, shock: { riks: 1 }", 'unknown key "riks"; did you mean "risk"?'],
    ["date: 2025-02-01, set: { agents.USA.positions.saftey: 1 }",
      'there is no issue "saftey"; did you mean "safety"?'],
    ["date: 2025-02-01, set: { agents.USA.venu: 1 }",
      'unknown key "venu"; did you mean "venue"?'],
    ["date: 2025-02-01, set: { forums.summit.chair: UXA }", 'there is no agent "UXA"'],
    ["date: 2025-02-01, set: { forums.summit.bindingness.min: 0.5 }", "min 0.5 is above max 0.1"],
    ["date: 2025-02-01, set: { absent: [UXA] }", 'there is no agent "UXA"'],
    ["date: 2025-02-01, set: { agents.__proto__.x: 1 }", 'the key "__proto__" is not allowed'],
    ["date: 2025-02-01, set: { agents..x: 1 }", "a path is names joined by dots, with none empty"],
    ["date: 2025-02-01, set: { agents.FRA.rivals.USB: 1 }", 'there is no agent "USB"'],
  ])("%s is a mistake", (text, en) => {
    expect(said(text)).toContainEqual(en);
  });

  test.each([
    "format", "id", "date", "title", "sources", "summits", "events", "decisions", "agents",
    "forums", "parameters.use", "world.step", "world.norms",
  ])("may not set %s", (path) => {
    expect(said(`date: 2025-02-01, set: { ${path}: 1 }`)).toContainEqual(
      `an event cannot set ${path}; allowed: values of one agent, forum or issue, of world or `
      + "parameters, and absent");
  });

  test.each(["agents.USA.groups", "forums.summit.procedure", "absent", "issues.safety.loading"])(
    "that may not happen cannot set %s", (path) => {
      const { problems } = loaded(`${small}events:
  - { title: ${label}, date: 2025-02-01, probability: 0.9, set: { ${path}: [] } }\n`);
      expect(problems.map(({ message }) => message)).toContainEqual({
        en: `${path} is no number: an event that may not happen cannot set it; `
          + "leave out probability",
        zh: `“${path}”不是数值，未必发生的事件不能更改它；请删去“probability”`,
      });
    });

  test("is held against what those before it in time leave", () => {
    const bound = "forums.summit.bindingness";
    const max = `{ date: 2025-01-20, title: ${label}, set: { ${bound}.max: 1 } }`;
    const min = `{ date: 2025-01-21, title: ${label}, set: { ${bound}.min: 0.5 } }`;
    expect(messages(loaded(`${small}events: [${min}, ${max}]\n`))).toEqual([]);
    const { problems } = loaded(`${small}events: [${min}]\n`);
    expect(problems).toHaveLength(1);
  });

  test("rests its numbers on sources up to its own day", () => {
    const dated = (date: string): string => smallWith(["date: 2024-05-01", "date: 2025-02-11"],
      [", source: treaty }", " }"]) + `events:\n  - { title: ${label}, date: ${date}, `
      + "set: { agents.FRA.capability: { value: 0.6, source: treaty } }, "
      + "shock: { risk: { value: 0.1, source: treaty } } }\n";
    expect(messages(loaded(dated("2025-02-11")))).toEqual([]);
    const late = 'the source "treaty" is dated 2025-02-11, after the event itself, 2025-02-10; '
      + "allowed only with known: at-the-event";
    expect(messages(loaded(dated("2025-02-10")))).toEqual([late, late]);
  });

  test("of a what-if takes the place of one with its id and stands beside the others", () => {
    const base = `${small}events:
  - { id: one, date: 2025-01-10, title: ${label} }\n  - { date: 2025-01-11, title: ${label} }\n`;
    const whatif = `extends: a.yaml\nid: w\ntitle: ${label}
events:\n  - { id: one, date: 2025-01-12, title: ${label} }\n`;
    const files = memoryFiles({ "a.yaml": base, "w.yaml": whatif });
    const { scenario, problems } = load(projectPath("w.yaml"), files);
    expect(problems).toEqual([]);
    expect(scenario?.events?.map(({ date }) => date)).toEqual(["2025-01-11", "2025-01-12"]);
  });
});

test("no path and no value of an event make loading throw", () => {
  const step = fc.oneof(
    fc.constantFrom("agents", "USA", "positions", "safety", "forums", "summit", "invited", "0",
      "expected", "__proto__", "constructor", "parameters", "use", "world", "absent", "issues"),
    fc.string({ maxLength: 3 }).map((text) => text.replace(/[^\w]/g, "_")),
  );
  const value = fc.constantFrom(
    "1", "{}", "[]", "x", "{ a: 1 }", "~", "[[1]]", "-.inf", "{ low: 0 }");
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), value, (steps, text) => {
    const path = JSON.stringify(steps.join("."));
    const { scenario, problems } = loaded(
      `${small}events:\n  - { title: ${label}, date: 2025-02-01, set: { ${path}: ${text} } }\n`);
    expect(scenario === undefined).toBe(problems.length > 0);
    for (const { message } of problems) expect(message.zh).toMatch(/\p{Script=Han}/u);
  }), { seed: 1, numRuns: 200 });
}, 200_000);
