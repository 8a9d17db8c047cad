import type { Problem } from "../base/problem.ts";
import { libraryWords } from "../dictionary/library-words.ts";
import { isDate } from "./date.ts";
import { childOf, entryOf, type Located } from "./located.ts";
import { stringOf } from "./located.ts";

/** Whether a value of a library is a list of `{ since, is }`. */
export function isDated(node: Located): boolean {
  return node.kind === "list" && node.items.some((item) => entryOf(item, "since") !== undefined);
}

/** What is wrong with a dated attribute: its dates must exist and ascend. */
export function datedProblems(node: Located): Problem[] {
  const problems: Problem[] = [];
  let last = "";
  for (const item of node.kind === "list" ? node.items : []) {
    const since = childOf(item, "since");
    const text = stringOf(since);
    const entries = item.kind === "map" ? [...item.entries.keys()].sort().join() : "";
    if (entries !== "is,since") {
      problems.push({ place: item.place, message: libraryWords.step });
    } else if (text === undefined || !isDate(text)) {
      problems.push({ place: since?.place ?? item.place, message: libraryWords.since });
    } else if (text <= last) {
      problems.push({ place: since?.place ?? item.place, message: libraryWords.order(last) });
    } else last = text;
  }
  return problems;
}

/** The value that holds on `day`: the latest with since <= day; undefined before the first. */
export function valueOn(node: Located, day: string): Located | undefined {
  let value: Located | undefined;
  for (const item of node.kind === "list" ? node.items : []) {
    const since = stringOf(childOf(item, "since"));
    if (since !== undefined && since <= day) value = childOf(item, "is") ?? value;
  }
  return value;
}
