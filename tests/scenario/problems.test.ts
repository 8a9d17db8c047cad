import { describe, expect, test } from "vitest";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small, smallWith } from "./samples.ts";

interface Case {
  readonly kind: string;
  readonly content: string | Uint8Array;
  readonly line: number;
  readonly column: number;
  readonly en: string | RegExp;
  readonly files?: Readonly<Record<string, string>>;
}

function wide(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);
}

function bytesOf(text: string, ...more: number[]): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(text), ...more]);
}

const whatif = (rest: string, base = "base.yaml"): string =>
  `extends: ${base}\nid: w\ntitle: { en: W, zh: 无 }\n${rest}`;
const base = { "base.yaml": small };

const event = (text: string): string =>
  `${small}events:\n  - { ${text}, title: { en: E, zh: 事 } }\n`;

const range = (found: string, to: string): string => smallWith([found, to]);

const cases: readonly Case[] = [
  // 1 unreadable bytes
  { kind: "bytes", content: wide(small), line: 1, column: 1, en: /UTF-16 .*save it as UTF-8/ },
  { kind: "bytes", content: bytesOf("id: a\nx: ", 0xff), line: 2, column: 4,
    en: /not valid UTF-8/ },
  { kind: "bytes", content: bytesOf("id: ", 0xc0, 0xaf), line: 1, column: 5,
    en: /not valid UTF-8/ },
  { kind: "bytes", content: bytesOf("PK", 3, 4, 0, 0, 9), line: 1, column: 5, en: /zero byte/ },
  { kind: "bytes", content: bytesOf(small, 0), line: 53, column: 1, en: /zero byte/ },
  { kind: "bytes", content: "", line: 1, column: 1, en: /^the file is empty/ },
  // 2 too large, too deep
  { kind: "size", content: "a".repeat(2097153), line: 1, column: 1,
    en: /2097153 bytes; at most 2 MB/ },
  { kind: "size", content: "[".repeat(100000), line: 1, column: 65,
    en: "nested deeper than 64 levels" },
  { kind: "size", content: "- ".repeat(70), line: 1, column: 129,
    en: "nested deeper than 64 levels" },
  { kind: "size", content: `a: ${"{ b: ".repeat(80)}`, line: 1, column: 319, en: /^nested deeper/ },
  { kind: "size", content: Array.from({ length: 70 }, (_, i) => `${" ".repeat(i)}k:\n`).join(""),
    line: 65, column: 66, en: "nested deeper than 64 levels" },
  // 3 syntax
  { kind: "syntax", content: "id: a\n\tb: 1\n", line: 2, column: 1, en: /tab|indentation|belong/ },
  { kind: "syntax", content: "id: [a, b\n", line: 2, column: 1, en: /bracket above is not closed/ },
  { kind: "syntax", content: 'id: "a\n', line: 2, column: 1, en: /closing quote/ },
  { kind: "syntax", content: "id: a: b\n", line: 1, column: 5, en: /second key|on one line/ },
  { kind: "syntax", content: `${small}---\nid: b\n`, line: 53, column: 1, en: /second document/ },
  { kind: "syntax", content: "id: @a\n", line: 1, column: 5, en: /cannot begin with this/ },
  // 4 keys
  { kind: "keys", content: range("rounds: 60", "roundz: 60"), line: 45, column: 5,
    en: 'unknown key "roundz"; did you mean "rounds"?' },
  { kind: "keys", content: range("rounds: 60", "rounds: 60\n    rounds: 61"), line: 46, column: 5,
    en: 'the key "rounds" stands twice; the first is on line 45' },
  { kind: "keys", content: range("rounds: 60", "__proto__: 60"), line: 45, column: 5,
    en: 'the key "__proto__" is not allowed' },
  { kind: "keys", content: range("rounds: 60", "toString: 60"), line: 45, column: 5,
    en: 'unknown key "toString"' },
  { kind: "keys", content: range("  KEN:", "  constructor: 1\n  KEN:"), line: 30, column: 16,
    en: "constructor: found 1, allowed keys with values (key: value)" },
  { kind: "keys", content: range("  KEN:", "  K N:"), line: 30, column: 3, en: /^"K N" is no id/ },
  // 5 missing
  { kind: "missing", content: range("id: small\n", ""), line: 1, column: 1,
    en: /^missing key "id"/ },
  { kind: "missing", content: range("    capability: 0.5\n", ""), line: 23, column: 3,
    en: 'missing key "capability", allowed 0 to 1' },
  { kind: "missing", content: range("safety: 0.5, access: 0.9", "safety: 0.5"), line: 34, column: 5,
    en: 'KEN has no position on "access", allowed 0 to 1' },
  { kind: "missing", content: range("capability: 0.7", "capability:"), line: 38, column: 5,
    en: "capability: found nothing, allowed 0 to 1" },
  { kind: "missing", content: range("zh: 法国", "fr: 法国"), line: 25, column: 5,
    en: /^missing key "zh"/ },
  { kind: "missing", content: small.slice(0, small.indexOf("summits:")), line: 1, column: 1,
    en: 'missing key "summits", allowed a list' },
  // 6 numbers out of range
  { kind: "range", content: range("capability: 0.5", "capability: 1.4"), line: 26, column: 17,
    en: "capability: found 1.4, allowed 0 to 1" },
  { kind: "range", content: range("mode: 0.9", "mode: 1.9"), line: 20, column: 35,
    en: "capability.mode: found 1.9, allowed 0 to 1" },
  { kind: "range", content: range("rounds: 60", "rounds: 6.5"), line: 45, column: 13,
    en: "rounds: found 6.5, allowed a whole number, 0 to 10000" },
  { kind: "range", content: range("{ Lab: 1 }", "{ Lab: -1 }"), line: 29, column: 20,
    en: "Lab: found -1, allowed 0 or more" },
  { kind: "range", content: range("goodwill: 0.02", "blocWidth: 0"), line: 52, column: 14,
    en: "blocWidth: found 0, allowed above 0" },
  { kind: "range", content: range("max: 0.1", "max: -0.1"), line: 46, column: 33,
    en: "max: found -0.1, allowed 0 to 1" },
  // 7 not a number
  { kind: "number", content: range("capability: 0.5", "capability: .nan"), line: 26, column: 17,
    en: "capability: found .nan, allowed 0 to 1" },
  { kind: "number", content: range("capability: 0.5", "capability: -.inf"), line: 26, column: 17,
    en: "capability: found -.inf, allowed 0 to 1" },
  { kind: "number", content: range("goodwill: 0.02", "goodwill: 1e999"), line: 52, column: 13,
    en: "goodwill: found 1e999, allowed any finite number" },
  { kind: "number", content: range("capability: 0.5", 'capability: "0.5"'), line: 26, column: 17,
    en: 'capability: found the text "0.5", allowed 0 to 1; write numbers without quotes' },
  { kind: "number", content: range("rounds: 60", "rounds: many"), line: 45, column: 13,
    en: 'rounds: found the text "many", allowed a whole number, 0 to 10000' },
  { kind: "number", content: range("capability: 0.5", "capability: [0.5]"), line: 26, column: 17,
    en: "capability: found a list of 1, allowed 0 to 1" },
  // 8 intervals
  { kind: "interval", content: range("low: 0.8", "low: 0.95"), line: 20, column: 36,
    en: "capability: mode 0.9 is below low 0.95" },
  { kind: "interval", content: range("high: 1,", "high: 0.85,"), line: 20, column: 35,
    en: "capability: mode 0.9 is above high 0.85" },
  { kind: "interval", content: range("capability: 0.5", "capability: { low: 0.6, high: 0.4 }"),
    line: 26, column: 24, en: "capability: low 0.6 is above high 0.4" },
  { kind: "interval", content: range("capability: 0.5", "capability: { low: 0.6 }"),
    line: 26, column: 24, en: "capability: an interval needs both low and high" },
  { kind: "interval", content: range("capability: 0.5", "capability: { origin: data }"),
    line: 26, column: 17, en: /^capability: no number here/ },
  { kind: "interval",
    content: range("capability: 0.5", "capability: { valeu: 0.5, low: 0, high: 1 }"),
    line: 26, column: 19, en: 'unknown key "valeu"; did you mean "value"?' },
  // 9 words
  { kind: "words", content: range("kind: firm", "kind: frim"), line: 36, column: 11,
    en: 'kind: found the text "frim", allowed state, firm, community or organisation; ' +
      'did you mean "firm"?' },
  { kind: "words", content: range("procedure: opt-in", "procedure: voting"), line: 43, column: 16,
    en: /^procedure: found the text "voting", allowed opt-in, silence or vote/ },
  { kind: "words", content: range("format: 1", "format: 2"), line: 1, column: 9,
    en: "format: found 2, allowed 1" },
  { kind: "words", content: range("use: mechanism", "use: mechanisms"), line: 51, column: 8,
    en: /no parameter set "mechanisms".*did you mean "mechanism"\?$/ },
  { kind: "words", content: range("loading: safety", "loading: yes"), line: 10, column: 14,
    en: /^loading: found the text "yes"/ },
  { kind: "words", content: range("title: { en: Small, zh: 小型 }", "title: Small"),
    line: 3, column: 8,
    en: /^title: found the text "Small", allowed a text in both languages/ },
  // 10 dates
  { kind: "dates", content: range("date: 2025-01-01", "date: 2025-02-30"), line: 4, column: 7,
    en: 'date: found the text "2025-02-30", allowed a date of the calendar, YYYY-MM-DD' },
  { kind: "dates", content: range("date: 2025-01-01", "date: 2025"), line: 4, column: 7,
    en: "date: found 2025, allowed a date of the calendar, YYYY-MM-DD" },
  { kind: "dates", content: range("2025-02-10", "2025-04-10"), line: 49, column: 28,
    en: "summits must be in time order; the one before is on 2025-04-10" },
  { kind: "dates", content: range("2025-03-10", "2025-02-10"), line: 49, column: 28,
    en: '"summit" already meets on 2025-02-10' },
  { kind: "dates", content: range("date: 2024-05-01", "date: 2025-01-01"), line: 20, column: 71,
    en: /^the source "treaty" is dated 2025-01-01, not before/ },
  { kind: "dates", content: range("date: 2025-01-01", "date: 10/02/2025"), line: 4, column: 7,
    en: /^date: found the text "10\/02\/2025"/ },
  // 11 unknown ids
  { kind: "ids", content: range("{ USA: 0.2 }", "{ UAS: 0.2 }"), line: 28, column: 15,
    en: /^there is no agent "UAS"/ },
  { kind: "ids", content: range("host: FRA", "host: FRE"), line: 44, column: 11,
    en: 'there is no agent "FRE"' },
  { kind: "ids", content: range("source: treaty", "source: treety"), line: 20, column: 71,
    en: 'there is no source "treety"; did you mean "treaty"?' },
  { kind: "ids", content: range("{ Lab: 1 }", "{ KEN: 1 }"), line: 29, column: 15,
    en: /^"KEN" is neither a firm nor a community/ },
  { kind: "ids", content: range("rounds: 60", "issues: [safety, acess]"), line: 45, column: 22,
    en: 'there is no issue "acess"; did you mean "access"?' },
  { kind: "ids",
    content: range("forum: summit, date: 2025-02-10", "forum: sumit, date: 2025-02-10"),
    line: 48, column: 14, en: 'there is no forum "sumit"; did you mean "summit"?' },
  // 12 forums that cannot work
  { kind: "forums", content: range("rounds: 60", "weighting: gdp"), line: 45, column: 16,
    en: "weighting gdp needs shares.gdp of all who may draft; missing for USA, FRA, KEN" },
  { kind: "forums", content: range("rounds: 60", "invited: { expected: 3 }"), line: 45, column: 26,
    en: /^expected: found 3, allowed above 0 and below 3/ },
  { kind: "forums", content: range("min: 0,", "min: 0.2,"), line: 46, column: 25,
    en: "min 0.2 is above max 0.1" },
  { kind: "forums",
    content: range("rounds: 60", "text: { positions: { safety: 0.1 }, bindingness: 0 }"),
    line: 45, column: 13, en: 'the text says nothing on "access", allowed 0 to 1' },
  { kind: "forums", content: range("rounds: 60", "invited: [organisation]"), line: 41, column: 3,
    en: /^nobody is left to draft/ },
  { kind: "forums", content: range("rounds: 60", "tier: { bindingness: 0.2 }"), line: 45,
    column: 26, en: "the lighter tier reaches 0.2, allowed below 0.1, the most the text may bind" },
  // 13 decisions
  { kind: "decisions", content: `${small}decisions: [{ agent: USB, signs: true }]\n`,
    line: 53, column: 22, en: 'there is no agent "USB"' },
  { kind: "decisions", content: `${small}decisions: [{ agent: USA, signs: maybe }]\n`,
    line: 53, column: 34, en: 'signs: found the text "maybe", allowed true or false' },
  { kind: "decisions",
    content: `${small}decisions:\n  - { agent: USA, signs: true }\n` +
      "  - { agent: USA, signs: false }\n",
    line: 55, column: 5, en: /^this contradicts the decision of USA on line 54/ },
  { kind: "decisions", content: `${small}absent: [USA]\ndecisions: [{ agent: USA, signs: true }]\n`,
    line: 54, column: 22, en: "USA is pinned to sign but is absent" },
  { kind: "decisions", content: `${small}decisions: [{ agent: Lab, signs: true }]\n`,
    line: 53, column: 22,
    en: "Lab is a firm and is not invited to summit: states and organisations are" },
  { kind: "decisions",
    content: `${small}decisions: [{ agent: USA, signs: true, date: 2025-02-11 }]\n`,
    line: 53, column: 46, en: "no summit of this forum and date is planned" },
  // 14 aliases and tags
  { kind: "aliases", content: range("capability: 0.5", "capability: *half"), line: 26, column: 17,
    en: "no anchor &half before this alias" },
  { kind: "aliases", content: "id: &a [*a]\n", line: 1, column: 9, en: /inside its own anchor/ },
  { kind: "aliases", line: 5, column: 45, en: /^aliases \(\*name\) repeat too much/,
    content: ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
      ...[1, 2, 3, 4, 5, 6].map((i) =>
        `a${i}: &a${i} [${Array(10).fill(`*a${i - 1}`).join(", ")}]`),
    ].join("\n") },
  { kind: "aliases", content: range("capability: 0.5", "capability: !half 0.5"),
    line: 26, column: 17,
    en: /^unknown tag/ },
  { kind: "aliases", content: range("  KEN:", "  <<: 3\n  KEN:"), line: 30, column: 3,
    en: /^<< takes the alias of a map/ },
  // 15 files that extend others
  { kind: "extends", content: whatif("", "gone.yaml"), line: 1, column: 10,
    en: "cannot read the file gone.yaml" },
  { kind: "extends", content: whatif("", "a.yaml"), line: 1, column: 10,
    en: /^"a.yaml" comes back to a file/ },
  { kind: "extends", content: whatif("", "../../etc/passwd"), line: 1, column: 10,
    en: /is outside the project/ },
  { kind: "extends", content: whatif("sets: {}", "base.yaml"), files: base, line: 4, column: 1,
    en: 'unknown key "sets"; did you mean "set"?' },
  { kind: "extends", content: whatif("against: gone.yaml"), files: base, line: 4, column: 10,
    en: "cannot read the file gone.yaml" },
  { kind: "extends", content: smallWith(["agents:\n", "agents:\n  from: base.yaml\n"]),
    files: base, line: 17, column: 9, en: /"base.yaml" is no library of agents/ },
  // 16 set
  { kind: "set", content: whatif("set: { agents.USB.venue: 1 }"), files: base, line: 4, column: 15,
    en: 'there is no agent "USB"' },
  { kind: "set", content: whatif("set:\n  agents.USA.venu: 1"), files: base, line: 5, column: 14,
    en: 'unknown key "venu"; did you mean "venue"?' },
  { kind: "set", content: whatif("set:\n  agents.USA.venue: 7"), files: base, line: 5, column: 21,
    en: "venue: found 7, allowed 0 to 1" },
  { kind: "set", content: whatif("set:\n  summits.0.date: 2025-09-09"), files: base, line: 5,
    column: 11, en: "summits is a list, which is replaced whole: give the path of the list" },
  { kind: "set", content: whatif("set:\n  agents.USA.kind.x: 1"), files: base, line: 5, column: 19,
    en: "agents.USA.kind is a single value; nothing stands below it" },
  { kind: "set", content: whatif("set:\n  agents.__proto__.x: 1"), files: base, line: 5, column: 10,
    en: 'the key "__proto__" is not allowed' },
  // 17 decisions that say more than a signature
  { kind: "says", content: `${small}decisions: [{ agent: USA }]\n`, line: 53, column: 13,
    en: /^the decision says nothing; allowed one or more of signs, reservation/ },
  { kind: "says", content: `${small}decisions: [{ agent: USA, signs: true, walksOut: true }]\n`,
    line: 53, column: 40, en: "who walks out does not sign; leave out one of the two" },
  { kind: "says", content: `${small}decisions: [{ agent: USA, reservation: [acess] }]\n`,
    line: 53, column: 41, en: 'there is no issue "acess"; did you mean "access"?' },
  { kind: "says", content: `${small}decisions: [{ agent: USA, if: { signs: [USA] } }]\n`,
    line: 53, column: 41, en: "USA cannot mean itself here" },
  { kind: "says", content: `${small}decisions: [{ agent: USA, offers: { KNE: 0.1 } }]\n`,
    line: 53, column: 37, en: 'there is no agent "KNE"' },
  { kind: "says", content: `${small}decisions: [{ agent: USA, if: { capability: 60 } }]\n`,
    line: 53, column: 45, en: "capability: found 60, allowed 0 to 1" },
  // 18 events
  { kind: "events", content: event("date: 2025-02-30"), line: 54, column: 13,
    en: 'date: found the text "2025-02-30", allowed a date of the calendar, YYYY-MM-DD' },
  { kind: "events", content: event("date: 2025-02-01, set: { agents.USB.venue: 1 }"), line: 54,
    column: 39, en: 'there is no agent "USB"' },
  { kind: "events", content: event("date: 2025-02-01, set: { agents.USA.venue: 7 }"), line: 54,
    column: 50, en: "venue: found 7, allowed 0 to 1" },
  { kind: "events", content: event("date: 2025-02-01, set: { summits: [] }"), line: 54, column: 32,
    en: /^an event cannot set summits; allowed: values of one agent, forum or issue/ },
  { kind: "events",
    content: event("date: 2025-02-01, probability: 0.5, set: { forums.summit.chair: USA }"),
    line: 54, column: 50, en: /^forums.summit.chair is no number: an event that may not happen/ },
  { kind: "events", content: event("date: 2024-12-31, shock: { risk: 0.1 }"), line: 54, column: 13,
    en: /^the world starts on 2025-01-01: what happened before is in its numbers already/ },
  // 19 summits that cannot be
  { kind: "summits", content: range("2025-02-10", "2024-02-10"), line: 48, column: 28,
    en: "this is before the scenario's date; the world starts on 2025-01-01" },
  { kind: "summits", content: range("date: 2025-02-10", "date: 2025-02-10, review: true"),
    line: 48, column: 48, en: 'nothing to review: "summit" has made no text before' },
];

/** Chinese with what is quoted (the author's own words and the format's) taken out. */
function unquoted(zh: string): string {
  return zh.replace(/“[^”]*”/g, "");
}

describe.each([...new Set(cases.map(({ kind }) => kind))])("%s", (kind) => {
  const own = cases.filter((one) => one.kind === kind);

  test.each(own.map((one) => [String(one.en), one] as const))("%s", (_, one) => {
    const files = memoryFiles({ ...one.files, "a.yaml": one.content });
    const { scenario, problems } = load(projectPath("a.yaml"), files);
    expect(scenario).toBeUndefined();
    const said = problems.map(({ place, message }) => ({
      at: `${place.file}:${place.line}:${place.column}`, en: message.en,
    }));
    const en = typeof one.en === "string" ? one.en : expect.stringMatching(one.en);
    expect(said).toContainEqual({ at: `a.yaml:${one.line}:${one.column}`, en });
    for (const { message } of problems) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(unquoted(message.zh)).not.toMatch(/[A-Za-z]/);
    }
  }, 4000);
});

test("the table has at least twelve kinds, none with more than six files", () => {
  const counts = new Map<string, number>();
  for (const { kind } of cases) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(counts.size).toBeGreaterThanOrEqual(12);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(6);
});
