import { dateOfDay, dayNumber, DAYS_PER_YEAR } from "../base/day.ts";
import { byCode } from "../base/order.ts";
import type { Moment } from "./model.ts";

interface Dated {
  readonly date: string;
}

/** A moment before events are put on it. */
type Cut = Omit<Moment, "events">;

/** The longest step between moments, in years, where the world names none. */
const LONGEST_STEP = 0.25;
/** A gap that is a whole number of steps but for its last bit is not cut once more. */
const LAST_BIT = 1e-9;

/**
 * The moments of a scenario: its start, every day of a meeting, each gap longer than `longest`
 * years cut into equal steps, and whole steps from the last meeting on to the last event. Events
 * cut no step: they happen at the first moment on or after their day, so that one that changes
 * nothing changes no other moment. What is dated before the start has already happened and
 * stands at no moment; meetings never do.
 */
export function timelineOf(
  start: string, events: readonly Dated[], meetings: readonly Dated[],
  longest: number = LONGEST_STEP,
): Moment[] {
  const begin = meetings.reduce((least, { date }) => (date < least ? date : least), start);
  const held = [...new Set([begin, ...meetings.map(({ date }) => date)])].sort();
  const last = held[held.length - 1];
  const end = events.reduce((latest, { date }) => (date > latest ? date : latest), last);
  const cuts = [...gridOf(held, meetings, longest), ...tailOf(begin, last, end, longest)];
  const happening = cuts.map((): number[] => []);
  events.forEach(({ date }, index) => {
    if (date >= begin) happening[cuts.findIndex((cut) => cut.date >= date)].push(index);
  });
  const inTurn = (e: number, f: number): number => byCode(events[e].date, events[f].date) || e - f;
  return cuts.map((cut, n): Moment => ({ ...cut, events: happening[n].sort(inTurn) }));
}

/** The days of meetings, from the first on, and equal steps between them. */
function gridOf(
  days: readonly string[], meetings: readonly Dated[], longest: number,
): Cut[] {
  const first = dayNumber(days[0]);
  let before = 0;
  return days.flatMap((day): Cut[] => {
    const years = (dayNumber(day) - first) / DAYS_PER_YEAR;
    const gap = years - before;
    const steps = Math.max(1, Math.ceil(gap / longest - LAST_BIT));
    const cuts = Array.from({ length: steps - 1 }, (_, n) =>
      cutAt(first, before + (gap * (n + 1)) / steps, gap / steps));
    before = years;
    const held = meetings.flatMap(({ date }, index) => (date === day ? [index] : []));
    return [...cuts, { date: day, years, step: gap / steps, meetings: held }];
  });
}

/** Steps of the full length after the last meeting, however far the last event lies. */
function tailOf(begin: string, from: string, end: string, longest: number): Cut[] {
  if (end === from) return [];
  const first = dayNumber(begin);
  const before = (dayNumber(from) - first) / DAYS_PER_YEAR;
  const years = (dayNumber(end) - first) / DAYS_PER_YEAR;
  const whole = Math.ceil((years - before) / longest - LAST_BIT) - 1;
  const cuts = Array.from({ length: whole }, (_, n) =>
    cutAt(first, before + (n + 1) * longest, longest));
  const step = years - (before + whole * longest);
  return [...cuts, { date: end, years, step, meetings: [] }];
}

function cutAt(first: number, years: number, step: number): Cut {
  const date = dateOfDay(first + Math.round(years * DAYS_PER_YEAR));
  return { date, years, step, meetings: [] };
}
