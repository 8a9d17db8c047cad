import type { Label } from "../../base/label.ts";
import { safe } from "../../base/columns.ts";
import { worldPrintWords } from "../../dictionary/world-print-words.ts";
import { regimeWords } from "../../dictionary/regime-words.ts";
import { portionInWords } from "../../dictionary/share-words.ts";
import type { Badge, Model, Summary, Trace } from "../../engine.ts";
import { numberText, percentText } from "../../figure/spec.ts";
import { forumLabel, MAIN_SERIES, movingOf, moves, seriesLabel } from "../../figure/world-view.ts";
import { sparkLine } from "./bars.ts";
import { MARGIN, type Page } from "./page.ts";
import { tableOf } from "./table.ts";

const SPARK = 24;
/** From this width on the table of meetings says what the signatories hold. */
const WIDE = 100;
/** Most moments that `trace` prints as columns. */
const MOST_MOMENTS = 8;
/** Least room beside them for the names. */
const NAMES = 26;

/** Prints all meetings, one line each. */
export function printMeetings(page: Page, model: Model, summary: Summary, badge: Badge): void {
  const say = (label: Label): string => page.say(label);
  page.gap();
  page.heading(say(worldPrintWords.meetings(summary.summits.length)));
  const wide = page.console.width >= WIDE;
  const heads = [worldPrintWords.date, worldPrintWords.forum, worldPrintWords.present,
    worldPrintWords.sign, worldPrintWords.bindingness, regimeWords.depth.name,
    regimeWords.legitimacy.name, ...(wide ? [worldPrintWords.covered] : [])].map(say);
  const rows = summary.summits.map((summit) => {
    const { date, forum, present, signatures: { p05, p50, p95 }, text, regime } = summit;
    const median = (name: "depth" | "legitimacy"): string =>
      numberText(regime[name]?.p50 ?? NaN, 2);
    const { models } = summit.coverage;
    const covered = models === null ? "–"
      : badge.wordsOnly ? say(portionInWords(models)) : percentText(models);
    return [date, safe(say(forumLabel(model, forum))), numberText(present.p50),
      `${numberText(p50)} [${numberText(p05)}, ${numberText(p95)}]`,
      numberText(text.bindingness.p50, 2), median("depth"), median("legitimacy"),
      ...(wide ? [covered] : [])];
  });
  const left = { side: "left" as const };
  const columns = [{}, { shrinks: true }, left, {}, left, left, left, ...(wide ? [{}] : [])];
  page.lines(tableOf([heads, ...rows], columns, page.console.width, MARGIN));
}

/** Prints what of the world moves, each as a line of its median. */
export function printWorld(page: Page, model: Model, { world }: Summary): void {
  const forums = ["attention", "legitimacy"].flatMap((sort) =>
    model.forums.map(({ id }) => `${sort}.${id}`));
  const names = movingOf(world, [...MAIN_SERIES, "norms", "fragmentation", ...forums]);
  if (world.dates.length < 2 || names.length === 0) return;
  page.gap();
  const last = world.dates.length - 1;
  page.heading(page.say(worldPrintWords.world(world.dates[0], world.dates[last])));
  const rows = names.map((name) => {
    const { p50, p05, p95 } = world.series[name];
    const spread = p95[last] - p05[last] < 0.005 ? ""
      : `${numberText(p05[last], 2)}–${numberText(p95[last], 2)}`;
    return [safe(page.say(seriesLabel(model, name))), numberText(p50[0], 2),
      sparkLine(p50, Math.min(SPARK, page.room - 40)), numberText(p50[last], 2), spread];
  });
  const left = { side: "left" as const };
  page.lines(tableOf(rows, [{ shrinks: true }, left, {}, left, {}], page.console.width, MARGIN));
}

/** Prints what else happened in one run, and the world at a few of its moments. */
export function printTracedWorld(page: Page, model: Model, { events, world }: Trace): void {
  if (events.length > 0) {
    page.gap();
    page.heading(page.say(worldPrintWords.events));
    const rows = events.map(({ date, title, happened }) => [date, safe(page.say(title)),
      happened ? "" : page.say(worldPrintWords.didNot)]);
    page.lines(tableOf(rows, [{}, { shrinks: true }, {}], page.console.width, MARGIN));
  }
  const names = Object.keys(world[0]?.numbers ?? {}).filter((name) => {
    const row = world.map(({ numbers }) => numbers[name]);
    return moves({ mean: row, p05: row, p25: row, p50: row, p75: row, p95: row, samples: [] });
  });
  if (names.length === 0) return;
  page.gap();
  page.heading(page.say(worldPrintWords.worldThen));
  const most = Math.max(2, Math.floor((page.room - NAMES) / 12));
  const shown = momentsOf(world, Math.min(most, MOST_MOMENTS));
  const heads = ["", ...shown.map(({ date }) => date)];
  const rows = names.map((name) => [safe(page.say(seriesLabel(model, name))),
    ...shown.map(({ numbers }) => numberText(numbers[name], 3))]);
  const left = { side: "left" as const };
  page.lines(tableOf([heads, ...rows], [{ shrinks: true }, ...shown.map(() => left)],
    page.console.width, MARGIN));
  if (world.length > shown.length) {
    page.line(MARGIN + page.say(worldPrintWords.moments(world.length)));
  }
}

/** The first moment, the last, and some between at even distances. */
function momentsOf(world: Trace["world"], most: number): Trace["world"] {
  const count = Math.min(most, world.length);
  const places = Array.from({ length: count }, (_, n) =>
    Math.round((n * (world.length - 1)) / Math.max(1, count - 1)));
  return [...new Set(places)].map((place) => world[place]);
}
