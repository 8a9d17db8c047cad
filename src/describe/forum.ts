import type { Label } from "../base/label.ts";
import { describeCells } from "../dictionary/describe-words.ts";
import { forumPathWords } from "../dictionary/field-words.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Forum } from "../scenario/forum.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grid, part, text, type Cell, type Part } from "./document.ts";
import {
  boundsAt, drawnOf, joined, leavesOf, originOf, sourcesOf, valueAt,
} from "./quantities.ts";

/** One forum: its rules as its first meeting has them, and its numbers. */
export function forumPart(scenario: Scenario, model: Model, id: string): Part {
  const forum = scenario.forums[id];
  const found = model.forums.find((one) => one.id === id);
  const meeting = model.meetings[found?.meetings[0] ?? 0];
  return part(`forum-${id}`, { en: `${forum.name.en} (${id})`, zh: `${forum.name.zh}（${id}）` }, [
    ...(forum.about === undefined ? [] : [text(forum.about)]),
    grid(`forum-${id}`, [["field", "field", "code"], ["meaning", "meaning", "text"],
      ["value", "value", "text"], ["drawn", "drawn", "text"], ["range", "range", "text"],
      ["origin", "origin", "text"], ["source", "source", "code"]],
    [...rules(model, meeting, forum), ...numbers(model, forum, id)], Infinity),
  ]);
}

function rules(model: Model, meeting: Meeting, forum: Forum): Cell[][] {
  const words = describeCells.forum;
  const agent = (index: number): string | null => (index < 0 ? null : model.agents[index].id);
  const row = (field: keyof typeof words, value: Cell): Cell[] =>
    [field, words[field], value, null, null, null, null];
  const rows = [
    row("procedure", describeCells.procedures[meeting.procedure]),
    row("weighting", describeCells.weightings[meeting.weighting]),
    row("rounds", meeting.rounds),
    row("host", agent(meeting.host)), row("chair", agent(meeting.chair)),
    row("sponsor", agent(meeting.sponsor)),
    row("hostList", meeting.hostList ? describeCells.yes : null),
    row("issues", joined([...meeting.issues].map((d) => model.issues[d].id))),
    row("fundFor", forum.fund?.for === undefined ? null : joined(forum.fund.for)),
  ];
  return rows.filter(([, , value]) => value !== null);
}

/** The numbers that play a part: of text, draft, tier and fund only where there is one. */
function numbers(model: Model, forum: Forum, id: string): Cell[][] {
  const given = new Map(leavesOf(forum).map(({ path, quantity }) => [path, quantity]));
  const optional = ["text", "draft", "tier", "fund"] as const;
  const paths = forumPathWords.flatMap(({ path: pattern, meaning }) => {
    const missing = optional.some((key) =>
      pattern.startsWith(`${key}.`) && forum[key] === undefined);
    if (missing) return [];
    if (!pattern.includes("*")) return [[pattern, meaning] as const];
    const start = pattern.slice(0, -1);
    return [...given.keys()].filter((path) => path.startsWith(start))
      .map((path): readonly [string, Label] => [path, meaning]);
  });
  const shared = sourcesShared(forum);
  return paths.map(([path, meaning]) => {
    const quantity = given.get(path);
    const at = `forums.${id}.${path}`;
    const sources = sourcesOf(quantity);
    return [path, meaning, valueAt(model, at), drawnOf(quantity), boundsAt(model, at),
      describeCells.origins[originOf(quantity)],
      joined(quantity !== undefined && sources.length === 0 ? shared : sources)];
  });
}

function sourcesShared({ source }: Forum): readonly string[] {
  return source === undefined ? [] : typeof source === "string" ? [source] : source;
}
