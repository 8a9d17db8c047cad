import { describe, expect, test } from "vitest";
import { nearest } from "../../src/base/nearest.ts";
import { load } from "../../src/scenario/load.ts";
import { loadObserved } from "../../src/scenario/observed.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small, smallWith } from "./samples.ts";

function messages(text: string): string[] {
  const { problems } = load(projectPath("a.yaml"), memoryFiles({ "a.yaml": text }));
  return problems.map(({ message }) => message.en);
}

const forum = (text: string): string => smallWith(["rounds: 60", text]);

describe("what a forum may say", () => {
  test.each([
    "invited: all", "invited: state", "invited: [state, organisation]", "invited: [USA, FRA]",
    "invited: { except: [USA] }", "invited: { expected: 2 }",
    "invited: { expected: { value: 2, source: treaty } }",
    "observers: firm", "observers: [Lab, KEN]", "rounds: 0", "issues: [safety]",
    "text: { positions: { safety: 0.1, access: 0.2 }, bindingness: 0 }",
    "issues: [safety]\n    text: { positions: { safety: 0.1 }, bindingness: 0 }",
    "draft: { positions: { safety: 0.1, access: 0.2 }, bindingness: 0, weight: 2 }",
    "weighting: capability\n    chair: USA\n    chairWeight: 3",
    "legitimacyChain: 0.5\n    entryIntoForce: 0.5\n    implementation: 0.5\n    reach: 0.5",
    "tier: { bindingness: 0.05 }", "tier: { bindingness: { low: 0, high: 0.09 } }",
    "fund: { budget: 0.5, for: [KEN, state, G7] }", "fund: { budget: 0 }",
    "about: { en: A club, zh: 俱乐部 }\n    source: [treaty]",
  ])("%s", (text) => {
    expect(messages(forum(text))).toEqual([]);
  });
});

describe("what a forum may not say", () => {
  test.each([
    ["invited: nobody", /^invited: found the text "nobody", allowed all, a kind/],
    ["invited: { except: [UXA] }", 'there is no agent "UXA"'],
    ["invited: { exept: [USA] }", 'unknown key "exept"; did you mean "except"?'],
    ["invited: { expected: 0 }", /^expected: found 0, allowed above 0 and below 3/],
    ["observers: [Lob]", 'there is no agent "Lob"'],
    ["issues: []", "issues: found none, allowed one or more"],
    ["issues: [safety, safety]", '"safety" stands here twice'],
    ["issues: [safety]\n    draft: { positions: { safety: 0, access: 0 }, bindingness: 0 }",
      'the forum does not treat "access"'],
    ["entryIntoForce: 1.5", "entryIntoForce: found 1.5, allowed 0 to 1"],
    ["tier: { bindingness: 0.1 }",
      "the lighter tier reaches 0.1, allowed below 0.1, the most the text may bind"],
    ["tier: { bindingness: { low: 0, high: 0.2 } }", /^the lighter tier reaches 0.2/],
    ["fund: { budget: 1, for: [USB, G8] }", '"USB" is no agent, kind or group here'],
    ["fund: { budget: 1, for: [lab] }",
      '"lab" is no agent, kind or group here; did you mean "Lab"?'],
    ["fund: { budget: -1 }", "budget: found -1, allowed 0 or more"],
    ["source: treety", 'there is no source "treety"; did you mean "treaty"?'],
    ["chair: Nobody", 'there is no agent "Nobody"'],
  ])("%s", (text, message) => {
    const expected = typeof message === "string" ? message : expect.stringMatching(message);
    expect(messages(forum(text))).toContainEqual(expected);
  });
});

