import { plain, type Label } from "../base/label.ts";
import { briefWords } from "../dictionary/seminar-brief-words.ts";
import type { Lesson } from "../scenario/seminar-file.ts";
import { briefOf, type Brief } from "./brief.ts";
import type { BriefLine } from "./brief-line.ts";
import { usualInjects, type Inject } from "./inject.ts";
import type { Seat } from "./seat.ts";
import type { Session } from "./session.ts";
import type { Sitting } from "./sitting.ts";

/** The first seats of a lesson, as many as people fill; the others are simulated. */
export function seatsOf({ seats }: Lesson, count: number): Seat[] {
  return seats.slice(0, count).map(({ id, name, agents }) => ({ id, name, agents }));
}

/** Every inject that a lesson's sitting knows: its own first, then those every sitting has. */
export function injectsOf(lesson: Lesson | undefined, sitting: Sitting): Inject[] {
  const own = (lesson?.injects ?? []).map((inject): Inject => {
    const { id, title, headline, does, set = {}, event, leaves } = inject;
    return {
      id, title, headline, does,
      edits: Object.entries(set).map(([path, value]) => ({ path, value })),
      ...(event !== undefined && { event }),
      ...(leaves !== undefined && { leaves }),
    };
  });
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...usualInjects(sitting).filter(({ id }) => !ids.has(id))];
}

/** A seat's brief with the lines that the lesson adds to it. */
export function lessonBrief(lesson: Lesson, sitting: Sitting, seat: Seat): Brief {
  const brief = briefOf(sitting, seat);
  const written = lesson.seats.find(({ id }) => id === seat.id);
  const added = (lines: typeof written extends undefined ? never
    : NonNullable<typeof written>["public"]): BriefLine[] =>
    (lines ?? []).map(({ text, source }): BriefLine => {
      const found = source === undefined ? undefined : lesson.sources?.[source];
      if (found === undefined) return { text, basis: "assumed", sources: [] };
      const { title, url, date } = found;
      return { text, basis: "data", sources: [
        { title: typeof title === "string" ? plain(title) : title, url, date },
      ] };
    });
  const more = (heading: Label, lines: readonly BriefLine[]) =>
    (lines.length === 0 ? [] : [{ heading, lines }]);
  const { record, instructions } = briefWords;
  return {
    ...brief,
    public: [...brief.public, ...more(record, added(written?.public))],
    confidential: [
      ...more(instructions[brief.role], added(written?.confidential)), ...brief.confidential,
    ],
  };
}

/** A session in which nothing has happened yet. */
export function newSession(
  sitting: Sitting, version: string,
  { name, seed, replicates, schedule, layers = [] }:
  Pick<Session, "name" | "seed" | "replicates" | "schedule">
    & { readonly layers?: readonly string[] },
): Session {
  const { model, meeting, seats } = sitting;
  const { forum, date } = model.meetings[meeting];
  return {
    format: 1, plenary: version, name,
    scenario: {
      id: model.id, fingerprint: model.fingerprint, layers, meeting: { forum, date },
    },
    ...(schedule !== undefined && { schedule }),
    seed, replicates, seats, rounds: [], votes: {},
  };
}
