import { dateOfDay, dayNumber, DAYS_PER_YEAR } from "../base/day.ts";
import type { Moment } from "./model.ts";

interface Dated {
  readonly date: string;
}

/** The longest step between moments, in years, where the world names none. */
const LONGEST_STEP = 0.25;

/**
 * The moments of a scenario: its start, every day of an event or a meeting, and each gap longer
 * than `longest` years cut into equal steps. What is dated before the start of an event has
 * already happened and stands at no moment; meetings never do.
 */
export function timelineOf(
  start: string, events: readonly Dated[], meetings: readonly Dated[],
  longest: number = LONGEST_STEP,
): Moment[] {
  const begin = meetings.reduce((least, { date }) => (date < least ? date : least), start);
  const days = new Set([begin, ...meetings.map(({ date }) => date),
    ...events.map(({ date }) => date).filter((date) => date >= begin)]);
  const first = dayNumber(begin);
  const on = (list: readonly Dated[], date: string): number[] =>
    list.flatMap((one, index) => (one.date === date ? [index] : []));
  const timeline: Moment[] = [];
  let before = 0;
  for (const date of [...days].sort()) {
    const years = (dayNumber(date) - first) / DAYS_PER_YEAR;
    const gap = years - before;
    // A gap that is a whole number of steps but for its last bit is not cut once more.
    const steps = Math.max(1, Math.ceil(gap / longest - 1e-9));
    for (let n = 1; n < steps; n++) {
      const at = before + (gap * n) / steps;
      const day = dateOfDay(first + Math.round(at * DAYS_PER_YEAR));
      timeline.push({ date: day, years: at, step: gap / steps, events: [], meetings: [] });
    }
    timeline.push({
      date, years, step: gap / steps, events: on(events, date), meetings: on(meetings, date),
    });
    before = years;
  }
  return timeline;
}
