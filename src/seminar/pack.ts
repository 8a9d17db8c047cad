import type { Label } from "../base/label.ts";
import { packHappenedWords } from "../dictionary/seminar-pack-happened-words.ts";
import { packWords } from "../dictionary/seminar-pack-words.ts";
import type { Observed } from "../scenario/observed.ts";
import type { Lesson, LessonSchedule } from "../scenario/seminar-file.ts";
import type { Brief } from "./brief.ts";
import type { BriefSection } from "./brief-line.ts";
import type { BriefSource } from "./brief-sources.ts";
import { cardSheet } from "./card-sheet.ts";
import { injectsOf, lessonBrief } from "./lesson.ts";
import type { PackBlock } from "./pack-block.ts";
import { happenedBlocks } from "./pack-happened.ts";
import { roleOf, type Sitting } from "./sitting.ts";
import { TRIED_WORLDS } from "./usual-round.ts";

/** What a page is for: who may see it decides where it is printed. */
export type PackKind =
  | "guide" | "happened" | "schedule" | "trouble" | "injects" | "sources" | "public"
  | "confidential" | "card" | "label" | "vote" | "press" | "debrief" | "limits";

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

/** What was found when a lesson was tried. */
export interface PackFacts {
  /** What the digest of its baseline begins with, for the guide to name. */
  readonly baseline?: string;
  /** How the meeting really ended, where a record tells. */
  readonly observed?: Observed;
  /** Share of worlds in which news moves others, 0 to 1, by id of the inject. */
  readonly effects?: Readonly<Record<string, number>>;
}

/** Shares of worlds below which news does nothing, and little. */
const NOTHING_BELOW = 0.02;
const LITTLE_BELOW = 0.15;
/** Documents named on a sheet of a brief; all of them stand in the facilitator's appendix. */
const MOST_SOURCES = 2;

/** The pack of a lesson at its sitting: the guide, then one set of sheets per seat. */
export function instructorPack(
  lesson: Lesson, sitting: Sitting, facts: PackFacts = {},
): InstructorPack {
  const { seats } = sitting;
  const briefs = seats.map((seat) => lessonBrief(lesson, sitting, seat));
  const happened = facts.observed === undefined ? [] : happenedBlocks(sitting, facts.observed);
  return {
    title: lesson.title,
    sheets: [
      guide(lesson, sitting, facts.baseline),
      ...lesson.schedules.map((schedule) => scheduleSheet(schedule)),
      injects(lesson, sitting, facts.effects),
      { kind: "trouble", title: packWords.trouble, blocks: [{
        kind: "table", head: [packWords.when, packWords.remedy],
        rows: lesson.troubles.map((one) => [one.when, one.do]),
      }] },
      { kind: "limits", title: packWords.limits, blocks: [{ kind: "list", items: lesson.limits }] },
      ...(happened.length === 0 ? []
        : [{ kind: "happened" as const, title: packHappenedWords.title, blocks: happened }]),
      sourcesSheet(briefs),
      voteSheet(lesson, packWords.voteBefore),
      voteSheet(lesson, packWords.voteAfter),
      pressSheet(lesson),
      ...briefs.flatMap((brief) => seatSheets(sitting, brief)),
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

function injects(
  lesson: Lesson, sitting: Sitting, effects: PackFacts["effects"],
): PackSheet {
  const { effectHere, effectsAbout } = packWords;
  const rows = injectsOf(lesson, sitting).map(({ id, title, headline, does }) => {
    const found = effects !== undefined && Object.hasOwn(effects, id) ? effects[id] : undefined;
    return [...(found === undefined ? [] : [effectOf(found)]), title, headline, does];
  });
  const head = [packWords.inject, packWords.headline, packWords.does];
  const told = effects !== undefined;
  return { kind: "injects", title: packWords.injects, blocks: [
    { kind: "text", text: packWords.injectsAbout },
    { kind: "table", head: told ? [effectHere, ...head] : head, rows },
    ...(told ? [{ kind: "text" as const, small: true,
      text: effectsAbout(TRIED_WORLDS, 100 * NOTHING_BELOW, 100 * LITTLE_BELOW) }] : []),
  ] };
}

function effectOf(share: number): Label {
  const { effect } = packWords;
  if (share < NOTHING_BELOW) return effect.none;
  return effect.moved(effect[share < LITTLE_BELOW ? "small" : "large"], Math.round(100 * share));
}

/** Every document behind the briefs, seat by seat. */
function sourcesSheet(briefs: readonly Brief[]): PackSheet {
  return { kind: "sources", title: packWords.sources, blocks: [
    { kind: "text", text: packWords.sourcesAbout },
    ...briefs.flatMap(({ seat, public: open, confidential }): PackBlock[] => {
      const found = sourcesIn([...open, ...confidential]);
      return found.length === 0 ? [] : [{ kind: "heading", text: seat.name },
        ...found.map((one): PackBlock => ({ kind: "text", small: true, text: sourceText(one) }))];
    }),
  ] };
}

function pressSheet(lesson: Lesson): PackSheet {
  const { press, pressTask, pressDeadlines, pressNot, deadlines, notAsked, slip } = packWords;
  return { kind: "press", title: press, blocks: [
    { kind: "list", items: pressTask },
    { kind: "heading", text: deadlines }, { kind: "list", items: pressDeadlines },
    { kind: "heading", text: notAsked }, { kind: "list", items: pressNot },
    ...Array.from({ length: roundsOf(lesson) }, (_, n): PackBlock =>
      ({ kind: "lines", count: 2, name: slip(n + 1) })),
  ] };
}

function voteSheet({ vote }: Lesson, title: Label): PackSheet {
  const options = vote.answers.map((text) => ({ text }));
  return { kind: "vote", title, blocks: [{ kind: "ticks", name: vote.question, options }] };
}

function seatSheets(sitting: Sitting, brief: Brief): PackSheet[] {
  const { seat } = brief;
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

/** What is assumed is marked, unless all of it is; the documents stand at the foot. */
function briefBlocks(sections: Brief["public"], marked: boolean): PackBlock[] {
  const sources = sourcesIn(sections);
  const more = sources.length - MOST_SOURCES;
  return [
    ...sections.flatMap(({ heading, lines }: BriefSection): PackBlock[] => [
      { kind: "heading", text: heading },
      { kind: "list", items: lines.map(({ text, basis }) =>
        (marked && basis === "assumed" ? packWords.assumed(text) : text)) },
    ]),
    ...sources.slice(0, MOST_SOURCES).map((one): PackBlock =>
      ({ kind: "text", small: true, text: sourceText(one) })),
    ...(more <= 0 ? []
      : [{ kind: "text" as const, small: true, text: packWords.moreSources(more) }]),
  ];
}

/** Each document once, those first whose own words were kept. */
function sourcesIn(sections: Brief["public"]): BriefSource[] {
  const all = sections.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources));
  const once = new Map<string, BriefSource>();
  for (const one of all) {
    if (once.get(one.url)?.quote === undefined) once.set(one.url, one);
  }
  return [...once.values()].sort((left, right) =>
    Number(left.quote === undefined) - Number(right.quote === undefined));
}

function sourceText({ title, date, quote }: BriefSource): Label {
  return packWords.source(title, date, quote);
}

function debriefSheet({ debrief }: Lesson): PackSheet {
  return { kind: "debrief", title: packWords.debrief, blocks: debrief.flatMap((text): PackBlock[] =>
    [{ kind: "heading", text }, { kind: "lines", count: 3 }]) };
}
