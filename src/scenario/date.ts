import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `text` is YYYY-MM-DD and that day is in the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const error = allowed(allowedWords.date);

/** A day of the calendar, compared as text. */
export const date = z
  .string({ error })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error })
  .refine(isDate, { error });
