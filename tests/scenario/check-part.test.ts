import { describe, expect, test } from "vitest";
import { checkPart } from "../../src/scenario/check-part.ts";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { library, placeIn, small, smallWith } from "./samples.ts";

function part(text: string) {
  return checkPart(projectPath("x.yaml"), memoryFiles({ "x.yaml": text }));
}

const title = "title: { en: T, zh: 题 }";
const event = `{ id: a, date: 2025-01-01, ${title} }`;

describe("a file that is no scenario is held against what it is", () => {
  test.each([
    ["agents", 3, library],
    ["issues", 0, "format: 1\nlibrary: i\nissues: {}\n"],
    ["forums", 1, "format: 1\nlibrary: f\nforums: { club: { rounds: 3, like: p.yaml } }\n"],
    ["events", 1, `format: 1\nlibrary: e\nevents: [${event}]\n`],
    ["preset", 1, `format: 1\npreset: p\n${title}\nforum: { rounds: 3 }\n`],
    ["narrative", 1, `format: 1\nnarrative: n\n${title}\nagents: { USA: { venue: 1 } }\n`],
    ["parameters", 2, "format: 1\nid: s\nvalues: { noise: 1, leakage: 2 }\n"],
    ["observed", 1, "forums: { summit: { signed: [FRA] } }\n"],
  ])("%s, of %d", (kind, count, text) => {
    expect(part(text)).toMatchObject({ kind, count, problems: [] });
  });

  test("and a scenario, a what-if or no file at all is none of these", () => {
    expect(part(small)).toBeUndefined();
    expect(part("extends: a.yaml\nid: b\n")).toBeUndefined();
    expect(part("")).toBeUndefined();
    expect(part("[")).toBeUndefined();
  });
});

describe("a mistake", () => {
  test.each([
    [library.replace("safety: 0.6, access: 0.3", "safety: 6, access: 0.3"), "6, access",
      /^safety: found 6, allowed 0 to 1/],
    [library.replace("source: epoch,", "source: epch,"), "epch",
      'there is no source "epch"; did you mean "epoch"?'],
    [library.replace("rivals:", "rivalz:"), "rivalz",
      'unknown key "rivalz"; did you mean "rivals"?'],
    [library.replace("since: 2025-01-20", "since: 2019-01-20"), "2019-01-20",
      "dates must ascend; the one before is 2021-01-20"],
    ["format: 1\nlibrary: f\nforums: { club: { rounds: 0.5 } }\n", "0.5",
      "rounds: found 0.5, allowed a whole number, 0 to 10000"],
    [`format: 1\nlibrary: e\nevents: [${event}, ${event}]\n`, "a, date", '"a" stands here twice'],
    [`format: 1\nlibrary: e\nevents: [{ id: a, date: 2025-01-01, ${title}, `
      + "set: { agents.USA.venue: 7 } }]\n", "7 }", "venue: found 7, allowed 0 to 1"],
    [`format: 1\nlibrary: e\nevents: [{ id: a, date: 2025-01-01, ${title}, `
      + "set: { agents.USA.venu: 1 } }]\n", "agents.USA.venu",
    "no scenario has anything at agents.USA.venu"],
    [`format: 1\npreset: p\n${title}\nforum: { host: 3 }\n`, "3 }",
      /^host: found 3, allowed an id/],
    [`format: 1\nnarrative: n\n${title}\nagents: { USA: { venue: 2 } }\n`, "2 }",
      "venue: found 2, allowed 0 to 1"],
    ["format: 1\nid: moving\nvalues: {}\n", "moving",
      /^id: found the text "moving", allowed an id/],
  ])("is found in %#", (text, mark, en) => {
    const found = (part(text)?.problems ?? [])
      .map(({ place, message }) => ({ ...place, ...message }));
    const where = mark === "a, date" ? {} : placeIn(text, mark);
    expect(found).toContainEqual(expect.objectContaining({
      file: "x.yaml", ...where, en: typeof en === "string" ? en : expect.stringMatching(en),
    }));
    for (const { zh } of found) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  test("is told once, however many days it stands on", () => {
    const text = library.replace("capability: 0.98", "capability: 9");
    expect(part(text)?.problems).toHaveLength(1);
  });
});

describe("a file of another sort than is asked for", () => {
  test.each([
    ["format: 1\nlibrary: x\nforums: {}\n", "library", {
      en: "this is a library of forums, not a scenario; name it in forums: { from: ... }",
      zh: "这是论坛库，不是情景；请在“forums: { from: … }”中引用它",
    }],
    ["format: 1\npreset: x\n", "preset", {
      en: "this is a preset, not a scenario; name it in a forum's like: ...",
      zh: "这是预设，不是情景；请在论坛的“like”中引用它",
    }],
    ["format: 1\nnarrative: x\n", "narrative", {
      en: "this is a narrative, not a scenario; lay it over one with --narrative",
      zh: "这是叙事，不是情景；请用“--narrative”将它加在某个情景之上",
    }],
    [smallWith(["rounds: 60", "like: base.yaml"]), "base.yaml", {
      en: '"base.yaml" is no preset: it has no key "preset"',
      zh: "“base.yaml”不是预设：缺少键“preset”",
    }],
    [`${small}events: { from: base.yaml }\n`, "base.yaml", {
      en: '"base.yaml" is no library of events: it has no key "library"',
      zh: "“base.yaml”不是事件库：缺少键“library”",
    }],
  ])("%#", (text, mark, message) => {
    const files = memoryFiles({ "x.yaml": text, "base.yaml": small });
    const { problems } = load(projectPath("x.yaml"), files);
    expect(problems).toContainEqual(expect.objectContaining({
      message, place: expect.objectContaining(placeIn(text, mark)),
    }));
  });
});
