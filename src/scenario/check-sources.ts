import { nearest } from "../base/nearest.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import type { Report } from "./check-agents.ts";
import { isDate } from "./date.ts";
import { childOf, entriesOf, stringOf, type Located } from "./located.ts";
import { eachQuantity } from "./merge.ts";
import { scenario } from "./scenario.ts";

/** Every source that a number names exists and is older than the scenario. */
export function checkSources(tree: Located, report: Report): void {
  const dates = new Map<string, string | undefined>();
  for (const [id, { node }] of entriesOf(childOf(tree, "sources"))) {
    dates.set(id, stringOf(childOf(node, "date")));
  }
  const day = stringOf(childOf(tree, "date"));
  const dated = day !== undefined && isDate(day);
  eachQuantity(tree, scenario, (node) => {
    const named = childOf(node, "source");
    if (named === undefined) return;
    const known = stringOf(childOf(node, "known")) === "at-the-event";
    for (const item of named.kind === "list" ? named.items : [named]) {
      const id = stringOf(item);
      if (id === undefined) continue;
      const date = dates.get(id);
      if (!dates.has(id)) {
        report(item.place, problemWords.unknownId("sources", id, nearest(id, dates.keys())));
      } else if (dated && !known && date !== undefined && isDate(date) && date >= day) {
        report(item.place, checkWords.late(id, date, day));
      }
    }
  });
}
