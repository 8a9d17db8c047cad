import type { z } from "zod";
import { checkWords } from "../dictionary/check-words.ts";
import { setWords } from "../dictionary/set-words.ts";
import { checkAgent, known, type Report } from "./check-agents.ts";
import { checkForum } from "./check-forums.ts";
import { isDate } from "./date.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, modeOf, stringOf, withEntry,
  type Located, type LocatedMap,
} from "./located.ts";
import { rosterOf, type Roster } from "./roster.ts";
import { scenario } from "./scenario.ts";
import { merges, quantityRange, schemaAt, stepInto } from "./schema-path.ts";
import { applyChanges, type Change } from "./set.ts";
import { shapeProblems } from "./shape-problem.ts";

type Schema = z.core.$ZodType;

/** What an event may change; of these three, one at a time. */
const ROOTS = new Set(["agents", "forums", "issues", "world", "parameters", "absent"]);
const BY_ID = ["agents", "forums", "issues"] as const;
/** Read once, before the first event. */
const FIXED = new Set(["parameters.use", "world.step", "world.norms"]);

/** Whether everything written below a path is a number that the model may draw. */
function isNumeric(node: Located, schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  if (quantityRange(schema) !== undefined) return true;
  if (node.kind !== "map" || !merges(schema)) return false;
  return [...node.entries].every(([key, entry]) => isNumeric(entry.node, stepInto(schema, key)));
}

/** The changes that an event may make; the others reported. */
function changesOf(event: Located, report: Report): Change[] {
  return entriesOf(childOf(event, "set")).flatMap(([path, { key, node }]): Change[] => {
    const [root = "", id] = path.split(".");
    const whole = id === undefined && BY_ID.some((one) => one === root);
    if (!ROOTS.has(root) || whole || FIXED.has(path)) {
      report(key, setWords.notByEvent(path));
      return [];
    }
    return [{ path, place: key, value: node }];
  });
}

function checkCertain(event: Located, changes: readonly Change[], report: Report): void {
  const probability = childOf(event, "probability");
  if (probability === undefined || modeOf(probability) === 1) return;
  for (const { path, place, value } of changes) {
    const schema = schemaAt(scenario, path.split("."));
    if (schema === undefined || isNumeric(value, schema)) continue;
    report(place, checkWords.uncertainRule(path));
  }
}

/** The ids under `root` that some changes touch. */
function touched(changes: readonly Change[], root: string): ReadonlySet<string> {
  return new Set(changes.map(({ path }) => path.split("."))
    .filter(([first]) => first === root).map(([, id]) => id ?? ""));
}

/** The tree with just those agents, forums and issues that some changes touch. */
function pruned(tree: LocatedMap, changes: readonly Change[]): LocatedMap {
  let result = tree;
  for (const key of BY_ID) {
    const entry = entryOf(result, key);
    if (entry?.node.kind !== "map") continue;
    const ids = touched(changes, key);
    const entries = new Map([...entry.node.entries].filter(([id]) => ids.has(id)));
    result = withEntry(result, key, { key: entry.key, node: { ...entry.node, entries } });
  }
  const none: Located = { kind: "list", place: tree.place, items: [] };
  for (const key of ["summits", "events", "decisions"]) {
    const entry = entryOf(result, key);
    if (entry !== undefined) result = withEntry(result, key, { key: entry.key, node: none });
  }
  return result;
}

/** The tree after an event, all that the event says held against shape and sense. */
function applied(tree: LocatedMap, changes: readonly Change[], report: Report): LocatedMap {
  if (changes.length === 0) return tree;
  const problems: ReturnType<typeof shapeProblems> = [];
  const after = applyChanges(tree, changes, problems);
  for (const problem of shapeProblems(pruned(after, changes), scenario)) problems.push(problem);
  for (const { place, message } of problems) report(place, message);
  const roster = rosterOf(after);
  for (const id of touched(changes, "agents")) {
    const entry = entryOf(childOf(after, "agents"), id);
    if (entry !== undefined) checkAgent(roster, id, entry, report);
  }
  for (const id of touched(changes, "forums")) {
    const entry = entryOf(childOf(after, "forums"), id);
    if (entry !== undefined) checkForum(roster, entry, report);
  }
  if (changes.some(({ path }) => path === "absent")) {
    for (const item of itemsOf(childOf(after, "absent"))) {
      const id = stringOf(item);
      if (id !== undefined) known(roster, "agents", id, item.place, report);
    }
  }
  return after;
}

function checkIds(items: readonly Located[], report: Report): void {
  const lines = new Map<string, number>();
  for (const item of items) {
    const node = childOf(item, "id");
    const id = stringOf(node);
    if (node === undefined || id === undefined) continue;
    if (lines.has(id)) report(node.place, checkWords.twice(id));
    lines.set(id, node.place.line);
  }
}

function checkStart(event: Located, start: string | undefined, report: Report): void {
  const day = childOf(event, "date");
  const date = stringOf(day);
  if (day === undefined || date === undefined || start === undefined || date >= start) return;
  const acts = ["set", "shock"].find((key) => entryOf(event, key) !== undefined);
  if (acts !== undefined) report(day.place, checkWords.beforeStart(start));
}

/**
 * Events: each id once, none before the world starts, each changing what may change to what is
 * allowed there. Each is held against the tree as those before it in time leave it.
 */
export function checkEvents(roster: Roster, report: Report): void {
  const items = itemsOf(childOf(roster.tree, "events"));
  checkIds(items, report);
  const start = stringOf(childOf(roster.tree, "date"));
  const dateOf = (event: Located): string => stringOf(childOf(event, "date")) ?? "";
  const inTime = [...items].sort((one, other) =>
    (dateOf(one) < dateOf(other) ? -1 : dateOf(one) > dateOf(other) ? 1 : 0));
  let tree = roster.tree;
  for (const event of inTime) {
    checkStart(event, start !== undefined && isDate(start) ? start : undefined, report);
    const changes = changesOf(event, report);
    checkCertain(event, changes, report);
    tree = applied(tree, changes, report);
    for (const [id, { key }] of entriesOf(childOf(childOf(event, "shock"), "capability"))) {
      known(roster, "agents", id, key, report);
    }
  }
}
