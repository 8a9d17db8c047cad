import { FIELD, rowOf, type AgentField } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { TERMS, type Term } from "../negotiation/term.ts";
import { measureMeeting } from "../outcome/measure.ts";
import { blockOf, columnsOf, FIXED_OUTCOMES } from "../outcome/outcome.ts";
import type { Run } from "../run/play.ts";
import type { Label } from "../base/label.ts";
import { thesisWords } from "../dictionary/thesis-words.ts";
import type { At, MeasuredQuantity, MeasureName } from "../scenario/measure-name.ts";
import { SERIES, seriesPlace, type SeriesName } from "../world/series.ts";
import { membersOf, type Members } from "./agent-set.ts";
import { crossing, horizonOf } from "./crossing.ts";

/** Reads one number from a run that has just been played. */
export type Reading = (run: Run) => number;

/** How a measure is read from runs of a model; a message where the model has no such thing. */
export function readingOf(model: Model, name: MeasureName): Reading | Label {
  const left = quantityOf(model, name.left);
  if (typeof left !== "function" || name.right === undefined) return left;
  const right = quantityOf(model, name.right);
  return typeof right !== "function" ? right : (run) => left(run) - right(run);
}

function quantityOf(model: Model, quantity: MeasuredQuantity): Reading | Label {
  if (quantity.kind === "crossing") {
    return (run) => Math.min(crossing(model, run), horizonOf(model));
  }
  if (quantity.kind === "world") return worldReading(model, quantity.name, quantity.when);
  if (quantity.kind === "state") return stateReading(model, quantity.field, quantity.set);
  const m = meetingAt(model, quantity.at);
  if (m < 0) return thesisWords.noForum(quantity.at.forum ?? "");
  if (quantity.kind === "outcome") return outcomeReading(model, m, quantity.name);
  const members = membersOf(model, quantity.set);
  if (members === undefined) return thesisWords.noSet(quantity.set);
  if (quantity.kind === "term") return termReading(m, quantity.term, members);
  if (quantity.kind === "signed") return (run) => signedShare(run, m, members(run.drawn));
  return (run) => meanOver(members(run.drawn), (i) => run.chambers[m].utility[i]);
}

function termReading(m: number, name: string, members: Members): Reading | Label {
  const term = TERMS.indexOf(name as Term);
  if (term < 0) return thesisWords.noField(name);
  return (run) => {
    const { terms, agents } = run.chambers[m];
    return meanOver(members(run.drawn), (i) => terms[term * agents + i]);
  };
}

/** The last meeting that fits; -1 where none does. */
function meetingAt({ meetings }: Model, { forum, date }: At): number {
  for (let m = meetings.length - 1; m >= 0; m--) {
    if (forum !== undefined && meetings[m].forum !== forum) continue;
    if (date === undefined || meetings[m].date === date) return m;
  }
  return -1;
}

function outcomeReading(model: Model, m: number, name: string): Reading | Label {
  const wanted = `${model.meetings[m].column}.${name}`;
  const place = columnsOf(model).findIndex((column) => column.name === wanted) - blockOf(model, m);
  if (place < 0) return thesisWords.noOutcome(name);
  const row = new Float64Array(FIXED_OUTCOMES + model.meetings[m].issues.length);
  return (run) => {
    measureMeeting(model, run, m, row, 0);
    return row[place];
  };
}

function worldReading(
  model: Model, name: string, when: "end" | "mean" | "max",
): Reading | Label {
  const known = (SERIES as readonly string[]).includes(name)
    || model.forums.some(({ id }) => name === `attention.${id}` || name === `legitimacy.${id}`);
  if (!known) return thesisWords.noOutcome(`world.${name}`);
  const last = model.timeline.length - 1;
  const at = (run: Run, moment: number): number =>
    run.series[seriesPlace(model, name as SeriesName, moment)];
  if (when === "end") return (run) => at(run, last);
  if (when === "mean") return (run) => meanOverTime(model, (moment) => at(run, moment));
  return (run) => {
    let most = -Infinity;
    for (let moment = 0; moment <= last; moment++) most = Math.max(most, at(run, moment));
    return most;
  };
}

/** Mean over the years of a run, by straight lines between moments. */
function meanOverTime({ timeline }: Model, of: (moment: number) => number): number {
  const last = timeline.length - 1;
  const years = timeline[last].years - timeline[0].years;
  if (!(years > 0)) return of(last);
  let sum = 0;
  let before = of(0);
  for (let moment = 1; moment <= last; moment++) {
    const now = of(moment);
    sum += 0.5 * (before + now) * (timeline[moment].years - timeline[moment - 1].years);
    before = now;
  }
  return sum / years;
}

const BY_ISSUE = ["positions", "salience", "statusQuo"] as const;

function stateReading(model: Model, field: string, set: string): Reading | Label {
  const members = membersOf(model, set);
  if (members === undefined) return thesisWords.noSet(set);
  const offset = offsetOf(model, field);
  if (offset < 0) return thesisWords.noField(field);
  return (run) =>
    meanOver(members(run.drawn), (i) => run.values[rowOf(model.layout, i) + offset]);
}

/** Place of a field within an agent's row; -1 where there is none. */
function offsetOf(model: Model, field: string): number {
  if (Object.hasOwn(FIELD, field)) return FIELD[field as AgentField];
  const [group, issue = "", ...rest] = field.split(".");
  const known = BY_ISSUE.find((name) => name === group);
  if (known === undefined || rest.length > 0) return -1;
  const index = issue === "bindingness" ? model.issues.length
    : model.issues.findIndex(({ id }) => id === issue);
  if (index < 0 || (known === "positions" && issue === "bindingness")) return -1;
  return model.layout[known] + index;
}

/** Share of the seated members who sign; NaN where none is seated. */
function signedShare(run: Run, m: number, members: readonly number[]): number {
  const { present, signs } = run.chambers[m];
  let seated = 0;
  let signed = 0;
  for (const i of members) {
    seated += present[i];
    signed += present[i] === 1 ? signs[i] : 0;
  }
  return seated === 0 ? NaN : signed / seated;
}

/** NaN over nobody. */
function meanOver(members: readonly number[], of: (agent: number) => number): number {
  let sum = 0;
  for (const i of members) sum += of(i);
  return sum / members.length;
}
