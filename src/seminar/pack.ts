import type { Label } from "../base/label.ts";
import { packWords } from "../dictionary/seminar-pack-words.ts";
import type { Lesson, LessonSchedule } from "../scenario/seminar-file.ts";
import type { Brief } from "./brief.ts";
import type { BriefSection } from "./brief-line.ts";
import { cardSheet } from "./card-sheet.ts";
import { injectsOf, lessonBrief } from "./lesson.ts";
import type { PackBlock } from "./pack-block.ts";
import type { Seat } from "./seat.ts";
import { roleOf, type Sitting } from "./sitting.ts";

/** What a page is for: who may see it decides where it is printed. */
export type PackKind =
  | "guide" | "schedule" | "trouble" | "injects" | "public" | "confidential" | "card" | "label"
  | "vote" | "debrief" | "limits";

/** One sheet of A4, or more where it is long; it begins on a page of its own. */
export interface PackSheet {
  readonly kind: PackKind;
  readonly title: Label;
  /** Whose it is, by id of the seat. */
  readonly seat?: string;
  readonly blocks: readonly PackBlock[];
}

/** Everything that a lesson is taught from, to be printed in either language. */
export interface InstructorPack {
  readonly title: Label;
  readonly sheets: readonly PackSheet[];
}

/**
 * The pack of a lesson at its sitting: the guide, then one set of sheets per seat. `baseline` is
 * what the digest of its baseline begins with, for the guide to name.
 */
export function packOf(lesson: Lesson, sitting: Sitting, baseline?: string): InstructorPack {
  const { seats } = sitting;
  return {
    title: lesson.title,
    sheets: [
      guide(lesson, sitting, baseline),
      ...lesson.schedules.map((schedule) => scheduleSheet(schedule)),
      injects(lesson, sitting),
      { kind: "trouble", title: packWords.trouble, blocks: [{
        kind: "table", head: [packWords.when, packWords.remedy],
        rows: lesson.troubles.map((one) => [one.when, one.do]),
      }] },
      { kind: "limits", title: packWords.limits, blocks: [{ kind: "list", items: lesson.limits }] },
      voteSheet(lesson, packWords.voteBefore),
      voteSheet(lesson, packWords.voteAfter),
      ...seats.flatMap((seat) => seatSheets(lesson, sitting, seat)),
      debriefSheet(lesson),
    ],
  };
}

/** Rounds of a lesson's longest schedule. */
export function roundsOf({ schedules }: Lesson): number {
  return Math.max(1, ...schedules.map(({ rounds }) => rounds));
}

function guide(lesson: Lesson, sitting: Sitting, baseline: string | undefined): PackSheet {
  const { model, meeting } = sitting;
  const { name, date } = model.meetings[meeting];
  const { question, answers, note } = lesson.vote;
  return { kind: "guide", title: packWords.guide, blocks: [
    { kind: "text", text: lesson.about },
    { kind: "text", text: packWords.ground(model.title, name, date, lesson.replicates,
      lesson.seed) },
    ...(lesson.why === undefined ? [] : [{ kind: "text" as const, text: lesson.why }]),
    ...(baseline === undefined ? []
      : [{ kind: "text" as const, text: packWords.baseline(baseline) }]),
    { kind: "heading", text: packWords.before },
    { kind: "list", items: packWords.preparation(roundsOf(lesson)) },
    { kind: "heading", text: packWords.laptop },
    { kind: "list", items: packWords.laptopSteps },
    { kind: "heading", text: packWords.who },
    seatTable(sitting),
    { kind: "text", text: packWords.filling },
    { kind: "heading", text: packWords.vote },
    { kind: "text", text: question },
    { kind: "list", items: answers },
    ...(note === undefined ? [] : [{ kind: "text" as const, text: note, small: true }]),
    { kind: "heading", text: packWords.schedules },
    { kind: "list", items: lesson.schedules.map(({ title, minutes }) =>
      packWords.schedule(title, minutes)) },
  ] };
}

function seatTable(sitting: Sitting): PackBlock {
  const { seats, scenario } = sitting;
  return {
    kind: "table", head: [packWords.seat, packWords.speaksFor, packWords.may],
    seats: seats.map(({ id }) => id),
    rows: seats.map((seat, n) => [
      packWords.numbered(n + 1, seat.name),
      packWords.members(seat.agents.map((id) => scenario.agents[id].name)),
      roleOf(sitting, seat) === "delegation" ? packWords.signs : packWords.isHeard,
    ]),
  };
}

function scheduleSheet({ title, steps }: LessonSchedule): PackSheet {
  let from = 0;
  const rows = steps.map((step) => {
    const clock = packWords.minutes(from, from + step.minutes);
    from += step.minutes;
    const screen = step.screen === undefined ? [] : [packWords.screen(step.screen)];
    return [clock, step.title, step.say, joined([step.do, ...screen])];
  });
  const head = [packWords.time, packWords.step, packWords.say, packWords.act];
  return { kind: "schedule", title, blocks: [{ kind: "table", head, rows }] };
}

function joined(labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(" "), zh: labels.map(({ zh }) => zh).join("") };
}

function injects(lesson: Lesson, sitting: Sitting): PackSheet {
  const rows = injectsOf(lesson, sitting).map(({ title, headline, does }) =>
    [title, headline, does]);
  return { kind: "injects", title: packWords.injects, blocks: [
    { kind: "text", text: packWords.injectsAbout },
    { kind: "table", head: [packWords.inject, packWords.headline, packWords.does], rows },
  ] };
}

function voteSheet({ vote }: Lesson, title: Label): PackSheet {
  const options = vote.answers.map((text) => ({ text }));
  return { kind: "vote", title, blocks: [{ kind: "ticks", name: vote.question, options }] };
}

function seatSheets(lesson: Lesson, sitting: Sitting, seat: Seat): PackSheet[] {
  const brief = lessonBrief(lesson, sitting, seat);
  const { id, name } = seat;
  return [
    { kind: "label", title: packWords.label, seat: id, blocks: [{ kind: "tent", text: name }] },
    { kind: "public", title: packWords.publicOf(name), seat: id,
      blocks: briefBlocks(brief.public, true) },
    { kind: "confidential", title: packWords.confidentialOf(name), seat: id, blocks: [
      { kind: "text", text: packWords.secret, small: true },
      ...briefBlocks(brief.confidential, false),
    ] },
    { kind: "card", title: packWords.cardOf(name), seat: id,
      blocks: cardSheet(sitting, seat, brief.role) },
  ];
}

/** What is assumed is marked, unless all of it is. */
function briefBlocks(sections: Brief["public"], marked: boolean): PackBlock[] {
  return sections.flatMap(({ heading, lines }: BriefSection): PackBlock[] => {
    const sources = lines.flatMap((one) => one.sources);
    const once = [...new Map(sources.map((one) => [one.url, one])).values()];
    return [
      { kind: "heading", text: heading },
      { kind: "list", items: lines.map(({ text, basis }) =>
        (marked && basis === "assumed" ? packWords.assumed(text) : text)) },
      ...once.map(({ title, date, quote }): PackBlock =>
        ({ kind: "text", small: true, text: packWords.source(title, date, quote) })),
    ];
  });
}

function debriefSheet({ debrief }: Lesson): PackSheet {
  return { kind: "debrief", title: packWords.debrief, blocks: debrief.flatMap((text): PackBlock[] =>
    [{ kind: "heading", text }, { kind: "lines", count: 3 }]) };
}
