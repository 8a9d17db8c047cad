import { describe, expect, test } from "vitest";
import { load, type Loaded, type LoadOptions } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { placeIn, small, smallWith } from "./samples.ts";

const FORUMS = small.slice(small.indexOf("forums:"), small.indexOf("summits:"));
const ISSUES = small.slice(small.indexOf("issues:"), small.indexOf("agents:"));

const forums = `format: 1
library: forums
sources:
  charter: { title: Charter, url: "https://example.org/charter", date: 2020-01-01 }
fields:
  universality: { origin: assumed, source: charter, spread: 0.1 }
defaults: { procedure: opt-in, rounds: 20 }
forums:
  club:
    name: { en: Club, zh: 俱乐部 }
    universality: 0.2
    host: USA
    sponsor: GBR
    invited: [USA, FRA, GBR, firm]
    observers: [KEN, IND]
    issues: [safety, military]
    draft: { positions: { safety: 0.4, military: 0.9 }, bindingness: 0 }
    fund: { budget: 1, for: [G7, G77, IND, state] }
  assembly:
    name: { en: Assembly, zh: 大会 }
    universality: 1
    invited: { except: [USA, IND] }
`;

const issues = `format: 1
library: issues
${ISSUES}  military:
    name: { en: Military, zh: 军事 }
    loading: security
    poles: [{ en: none, zh: 无 }, { en: strict, zh: 严格 }]
`;

function drawn(
  text: string, more: Readonly<Record<string, string>> = {}, options: LoadOptions = {},
): Loaded {
  const files = { "forums.yaml": forums, "issues.yaml": issues, "a.yaml": text, ...more };
  return load(projectPath("a.yaml"), memoryFiles(files), options);
}

function messages({ problems }: Loaded): string[] {
  return problems.map(({ message }) => message.en);
}

const club = "forums: { from: forums.yaml, only: [club] }\n";
const meeting = (text: string): string =>
  smallWith([FORUMS, text]).replaceAll("forum: summit", "forum: club");

describe("drawing forums", () => {
  test("merges defaults, explains numbers and brings sources", () => {
    const { scenario, problems } = drawn(meeting(club));
    expect(problems).toEqual([]);
    expect(Object.keys(scenario?.forums ?? {})).toEqual(["club"]);
    expect(scenario?.forums["club"]).toMatchObject({
      procedure: "opt-in", rounds: 20,
      universality: { low: 0.1, mode: 0.2, origin: "assumed", source: "charter" },
    });
    expect(Object.keys(scenario?.sources ?? {})).toEqual(["charter", "treaty"]);
  });

  test("leaves out agents, groups and issues that the scenario lacks", () => {
    const { club: made } = drawn(meeting(club)).scenario?.forums ?? {};
    expect(made).toMatchObject({
      host: "USA", invited: ["USA", "FRA", "firm"], observers: ["KEN"], issues: ["safety"],
      draft: { positions: { safety: 0.4 }, bindingness: 0 },
      fund: { budget: 1, for: ["G7", "state"] },
    });
    expect(made).not.toHaveProperty("sponsor");
    const all = drawn(meeting("forums: { from: forums.yaml }\n"));
    expect(all.scenario?.forums["assembly"]?.invited).toEqual({ except: ["USA"] });
  });

  test("lays `with` over them, in which nothing is left out", () => {
    const over = club.replace("] }", "], with: { club: { host: FRA, rounds: 5 } } }");
    expect(drawn(meeting(over)).scenario?.forums["club"]).toMatchObject({ host: "FRA", rounds: 5 });
    const wrong = club.replace("] }", "], with: { club: { host: GBR } } }");
    expect(messages(drawn(meeting(wrong)))).toEqual(['there is no agent "GBR"']);
  });

  test.each([
    ["only: [club]", "only: [clubb]", 'there is no forum "clubb"; did you mean "club"?'],
    ["only: [club]", "oly: [club]", 'unknown key "oly"; did you mean "only"?'],
    ["from: forums.yaml", "from: gone.yaml", "cannot read the file gone.yaml"],
    ["from: forums.yaml", "from: ../../x.yaml", '"../../x.yaml" is outside the project that '
      + "this file belongs to"],
    ["from: forums.yaml", "from: issues.yaml",
      '"issues.yaml" is no library of forums: it has no key "forums"'],
    ["from: forums.yaml", "from: [3]", "from: found 3, allowed the path of a file, or a list of "
      + "paths"],
    ["only: [club] }", "only: [club], table: { rounds: 3 } }",
      'forums are either drawn with "from" or written out; put "table" under "with"'],
  ])("%s -> %s is a mistake", (from, to, en) => {
    expect(messages(drawn(meeting(club.replace(from, to))))).toContainEqual(en);
  });

  test("a mistake in the library is shown there", () => {
    const text = forums.replace("universality: 0.2", "universality: 2");
    const { problems } = drawn(meeting(club), { "forums.yaml": text });
    expect(problems.map(({ place, message }) => ({ ...place, ...message }))).toContainEqual(
      expect.objectContaining({
        file: "forums.yaml", ...placeIn(text, "2\n    host"),
        en: "universality: found 2, allowed 0 to 1",
        zh: "“universality”：写的是 2，允许的是 0 至 1",
      }));
  });
});

