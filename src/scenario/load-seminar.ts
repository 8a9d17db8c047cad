import { escaped } from "../base/columns.ts";
import { nearest } from "../base/nearest.ts";
import type { Problem } from "../base/problem.ts";
import { FEWEST_SEATS, LONGEST_NAME, MOST_SEATS } from "../base/seat-limits.ts";
import { usualInjectIds } from "../base/usual-inject.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { lessonWords } from "../dictionary/seminar-lesson-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { sessionWords } from "../dictionary/seminar-session-words.ts";
import { add, newSession, pathFrom, report, treeOf, type Files, type Session } from "./files.ts";
import { load } from "./load.ts";
import {
  childOf, entriesOf, itemsOf, locate, plainValue, stringOf, type Located,
} from "./located.ts";
import { invitedTo, kindOf, observersOf, rosterOf } from "./roster.ts";
import type { Scenario } from "./scenario.ts";
import { seminarFile, type Lesson } from "./seminar-file.ts";
import { shapeProblems } from "./shape-problem.ts";

export interface LoadedSeminar {
  readonly lesson?: Lesson;
  /** Its scenario under the lesson's own set and numbers, and what that extends. */
  readonly scenario?: Scenario;
  readonly base?: Scenario;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What no other kind of file has at its top. */
const OWN_KEYS = ["seats", "schedules", "troubles", "debrief"];

/** Whether a file is a lesson; false where it cannot be read. */
export function isLesson(path: string, files: Files): boolean {
  const tree = treeOf(newSession(files), path);
  return OWN_KEYS.some((key) => childOf(tree, key) !== undefined);
}

/** Reads a lesson and its scenario; every mistake comes back with its place. */
export function loadSeminar(path: string, files: Files): LoadedSeminar {
  const session = newSession(files);
  const { problems, texts } = session;
  const tree = treeOf(session, path);
  if (tree === undefined) return { problems, texts };
  add(session, shapeProblems(tree, seminarFile));
  if (problems.length > 0) return { problems, texts };
  const lesson = plainValue(tree) as Lesson;
  const named = childOf(tree, "scenario");
  const from = pathFrom(session, named?.place ?? tree.place, lesson.scenario);
  if (from === undefined) return { problems, texts };
  const loaded = load(from, files, {
    set: Object.entries(lesson.set ?? {}).map(([key, value]) => `${key}=${value}`),
    ...(lesson.use !== undefined && { use: lesson.use }),
  });
  for (const [file, read] of loaded.texts) texts.set(file, read);
  add(session, loaded.problems);
  const { scenario, base } = loaded;
  if (scenario !== undefined) {
    checkSeats(session, tree, scenario);
    checkVoices(session, tree, scenario);
  }
  checkNames(session, tree);
  checkSchedules(session, tree, lesson);
  checkSources(session, tree, lesson);
  if (problems.length > 0 || scenario === undefined || base === undefined) {
    return { problems, texts };
  }
  return { lesson, scenario, base, problems, texts };
}

/** Seats are neither too few nor too many, and named once; nobody sits twice or is unknown. */
function checkSeats(session: Session, tree: Located, { agents }: Scenario): void {
  const list = childOf(tree, "seats");
  const seats = itemsOf(list);
  if (seats.length < FEWEST_SEATS || seats.length > MOST_SEATS) {
    report(session, list?.place ?? tree.place,
      lessonWords.seats(seats.length, FEWEST_SEATS, MOST_SEATS));
  }
  const ids = new Set<string>();
  const taken = new Set<string>();
  for (const seat of seats) {
    const id = stringOf(childOf(seat, "id")) ?? "";
    if (ids.has(id)) report(session, seat.place, checkWords.twice(id));
    ids.add(id);
    const members = itemsOf(childOf(seat, "agents"));
    if (members.length === 0) report(session, seat.place, lessonWords.emptySeat(id));
    for (const member of members) {
      const agent = stringOf(member) ?? "";
      if (!Object.hasOwn(agents, agent)) {
        const near = nearest(agent, Object.keys(agents));
        report(session, member.place, problemWords.unknownId("agents", agent, near));
      } else if (taken.has(agent)) report(session, member.place, checkWords.twice(agent));
      taken.add(agent);
    }
  }
  for (const leaver of itemsOf(childOf(tree, "injects")).flatMap((inject) =>
    itemsOf(childOf(inject, "leaves")))) {
    const agent = stringOf(leaver) ?? "";
    if (!Object.hasOwn(agents, agent)) {
      const near = nearest(agent, Object.keys(agents));
      report(session, leaver.place, problemWords.unknownId("agents", agent, near));
    }
  }
}

/**
 * A kind is heard as loudly as one number says, so that of two seats that speak for it without a
 * signature one would not be heard.
 */
function checkVoices(session: Session, tree: Located, { agents, forums, summits }: Scenario): void {
  const plain = locate({ agents, forums }, tree.place);
  const last = summits[summits.length - 1];
  const forum = childOf(childOf(plain, "forums"), last?.forum ?? "");
  if (plain.kind !== "map" || forum === undefined) return;
  const roster = rosterOf(plain);
  const seen = new Set(observersOf(roster, forum));
  const signs = new Set(invitedTo(roster, forum).filter((id) => !seen.has(id)));
  const voices = new Map<string, string>();
  for (const seat of itemsOf(childOf(tree, "seats"))) {
    const id = stringOf(childOf(seat, "id")) ?? "";
    const members = itemsOf(childOf(seat, "agents")).map((one) => stringOf(one) ?? "");
    if (members.some((agent) => signs.has(agent))) continue;
    const kinds = new Set(members.map((agent) => kindOf(roster, agent)));
    for (const kind of ["firm", "community"] as const) {
      if (!kinds.has(kind)) continue;
      const first = voices.get(kind);
      if (first === undefined) voices.set(kind, id);
      else report(session, seat.place, lessonWords.oneVoice(kind, first, id));
    }
  }
}

/** Names and the seed are such that the file of a meeting can hold them: else none could begin. */
function checkNames(session: Session, tree: Located): void {
  const names = itemsOf(childOf(tree, "seats")).flatMap((seat) =>
    ["en", "zh"].map((language) => childOf(childOf(seat, "name"), language)));
  for (const node of [childOf(tree, "seed"), ...names]) {
    const text = stringOf(node);
    if (node === undefined || text === undefined) continue;
    if (text.length > LONGEST_NAME) {
      report(session, node.place, sessionWords.long(text.length, LONGEST_NAME));
    } else if (escaped(text) !== text) report(session, node.place, sessionWords.hidden);
  }
}

/** The steps of a schedule take as long as it does, and their injects are there. */
function checkSchedules(session: Session, tree: Located, lesson: Lesson): void {
  const known = new Set([
    ...(lesson.injects ?? []).map(({ id }) => id),
    ...usualInjectIds(lesson.seats.map(({ id }) => id)),
  ]);
  itemsOf(childOf(tree, "schedules")).forEach((node, n) => {
    const schedule = lesson.schedules[n];
    const sum = schedule.steps.reduce((total, { minutes }) => total + minutes, 0);
    const written = childOf(node, "minutes");
    if (sum !== schedule.minutes) {
      report(session, written?.place ?? node.place, lessonWords.minutes(sum, schedule.minutes));
    }
    const found = schedule.steps.flatMap(({ shows = [] }) => shows)
      .filter((scene) => scene === "cards").length;
    if (found !== schedule.rounds) {
      const place = childOf(node, "rounds")?.place ?? node.place;
      report(session, place, lessonWords.rounds(found, schedule.rounds));
    }
    for (const step of itemsOf(childOf(node, "steps"))) {
      const inject = childOf(step, "inject");
      const id = stringOf(inject);
      if (inject === undefined || id === undefined || known.has(id)) continue;
      report(session, inject.place, lessonWords.noInject(id, nearest(id, known)));
    }
  });
}

function checkSources(session: Session, tree: Located, lesson: Lesson): void {
  const known = new Set(Object.keys(lesson.sources ?? {}));
  const used = itemsOf(childOf(tree, "seats")).flatMap((seat) =>
    ["public", "confidential"].flatMap((side) => itemsOf(childOf(seat, side))));
  for (const node of used) {
    const source = childOf(node, "source");
    const id = stringOf(source);
    if (source === undefined || id === undefined || known.has(id)) continue;
    report(session, source.place, problemWords.unknownId("sources", id, nearest(id, known)));
  }
  for (const [id, entry] of entriesOf(childOf(tree, "sources"))) {
    const cited = used.some((node) => stringOf(childOf(node, "source")) === id);
    if (!cited) report(session, entry.key, lessonWords.idleSource(id));
  }
}
