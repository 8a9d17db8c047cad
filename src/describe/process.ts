import type { Label } from "../base/label.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import { scheduleWords } from "../dictionary/odd-words.ts";
import type { Model } from "../model/model.ts";
import { worldMoves } from "../world/advance.ts";
import { eventsMove } from "../world/happen.ts";
import { grid, list, part, text, type Block, type Part } from "./document.ts";
import { EQUATIONS, runs } from "./equations.ts";
import type { DescribeInput } from "./input.ts";
import { valueOf } from "./parameters.ts";
import { joined, together } from "./quantities.ts";
import { AFTER, BETWEEN, MEETING, type Step } from "./schedule.ts";

/** Element 3: what happens in which order. */
export function processOf({ model }: DescribeInput): Part {
  const still = !worldMoves(model.values) && !eventsMove(model);
  const said = still ? [text(scheduleWords.still)] : [];
  return part("process", describeWords.elements.schedule, said, [
    part("order", scheduleWords.moment, [list(scheduleWords.moments, true)]),
    part("meeting", scheduleWords.meeting, [steps(model, MEETING)]),
    part("after", scheduleWords.after, [steps(model, AFTER)]),
    part("between", scheduleWords.between, [steps(model, BETWEEN)]),
    part("timeline", describeWords.timeline, [timeline(model)]),
  ]);
}

function steps(model: Model, played: readonly Step[]): Block {
  return list(played.filter(({ equations }) => equations.length > 0).map(({ equations }) =>
    together(equations.map((id) => named(model, id)))), true);
}

function named(model: Model, id: string): Label {
  const equation = EQUATIONS.find((one) => one.id === id);
  if (equation === undefined) throw new Error(`no equation ${id}`);
  const { en, zh } = equation.name;
  const number = /\d/.test(id);
  const off = runs(equation, (name) => valueOf(model, name)) ? undefined : describeCells.states.off;
  return {
    en: `${en}${number ? ` (${id})` : ""}${off === undefined ? "" : `: ${off.en}`}`,
    zh: `${zh}${number ? `（${id}）` : ""}${off === undefined ? "" : `：${off.zh}`}`,
  };
}

function timeline({ timeline: moments, events, meetings }: Model): Block {
  return grid("timeline", [
    ["date", "date", "text"], ["years", "years", "number"], ["events", "event", "code"],
    ["meetings", "meetings", "code"],
  ], moments.map((moment) => [
    moment.date, Math.round(moment.years * 1000) / 1000,
    joined(moment.events.map((e) => events[e].id)),
    joined(moment.meetings.map((m) => meetings[m].column)),
  ]));
}
