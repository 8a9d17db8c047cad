import type { Language } from "../base/label.ts";
import type { WorldSummary } from "../analysis/world-summary.ts";
import { timelineWords } from "../dictionary/world-figure-words.ts";
import { shareInShort } from "../dictionary/share-words.ts";
import type { Model, ModelEvent } from "../model/model.ts";
import { yearsBetween } from "../base/day.ts";
import { canvasOf, type Canvas } from "./canvas.ts";
import { fanData, fanLayers, marksIn, PANEL_HEIGHT, type FanPanel, type Mark }
  from "./fan-panels.ts";
import { spreadOut } from "./layout.ts";
import { figureSpec, numberText, percentText, sentences, type Json, type JsonObject,
  type VegaLiteSpec } from "./spec.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { dateTicks } from "./ticks.ts";
import type { RunView } from "./view.ts";
import { datedEvents, forumLabel, MAIN_SERIES, movingOf, seriesLabel } from "./world-view.ts";

const LEFT = 212;
const RIGHT = WIDTH - 14;
const LANE = 21;
const ENTRY = 17;
const GAP = 22;
const MOST_LANES = 9;
const MOST_EVENTS = 24;
const MOST_NUMBERED = 10;
const SMALL = TEXT - 2;
/** Numbers between 0 and 1 that say something by themselves: the headline takes one of these. */
const TOLD: readonly string[] = ["risk", "safety", "security", "trust", "governance"];

/**
 * Meetings and events in their order, and every variable that moves between them. With a baseline,
 * its data stand beside them, under names that begin with `fanbefore`.
 */
export function timelineFigure(
  view: RunView, model: Model, language: Language, theme: Theme, base?: RunView,
): VegaLiteSpec {
  const { world, replicates } = view.summary;
  const panels = panelsOf(world, base?.summary.world, model, language);
  const events = shownEvents(model);
  const calendar = calendarOf(view, model, events, language);
  const list = listOf(model, events, view.badge.wordsOnly, language, calendar.height + GAP);
  const top = calendar.height + list.height + GAP;
  // Where some events move numbers, the others would only clutter the panels.
  const moving = events.some(({ effects }) => effects.length > 0);
  const marks: Mark[] = [
    ...model.meetings.map(({ date }) =>
      ({ years: yearsBetween(world.dates[0], date), event: false, number: "" })),
    ...events.flatMap(({ date, effects }, n): Mark[] => (moving && effects.length === 0 ? []
      : [{ years: yearsBetween(world.dates[0], date), event: true,
        number: events.length <= MOST_NUMBERED ? String(n + 1) : "" }])),
  ];
  const rows = Math.ceil(panels.length / 2);
  const canvas = canvasOf(top + rows * PANEL_HEIGHT);
  const headline = timelineHeadline(view, model)[language];
  return figureSpec({ language, theme }, {
    headline,
    note: panels.length === 0 ? "" : sentences(language,
      timelineWords.note(numberText(replicates))[language],
      marksIn(marks).some(({ event }) => !event) ? timelineWords.rules[language] : "",
      marks.some(({ event }) => event) ? timelineWords.eventRules[language] : ""),
    description: headline,
  }, { ...calendar.data, ...list.data, ...fanData(panels, world, marks, top) }, {
    ...canvas.frame,
    layer: [...calendarLayers(canvas, theme), ...fanLayers(canvas, theme)],
  });
}

/** A panel per number that moves, here or in the baseline. */
function panelsOf(
  world: WorldSummary, was: WorldSummary | undefined, model: Model, language: Language,
): FanPanel[] {
  const moving: ReadonlySet<string> = new Set([world, ...was === undefined ? [] : [was]]
    .flatMap((one) => movingOf(one, MAIN_SERIES)));
  return MAIN_SERIES.filter((name) => moving.has(name) && Object.hasOwn(world.series, name))
    .map((name): FanPanel => ({
      label: seriesLabel(model, name)[language], series: world.series[name], steps: false,
      ...(was !== undefined && Object.hasOwn(was.series, name)
        && { before: { years: was.years, series: was.series[name] } }),
    }));
}

/** What moved most, in a sentence. */
export function timelineHeadline({ summary: { world } }: RunView, model: Model) {
  const change = (name: string): number => {
    const { p50 } = world.series[name];
    return Math.abs(p50[p50.length - 1] - p50[0]);
  };
  const [first] = [...movingOf(world, MAIN_SERIES)]
    .filter((name, _, all) => all.every((one) => !TOLD.includes(one)) || TOLD.includes(name))
    .sort((left, right) => change(right) - change(left));
  if (first === undefined) return timelineWords.still;
  const { p50 } = world.series[first];
  return timelineWords.headline(seriesLabel(model, first), numberText(p50[0], 2),
    numberText(p50[p50.length - 1], 2), world.dates[world.dates.length - 1]);
}

