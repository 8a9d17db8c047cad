import { plain, type Label } from "../base/label.ts";
import type { WorldSeries, WorldSummary } from "../analysis/world-summary.ts";
import { forumSeriesWords, worldWords } from "../dictionary/world-words.ts";
import type { Model, ModelEvent } from "../model/model.ts";
import { cleanText } from "./text.ts";

type WorldName = keyof typeof worldWords;

/** What the timeline draws, where it moves; norms and fragmentation have a figure of their own. */
export const MAIN_SERIES: readonly WorldName[] = [
  "risk", "safety", "security", "trust", "frontier", "concentration", "deployment", "hazard",
  "opaque", "efficacy", "governance", "deficit",
];
/** A number that moves by less reads as one that stands still. */
const SMALLEST = 5e-4;

/** Whether a number of the world ever leaves where it began, in the quantiles or their mean. */
export function moves({ mean, p05, p50, p95 }: WorldSeries): boolean {
  return [mean, p05, p50, p95].some((row) =>
    row.some((value) => Math.abs(value - row[0]) > SMALLEST));
}

/** Which of these series move; a name that the world lacks does not. */
export function movingOf<Name extends string>(
  { series }: WorldSummary, names: readonly Name[],
): Name[] {
  return names.filter((name) => Object.hasOwn(series, name) && moves(series[name]));
}

/** Whether anything happens beyond a single meeting: then the world has figures of its own. */
export function worldMoves(world: WorldSummary, model: Model): boolean {
  if (world.dates.length < 2) return false;
  const forums = model.forums.flatMap(({ id }) => [`attention.${id}`, `legitimacy.${id}`]);
  return model.meetings.length > 1 || movingOf(world, [...MAIN_SERIES, ...forums]).length > 0;
}

/** The events of the timeline; what happened before the start is not on it. */
export function datedEvents(model: Model): ModelEvent[] {
  const dated = new Set(model.timeline.flatMap(({ events }) => events));
  return model.events.filter((_, e) => dated.has(e));
}

/** Name of one of the world's numbers. */
export function seriesLabel(model: Model, name: string): Label {
  if (Object.hasOwn(worldWords, name)) return worldWords[name as WorldName].name;
  const dot = name.indexOf(".");
  const forum = forumLabel(model, name.slice(dot + 1));
  const sort = name.slice(0, dot);
  return sort === "attention" || sort === "legitimacy"
    ? forumSeriesWords[sort].name(forum) : plain(cleanText(name));
}

/** Name of a forum as one line, its id where it has none. */
export function forumLabel(model: Model, id: string): Label {
  const name = model.forums.find((forum) => forum.id === id)?.name ?? plain(id);
  return { en: cleanText(name.en) || cleanText(id), zh: cleanText(name.zh) || cleanText(id) };
}
