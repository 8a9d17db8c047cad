import { defaultEndWords, defaultLessonWords } from "../dictionary/seminar-default-words.ts";
import type { Lesson, LessonSchedule } from "../scenario/seminar-file.ts";
import type { Sitting } from "./sitting.ts";

type Step = LessonSchedule["steps"][number];

const REPLICATES = 400;
/** The seed of every lesson that was made. */
export const DEFAULT_SEED = "seminar";
const REVEAL: Step["shows"] = ["promises", "reveal", "result", "text", "why"];
const DEBRIEF: Step["shows"] = ["rounds", "kept", "questions", "limits"];

/**
 * A lesson for a sitting to which nobody has written one: its seats, the words that fit any
 * meeting, three rounds in ninety minutes and two in fifty. `path` is where its scenario stands,
 * `changes` the set it plays and why.
 */
export function defaultLesson(
  sitting: Sitting, path: string, changes: Pick<Lesson, "use" | "why"> = {},
): Lesson {
  const { model, meeting, seats } = sitting;
  const { title, about, question, answers, note } = defaultLessonWords;
  const { troubles, debrief, limits } = defaultEndWords;
  return {
    format: 1,
    id: model.id,
    title: title(model.title),
    about: about(model.meetings[meeting].name, seats.length),
    scenario: path,
    ...changes,
    replicates: REPLICATES,
    seed: DEFAULT_SEED,
    seats: seats.map(({ id, name, agents }) => ({ id, name, agents: [...agents] })),
    vote: { question, answers: [...answers], note },
    schedules: [longSchedule(), shortSchedule()],
    troubles: [...troubles], debrief: [...debrief], limits: [...limits],
  };
}

function longSchedule(): LessonSchedule {
  const { voting, roles, guess, debriefing, closing, long } = defaultLessonWords;
  return { id: "ninety", title: long, minutes: 90, rounds: 3, steps: [
    { minutes: 3, ...voting, shows: ["vote"] }, { minutes: 7, ...roles, shows: ["welcome"] },
    { minutes: 5, ...guess, shows: ["predict", "baseline"] },
    ...roundOf(1, [12, 6]), ...roundOf(2, [12, 6], "incident"), ...roundOf(3, [12, 6], "binding"),
    { minutes: 12, ...debriefing, shows: DEBRIEF }, { minutes: 3, ...closing, shows: ["closing"] },
  ] };
}

function shortSchedule(): LessonSchedule {
  const { voting, roles, guess, debriefing, closing, short } = defaultLessonWords;
  return { id: "fifty", title: short, minutes: 50, rounds: 2, steps: [
    { minutes: 2, ...voting, shows: ["vote"] }, { minutes: 5, ...roles, shows: ["welcome"] },
    { minutes: 3, ...guess, shows: ["predict", "baseline"] },
    ...roundOf(1, [8, 4]), ...roundOf(2, [8, 4], "binding"),
    { minutes: 9, ...debriefing, shows: DEBRIEF }, { minutes: 3, ...closing, shows: ["closing"] },
  ] };
}

/** Talk, two minutes to seal, and the reveal. */
function roundOf(
  round: number, [talking, revealing]: readonly [number, number], inject?: string,
): Step[] {
  const { talk, seal, reveal, news } = defaultLessonWords;
  return [
    { minutes: talking, ...talk(round, talking), shows: inject === undefined ? ["talk"]
      : ["news", "talk"], ...(inject !== undefined && { do: news, inject }) },
    { minutes: 2, ...seal(round), shows: ["cards"] },
    { minutes: revealing, ...reveal(round), shows: REVEAL },
  ];
}
