import type { Label } from "../base/label.ts";
import { spreadOf } from "../base/quantity.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Decision } from "../scenario/decision.ts";
import type { ScenarioEvent } from "../scenario/event.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grid, part, text, type Block, type Cell, type Part } from "./document.ts";
import type { DescribeInput } from "./input.ts";
import { digits, joined, leavesOf, settingText, together } from "./quantities.ts";

/** Element 6: what comes from outside while the model runs. */
export function inputDataOf({ scenario, model }: DescribeInput): Part {
  return part("input", describeWords.elements.input, [], [
    part("summits", describeWords.summits, [summitGrid(model)]),
    part("events", describeWords.events, [eventGrid(scenario, model)]),
    part("decisions", describeWords.decisions, [decisionGrid(scenario)]),
  ]);
}

function summitGrid(model: Model): Block {
  const among = (bytes: ArrayLike<number>, value: number): number =>
    Array.from(bytes).filter((one) => one === value).length;
  const expected = ({ chance, seat }: Meeting): number => (chance === null ? among(seat, 1)
    : chance.reduce((sum, one, i) => (seat[i] === 1 ? sum + one : sum), 0));
  const pinned = ({ pinned: pins }: Meeting): string | null =>
    joined(model.agents.flatMap(({ id }, i) =>
      (pins[i] === 0 ? [] : [`${pins[i] === 1 ? "+" : "−"}${id}`])));
  return grid("summits", [["date", "date", "text"], ["forum", "forum", "code"],
    ["name", "name", "text"], ["procedure", "procedure", "text"], ["seated", "seated", "number"],
    ["observers", "observers", "number"], ["expected", "expected", "number"],
    ["absent", "absent", "code"], ["pinned", "pinned", "text"]],
  model.meetings.map((meeting) => [meeting.date, meeting.forum, meeting.name,
    meeting.review ? describeCells.review : describeCells.procedures[meeting.procedure],
    among(meeting.seat, 1), among(meeting.seat, 2), Math.round(expected(meeting) * 10) / 10,
    joined(model.agents.flatMap(({ id }, i) => (meeting.absent[i] === 1 ? [id] : []))),
    pinned(meeting)]), Infinity);
}

function eventGrid({ events = [] }: Scenario, model: Model): Block {
  if (events.length === 0) return text(describeCells.none);
  return grid("events", [["date", "date", "text"], ["id", "id", "code"], ["title", "title", "text"],
    ["worlds", "worlds", "number"], ["changes", "changes", "text"], ["source", "source", "code"]],
  events.map((event, n) => [event.date, model.events[n].id, event.title,
    model.events[n].probability, together([changesOf(event), ...lateFor(model, n)]),
    joined(listed(event.source))]));
}

/** Numbers of what happened before the start are not written: they stand in the file already. */
function lateFor({ timeline, events }: Model, n: number): Label[] {
  const played = timeline.some((moment) => moment.events.includes(n));
  return played || events[n].effects.length === 0 ? [] : [describeCells.beforeStart];
}

function listed(source: string | readonly string[] | undefined): readonly string[] {
  return source === undefined ? [] : typeof source === "string" ? [source] : source;
}

function changesOf({ set = {}, shock = {} }: ScenarioEvent): Label {
  const shocks = leavesOf(shock).map(({ path, quantity }) => settingText(`+ ${path}`, quantity));
  const all = [...Object.entries(set).map(([path, value]) => settingText(path, value)), ...shocks];
  return all.length === 0 ? describeCells.onlyTitle : together(all);
}

function decisionGrid({ decisions = [], absent = [] }: Scenario): Block {
  if (decisions.length === 0 && absent.length === 0) return text(describeCells.none);
  const rows = decisions.map((one): Cell[] => {
    const where = [one.forum, one.date].filter((word) => word !== undefined).join(" ");
    return [one.agent, where === "" ? describeCells.everywhere : where, together(saidBy(one))];
  });
  return grid("decisions", [["agent", "agent", "code"], ["where", "where", "text"],
    ["does", "does", "text"]],
  [...rows, ...absent.map((id): Cell[] =>
    [id, describeCells.everywhere, describeCells.standsAside])]);
}

function saidBy(decision: Decision): Label[] {
  const { signs, reservation = [], if: condition, walksOut, verification, offers = {} } = decision;
  const words = describeCells;
  return [
    ...(signs === undefined ? [] : [signs ? words.signs : words.refuses]),
    ...(reservation.length === 0 ? [] : [words.reserves(reservation.join(", "))]),
    ...(condition?.signs === undefined ? [] : [words.ifSigns(condition.signs.join(", "))]),
    ...(condition?.capability === undefined ? []
      : [words.ifCapability(digits(condition.capability))]),
    ...(walksOut === true ? [words.walksOut] : []),
    ...(verification === true ? [words.verification] : []),
    ...Object.entries(offers).map(([id, amount]) =>
      words.offers(digits(spreadOf(amount).at), id)),
  ];
}
