import { dateOfDay, dayNumber, DAYS_PER_YEAR } from "../base/day.ts";
import { numberText } from "./spec.ts";

/** A place on an axis and what is written there. */
export interface Tick {
  readonly at: number;
  readonly words: string;
}

/** Round values that enclose a range, at most `steps` apart; 0 to 1 of a range without numbers. */
export function niceTicks(least: number, most: number, steps = 3): Tick[] {
  if (!(most - least < Infinity)) return ticksOf(0, 1, 0.5, 1);
  const span = most - least > 1e-9 ? most - least : Math.max(1e-3, Math.abs(most) / 10);
  let unit = 1e-6;
  let digits = 6;
  const fits = (size: number): boolean => span / size <= steps + 1e-9;
  for (;;) {
    const found = [1, 2, 5].find((times) => fits(unit * times));
    if (found !== undefined) return ticksOf(least, least + span, unit * found, digits);
    unit *= 10;
    digits = Math.max(0, digits - 1);
  }
}

function ticksOf(least: number, most: number, step: number, digits: number): Tick[] {
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const at = (first + n) * step;
    return { at, words: numberText(at, digits) };
  });
}

const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Round dates between two days, at most `most` of them, in years since the first day. */
export function dateTicks(first: string, last: string, most: number): Tick[] {
  const begin = dayNumber(first);
  const months = (date: string): number =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const [from, to] = [months(first), months(last)];
  const step = MONTHS.find((size) => (to - from) / size < most) ?? MONTHS[MONTHS.length - 1];
  const ticks: Tick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, "0");
    const date = `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    const years = (dayNumber(date) - begin) / DAYS_PER_YEAR;
    if (date >= first && date <= last) {
      ticks.push({ at: years, words: step >= 12 ? year : date.slice(0, 7) });
    }
  }
  return ticks.length > 0 ? ticks : [{ at: 0, words: dateOfDay(begin) }];
}
