import { nearest } from "../base/nearest.ts";
import type { Label } from "../base/label.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import type { Report } from "./check-agents.ts";
import { isDate } from "./date.ts";
import { childOf, entriesOf, itemsOf, stringOf, type Located, type Path } from "./located.ts";
import { eachQuantity } from "./merge.ts";
import { scenario } from "./scenario.ts";
import { schemaAt } from "./schema-path.ts";

/** One number: what it names as its sources, and whether it is marked as hindsight. */
function sourcesOf(node: Located): readonly Located[] {
  const named = childOf(node, "source");
  return named === undefined ? [] : named.kind === "list" ? named.items : [named];
}

function isMarked(node: Located): boolean {
  return stringOf(childOf(node, "known")) === "at-the-event";
}

/**
 * Sources dated on the scenario's day or later that its numbers rest on all the same, each number
 * being marked `known: at-the-event`; sorted as they stand.
 */
export function hindsightIn(tree: Located): string[] {
  const day = stringOf(childOf(tree, "date")) ?? "";
  const sources = childOf(tree, "sources");
  const found = new Set<string>();
  eachQuantity(tree, scenario, (node, [root]) => {
    if (root === "events" || !isMarked(node)) return;
    for (const item of sourcesOf(node)) {
      const id = stringOf(item) ?? "";
      const date = stringOf(childOf(childOf(sources, id), "date"));
      if (date !== undefined && date >= day) found.add(id);
    }
  });
  return entriesOf(sources).map(([id]) => id).filter((id) => found.has(id));
}

/** What is said of a source by its date; nothing where it is early enough. */
type Judge = (id: string, date: string) => Label | undefined;

/** Numbers are older than the scenario. */
function before(day: string): Judge {
  return (id, date) => (date >= day ? checkWords.late(id, date, day) : undefined);
}

/** An event's own numbers are known once it has happened. */
function upTo(day: string): Judge {
  return (id, date) => (date > day ? checkWords.afterEvent(id, date, day) : undefined);
}

function judgeOf(node: Located | undefined, make: (day: string) => Judge): Judge {
  const day = stringOf(childOf(node, "date"));
  return day !== undefined && isDate(day) ? make(day) : () => undefined;
}

/**
 * Every source that is named exists, and those of numbers are older than the scenario, or for an
 * event's own numbers no younger than the event.
 */
export function checkSources(tree: Located, report: Report): void {
  const dates = new Map<string, string | undefined>();
  for (const [id, { node }] of entriesOf(childOf(tree, "sources"))) {
    dates.set(id, stringOf(childOf(node, "date")));
  }
  const checkNamed = (node: Located, judge: Judge): void => {
    const known = isMarked(node);
    for (const item of sourcesOf(node)) {
      const id = stringOf(item);
      if (id === undefined) continue;
      const date = dates.get(id);
      if (!dates.has(id)) {
        report(item.place, problemWords.unknownId("sources", id, nearest(id, dates.keys())));
      } else if (!known && date !== undefined && isDate(date)) {
        const message = judge(id, date);
        if (message !== undefined) report(item.place, message);
      }
    }
  };
  const events = itemsOf(childOf(tree, "events"));
  const judges = events.map((event) => judgeOf(event, upTo));
  const general = judgeOf(tree, before);
  const judgeAt = ([root, index]: Path): Judge =>
    (root === "events" ? judges[Number(index)] ?? general : general);
  eachQuantity(tree, scenario, (node, path) => checkNamed(node, judgeAt(path)));
  events.forEach((event, index) => {
    for (const [path, { node }] of entriesOf(childOf(event, "set"))) {
      eachQuantity(node, schemaAt(scenario, path.split(".")), (number) =>
        checkNamed(number, judges[index] ?? general));
    }
    checkNamed(event, () => undefined);
  });
  for (const [, { node }] of entriesOf(childOf(tree, "forums"))) checkNamed(node, () => undefined);
}
