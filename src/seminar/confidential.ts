import type { Label } from "../base/label.ts";
import { confidentialWords } from "../dictionary/seminar-confidential-words.ts";
import { poleAt } from "../dictionary/seminar-level-words.ts";
import { sheetWords } from "../dictionary/seminar-sheet-words.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import { basisOf, meanOf, type Basis, type BriefLine, type BriefSection } from "./brief-line.ts";
import { TOP } from "./card.ts";
import type { Seat } from "./seat.ts";
import { invitedOf, type SeatRole, type Sitting } from "./sitting.ts";

/** Points that the first aim is worth; every one after it a point less. */
const WORTH = 3;
/** Issues told beside those of the card, and issues that a status quo is judged by. */
const BEHIND = 2;
const WEIGHTY = 3;
/** Points between an ideal and a red line. */
const RED_LINE = 3;
/** A status quo within a point of the ideal is as good as it. */
const NEAR = 1;
/** Rivals told by name. */
const RIVALS = 3;

/** An issue as a seat sees it; levels in points. */
interface Aim {
  readonly id: string;
  readonly name: Label;
  readonly pole: Label;
  readonly ideal: number;
  readonly care: number;
  readonly statusQuo: number;
  /** Whether the status quo is as good as the ideal. */
  readonly near: boolean;
  readonly basis: Basis;
}

function line(text: Label, basis: Basis): BriefLine {
  return { text, basis, sources: [] };
}

/**
 * What only the people at a seat may read. Everything here is read off the model's numbers. Aims,
 * red lines and scores are of what a card can say; what else the seat cares for stands behind.
 */
export function confidentialOf(sitting: Sitting, seat: Seat, role: SeatRole): BriefSection[] {
  const all = issuesOf(sitting, seat);
  const [own, others] = [true, false].map((wanted) =>
    all.filter(({ id }) => [sitting.safety, sitting.access].includes(id) === wanted));
  const aims = [...own, ...bindingOf(sitting, seat)].sort(byCare);
  // What a text can give in every round: bindingness moves only where the forum lets it.
  const least = own[own.length - 1];
  const behind = others.slice(0, BEHIND);
  return [
    { heading: confidentialWords.aims, lines: [
      ...aims.map(({ name, pole, ideal, basis }, n) =>
        line(confidentialWords.aim(n + 1, name, pole, ideal), basis)),
      ...(own.length < 2 ? [] : [line(confidentialWords.trade(least.name), least.basis)]),
      ...(behind.length === 0 ? [] : [line(confidentialWords.behind(behind.map(
        ({ name, pole }) => ({ name, pole }))), basisOfAll(behind))]),
    ] },
    { heading: confidentialWords.redLines,
      lines: own.map((aim) => line(redLine(aim, role), "assumed")) },
    ...(role === "voice" ? [] : [{ heading: confidentialWords.walkAway,
      lines: awayLines(sitting, seat, all.slice(0, WEIGHTY)) }]),
    { heading: confidentialWords.score, lines: scoreLines(aims, role) },
  ];
}

/** The issues on the table, what the seat cares for most first; of equals as on the table. */
function issuesOf(sitting: Sitting, seat: Seat): Aim[] {
  const { model, scenario, tabled } = sitting;
  return tabled.map((id): Aim => {
    const issue = model.issues.findIndex((one) => one.id === id);
    const { layout, issues } = model;
    const ideal = meanOf(sitting, seat, layout.positions + issue);
    const statusQuo = meanOf(sitting, seat, layout.statusQuo + issue);
    return {
      id,
      name: issues[issue].name,
      pole: poleAt(issues[issue].poles, ideal),
      ideal: Math.round(TOP * ideal),
      care: meanOf(sitting, seat, layout.salience + issue),
      statusQuo: Math.round(TOP * statusQuo),
      near: Math.abs(Math.round(TOP * ideal) - Math.round(TOP * statusQuo)) <= NEAR,
      basis: basisOf(seat.agents.flatMap((agent) => [
        scenario.agents[agent].positions[id], scenario.agents[agent].salience?.[id],
      ])),
    };
  }).sort(byCare);
}

function byCare(left: Aim, right: Aim): number {
  return right.care - left.care;
}

/** How binding a text the seat wants, as an aim; nothing where none is known. */
function bindingOf(sitting: Sitting, seat: Seat): Aim[] {
  const { model } = sitting;
  const ideal = meanOf(sitting, seat, FIELD.bindingness);
  const care = meanOf(sitting, seat, model.layout.salience + model.layout.issues);
  if (ideal !== ideal) return [];
  const { bindingness: name, bindingEnds } = sheetWords;
  return [{
    id: "", name, pole: poleAt(bindingEnds, ideal), ideal: Math.round(TOP * ideal),
    care: care === care ? care : 0, statusQuo: 0, near: false, basis: "assumed",
  }];
}

function basisOfAll(aims: readonly Aim[]): Basis {
  return aims.some(({ basis }) => basis === "assumed") ? "assumed" : "coded";
}

function redLine({ name, ideal }: Aim, role: SeatRole): Label {
  return ideal > TOP / 2 ? confidentialWords.notBelow(name, ideal - RED_LINE, role)
    : confidentialWords.notAbove(name, ideal + RED_LINE, role);
}

/** What holds without a text: as wanted already, kept and short of it, or nothing at all. */
function awayLines(sitting: Sitting, seat: Seat, weighty: readonly Aim[]): BriefLine[] {
  const { model, meeting } = sitting;
  const near = weighty.filter((aim) => aim.near);
  const far = weighty.filter((aim) => !aim.near);
  const keeps = far.filter(({ statusQuo }) => statusQuo > 0);
  const rivals = rivalsOf(sitting, seat);
  const verified = model.values[PARAMETER.verifiedTrust] > 0;
  const { staysNear, keepsNothing, offers } = confidentialWords;
  return [
    ...(near.length === 0 ? []
      : [line(staysNear(near.map(({ name }) => name)), "assumed")]),
    ...(far.length === 0 ? [] : [line(keeps.length === 0 ? keepsNothing(far.map(({ name }) => name))
      : confidentialWords.keeps(keeps.map(({ name, statusQuo }) =>
        ({ name, points: statusQuo }))), "assumed")]),
    ...(rivals.length === 0 ? [] : [line(confidentialWords.rivals(rivals), "assumed")]),
    ...(rivals.length === 0 || !verified ? [] : [line(confidentialWords.verified, "assumed")]),
    line(offers, "assumed"),
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
      line(confidentialWords.scores(name, ideal, WORTH - n), "assumed")),
    line(role === "voice" ? confidentialWords.scoreVoice
      : confidentialWords.scoreCoverage, "assumed"),
    line(confidentialWords.scoreWord, "assumed"),
  ];
}