describe("drawing issues", () => {
  const text = (form: string): string => smallWith([ISSUES, `issues: ${form}\n`]);

  test("takes those named, in that order, over which `with` is laid", () => {
    const form = "{ from: issues.yaml, only: [access, safety], "
      + "with: { access: { loading: neutral } } }";
    const { scenario, problems } = drawn(text(form));
    expect(problems).toEqual([]);
    expect(Object.keys(scenario?.issues ?? {})).toEqual(["access", "safety"]);
    expect(scenario?.issues["access"]).toMatchObject(
      { loading: "neutral", name: { en: "Access", zh: "获取" } });
  });

  test("tells of agents without a position on one that was drawn", () => {
    expect(messages(drawn(text("{ from: issues.yaml }"))))
      .toContainEqual('KEN has no position on "military", allowed 0 to 1');
    expect(messages(drawn(text("{ from: issues.yaml, only: [saftey, access] }"))))
      .toContainEqual('there is no issue "saftey"; did you mean "safety"?');
  });
});

const preset = `format: 1
preset: consensus
title: { en: By consensus, zh: 协商一致 }
about: { en: Nobody signs, zh: 无人签署 }
sources:
  rules: { title: Rules, url: "https://example.org/rules", date: 2021-01-01 }
forum:
  procedure: silence
  rounds: 99
  universality: { value: 0.9, origin: assumed, source: rules }
  sponsor: GBR
  invited: [USA, GBR, KEN]
parameters: { goodwill: 0.5, noise: 0.25 }
`;
const softer = `format: 1\npreset: softer\ntitle: { en: Softer, zh: 较软 }
forum: { rounds: 7, bindingness: { max: 0.05 } }\nparameters: { noise: 0.125 }\n`;
const presets = { "p/consensus.yaml": preset, "p/softer.yaml": softer };

describe("a preset", () => {
  const liked = (like: string): Loaded =>
    drawn(smallWith(["    procedure: opt-in\n", `    like: ${like}\n`]), presets);

  test("fills in what the forum does not say", () => {
    const { scenario, problems } = liked("p/consensus.yaml");
    expect(problems).toEqual([]);
    const { summit } = scenario?.forums ?? {};
    expect(summit).toMatchObject({
      procedure: "silence", rounds: 60, invited: ["USA", "KEN"], host: "FRA",
      universality: { value: 0.9, source: "rules" },
    });
    expect(summit).not.toHaveProperty("like");
    expect(summit).not.toHaveProperty("sponsor");
    expect(Object.keys(scenario?.sources ?? {})).toEqual(["rules", "treaty"]);
  });

  test("gives parameters under the scenario's own and over the set in use", () => {
    const { scenario } = liked("p/consensus.yaml");
    expect(scenario?.parameters).toMatchObject({ use: "mechanism", goodwill: 0.02, noise: 0.25 });
    expect([...scenario?.ownParameters ?? []].sort()).toEqual(["goodwill", "noise"]);
  });

  test("lies over those named before it", () => {
    const { scenario } = liked("[p/consensus.yaml, p/softer.yaml]");
    expect(scenario?.parameters?.noise).toBe(0.125);
    expect(scenario?.forums["summit"]?.bindingness).toEqual({ min: 0, max: 0.1 });
  });

  test("may be named by a forum of a library, by a path from there", () => {
    const text = forums.replace("    universality: 0.2\n", "    like: ../p/softer.yaml\n");
    const { scenario, problems } = drawn(meeting(club.replace("forums.yaml", "lib/forums.yaml")),
      { ...presets, "lib/forums.yaml": text });
    expect(problems).toEqual([]);
    expect(scenario?.forums["club"]).toMatchObject({ rounds: 20, bindingness: { max: 0.05 } });
  });

  test.each([
    ["forum: { rounds: 7", "forum: { roundz: 7", 'unknown key "roundz"; did you mean "rounds"?'],
    ["noise: 0.125", "noise: -1", "noise: found -1, allowed 0 or more"],
    ["noise: 0.125", "use: calibrated", 'unknown key "use"'],
    ["preset: softer", "presets: softer", '"p/softer.yaml" is no preset: it has no key "preset"'],
  ])("%s -> %s is a mistake", (from, to, en) => {
    const files = { "p/softer.yaml": softer.replace(from, to) };
    const text = smallWith(["    procedure: opt-in\n", "    like: p/softer.yaml\n"]);
    expect(messages(drawn(text, files))).toContainEqual(en);
  });
});