describe("the bounds of bindingness", () => {
  const bound = (text: string): string[] =>
    messages(smallWith(["bindingness: { min: 0, max: 0.1 }", `bindingness: { ${text} }`]));

  test("may be drawn where they cannot cross", () => {
    expect(bound("min: { low: 0, high: 0.2 }, max: { low: 0.2, high: 0.4 }")).toEqual([]);
    expect(bound("min: { low: 0.5, high: 1.5 }")).toEqual([]);
    expect(bound("max: { low: -0.5, high: 0.5 }")).toEqual([]);
  });

  test.each([
    ["min: { low: 0, high: 0.3 }, max: { low: 0.2, high: 0.4 }", "0.3", "0.2"],
    ["min: { low: 0, mode: 0.1, high: 0.3 }, max: 0.2", "0.3", "0.2"],
    ["min: 0.3, max: { low: 0.2, high: 0.9 }", "0.3", "0.2"],
  ])("%s may cross", (text, high, low) => {
    expect(bound(text)).toEqual([
      expect.stringContaining(`min reaches up to ${high} and max down to ${low}`),
    ]);
  });
});

describe("agents", () => {
  test("with all salience at 0 care about nothing, also within a mask", () => {
    const none = "salience: { safety: 0, access: 0, bindingness: 0 }";
    expect(messages(smallWith(["groups: [G7]", none]))).toEqual([
      "USA cares about nothing here: its salience is 0 throughout",
    ]);
    const part = "salience: { safety: 0, bindingness: 0 }";
    const change = ["groups: [G7]", part] as const;
    expect(messages(smallWith(change))).toEqual([]);
    expect(messages(smallWith(change, ["rounds: 60", "issues: [safety]"]))).toHaveLength(1);
  });

  test("may not take a word of the format as their id", () => {
    expect(messages(smallWith(["  KEN:", "  state:"]))).toEqual([
      '"state" cannot be the id of an agent: the word has a meaning of its own here',
    ]);
    expect(messages(smallWith(["  KEN:", "  only:"]))).toContain(
      '"only" needs "from", the path of a library, beside it',
    );
  });

  test("that all have no weight cannot draft", () => {
    const text = small.replaceAll("    kind: state", "    weight: 0\n    kind: state");
    expect(messages(text)).toEqual(["the drafting weights of all who may draft are 0"]);
  });

  test("stand in no group twice", () => {
    expect(messages(smallWith(["[G7]", "[G7, G20, G7]"]))).toEqual(['"G7" stands here twice']);
  });
});

describe("sources", () => {
  const late = (known: string) => smallWith(
    ["date: 2024-05-01", "date: 2025-02-11"], ["source: treaty }", `source: treaty${known} }`],
  );

  test("of the event itself are admitted only when that is said", () => {
    expect(messages(late(""))).toHaveLength(1);
    expect(messages(late(", known: at-the-event"))).toEqual([]);
  });
});

describe("decisions", () => {
  const decided = (text: string) => messages(`${small}decisions:\n${text}`);

  test("for different summits do not contradict one another", () => {
    expect(decided(`  - { agent: USA, date: 2025-02-10, signs: true }
  - { agent: USA, date: 2025-03-10, signs: false }\n`)).toEqual([]);
  });

  test("that overlap and differ do", () => {
    expect(decided(`  - { agent: USA, signs: true }
  - { agent: USA, date: 2025-03-10, signs: false }\n`)).toHaveLength(1);
  });

  test("an absent agent may be pinned to refuse", () => {
    const text = `${small}absent: [USA]\ndecisions: [{ agent: USA, signs: false }]\n`;
    expect(messages(text)).toEqual([]);
  });
});

