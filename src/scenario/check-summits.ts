import { checkWords } from "../dictionary/check-words.ts";
import { known, type Report } from "./check-agents.ts";
import { isDate } from "./date.ts";
import { childOf, itemsOf, stringOf } from "./located.ts";
import type { Roster } from "./roster.ts";

/** A summit as planned. */
export interface Meeting {
  readonly forum: string;
  readonly date: string;
  readonly review: boolean;
}

/**
 * Summits in time order, none before the scenario's date, each of a known forum, none twice; a
 * review comes after a meeting that made a text.
 */
export function checkSummits(roster: Roster, report: Report): Meeting[] {
  const meetings: Meeting[] = [];
  const start = stringOf(childOf(roster.tree, "date"));
  for (const item of itemsOf(childOf(roster.tree, "summits"))) {
    const named = childOf(item, "forum");
    const forum = stringOf(named);
    const day = childOf(item, "date");
    const date = stringOf(day);
    if (named && forum !== undefined) known(roster, "forums", forum, named.place, report);
    if (!day || date === undefined || forum === undefined || !isDate(date)) continue;
    const last = meetings[meetings.length - 1];
    if (last && date < last.date) report(day.place, checkWords.outOfOrder(last.date));
    if (!last && start !== undefined && isDate(start) && date < start) {
      report(day.place, checkWords.summitBefore(start));
    }
    if (meetings.some((one) => one.forum === forum && one.date === date)) {
      report(day.place, checkWords.sameDay(forum, date));
    }
    const reviewed = childOf(item, "review");
    const review = reviewed?.kind === "scalar" && reviewed.value === true;
    const made = meetings.some((one) => one.forum === forum && !one.review);
    if (reviewed && review && !made) report(reviewed.place, checkWords.nothingToReview(forum));
    meetings.push({ forum, date, review });
  }
  return meetings;
}
