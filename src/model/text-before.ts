import type { Model } from "./model.ts";

/** The last meeting of a meeting's forum before its day, whose text a review reviews; else -1. */
export function textBefore({ meetings, forums }: Model, m: number): number {
  const { date, forumIndex } = meetings[m];
  let found = -1;
  for (const other of forums[forumIndex].meetings) {
    const earlier = meetings[other].date;
    if (earlier < date && (found < 0 || earlier >= meetings[found].date)) found = other;
  }
  return found;
}
