import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { byCode } from "../../base/order.ts";
import { FEWEST_SEATS, MOST_SEATS } from "../../base/seat-limits.ts";
import { defaultLessonWords } from "../../dictionary/seminar-default-words.ts";
import { seminarCommandWords } from "../../dictionary/seminar-command-words.ts";
import { compile } from "../../model/compile.ts";
import { load } from "../../scenario/load.ts";
import { isLesson, loadSeminar } from "../../scenario/load-seminar.ts";
import type { Lesson } from "../../scenario/seminar-file.ts";
import { DEFAULT_SEED, defaultLesson } from "../../seminar/default-lesson.ts";
import { defaultSeats } from "../../seminar/default-seats.ts";
import { seatsOf } from "../../seminar/lesson.ts";
import { sit, type Sitting } from "../../seminar/sitting.ts";
import { TRIED_WORLDS, usualRound } from "../../seminar/usual-round.ts";
import { BadInput, EXIT, misused, Refusal } from "../exit.ts";
import { isFile, isFolder, scenarioPath, shown, type DiskFiles } from "../files/disk-files.ts";
import { topAbove, withSlashes } from "../files/roots.ts";

/** Share of worlds that must move for a lesson to be worth an hour, and the set that may help. */
const ALIVE_FROM = 0.1;
const MECHANISM = "mechanism";

/** Folder of lessons beside `scenarios/`. */
export const LESSONS = "seminars";

/** A lesson, and everyone sat down to it. */
export interface Seated {
  readonly lesson: Lesson;
  readonly sitting: Sitting;
  /** Where its scenario stands. */
  readonly scenarioPath: string;
  /** Whether it was made from the scenario, as nobody has written one. */
  readonly made: boolean;
}

/** The lesson that an argument names, or one made for the scenario that it names. */
export function seatedAt(argument: string, files: DiskFiles): Seated {
  const path = lessonPath(argument, files) ?? scenarioPath(argument);
  return isLesson(path, files) ? written(path, files) : made(path, files);
}

/**
 * A file of a lesson, a folder that holds just one, or the name of one in the nearest collection;
 * undefined where a scenario is meant.
 */
function lessonPath(argument: string, files: DiskFiles): string | undefined {
  const path = resolve(argument);
  if (isFile(path)) return path;
  if (isFolder(path)) {
    if (isFile(join(path, "scenario.yaml"))) return undefined;
    const names = readdirSync(path).filter((name) => /^[^.].*\.ya?ml$/.test(name)).sort(byCode)
      .filter((name) => isLesson(join(path, name), files));
    if (names.length > 1) throw misused(seminarCommandWords.several(shown(path), names));
    return names[0] === undefined ? undefined : join(path, names[0]);
  }
  const named = join(topAbove(process.cwd()) ?? process.cwd(), LESSONS, `${argument}.yaml`);
  return !/[/\\.]/.test(argument) && isFile(named) ? named : undefined;
}

function written(path: string, files: DiskFiles): Seated {
  const { lesson, scenario, base, problems, texts } = loadSeminar(path, files);
  if (lesson === undefined || scenario === undefined || base === undefined) {
    throw new BadInput(problems, texts);
  }
  const sitting = sit(scenario, seatsOf(lesson, MOST_SEATS), { base });
  return { lesson, sitting, made: false, scenarioPath: resolve(dirname(path), lesson.scenario) };
}

function made(path: string, files: DiskFiles): Seated {
  const { scenario, base, problems, texts } = load(path, files);
  if (scenario === undefined || base === undefined) throw new BadInput(problems, texts);
  const seats = defaultSeats(compile(scenario, base), MOST_SEATS);
  if (seats.length < FEWEST_SEATS) {
    throw new Refusal(EXIT.input, seminarCommandWords.fewSeats(seats.length, FEWEST_SEATS));
  }
  const folder = join(topAbove(dirname(path)) ?? dirname(path), LESSONS);
  const { sitting, ...changes } = livelier(path, files, sit(scenario, seats, { base }));
  const lesson = defaultLesson(sitting, withSlashes(relative(folder, path)), changes);
  return { lesson, sitting, made: true, scenarioPath: path };
}

interface Ground extends Pick<Lesson, "use" | "why"> {
  readonly sitting: Sitting;
}

/**
 * A sitting as it is, or under the set in which every mechanism is at work, where the cards of the
 * briefs move almost nothing and move more under that.
 */
function livelier(path: string, files: DiskFiles, sitting: Sitting): Ground {
  const { alive, dead, mechanism } = defaultLessonWords.why;
  const worldsOf = (share: number): string => String(Math.round(share * TRIED_WORLDS));
  const { moved } = usualRound(sitting, DEFAULT_SEED);
  if (moved >= ALIVE_FROM) return { sitting, why: alive(worldsOf(moved), TRIED_WORLDS) };
  const { scenario, base, problems, texts } = load(path, files, { use: MECHANISM });
  if (scenario === undefined || base === undefined) throw new BadInput(problems, texts);
  const other = sit(scenario, sitting.seats, { base });
  const tried = usualRound(other, DEFAULT_SEED);
  if (tried.moved <= moved) {
    return { sitting, why: dead(worldsOf(moved), TRIED_WORLDS, worldsOf(tried.moved)) };
  }
  const why = mechanism(worldsOf(tried.moved), TRIED_WORLDS, worldsOf(moved));
  return { sitting: other, use: MECHANISM, why };
}
