import { yearsBetween } from "../base/day.ts";
import { checkWords } from "../dictionary/check-words.ts";
import type { Report } from "./check-agents.ts";
import { isDate } from "./date.ts";
import {
  childOf, entryOf, itemsOf, modeOf, stringOf, type Located, type LocatedMap,
} from "./located.ts";

/** More summits than this are a mistake: each has figures and tables of its own. */
const MOST_SUMMITS = 500;
/** More moments than this would fill the memory: a date or a step is written wrongly. */
const MOST_MOMENTS = 4000;
/** The step where the world names none, in years. */
const STEP = 0.25;

/** A run must end: not too many summits, and not too many steps between first and last date. */
export function checkLength(tree: LocatedMap, report: Report): void {
  const summits = entryOf(tree, "summits");
  const count = itemsOf(summits?.node).length;
  if (summits && count > MOST_SUMMITS) {
    report(summits.key, checkWords.tooManySummits(count, MOST_SUMMITS));
  }
  const start = stringOf(childOf(tree, "date"));
  if (start === undefined || !isDate(start)) return;
  const written = entryOf(childOf(tree, "world"), "step");
  const step = modeOf(written?.node) ?? STEP;
  const last = latest([...itemsOf(summits?.node), ...itemsOf(childOf(tree, "events"))]);
  if (last === undefined || !(step > 0) || last.date <= start) return;
  const years = yearsBetween(start, last.date);
  const moments = Math.ceil(years / step) + count;
  if (moments <= MOST_MOMENTS) return;
  const place = years / STEP > MOST_MOMENTS ? last.place : (written?.node.place ?? last.place);
  report(place, checkWords.tooManyMoments(moments, MOST_MOMENTS));
}

interface Dated {
  readonly date: string;
  readonly place: Located["place"];
}

function latest(nodes: readonly Located[]): Dated | undefined {
  let found: Dated | undefined;
  for (const node of nodes) {
    const day = childOf(node, "date");
    const date = stringOf(day);
    if (day === undefined || date === undefined || !isDate(date)) continue;
    if (found === undefined || date > found.date) found = { date, place: day.place };
  }
  return found;
}
