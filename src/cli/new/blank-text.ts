import type { Label, Language } from "../../base/label.ts";
import { blankWords, teachingWords } from "../../dictionary/new-words.ts";
import { issuesText, LIBRARY_ISSUES } from "./issue-library.ts";
import { headText } from "./scenario-text.ts";
import { comment, labelText } from "./yaml-text.ts";

interface BlankAgent {
  readonly id: string;
  readonly name: Label;
  readonly capability: number;
  readonly alignment: number;
  readonly safety: number;
  readonly access: number;
  readonly models: number;
}

/** Invented states: a leader, a follower, and one that wants access. */
const AGENTS: readonly BlankAgent[] = [
  { id: "North", name: blankWords.North, capability: 0.9, alignment: 1.5,
    safety: 0.3, access: 0.2, models: 0.6 },
  { id: "East", name: blankWords.East, capability: 0.6, alignment: -0.5,
    safety: 0.5, access: 0.6, models: 0.3 },
  { id: "South", name: blankWords.South, capability: 0.2, alignment: -0.8,
    safety: 0.5, access: 0.9, models: 0.1 },
];

/** The state whose refusal the first what-if tells of. */
export const BLANK_LEADER = AGENTS[0];

/** A small scenario that needs no library. */
export function blankText(id: string, title: Label, date: string, language: Language): string {
  const teach = (what: keyof typeof teachingWords, indent = ""): string =>
    comment(teachingWords[what][language], indent);
  const issues = LIBRARY_ISSUES.filter((issue) => ["safety", "access"].includes(issue.id));
  const agents = AGENTS.map((agent) => [
    `  ${agent.id}:`, "    kind: state", `    name: ${labelText(agent.name)}`,
    `    capability: ${agent.capability}`, `    alignment: ${agent.alignment}`,
    `    positions: { safety: ${agent.safety}, access: ${agent.access} }`,
    `    shares: { models: ${agent.models} }`,
  ].join("\n")).join("\n");
  return [
    "# yaml-language-server: $schema=../scenario.schema.json",
    teach("blank"), teach("top"), `${headText(id, title)}${teach("date")}\ndate: ${date}\n`,
    `${teach("issues")}\n${issuesText(issues)}`,
    `${teach("blankAgents")}\nagents:\n${agents}\n`,
    `${teach("forum")}\nforums:\n  summit:\n    name: ${labelText(blankWords.forum)}`,
    `    procedure: opt-in\n${teach("weighting", "    ")}\n    weighting: equal`,
    `${teach("instrument", "    ")}\n    bindingness: { min: 0, max: 0.1 }\n`,
    `summits:\n  - { forum: summit, date: ${date} }\n`,
    `${teach("blankParameters")}\nparameters:`,
    "  goodwill: 0.02\n  coverageNeed: 0.3\n  noise: 0.05",
    "",
  ].join("\n");
}
