import type { Label } from "../base/label.ts";
import { confidentialWords } from "../dictionary/seminar-confidential-words.ts";
import { poleAt } from "../dictionary/seminar-level-words.ts";
import { FIELD, rowOf } from "../model/layout.ts";
import { basisOf, meanOf, type Basis, type BriefLine, type BriefSection } from "./brief-line.ts";
import { TOP } from "./card.ts";
import type { Seat } from "./seat.ts";
import { invitedOf, type SeatRole, type Sitting } from "./sitting.ts";

/** Issues that a seat is told to fight for. */
const AIMS = 3;
/** Points between an ideal and a red line. */
const RED_LINE = 3;
/** Rivals told by name. */
const RIVALS = 3;

/** An issue as a seat sees it; levels in points. */
interface Aim {
  readonly name: Label;
  readonly pole: Label;
  readonly ideal: number;
  readonly care: number;
  readonly statusQuo: number;
  readonly basis: Basis;
}

function line(text: Label, basis: Basis): BriefLine {
  return { text, basis, sources: [] };
}

/** What only the people at a seat may read. Everything here is read off the model's numbers. */
export function confidentialOf(sitting: Sitting, seat: Seat, role: SeatRole): BriefSection[] {
  const aims = aimsOf(sitting, seat);
  const first = aims.slice(0, AIMS);
  const least = aims[aims.length - 1];
  return [
    { heading: confidentialWords.aims, lines: [
      ...first.map(({ name, pole, ideal, basis }, n) =>
        line(confidentialWords.aim(n + 1, name, pole, ideal), basis)),
      ...(least === undefined || aims.length <= AIMS ? []
        : [line(confidentialWords.trade(least.name), least.basis)]),
    ] },
    { heading: confidentialWords.redLines,
      lines: first.slice(0, 2).map((aim) => line(redLine(aim), "assumed")) },
    ...(role === "voice" ? []
      : [{ heading: confidentialWords.walkAway, lines: awayLines(sitting, seat, first) }]),
    { heading: confidentialWords.score, lines: scoreLines(first, role) },
  ];
}

/** The issues on the table, what the seat cares for most first; of equals as on the table. */
function aimsOf(sitting: Sitting, seat: Seat): Aim[] {
  const { model, scenario, tabled } = sitting;
  return tabled.map((id): Aim => {
    const issue = model.issues.findIndex((one) => one.id === id);
    const { layout, issues } = model;
    const ideal = meanOf(sitting, seat, layout.positions + issue);
    return {
      name: issues[issue].name,
      pole: poleAt(issues[issue].poles, ideal),
      ideal: Math.round(TOP * ideal),
      care: meanOf(sitting, seat, layout.salience + issue),
      statusQuo: Math.round(TOP * meanOf(sitting, seat, layout.statusQuo + issue)),
      basis: basisOf(seat.agents.flatMap((agent) => [
        scenario.agents[agent].positions[id], scenario.agents[agent].salience?.[id],
      ])),
    };
  }).sort((left, right) => right.care - left.care);
}

function redLine({ name, ideal }: Aim): Label {
  return ideal > TOP / 2 ? confidentialWords.notBelow(name, ideal - RED_LINE)
    : confidentialWords.notAbove(name, ideal + RED_LINE);
}

function awayLines(sitting: Sitting, seat: Seat, aims: readonly Aim[]): BriefLine[] {
  const { model, meeting } = sitting;
  const bindingness = meanOf(sitting, seat, FIELD.bindingness);
  const softening = bindingness === bindingness ? Math.round(TOP * bindingness) : undefined;
  const keeps = aims.filter(({ statusQuo }) => statusQuo > 0);
  const rivals = rivalsOf(sitting, seat);
  return [
    line(keeps.length === 0 ? confidentialWords.keepsNothing : confidentialWords.keeps(
      keeps.map(({ name, statusQuo }) => ({ name, points: statusQuo }))), "assumed"),
    ...(softening === undefined ? [] : [line(confidentialWords.binding(softening), "assumed")]),
    ...(rivals.length === 0 ? [] : [line(confidentialWords.rivals(rivals), "assumed")]),
    ...(invitedOf(model, meeting, seat).length > 1
      ? [line(confidentialWords.oneCard, "data")] : []),
  ];
}

/** Those whose gains weigh most on the seat's first member, outside the seat. */
function rivalsOf({ model }: Sitting, seat: Seat): Label[] {
  const { rivals, values, agents } = model;
  const own = new Set(seat.agents);
  const weight = new Map<number, number>();
  for (const id of seat.agents) {
    const i = agents.findIndex((agent) => agent.id === id);
    for (let link = rivals.first[i]; link < rivals.first[i + 1]; link++) {
      const other = rivals.target[link];
      if (own.has(agents[other].id)) continue;
      weight.set(other, Math.max(weight.get(other) ?? 0, values[rivals.value[link]]));
    }
  }
  return [...weight].filter(([, size]) => size > 0)
    .sort(([one, left], [other, right]) => right - left
      || model.values[rowOf(model.layout, other) + FIELD.capability]
        - model.values[rowOf(model.layout, one) + FIELD.capability] || one - other)
    .slice(0, RIVALS).map(([other]) => agents[other].name);
}

function scoreLines(aims: readonly Aim[], role: SeatRole): BriefLine[] {
  return [
    ...aims.map(({ name, ideal }, n) =>
      line(confidentialWords.scores(name, ideal, AIMS - n), "assumed")),
    line(role === "voice" ? confidentialWords.scoreVoice
      : confidentialWords.scoreCoverage, "assumed"),
    line(confidentialWords.scoreWord, "assumed"),
  ];
}
