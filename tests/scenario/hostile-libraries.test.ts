import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPart } from "../../src/scenario/check-part.ts";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { library } from "./samples.ts";

const title = "title: { en: T, zh: 题 }";
const name = "name: { en: N, zh: 名 }";
const files: Readonly<Record<string, string>> = {
  "a.yaml": `format: 1
id: a
${title}
date: 2025-01-01
issues:
  from: issues.yaml
  only: [safety, access]
agents:
  from: [states.yaml]
  only: [USA, FRA]
  with: { FRA: { venue: 0.5 } }
forums:
  from: forums.yaml
  only: [club]
  with: { club: { rounds: 5 } }
events:
  from: events.yaml
  only: [one]
  between: [2025-01-01, 2025-12-31]
  add: [{ date: 2025-03-01, ${title} }]
summits:
  - { forum: club, date: 2025-02-01 }
parameters:
  use: [calibrated, moving]
`,
  "issues.yaml": `format: 1
library: issues
issues:
  safety: { ${name}, loading: safety, poles: [{ en: a, zh: 甲 }, { en: b, zh: 乙 }] }
  access: { ${name}, loading: development, poles: [{ en: a, zh: 甲 }, { en: b, zh: 乙 }] }
`,
  "states.yaml": library,
  "forums.yaml": `format: 1
library: forums
defaults: { rounds: 9 }
forums:
  club:
    ${name}
    like: preset.yaml
    fund: { budget: 1, for: [state] }
    invited: [USA, FRA]
`,
  "preset.yaml": `format: 1
preset: p
${title}
forum:
  procedure: silence
parameters:
  noise: 0.5
`,
  "events.yaml": `format: 1
library: events
events:
  - id: one
    date: 2025-01-10
    ${title}
    set:
      agents.USA.venue: 0.5
      forums.club.invited: [USA, CHN]
    shock:
      capability: { USA: 0.1 }
`,
  "narrative.yaml": `format: 1
narrative: n
${title}
agents:
  USA:
    venue: 0.2
`,
};

function loaded(changed: Readonly<Record<string, string>>) {
  return load(projectPath("a.yaml"), memoryFiles({ ...files, ...changed }),
    { narrative: projectPath("narrative.yaml") });
}

test("the whole sample is sound", () => {
  const { scenario, problems } = loaded({});
  expect(problems).toEqual([]);
  expect(scenario?.forums["club"]).toMatchObject({ rounds: 5, procedure: "silence" });
  expect(scenario?.events?.[0]?.set).toMatchObject({ "forums.club.invited": ["USA"] });
});

test("no junk at any line of any file makes loading or checking throw", () => {
  const junk = fc.constantFrom("", " [[]]", " { a: { b: 1 } }", " .nan", " ~", " [1, x, {}]",
    " a.yaml", " [a.yaml, states.yaml]", " { from: 3 }", " [{ since: 2020-01-01, is: 1 }]",
    " { __proto__: 1 }", " &a [*a]", " constructor", " 2025-01-01");
  const lines = Object.entries(files).flatMap(([file, text]) =>
    text.split("\n").flatMap((line, at) => (line.includes(":") ? [{ file, at }] : [])));
  fc.assert(fc.property(fc.constantFrom(...lines), junk, ({ file, at }, value) => {
    const text = files[file] ?? "";
    const changed = text.split("\n").map((line, n) =>
      (n === at ? line.slice(0, line.indexOf(":") + 1) + value : line)).join("\n");
    const { scenario, problems } = loaded({ [file]: changed });
    expect(scenario === undefined).toBe(problems.length > 0);
    for (const { message } of problems) expect(message.zh).toMatch(/\p{Script=Han}/u);
    checkPart(projectPath(file), memoryFiles({ ...files, [file]: changed }));
  }), { seed: 1, numRuns: 400 });
}, 400_000);

test("files that name one another in a circle come to an end", () => {
  const changed = (from: string, to: string): readonly string[] =>
    loaded({ "forums.yaml": (files["forums.yaml"] ?? "").replace(from, to) })
      .problems.map(({ message }) => message.en);
  expect(changed("defaults:", "from: a.yaml\ndefaults:")).toEqual(['unknown key "from"']);
  expect(changed("preset.yaml", "forums.yaml"))
    .toEqual(['"forums.yaml" is no preset: it has no key "preset"']);
});
