import type { Problem } from "../base/problem.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { checkAgents, type Report } from "./check-agents.ts";
import { checkDecisions } from "./check-decisions.ts";
import { checkEvents } from "./check-events.ts";
import { checkForums } from "./check-forums.ts";
import { checkLength } from "./check-length.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkSources } from "./check-sources.ts";
import { checkSummits } from "./check-summits.ts";
import { entryOf, type LocatedMap } from "./located.ts";
import { rosterOf } from "./roster.ts";

function checkPresence(tree: LocatedMap, report: Report): void {
  for (const key of ["issues", "agents", "forums", "summits"]) {
    const entry = entryOf(tree, key);
    const empty = entry?.node.kind === "map" ? entry.node.entries.size === 0
      : entry?.node.kind === "list" && entry.node.items.length === 0;
    if (entry && empty) report(entry.key, checkWords.noneOf(key));
  }
}

/**
 * What is wrong with the sense of a scenario, as opposed to its shape. Looks only at what is
 * sound, so it may run on a tree whose shape has problems.
 */
export function check(tree: LocatedMap): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (place, message) => {
    problems.push({ place, message });
  };
  const roster = rosterOf(tree);
  checkPresence(tree, report);
  checkAgents(roster, report);
  checkForums(roster, report);
  checkDecisions(roster, checkSummits(roster, report), report);
  checkEvents(roster, report);
  checkLength(tree, report);
  checkParameters(tree, report);
  checkSources(tree, report);
  return problems;
}