/** The events to number: those that change a number first, at most two dozen, in order of date. */
function shownEvents(model: Model): ModelEvent[] {
  const found = datedEvents(model);
  const rank = ({ effects, probability }: ModelEvent): number =>
    (effects.length > 0 ? 2 : 0) + (probability < 1 ? 1 : 0);
  const kept = new Set([...found].sort((left, right) => rank(right) - rank(left))
    .slice(0, MOST_EVENTS));
  return found.filter((event) => kept.has(event))
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
}

interface Part { readonly data: JsonObject; readonly height: number }

/** One lane per forum with its meetings, and one of numbered events. */
function calendarOf(
  { summary: { world } }: RunView, model: Model, events: readonly ModelEvent[],
  language: Language,
): Part {
  const last = world.years[world.years.length - 1] || 1;
  const at = (date: string): number =>
    LEFT + (yearsBetween(world.dates[0], date) / last) * (RIGHT - LEFT);
  const order = [...new Set(model.meetings.map(({ forum }) => forum))];
  const own = order.length <= MOST_LANES ? order : order.slice(0, MOST_LANES - 1);
  const names = [...own.map((id) => forumLabel(model, id)[language]),
    ...(own.length < order.length ? [timelineWords.others[language]] : []),
    ...(events.length > 0 ? [timelineWords.events[language]] : [])];
  const laneOf = (forum: string): number => {
    const lane = own.indexOf(forum);
    return ((lane < 0 ? own.length : lane) + 0.5) * LANE;
  };
  const foot = names.length * LANE;
  const y = (names.length - 0.5) * LANE;
  const places = spreadOut(events.map(({ date }) => at(date)), 17, LEFT, RIGHT);
  return {
    height: foot + 24,
    data: {
      lanes: names.map((name, n) => ({ label: clipText(name, (LEFT - 16) / (TEXT - 1)), x: LEFT,
        x2: RIGHT, y: (n + 0.5) * LANE, y2: (n + 0.5) * LANE })),
      meetings: model.meetings.map(({ forum, date }) =>
        ({ forum, date, x: at(date), y: laneOf(forum) })),
      events: events.map(({ date }, n) =>
        ({ date, label: String(n + 1), x: places[n], y, x2: at(date), y2: foot + 3 })),
      days: dateTicks(world.dates[0], world.dates[world.dates.length - 1], 10)
        .map(({ at: years, words }) => {
          const x = LEFT + (years / last) * (RIGHT - LEFT);
          return { label: words, x, x2: x, y: foot + 8, y2: 0 };
        }),
    },
  };
}

/** The events in words, in two columns. */
function listOf(
  model: Model, events: readonly ModelEvent[], wordsOnly: boolean, language: Language,
  top: number,
): Part {
  const half = Math.ceil(events.length / 2);
  const room = (WIDTH / 2 - 52) / SMALL;
  const entries = events.map(({ title, date, probability }, n): JsonObject => {
    const chance = probability >= 1 ? "" : timelineWords.happens(wordsOnly
      ? shareInShort(probability)
      : { en: percentText(probability), zh: percentText(probability) })[language];
    const tail = chance === "" ? "" : language === "zh" ? `（${chance}）` : ` (${chance})`;
    const words = clipText(title[language], room - textWidth(`${date}  ${tail}`));
    return { number: String(n + 1), label: `${date}  ${words}${tail}`,
      x: (n < half ? 0 : WIDTH / 2) + 24, y: top + ((n % Math.max(1, half)) + 0.5) * ENTRY };
  });
  const left = datedEvents(model).length - events.length;
  const more = left <= 0 ? [] : [{ number: "", x: 24, y: top + (half + 0.5) * ENTRY,
    label: timelineWords.moreEvents(String(left))[language] }];
  return { data: { entries: [...entries, ...more] },
    height: events.length === 0 ? 0 : (half + more.length) * ENTRY + GAP };
}

function calendarLayers(canvas: Canvas, theme: Theme): Json[] {
  return [
    canvas.rule("days", { color: theme.grid, strokeWidth: 1 }),
    canvas.rule("lanes", { color: theme.zero, strokeWidth: 0.8, strokeOpacity: 0.6 }),
    canvas.rule("events", { color: theme.second, strokeWidth: 0.7 }),
    canvas.point("meetings", { shape: "diamond", filled: true, opacity: 1, size: 70,
      color: theme.scenario }),
    canvas.point("events", { filled: true, opacity: 1, size: 200, color: theme.paper,
      stroke: theme.second, strokeWidth: 1 }),
    canvas.text("events", { align: "center", fontSize: SMALL - 1.5, color: theme.second,
      fontWeight: 600 }),
    canvas.text("lanes", { align: "right", dx: -12, fontSize: TEXT - 1 }),
    canvas.text("days", { align: "center", dy: 9, fontSize: SMALL, color: theme.muted }),
    canvas.text("entries", { align: "left", fontSize: SMALL }),
    canvas.text("entries", { align: "right", dx: -7, fontSize: SMALL, fontWeight: 600,
      color: theme.second }, "number"),
  ];
}
