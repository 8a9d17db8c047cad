import type { WorldSeries, WorldSummary } from "../analysis/world-summary.ts";
import type { Canvas } from "./canvas.ts";
import type { Json, JsonObject } from "./spec.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { dateTicks, niceTicks } from "./ticks.ts";

/** One number of the world over time, in a panel of its own. */
export interface FanPanel {
  readonly label: string;
  readonly series: WorldSeries;
  /** Counts stand still between moments; other numbers run straight from one to the next. */
  readonly steps: boolean;
  /** The same number in another run, that the scale has room for; its years are its own. */
  readonly before?: { readonly years: readonly number[]; readonly series: WorldSeries } | undefined;
}

/** A vertical rule in every panel: a meeting, or an event with its number. */
export interface Mark {
  readonly years: number;
  readonly event: boolean;
  readonly number: string;
}

const GAP = 26;
const PANEL = (WIDTH - GAP) / 2;
const LEFT = 42;
const RIGHT = 10;
const HEAD = 34;
const PLOT = 96;
const FOOT = 26;
/** Height of one row of panels. */
export const PANEL_HEIGHT = HEAD + PLOT + FOOT;
const MOST_MARKS = 14;
const SMALL = TEXT - 2;
/** Pixels between two medians that are told apart. */
const APART = 12;

interface Place { readonly left: number; readonly right: number; readonly top: number }

/** Data of panels, two in a row from `top` down, under names that begin with `fan`. */
export function fanData(
  panels: readonly FanPanel[], world: WorldSummary, marks: readonly Mark[], top: number,
): JsonObject {
  const placed = panels.map((panel, n) => ({ panel, n, place: placeOf(n, top) }));
  const { years, dates } = world;
  const last = years[years.length - 1] || 1;
  const shown = marksIn(marks);
  const each: Each = (of) => placed.flatMap((one) => {
    const { left, right } = one.place;
    const ticks = ticksOf(one.panel);
    const [low, high] = [ticks[0].at, ticks[ticks.length - 1].at];
    return of(one, (at) => left + (at / last) * (right - left),
      (value) => one.place.top + PLOT - ((value - low) / (high - low)) * PLOT);
  });
  const band = (low: "p05" | "p25", high: "p75" | "p95"): JsonObject[] =>
    each(({ panel: { series, steps }, n }, x, y) => years.map((at, t): JsonObject => ({
      group: n, steps: Number(steps), date: dates[t], x: x(at), y: y(series[low][t]),
      y2: y(series[high][t]), low: series[low][t], high: series[high][t],
    })));
  return {
    fanheads: placed.map(({ panel, place }) =>
      ({ label: panel.label, x: place.left - LEFT + 6, y: place.top - 20 })),
    fangrid: each(({ panel, place }, _, y) => ticksOf(panel).map(({ at, words }) =>
      ({ label: words, x: place.left, x2: place.right, y: y(at), y2: y(at) }))),
    fandates: each(({ place }, x) => dateTicks(dates[0], dates[dates.length - 1], 5)
      .map(({ at, words }) => ({ label: words, x: x(at), x2: x(at), y: place.top + PLOT,
        y2: place.top + PLOT + 4 }))),
    fanmarks: each(({ place }, x) => shown.map(({ years: at, event, number }) =>
      ({ event: Number(event), label: number, x: x(at), x2: x(at), y: place.top,
        y2: place.top + PLOT }))),
    fanwide: band("p05", "p95"),
    fannarrow: band("p25", "p75"),
    fansamples: each(({ panel: { series, steps }, n }, x, y) => series.samples.flatMap((run, k) =>
      run.map((value, t): JsonObject => ({ group: n * 100 + k, steps: Number(steps),
        x: x(years[t]), y: y(value), value })))),
    fanmedians: each(({ panel: { series, steps }, n }, x, y) => series.p50.map((value, t) =>
      ({ group: n, steps: Number(steps), date: dates[t], x: x(years[t]), y: y(value), value }))),
    ...(panels.some(({ before }) => before !== undefined) && beforeIn(each, last)),
  };
}

