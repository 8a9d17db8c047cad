import type { Language } from "../base/label.ts";
import type { Model } from "../model/model.ts";
import type { JsonObject } from "./spec.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT, WIDTH } from "./theme.ts";
import { forumLabel } from "./world-view.ts";

const SMALL = TEXT - 2;
/** Most room for the slanted heads, and how much of a text's width they rise. */
const HEADS = 158;
const RISE = 0.85;
/** Longest name in em: of a column, which also bears its date, and of a forum. */
const LONGEST = 11.6;
const LONGEST_FORUM = 15;
const WIDEST = 54;
/** Room at the right into which the last head leans. */
const LEAN = 74;
/** Beyond this many meetings a forum's stand side by side, under its one name. */
const MOST_SINGLE = 12;
const APART = 8;
const DATES = 54;

/** Where each meeting's column stands, and what is written above. */
export interface Columns {
  readonly width: number;
  /** Room above the rows. */
  readonly above: number;
  /** Left edge of each meeting's column, by index. */
  readonly left: readonly number[];
  readonly heads: readonly JsonObject[];
  /** Dates of their own, upright; none where they stand in the heads. */
  readonly dates: readonly JsonObject[];
}

/** Few meetings in order of date; many by forum, then by date. */
export function columnsOf(model: Model, from: number, language: Language): Columns {
  return model.meetings.length > MOST_SINGLE ? byForum(model, from, language)
    : byDate(model, from, language);
}

function byDate(model: Model, from: number, language: Language): Columns {
  const { meetings } = model;
  const width = Math.min(WIDEST, (WIDTH - from - LEAN) / meetings.length);
  const heads = meetings.map(({ forum, date }) =>
    `${nameOf(model, forum, language, LONGEST)} ${date.slice(0, 7)}`);
  const above = Math.min(HEADS, 18 + RISE * SMALL * Math.max(...heads.map(textWidth)));
  const left = meetings.map((_, m) => from + m * width);
  return { width, above, left, dates: [],
    heads: heads.map((label, m) => ({ label, x: left[m] + width / 2 + 2, y: above + 10 })) };
}

function byForum(model: Model, from: number, language: Language): Columns {
  const { meetings } = model;
  const forums = [...new Set(meetings.map(({ forum }) => forum))];
  const width = Math.min(WIDEST,
    (WIDTH - from - LEAN - APART * (forums.length - 1)) / meetings.length);
  const names = forums.map((forum) => nameOf(model, forum, language, LONGEST_FORUM));
  const tops = Math.min(HEADS, 18 + RISE * SMALL * Math.max(...names.map(textWidth)));
  const above = tops + DATES;
  const left: number[] = meetings.map(() => 0);
  const heads: JsonObject[] = [];
  let x = from;
  forums.forEach((forum, n) => {
    heads.push({ label: names[n], x: x + width / 2, y: tops });
    meetings.forEach((meeting, m) => {
      if (meeting.forum !== forum) return;
      left[m] = x;
      x += width;
    });
    x += APART;
  });
  return { width, above, left, heads, dates: meetings.map(({ date }, m) =>
    ({ label: date.slice(0, 7), x: left[m] + width / 2, y: above + 10 })) };
}

function nameOf(model: Model, forum: string, language: Language, most: number): string {
  return clipText(forumLabel(model, forum)[language], most);
}
