import { z } from "zod";
import { nearest } from "../base/nearest.ts";
import type { Problem } from "../base/problem.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { add, newSession, treeOf, type Files } from "./files.ts";
import { format } from "./format.ts";
import { textOrLabel } from "./label.ts";
import {
  childOf, entriesOf, itemsOf, plainValue, stringOf, type Entry, type Located,
} from "./located.ts";
import { name, nameList, names } from "./name.ts";
import { nearestId } from "./nearest-agent.ts";
import { quantity, unit } from "./number.ts";
import { source } from "./source.ts";
import { shapeProblems } from "./shape-problem.ts";

const map = allowed(allowedWords.map);

const votes = z.strictObject(
  {
    yes: nameList.optional().describe("Agents that voted yes"),
    no: nameList.optional().describe("Agents that voted no"),
    abstain: nameList.optional().describe("Agents that abstained"),
    missed: nameList.optional().describe("Agents that did not vote"),
  },
  { error: map },
);

const adopted = z.strictObject(
  {
    positions: z.record(name, quantity(unit), { error: map }).describe("Level of each issue"),
    bindingness: quantity(unit).optional().describe("Bindingness of the text"),
  },
  { error: map },
);

/** What happened at one forum. */
const observedForum = z.strictObject(
  {
    date: date.optional().describe("Day on which it happened"),
    signed: nameList.optional().describe("Agents that signed"),
    declined: nameList.optional().describe("Agents that were present and did not sign"),
    absent: nameList.optional().describe("Agents that were not present"),
    unknown: nameList.optional().describe("Agents of which it is not known"),
    votes: votes.optional().describe("How agents voted"),
    text: adopted.optional().describe("The text as adopted"),
    source: names.optional().describe("Id of one source, or a list of them"),
    note: textOrLabel.optional().describe("Anything a reader should know"),
  },
  { error: map },
);

/** What really happened, kept apart from the scenario: nothing simulated ever rests on it. */
export const observed = z.strictObject(
  {
    format: format.optional().describe("Version: 1"),
    scenario: name.optional().describe("Id of the scenario it belongs to"),
    sources: z.record(name, source, { error: map }).optional().describe("Sources by id"),
    forums: z.record(name, observedForum, { error: map }).describe("Outcome by forum"),
    note: textOrLabel.optional().describe("Anything a reader should know"),
  },
  { error: map },
);

export type Observed = z.infer<typeof observed>;

export interface LoadedObserved {
  readonly observed?: Observed;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

const LISTS = ["signed", "declined", "absent", "unknown"];
const VOTES = ["yes", "no", "abstain", "missed"];

/** Each agent stands in one list only. */
function checkOnce(node: Located | undefined, lists: readonly string[], problems: Problem[]) {
  const seen = new Set<string>();
  for (const item of lists.flatMap((list) => itemsOf(childOf(node, list)))) {
    const id = stringOf(item);
    if (id === undefined) continue;
    if (seen.has(id)) problems.push({ place: item.place, message: checkWords.twice(id) });
    seen.add(id);
  }
}

function checkSource(node: Located | undefined, known: readonly string[], problems: Problem[]) {
  for (const item of node?.kind === "list" ? node.items : node ? [node] : []) {
    const id = stringOf(item);
    if (id === undefined || known.includes(id)) continue;
    const message = problemWords.unknownId("sources", id, nearest(id, known));
    problems.push({ place: item.place, message });
  }
}

/** What a scenario has, for what is said to have happened to be held against. */
export interface KnownIds {
  readonly agents: readonly string[];
  readonly summits: readonly { readonly forum: string; readonly date: string }[];
}

function checkKnown(forum: string, { key, node }: Entry, known: KnownIds, problems: Problem[]) {
  const agents = new Set(known.agents);
  const named = [...LISTS.map((list) => childOf(node, list)),
    ...VOTES.map((list) => childOf(childOf(node, "votes"), list))];
  for (const item of named.flatMap(itemsOf)) {
    const id = stringOf(item);
    if (id === undefined || agents.has(id) || !name.safeParse(id).success) continue;
    const message = problemWords.unknownId("agents", id, nearestId(id, known.agents));
    problems.push({ place: item.place, message });
  }
  const dates = known.summits.filter((one) => one.forum === forum).map(({ date: day }) => day);
  if (dates.length === 0) {
    const near = nearest(forum, known.summits.map((one) => one.forum));
    problems.push({ place: key, message: problemWords.unknownId("forums", forum, near) });
    return;
  }
  const day = childOf(node, "date");
  const written = stringOf(day);
  if (day === undefined || written === undefined || dates.includes(written)) return;
  const message = checkWords.noSummitOn(forum, written);
  problems.push({
    place: day.place, message: problemWords.suggest(message, nearest(written, dates)),
  });
}

/**
 * Reads an observed outcome; the engine and the compiler never do. Where the ids of its scenario
 * are `known`, agents, forums and dates that it has not are problems.
 */
export function loadObserved(path: string, files: Files, known?: KnownIds): LoadedObserved {
  const session = newSession(files);
  const tree = treeOf(session, path);
  const { problems, texts } = session;
  if (tree === undefined) return { problems, texts };
  add(session, shapeProblems(tree, observed));
  const sources = entriesOf(childOf(tree, "sources")).map(([id]) => id);
  for (const [forum, entry] of entriesOf(childOf(tree, "forums"))) {
    const { node } = entry;
    checkOnce(node, LISTS, problems);
    checkOnce(childOf(node, "votes"), VOTES, problems);
    checkSource(childOf(node, "source"), sources, problems);
    if (known !== undefined) checkKnown(forum, entry, known, problems);
  }
  if (problems.length > 0) return { problems, texts };
  return { observed: plainValue(tree) as Observed, problems, texts };
}
