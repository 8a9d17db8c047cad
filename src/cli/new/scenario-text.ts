import type { Label, Language } from "../../base/label.ts";
import { exampleAgent, teachingWords } from "../../dictionary/new-words.ts";
import { issuesText, LIBRARY_ISSUES } from "./issue-library.ts";
import { comment, labelText } from "./yaml-text.ts";

/** What a scenario of the library is made from. */
export interface Sketch {
  readonly id: string;
  readonly title: Label;
  readonly summary: Label;
  /** The day it is told from, and the day of the meeting. */
  readonly date: string;
  readonly meeting: string;
  /** Ids of the issues on the table, of the library's. */
  readonly issues: readonly string[];
  /** Paths of libraries. */
  readonly libraries: readonly string[];
  /** Path of the library of coded positions, laid over them. */
  readonly coded: string;
  /** Id of the forum and its name. */
  readonly forum: string;
  readonly name: Label;
  readonly host: string;
  /** Expected number of states and organisations present. */
  readonly expected: number;
}

/** The first lines of any scenario. */
export function headText(id: string, title: Label): string {
  return `format: 1\nid: ${JSON.stringify(id)}\ntitle: ${labelText(title)}\n`;
}

/** A whole scenario of the library, with comments that teach the format in one language. */
export function scenarioText(sketch: Sketch, language: Language): string {
  const teach = (what: keyof typeof teachingWords, indent = ""): string =>
    comment(teachingWords[what][language], indent);
  const { id, title, summary, date } = sketch;
  const issues = LIBRARY_ISSUES.filter((issue) => sketch.issues.includes(issue.id));
  return [
    "# yaml-language-server: $schema=../scenario.schema.json",
    `${teach("top")}\n${headText(id, title)}summary: ${labelText(summary)}`,
    `${teach("date")}\ndate: ${date}\n`,
    `${teach("issues")}\n${issuesText(issues)}`,
    agentsText(sketch, teach),
    forumText(sketch, teach),
    `summits:\n  - { forum: ${sketch.forum}, date: ${sketch.meeting} }\n`,
    "world:\n  risk: { low: 0.3, mode: 0.5, high: 0.7, origin: assumed }\n",
    `${teach("parameters")}\nparameters:\n  use: calibrated\n`,
  ].join("\n").replace("schema.json\n\n", "schema.json\n");
}

type Teach = (what: keyof typeof teachingWords, indent?: string) => string;

/** A change and a complete agent, to be taken out of their comment. */
function exampleText(issues: readonly string[]): string {
  const number = (low: number, mode: number, high: number): string =>
    `{ low: ${low}, mode: ${mode}, high: ${high}, origin: assumed }`;
  return [
    "with:", "  USA:", "    positions:", `      ${issues[0]}: ${number(0.1, 0.2, 0.4)}`,
    "  XLD:", "    kind: state", `    name: ${labelText(exampleAgent)}`,
    "    capability: { value: 0.3, origin: assumed }",
    "    alignment: { value: 0, origin: assumed }",
    "    venue: { value: 0.6, origin: assumed }",
    "    positions:", ...issues.map((id) => `      ${id}: ${number(0.3, 0.5, 0.7)}`),
    "    size: { value: 0.5, origin: assumed }",
    "    prominence: { value: 0.5, origin: assumed }",
    "    military: { value: 0.4, origin: assumed }",
    "    shares: { models: 0, gdp: 0.001, military: 0.001, people: 0.001 }",
  ].join("\n");
}

function agentsText({ libraries, coded, issues, date }: Sketch, teach: Teach): string {
  return [
    teach("agents"), "agents:", "  from:", ...libraries.map((path) => `    - ${path}`),
    teach("coded", "    "), `    - ${coded}`,
    `  at: ${date}`, teach("with", "  "), comment(exampleText(issues), "  "), "",
  ].join("\n");
}

function forumText({ forum, name, host, expected }: Sketch, teach: Teach): string {
  return [
    teach("forum"), "forums:", `  ${forum}:`, `    name: ${labelText(name)}`,
    "    universality: { low: 0.45, mode: 0.6, high: 0.75, origin: assumed }",
    "    procedure: opt-in", `    host: ${host}`,
    teach("sponsor", "    "), `    sponsor: ${host}`,
    teach("weighting", "    "), "    weighting: gdp",
    teach("expected", "    "), "    invited:",
    `      expected: { value: ${expected}, origin: assumed }`,
    teach("instrument", "    "),
    "    bindingness: { min: 0, max: { value: 0.1, origin: assumed } }",
    "    rounds: 60", "",
  ].join("\n");
}

/** What a what-if changes. */
export interface WhatIfSketch {
  readonly id: string;
  readonly title: Label;
  readonly summary: Label;
  readonly teaching: keyof typeof teachingWords;
  readonly change: string;
}

/** A what-if beside a scenario. */
export function whatifText(
  { id, title, summary, teaching, change }: WhatIfSketch, language: Language,
): string {
  return [
    "# yaml-language-server: $schema=../../scenario.schema.json",
    comment(teachingWords[teaching][language]),
    "format: 1", "extends: ../scenario.yaml", `id: ${id}`, `title: ${labelText(title)}`,
    `summary: ${labelText(summary)}`, change, "",
  ].join("\n");
}