describe("a pinned decision of an agent without a seat", () => {
  const pinned = (invited: string, decision: string) => load(projectPath("a.yaml"), memoryFiles({
    "a.yaml": `${smallWith(["rounds: 60", invited])}decisions: [{ ${decision} }]\n`,
  })).problems.map(({ place, message }) => [place.line, place.column, message]);

  test.each(["true", "false"])("is refused where only delegates come, signs: %s", (signs) => {
    expect(pinned("rounds: 60", `agent: Lab, signs: ${signs}`)).toEqual([[53, 22, {
      en: "Lab is a firm and is not invited to summit: states and organisations are",
      zh: "“Lab”是企业，未受邀参加“summit”：受邀的是国家和国际组织",
    }]]);
  });

  test("is refused of who is left out or observes, whatever is pinned", () => {
    expect(pinned("invited: [USA, FRA]", "agent: KEN, signs: false")).toEqual([[53, 22, {
      en: 'KEN has a pinned decision but decides nothing at "summit": not invited, or an observer',
      zh: "“KEN”有指定的决定，但它在“summit”未受邀或只是观察员，无从作出决定",
    }]]);
    expect(pinned("observers: [KEN]", "agent: KEN, signs: false")).toHaveLength(1);
    expect(pinned("invited: [USA, FRA]", "agent: USA, signs: false")).toEqual([]);
    expect(pinned("invited: [USA, firm]", "agent: Lab, signs: false")).toEqual([]);
  });

  test("is admitted where one meeting of several has a seat for it", () => {
    const open = "rounds: 60\n  table:\n    name: { en: Table, zh: 圆桌 }\n"
      + "    procedure: opt-in\n    invited: [firm]";
    const text = smallWith(["rounds: 60\n    bindingness: { min: 0, max: 0.1 }", open],
      ["  - { forum: summit, date: 2025-03-10 }", "  - { forum: table, date: 2025-03-10 }"]);
    expect(messages(`${text}decisions: [{ agent: Lab, signs: false }]\n`)).toEqual([]);
    expect(messages(`${text}decisions: [{ agent: Lab, forum: summit, signs: false }]\n`))
      .toHaveLength(1);
  });
});

describe("an unknown agent", () => {
  test.each([
    ["Kenya", "KEN"], ["kenya", "KEN"], ["肯尼亚", "KEN"], ["UNITED STATES", "USA"],
    ["ken", "KEN"], ["lab", "Lab"], ["Labb", "Lab"], ["UK", undefined], ["USB", undefined],
    ["UAS", undefined],
  ])("%s means %s", (id, near) => {
    const text = small.replace("agents:", `absent: [${id}]\nagents:`);
    const asked = near === undefined ? "" : `; did you mean "${near}"?`;
    expect(messages(text)).toContain(`there is no agent "${id}"${asked}`);
    const { problems } = load(projectPath("a.yaml"), memoryFiles({ "a.yaml": small }),
      { set: [`agents.${id}.venue=1`] });
    expect(problems.map(({ message }) => message.en))
      .toEqual([`there is no agent "${id}"${asked}`]);
  });
});

test.each([
  ["no", "false"], ["No", "false"], ["yes", "true"], ["off", "false"], ['"true"', "true"],
])("signs: %s is told to be %s", (written, meant) => {
  const text = `${small}decisions: [{ agent: USA, signs: ${written} }]\n`;
  expect(messages(text)).toEqual([
    `signs: found the text "${written.replaceAll('"', "")}", allowed true or false; `
    + `write ${meant} without quotes`,
  ]);
});

describe("parameters", () => {
  const parameters = (text: string): string[] =>
    messages(smallWith(["  goodwill: 0.02", text.replaceAll(/^/gm, "  ")]));
  const floor = "surplusFloor may be 0, allowed above 0 unless accommodation is 0";

  test.each([
    ["roundStep: 3", ["roundStep: found 3, allowed 0 to 1"]],
    ["roundStep: { low: 0.5, mode: 1.5, high: 2 }", ["roundStep.mode: found 1.5, allowed 0 to 1"]],
    ["surplusFloor: 0", [floor]],
    ["surplusFloor: { low: 0, high: 0.1 }", [floor]],
    ["surplusFloor: { low: -0.1, mode: 0.05, high: 0.1 }", [floor]],
    ["surplusFloor: 0\naccommodation: { low: 0, mode: 0, high: 0.5 }", [floor]],
    ["roundStep: 0", []],
    ["roundStep: 1", []],
    ["surplusFloor: 0\naccommodation: 0", []],
    ["surplusFloor: { low: 0.01, high: 0.1 }", []],
  ])("%s", (text, expected) => {
    expect(parameters(text)).toEqual(expected);
  });

  test("the floor is marked where it is written", () => {
    const text = smallWith(["goodwill: 0.02", "surplusFloor: 0"]);
    const { problems } = load(projectPath("a.yaml"), memoryFiles({ "a.yaml": text }));
    expect(problems.map(({ place }) => [place.line, place.column])).toEqual([[52, 17]]);
  });

  test.each(["calibrated", "mechanism", "own"])("no file of parameters may be called %s", (id) => {
    const files = { "a.yaml": smallWith(["use: mechanism", "use: b.yaml"]),
      "b.yaml": `format: 1\nid: ${id}\nvalues: { noise: 0.1 }\n` };
    const { problems } = load(projectPath("a.yaml"), memoryFiles(files));
    expect(problems.map(({ place, message }) => `${place.file}:${place.line} ${message.en}`))
      .toEqual([expect.stringMatching(`b.yaml:2 id: found .*${id}.*, allowed an id other than`)]);
  });
});

