import { plain, type Label } from "../base/label.ts";
import type { PullMatrix } from "../analysis/pull-matrix.ts";
import type { SummitSummary } from "../analysis/summary.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { figureWords } from "../dictionary/figure-words.ts";
import { meetingRegimeWords } from "../dictionary/meeting-regime-words.ts";
import { regimeWords } from "../dictionary/regime-words.ts";
import { worldTableWords } from "../dictionary/world-figure-words.ts";
import type { Model } from "../model/model.ts";
import { REGIME, type RegimeName } from "../outcome/outcome.ts";
import { signingRows } from "./signing-map.ts";
import type { Cell, Column, ColumnKind, Table } from "./table.ts";
import { cleanText } from "./text.ts";
import { agentLabel, issueLabel, summitOf, type RunView } from "./view.ts";
import { datedEvents, forumLabel, seriesLabel } from "./world-view.ts";

function column(head: keyof typeof worldTableWords, kind: ColumnKind = "text"): Column {
  return { head: worldTableWords[head], kind };
}

function known(head: keyof typeof columnWords, kind: ColumnKind): Column {
  return { head: columnWords[head], kind };
}

function cleaned({ en, zh }: Label): Label {
  return { en: cleanText(en), zh: cleanText(zh) };
}

/** Meetings and events in order of date. */
export function calendarTable({ badge }: RunView, model: Model): Table {
  const rows = [
    ...model.meetings.map(({ forum, date }): [string, Cell[]] =>
      [date, [date, worldTableWords.meeting, forumLabel(model, forum), null]]),
    ...datedEvents(model).map(({ title, date, probability }): [string, Cell[]] =>
      [date, [date, worldTableWords.event, cleaned(title), probability]]),
  ];
  return {
    id: "timeline", wordsOnly: badge.wordsOnly,
    columns: [column("date", "date"), column("sort"), column("what"), column("share", "share")],
    rows: rows.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
      .map(([, row]) => row),
  };
}

/** Some of the world's numbers: medians at the start, halfway and at the end. */
export function seriesTable(
  { summary: { world }, badge }: RunView, model: Model, names: readonly string[], id: string,
): Table {
  const last = world.years.length - 1;
  const half = world.years.findIndex((years) => years >= world.years[last] / 2);
  return {
    id, wordsOnly: badge.wordsOnly,
    columns: [column("variable"), column("start", "level"), column("half", "level"),
      column("end", "level"), column("lowEnd", "level"), column("highEnd", "level")],
    rows: names.map((name): Cell[] => {
      const { p05, p50, p95 } = world.series[name];
      return [seriesLabel(model, name), p50[0], p50[half], p50[last], p05[last], p95[last]];
    }),
  };
}

/** Every agent's share of signing at every meeting at which it has a seat. */
export function signingTable(view: RunView, model: Model): Table {
  return {
    id: "signing", wordsOnly: view.badge.wordsOnly,
    columns: [known("agent", "text"), known("name", "text"),
      ...model.meetings.map(({ forum, date }): Column => {
        const { en, zh } = forumLabel(model, forum);
        return { head: { en: `${en} ${date}`, zh: `${zh} ${date}` }, kind: "share" };
      })],
    rows: signingRows(view, model).map(({ index, cells }): Cell[] => {
      const { id } = model.agents[index];
      return [id, agentLabel(model, id), ...cells.map(({ share }) => share)];
    }),
  };
}

/** For each agent at the table, the three to whom it looks most. */
export function pullTable({ agents, rows }: PullMatrix, model: Model): Table {
  const name = (place: number): Label => agentLabel(model, model.agents[agents[place]].id);
  return {
    id: "pull", wordsOnly: false,
    columns: [column("pulled"), column("first"), column("part", "level"), column("second"),
      column("part", "level"), column("third"), column("part", "level")],
    rows: rows.map((row, n): Cell[] => {
      const first = row.map((part, place) => ({ part, place })).filter(({ part }) => part > 0)
        .sort((left, right) => right.part - left.part || left.place - right.place).slice(0, 3);
      return [name(n), ...[0, 1, 2].flatMap((k): Cell[] => (first[k] === undefined
        ? [null, null] : [name(first[k].place), first[k].part]))];
    }),
  };
}

/** What is told of each meeting on one line. */
export function meetingsTable({ summary, badge }: RunView, model: Model): Table {
  const regime = (name: keyof typeof meetingRegimeWords): Column => ({
    head: meetingRegimeWords[name].name,
    kind: name === "compliance" ? "portion" : "level" });
  return {
    id: "meetings", wordsOnly: badge.wordsOnly,
    columns: [column("date", "date"), column("forum"), column("present", "count"),
      known("signatures", "count"), known("p05", "count"), known("p95", "count"),
      { head: figureWords.bindingness, kind: "level" }, regime("depth"), regime("compliance"),
      regime("legitimacy"), regime("fragmentation")],
    rows: summary.summits.map((summit): Cell[] => {
      const { forum, date, present, signatures, text } = summit;
      const median = (name: RegimeName): Cell => summit.regime[name]?.p50 ?? null;
      return [date, forumLabel(model, forum), present.p50, signatures.p50, signatures.p05,
        signatures.p95, text.bindingness.p50, median("depth"), median("compliance"),
        median("legitimacy"), median("fragmentation")];
    }),
  };
}

/** What a meeting means for the regime as a whole, and what each number means. */
export function regimeTable(view: RunView): Table {
  const { regime } = summitOf(view);
  return {
    id: "regime", wordsOnly: view.badge.wordsOnly,
    columns: [{ head: worldTableWords.variable, kind: "text" }, known("p05", "level"),
      known("p50", "level"), known("p95", "level"), column("meaning")],
    rows: REGIME.flatMap((name): Cell[][] => {
      const found: SummitSummary["regime"][RegimeName] = regime[name];
      const words = regimeWords[name];
      return found === null ? []
        : [[words.name, found.p05, found.p50, found.p95, words.meaning]];
    }),
  };
}

/** Levels of every text, meeting by meeting. */
export function textsTable({ summary, badge }: RunView, model: Model): Table {
  const issues = model.issueOrder.map((issue) => model.issues[issue].id);
  return {
    id: "texts", wordsOnly: badge.wordsOnly,
    columns: [column("date", "date"), column("forum"),
      ...issues.map((id): Column => ({ head: issueLabel(model, id), kind: "level" }))],
    rows: summary.summits.map(({ date, forum, text }): Cell[] => [plain(date),
      forumLabel(model, forum), ...issues.map((id) =>
        (Object.hasOwn(text.positions, id) ? text.positions[id].p50 : null))]),
  };
}
