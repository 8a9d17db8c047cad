import type { Label, Language } from "../base/label.ts";
import { yearsBetween } from "../base/day.ts";
import { forumWords } from "../dictionary/world-figure-words.ts";
import type { Model } from "../model/model.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { spreadOut } from "./layout.ts";
import { figureSpec, numberText, type Json, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { clipText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { dateTicks, niceTicks } from "./ticks.ts";
import type { RunView } from "./view.ts";
import { forumLabel, movingOf } from "./world-view.ts";

const LEFT = 44;
const RIGHT = 500;
const HEAD = 34;
const PLOT = 170;
const FOOT = 34;
const SMALL = TEXT - 2;
const SORTS = ["attention", "legitimacy"] as const;
type Sort = (typeof SORTS)[number];

/** Which of the two move for any forum: what the figure draws. */
export function movingForums({ summary: { world } }: RunView, model: Model): Sort[] {
  return SORTS.filter((sort) =>
    movingOf(world, model.forums.map(({ id }) => `${sort}.${id}`)).length > 0);
}

/** The forums over time: their part of the states' attention, and their legitimacy. */
export function forumsFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const sorts = movingForums(view, model);
  const canvas = canvasOf(sorts.length * (HEAD + PLOT + FOOT));
  const parts = sorts.map((sort, n) =>
    panelOf(view, model, sort, n * (HEAD + PLOT + FOOT), n, language));
  const data = parts[0] === undefined ? {} : Object.fromEntries(Object.keys(parts[0])
    .map((name) => [name, parts.flatMap((part) => part[name])]));
  const headline = forumsHeadline(view, model)[language];
  return figureSpec({ language, theme }, {
    headline, note: forumWords.note[language], description: forumWords.caption[language],
  }, data, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** Which forum ends first, in a sentence. */
export function forumsHeadline(view: RunView, model: Model): Label {
  const [sort] = movingForums(view, model);
  const [first] = ranked(view, model, sort);
  const { en, zh } = forumLabel(model, first);
  const words = sort === "attention" ? forumWords.headline : forumWords.headlineLegitimacy;
  return { en: words(en).en, zh: words(zh).zh };
}

/** Forums by their median at the end, the greatest first. */
function ranked({ summary: { world } }: RunView, model: Model, sort: Sort): string[] {
  const end = (id: string): number => {
    const { p50 } = world.series[`${sort}.${id}`];
    return p50[p50.length - 1];
  };
  return model.forums.map(({ id }) => id).sort((left, right) => end(right) - end(left));
}

/** Five forums have a colour each, the same in both panels; the others share the sixth. */
function coloursOf(view: RunView, model: Model): ReadonlyMap<string, number> {
  const [sort] = movingForums(view, model);
  return new Map(ranked(view, model, sort).map((id, n) => [id, Math.min(5, n)]));
}

function panelOf(
  view: RunView, model: Model, sort: Sort, top: number, panel: number, language: Language,
): Record<string, JsonObject[]> {
  const { world } = view.summary;
  const { years, dates } = world;
  const last = years[years.length - 1] || 1;
  const ids = ranked(view, model, sort);
  const colours = coloursOf(view, model);
  const values = ids.flatMap((id) => [...world.series[`${sort}.${id}`].p05,
    ...world.series[`${sort}.${id}`].p95]);
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 4);
  const [low, high] = [ticks[0].at, ticks[ticks.length - 1].at];
  const x = (at: number): number => LEFT + (at / last) * (RIGHT - LEFT);
  const y = (value: number): number =>
    top + HEAD + PLOT - ((value - low) / (high - low)) * PLOT;
  const at = (id: string) => ({ forum: id, colour: colours.get(id) ?? 5,
    group: panel * 100 + ids.indexOf(id) });
  const series = (id: string) => world.series[`${sort}.${id}`];
  const ends = ids.map((id) => y(series(id).p50[years.length - 1]));
  const places = spreadOut(ends, 17, top + HEAD - 8, top + HEAD + PLOT + 16);
  return {
    titles: [{ label: forumWords[sort][language], x: 0, y: top + 12 }],
    levels: ticks.map(({ at: value, words }) =>
      ({ label: words, x: LEFT, x2: RIGHT, y: y(value), y2: y(value) })),
    days: dateTicks(dates[0], dates[dates.length - 1], 8).map(({ at: value, words }) => ({
      label: words, x: x(value), x2: x(value), y: top + HEAD + PLOT, y2: top + HEAD + PLOT + 4 })),
    bands: ids.flatMap((id) => years.map((when, t): JsonObject => ({ ...at(id), x: x(when),
      y: y(series(id).p05[t]), y2: y(series(id).p95[t]) }))),
    lines: ids.flatMap((id) => years.map((when, t): JsonObject => ({ ...at(id), date: dates[t],
      value: series(id).p50[t], x: x(when), y: y(series(id).p50[t]) }))),
    meets: ids.flatMap((id) => model.meetings.filter(({ forum }) => forum === id)
      .map(({ date }): JsonObject => {
        const t = dates.lastIndexOf(date);
        return { ...at(id), date, x: x(yearsBetween(dates[0], date)), y: y(series(id).p50[t]) };
      })),
    leaders: ids.map((id, n) => ({ ...at(id), x: RIGHT + 3, x2: RIGHT + 18, y: ends[n],
      y2: places[n] })),
    names: ids.map((id, n) => ({ ...at(id), x: RIGHT + 22, y: places[n],
      label: nameOf(model, id, series(id).p50[years.length - 1], language) })),
  };
}

function nameOf(model: Model, id: string, value: number, language: Language): string {
  const number = numberText(value, 2);
  const name = clipText(forumLabel(model, id)[language], (WIDTH - RIGHT - 24) / SMALL - 3);
  return `${name}  ${number}`;
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const color = byClass("colour", [...theme.categories, theme.baseline]);
  return [
    canvas.rule("levels", { color: theme.grid, strokeWidth: 1 }),
    canvas.text("levels", { align: "right", dx: -6, fontSize: SMALL, color: theme.muted }),
    canvas.rule("days", { color: theme.zero, strokeWidth: 1 }),
    canvas.text("days", { align: "center", dy: 13, fontSize: SMALL, color: theme.muted }),
    canvas.area("bands", { fillOpacity: 0.1 }, { color }),
    canvas.line("lines", { strokeWidth: 2 }, { color }),
    canvas.point("meets", { filled: true, opacity: 1, size: 26 }, { color }),
    canvas.rule("leaders", { strokeWidth: 0.8 }, { color }),
    canvas.text("names", { align: "left", fontSize: SMALL }, "label", { color }),
    canvas.text("titles", { align: "left", fontWeight: 600 }),
  ];
}