describe("the nearest name", () => {
  test.each([
    ["roundz", "rounds"], ["frim", "firm"], ["USB", "USA"], ["capabilty", "capability"],
    ["x", undefined], ["entirely", undefined], ["", undefined], ["y".repeat(1000), undefined],
  ])("to %s is %s", (name, near) => {
    expect(nearest(name, ["rounds", "firm", "USA", "capability", "a"])).toBe(near);
  });
});

describe("observed outcomes", () => {
  const read = (text: string) =>
    loadObserved(projectPath("observed.yaml"), memoryFiles({ "observed.yaml": text }));
  const good = `sources: { paper: { title: P, url: u, date: 2025-02-11 } }
forums:
  summit: { signed: [FRA], declined: [USA], source: paper, text: { positions: { safety: 0.1 } } }
`;

  test("are read", () => {
    expect(read(good).observed?.forums["summit"]?.signed).toEqual(["FRA"]);
  });

  test.each([
    ["declined: [USA]", "declined: [FRA]", '"FRA" stands here twice'],
    ["source: paper", "source: papre", 'there is no source "papre"; did you mean "paper"?'],
    ["declined", "refused", 'unknown key "refused"'],
  ])("%s -> %s is a problem", (from, to, en) => {
    const { observed, problems } = read(good.replace(from, to));
    expect(observed).toBeUndefined();
    expect(problems.map(({ message }) => message.en)).toEqual([en]);
  });

  test.each([
    ["signed: [FRA]", "signed: [fra]", 'there is no agent "fra"; did you mean "FRA"?'],
    ["signed: [FRA]", "votes: { yes: [Franec] }",
      'there is no agent "Franec"; did you mean "France"?'],
    ["  summit:", "  sumit:", 'there is no forum "sumit"; did you mean "summit"?'],
    ["source: paper", "date: 2025-02-11",
      '"summit" does not meet on 2025-02-11; did you mean "2025-02-10"?'],
  ])("%s -> %s is a problem where the scenario is known", (from, to, en) => {
    const known = { agents: ["FRA", "USA", "France"],
      summits: [{ forum: "summit", date: "2025-02-10" }] };
    const files = memoryFiles({ "good.yaml": good, "bad.yaml": good.replace(from, to) });
    expect(loadObserved(projectPath("good.yaml"), files, known).problems).toEqual([]);
    expect(loadObserved(projectPath("bad.yaml"), files).problems).toEqual([]);
    const { problems } = loadObserved(projectPath("bad.yaml"), files, known);
    expect(problems.map(({ message }) => message.en)).toEqual([en]);
  });

  test("beside a scenario are never read by load", () => {
    const opened: string[] = [];
    const files = memoryFiles({ "a.yaml": small, "observed.yaml": good });
    load(projectPath("a.yaml"), { ...files, read: (path) => {
      opened.push(path);
      return files.read(path);
    } });
    expect(opened).toEqual([projectPath("a.yaml")]);
  });
});
