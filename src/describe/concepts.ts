import { plain, type Label } from "../base/label.ts";
import { columnRangeWords, describeCells, describeWords } from "../dictionary/describe-words.ts";
import { conceptWords, drawWords } from "../dictionary/odd-words.ts";
import { forumSeriesWords, worldWords } from "../dictionary/world-words.ts";
import { termWords } from "../dictionary/term-words.ts";
import { PARAMETER } from "../model/layout.ts";
import { keysOf, type Keys } from "../model/instance.ts";
import type { Model } from "../model/model.ts";
import { TERMS } from "../negotiation/term.ts";
import { agentColumnsOf, columnsOf, type Column } from "../outcome/outcome.ts";
import { SERIES } from "../world/series.ts";
import { grid, part, text, type Block, type Cell, type Part } from "./document.ts";
import type { DescribeInput } from "./input.ts";
import { together } from "./quantities.ts";

/** Element 4: the eleven design concepts. */
export function conceptsOf({ model }: DescribeInput): Part {
  const more: Readonly<Record<string, Part[]>> = {
    objectives: [part("terms", describeWords.terms, [termGrid()])],
    stochasticity: [part("draws", describeWords.draws, [drawGrid(model)])],
    observation: [
      part("columns", describeWords.columns, [columnGrid("columns", outcomes(model))]),
      part("agent-columns", describeWords.agentColumns,
        [columnGrid("agent-columns", agentOutcomes(model))]),
      part("series", describeWords.series, [seriesGrid(model)]),
    ],
  };
  return part("concepts", describeWords.elements.concepts, [], conceptWords.map((one) =>
    part(one.id, one.name, [text(one.text)], more[one.id] ?? [])));
}

function termGrid(): Block {
  return grid("terms", [["id", "id", "code"], ["name", "name", "text"],
    ["meaning", "meaning", "text"]],
  TERMS.map((term) => [term, termWords[term].name, termWords[term].meaning]));
}

/** How often each purpose of chance is drawn in one replicate of this model. */
function countsOf({ draws, meetings, events, values, agents }: Model): Record<keyof Keys, number> {
  const sum = (of: (n: number) => number): number =>
    meetings.reduce((total, _, n) => total + of(n), 0);
  return {
    quantity: draws.place.length,
    attendance: sum((n) => (meetings[n].chance === null ? 0
      : meetings[n].seat.filter((seat, i) => seat === 1 && meetings[n].absent[i] === 0).length)),
    noise: values[PARAMETER.noise] === 0 ? 0
      : sum((n) => (meetings[n].review ? 0 : agents.length)),
    ballot: sum((n) => (meetings[n].procedure !== "vote" || meetings[n].review ? 0
      : meetings[n].seat.filter((seat, i) => seat === 1 && meetings[n].pinned[i] === 0).length)),
    eventShock: values[PARAMETER.eventShock] === 0 ? 0
      : sum((n) => (meetings[n].review ? 0 : 1)),
    event: events.filter(({ probability }) => probability > 0 && probability < 1).length,
  };
}

function drawGrid(model: Model): Block {
  const counts = countsOf(model);
  const purposes = Object.keys(keysOf(0)) as (keyof Keys)[];
  return grid("draws", [["purpose", "id", "code"], ["what", "purpose", "text"],
    ["draws", "draws", "number"], ["distribution", "distribution", "text"],
    ["key", "key", "text"]],
  purposes.map((id) =>
    [id, drawWords[id].what, counts[id], drawWords[id].how, drawWords[id].key]));
}

/** A column of every meeting once. */
function outcomes(model: Model): Column[] {
  const found = new Map<string, Column>();
  for (const column of columnsOf(model)) {
    const meeting = model.meetings.find((one) => column.name.startsWith(`${one.column}.`));
    const name = meeting === undefined ? column.name
      : `<meeting>${column.name.slice(meeting.column.length)}`;
    if (!found.has(name)) found.set(name, { ...column, name });
  }
  return [...found.values()];
}

function agentOutcomes(model: Model): Column[] {
  const found = new Map<string, Column>();
  for (const meeting of model.meetings) {
    for (const column of agentColumnsOf(model, meeting)) {
      const kind = column.name.slice(meeting.column.length + 1).split(".")[0] ?? "";
      const name = `<meeting>.${kind}.<agent>`;
      if (!found.has(name)) found.set(name, { ...column, name });
    }
  }
  return [...found.values()];
}

function columnGrid(id: string, columns: readonly Column[]): Block {
  return grid(id, [["id", "id", "code"], ["meaning", "meaning", "text"], ["unit", "unit", "text"],
    ["range", "range", "text"], ["equation", "equation", "text"]],
  columns.map(({ name, unit, range, equation, meaning }) =>
    [name, meaning, unit, rangeWords(range), equation === "" ? null : equation]), Infinity);
}

function seriesGrid({ forums }: Model): Block {
  const own = SERIES.map((id): Cell[] => {
    const { name, meaning, range, equation } = worldWords[id];
    return [id, name, meaning, rangeWords(range), equation];
  });
  const perForum = forums.flatMap(({ id, name: forum }) =>
    (["attention", "legitimacy"] as const).map((kind): Cell[] => {
      const { name, meaning, range, equation } = forumSeriesWords[kind];
      return [`${kind}.${id}`, name(forum), meaning, rangeWords(range), equation];
    }));
  return grid("series", [["id", "id", "code"], ["name", "name", "text"],
    ["meaning", "meaning", "text"], ["range", "range", "text"],
    ["equation", "equation", "text"]], [...own, ...perForum], Infinity);
}

/** Ranges of columns are written in English: here in both languages, part by part. */
function rangeWords(range: string): Label {
  return together(range.split(", ").map((one): Label => {
    const known = columnRangeWords.find(({ en }) => en === one);
    if (known !== undefined) return known;
    const [, low, high] = /^(-?\w+) to (-?\w+)$/.exec(one) ?? [];
    if (low !== undefined && high !== undefined) {
      return describeCells.from(low.replace("-", "−"), high.replace("-", "−"));
    }
    const [, least] = /^(\w+) or more$/.exec(one) ?? [];
    return least === undefined ? plain(one) : describeCells.atLeast(least);
  }));
}
