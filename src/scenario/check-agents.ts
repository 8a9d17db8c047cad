import { KINDS } from "../base/kind.ts";
import type { Label } from "../base/label.ts";
import type { Place } from "../base/problem.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { childOf, entriesOf, entryOf, itemsOf, modeOf, stringOf, type Entry } from "./located.ts";
import { kindOf, type Roster } from "./roster.ts";

export type Report = (place: Place, message: Label) => void;

const RESERVED = new Set<string>(["from", "at", "only", "with", "all", ...KINDS]);

/** Reports an id that no agent, issue or forum has. True when it is known. */
export function known(
  roster: Roster, kind: "agents" | "issues" | "forums", id: string, place: Place, report: Report,
): boolean {
  const found = kind === "issues" ? roster.issues.includes(id) : roster[kind].has(id);
  if (found || !roster.sound(kind)) return true;
  report(place, problemWords.unknownId(kind, id, roster.nearest(kind, id)));
  return false;
}

function checkPositions(roster: Roster, id: string, entry: Entry, report: Report): void {
  const positions = entryOf(entry.node, "positions");
  if (positions?.node.kind === "map") {
    for (const issue of roster.issues) {
      if (!positions.node.entries.has(issue)) {
        report(positions.key, checkWords.noPosition(id, issue));
      }
    }
  }
  for (const field of ["positions", "salience", "statusQuo"]) {
    for (const [issue, { key }] of entriesOf(childOf(entry.node, field))) {
      if (issue === "bindingness" && field !== "positions") continue;
      known(roster, "issues", issue, key, report);
    }
  }
}

function checkRelations(roster: Roster, entry: Entry, report: Report): void {
  for (const relation of ["rivals", "peers", "voices"]) {
    for (const [other, { key }] of entriesOf(childOf(entry.node, relation))) {
      if (!known(roster, "agents", other, key, report) || relation !== "voices") continue;
      const kind = kindOf(roster, other);
      if (kind === "state" || kind === "organisation") report(key, checkWords.notVoice(other));
    }
  }
}

function checkGroups(entry: Entry, report: Report): void {
  const seen = new Set<string>();
  for (const item of itemsOf(childOf(entry.node, "groups"))) {
    const group = stringOf(item);
    if (group === undefined) continue;
    if (seen.has(group)) report(item.place, checkWords.twice(group));
    seen.add(group);
  }
}

/** Salience over `issues` and bindingness must leave something to care about. */
export function caresForNothing(entry: Entry, issues: readonly string[]): boolean {
  const salience = childOf(entry.node, "salience");
  if (salience?.kind !== "map") return false;
  return [...issues, "bindingness"].every((issue) => {
    const node = childOf(salience, issue);
    return node !== undefined && modeOf(node) === 0;
  });
}

/** What one agent says of issues and of the others. */
export function checkAgent(roster: Roster, id: string, entry: Entry, report: Report): void {
  checkPositions(roster, id, entry, report);
  checkRelations(roster, entry, report);
  checkGroups(entry, report);
  if (caresForNothing(entry, roster.issues)) {
    const place = entryOf(entry.node, "salience")?.key ?? entry.key;
    report(place, checkWords.noSalience(id));
  }
}

/** What agents say of issues and of one another. */
export function checkAgents(roster: Roster, report: Report): void {
  for (const [id, entry] of entriesOf(childOf(roster.tree, "agents"))) {
    if (RESERVED.has(id)) report(entry.key, problemWords.reservedId(id));
    checkAgent(roster, id, entry, report);
  }
}