interface Placed { readonly panel: FanPanel; readonly n: number; readonly place: Place }
type Each = (of: (one: Placed, x: (at: number) => number, y: (value: number) => number) =>
  JsonObject[]) => JsonObject[];

/** The other run's median (`line` 1) and the edges of its nine worlds in ten, and its end. */
function beforeIn(each: Each, last: number): JsonObject {
  const rows = ["p05", "p50", "p95"] as const;
  return {
    fanbefore: each(({ panel: { before }, n }, x, y) => rows.flatMap((row, k) =>
      (before?.years ?? []).flatMap((at, t): JsonObject[] => (at > last ? [] : [{
        group: n * rows.length + k, line: Number(row === "p50"), x: x(at),
        y: y(before?.series[row][t] ?? 0), value: before?.series[row][t] ?? 0 }])))),
    fanbeforeends: each(({ panel: { before, series } }, x, y) => {
      const end = before?.series.p50.at(-1) ?? NaN;
      const own = y(series.p50[series.p50.length - 1]);
      return Math.abs(y(end) - own) < APART ? []
        : [{ x: x(last) - 2, y: y(end) + (y(end) < own ? -8 : 8) }];
    }),
  };
}

/** Of very many only the events are drawn. */
export function marksIn(marks: readonly Mark[]): readonly Mark[] {
  return marks.length > MOST_MARKS ? marks.filter(({ event }) => event) : marks;
}

/** The layers that draw the data above. */
export function fanLayers(canvas: Canvas, theme: Theme): Json[] {
  const kinds = [0, 1].flatMap((steps): Json[] => {
    const only = { transform: [{ filter: `datum.steps === ${steps}` }] };
    const interpolate = steps === 1 ? "step-after" : "linear";
    return [
      { ...canvas.area("fanwide", { color: theme.scenario, fillOpacity: 0.16, interpolate }),
        ...only },
      { ...canvas.area("fannarrow", { color: theme.scenario, fillOpacity: 0.24, interpolate }),
        ...only },
      { ...canvas.line("fansamples", { color: theme.baseline, strokeWidth: 0.6,
        strokeOpacity: 0.55, interpolate }), ...only },
      { ...canvas.line("fanmedians", { color: theme.scenario, strokeWidth: 2.2, interpolate }),
        ...only },
    ];
  });
  return [
    canvas.rule("fangrid", { color: theme.grid, strokeWidth: 1 }),
    { ...canvas.rule("fanmarks", { color: theme.zero, strokeWidth: 0.7, strokeOpacity: 0.7 }),
      transform: [{ filter: "datum.event === 0" }] },
    { ...canvas.rule("fanmarks", { color: theme.second, strokeWidth: 0.8, strokeDash: [2, 3],
      strokeOpacity: 0.8 }),
      transform: [{ filter: "datum.event === 1" }] },
    ...kinds,
    canvas.rule("fandates", { color: theme.zero, strokeWidth: 1 }),
    canvas.text("fandates", { align: "center", dy: 12, fontSize: SMALL, color: theme.muted }),
    canvas.text("fangrid", { align: "right", dx: -6, fontSize: SMALL, color: theme.muted }),
    canvas.text("fanmarks", { align: "center", dy: -6, fontSize: SMALL - 1.5,
      color: theme.second }),
    canvas.text("fanheads", { align: "left", fontWeight: 600 }),
  ];
}

function placeOf(n: number, top: number): Place {
  const from = (n % 2) * (PANEL + GAP);
  return { left: from + LEFT, right: from + PANEL - RIGHT,
    top: top + Math.floor(n / 2) * PANEL_HEIGHT + HEAD };
}

/** Round values around all that a panel shows. */
function ticksOf({ series, before }: FanPanel): ReturnType<typeof niceTicks> {
  const all = [series, ...before === undefined ? [] : [before.series]]
    .flatMap(({ p05, p95, samples }) => [p05, p95, ...samples]);
  const edge = (pick: (...values: number[]) => number): number =>
    pick(...all.map((row) => pick(...row)));
  return niceTicks(edge(Math.min), edge(Math.max));
}
